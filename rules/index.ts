// Generated from the files of this folder. Run `npm run generate`; do not edit.

import type { Registry } from '../src/rule/rule.ts';
import accountReadableParameter from './account-readable-parameter.ts';
import accountWideShare from './account-wide-share.ts';
import ambiguousSecretName from './ambiguous-secret-name.ts';
import brokenCrossAccountShare from './broken-cross-account-share.ts';
import bypassableParameterDeny from './bypassable-parameter-deny.ts';
import crossEnvironmentReader from './cross-environment-reader.ts';
import crowdedSecret from './crowded-secret.ts';
import danglingSecretReference from './dangling-secret-reference.ts';
import decryptOnEveryKey from './decrypt-on-every-key.ts';
import defaultEncryptionKey from './default-encryption-key.ts';
import doomedRotation from './doomed-rotation.ts';
import eagerSecretRefresh from './eager-secret-refresh.ts';
import environmentStoredSecret from './environment-stored-secret.ts';
import expiringParameter from './expiring-parameter.ts';
import exposedSecretOutput from './exposed-secret-output.ts';
import failedReplica from './failed-replica.ts';
import frozenSecretConsumer from './frozen-secret-consumer.ts';
import idleReplica from './idle-replica.ts';
import ineffectiveBatchGrant from './ineffective-batch-grant.ts';
import invertedSecretGrant from './inverted-secret-grant.ts';
import literalSecretValue from './literal-secret-value.ts';
import lonelyCustomerKey from './lonely-customer-key.ts';
import longLivedCredentialReader from './long-lived-credential-reader.ts';
import lookalikeName from './lookalike-name.ts';
import looselyTrustedReader from './loosely-trusted-reader.ts';
import metadataPolling from './metadata-polling.ts';
import mismatchedEnvironment from './mismatched-environment.ts';
import missingRotationFunction from './missing-rotation-function.ts';
import needlessAdvancedParameter from './needless-advanced-parameter.ts';
import needlessHighThroughput from './needless-high-throughput.ts';
import neverSucceededRotation from './never-succeeded-rotation.ts';
import neverTrueCondition from './never-true-condition.ts';
import orphanedGrant from './orphaned-grant.ts';
import overbroadSecretPattern from './overbroad-secret-pattern.ts';
import overdueRotation from './overdue-rotation.ts';
import parameterStoreCandidate from './parameter-store-candidate.ts';
import pausedRotation from './paused-rotation.ts';
import plaintextParameter from './plaintext-parameter.ts';
import powerlessRotationFunction from './powerless-rotation-function.ts';
import publicKeyPolicy from './public-key-policy.ts';
import publicSecretPolicy from './public-secret-policy.ts';
import reservedParameterName from './reserved-parameter-name.ts';
import retiredRotationRuntime from './retired-rotation-runtime.ts';
import revealingDescription from './revealing-description.ts';
import scatteredCredential from './scattered-credential.ts';
import secretPolicyTakeover from './secret-policy-takeover.ts';
import secretReadOnEverything from './secret-read-on-everything.ts';
import secretsManagerCandidate from './secrets-manager-candidate.ts';
import serviceWideSecretAction from './service-wide-secret-action.ts';
import siblingMatchingSuffix from './sibling-matching-suffix.ts';
import singleUserRotation from './single-user-rotation.ts';
import slowRotationSchedule from './slow-rotation-schedule.ts';
import staleSecretValue from './stale-secret-value.ts';
import stateStoredSecret from './state-stored-secret.ts';
import stuckRotation from './stuck-rotation.ts';
import suffixlessSecretArn from './suffixless-secret-arn.ts';
import swappableRotationFunction from './swappable-rotation-function.ts';
import uncachedFunction from './uncached-function.ts';
import uncachedParameterReads from './uncached-parameter-reads.ts';
import uncachedSecretReads from './uncached-secret-reads.ts';
import unconventionalParameterName from './unconventional-parameter-name.ts';
import unconventionalSecretName from './unconventional-secret-name.ts';
import unknownSecretAction from './unknown-secret-action.ts';
import unmanagedDatabasePassword from './unmanaged-database-password.ts';
import unreadableSecretReference from './unreadable-secret-reference.ts';
import unrecoverableDeletion from './unrecoverable-deletion.ts';
import unrotatedCustomerKey from './unrotated-customer-key.ts';
import unrotatedDatabaseSecret from './unrotated-database-secret.ts';
import unrotatedSecret from './unrotated-secret.ts';
import untaggedSecret from './untagged-secret.ts';
import untrustedAccountAccess from './untrusted-account-access.ts';
import unusableKey from './unusable-key.ts';
import unusedParameter from './unused-parameter.ts';
import unusedSecret from './unused-secret.ts';
import unusedSecretAccess from './unused-secret-access.ts';

/** Every rule by its id. */
export const rules: Registry = {
	'account-readable-parameter': accountReadableParameter,
	'account-wide-share': accountWideShare,
	'ambiguous-secret-name': ambiguousSecretName,
	'broken-cross-account-share': brokenCrossAccountShare,
	'bypassable-parameter-deny': bypassableParameterDeny,
	'cross-environment-reader': crossEnvironmentReader,
	'crowded-secret': crowdedSecret,
	'dangling-secret-reference': danglingSecretReference,
	'decrypt-on-every-key': decryptOnEveryKey,
	'default-encryption-key': defaultEncryptionKey,
	'doomed-rotation': doomedRotation,
	'eager-secret-refresh': eagerSecretRefresh,
	'environment-stored-secret': environmentStoredSecret,
	'expiring-parameter': expiringParameter,
	'exposed-secret-output': exposedSecretOutput,
	'failed-replica': failedReplica,
	'frozen-secret-consumer': frozenSecretConsumer,
	'idle-replica': idleReplica,
	'ineffective-batch-grant': ineffectiveBatchGrant,
	'inverted-secret-grant': invertedSecretGrant,
	'literal-secret-value': literalSecretValue,
	'lonely-customer-key': lonelyCustomerKey,
	'long-lived-credential-reader': longLivedCredentialReader,
	'lookalike-name': lookalikeName,
	'loosely-trusted-reader': looselyTrustedReader,
	'metadata-polling': metadataPolling,
	'mismatched-environment': mismatchedEnvironment,
	'missing-rotation-function': missingRotationFunction,
	'needless-advanced-parameter': needlessAdvancedParameter,
	'needless-high-throughput': needlessHighThroughput,
	'never-succeeded-rotation': neverSucceededRotation,
	'never-true-condition': neverTrueCondition,
	'orphaned-grant': orphanedGrant,
	'overbroad-secret-pattern': overbroadSecretPattern,
	'overdue-rotation': overdueRotation,
	'parameter-store-candidate': parameterStoreCandidate,
	'paused-rotation': pausedRotation,
	'plaintext-parameter': plaintextParameter,
	'powerless-rotation-function': powerlessRotationFunction,
	'public-key-policy': publicKeyPolicy,
	'public-secret-policy': publicSecretPolicy,
	'reserved-parameter-name': reservedParameterName,
	'retired-rotation-runtime': retiredRotationRuntime,
	'revealing-description': revealingDescription,
	'scattered-credential': scatteredCredential,
	'secret-policy-takeover': secretPolicyTakeover,
	'secret-read-on-everything': secretReadOnEverything,
	'secrets-manager-candidate': secretsManagerCandidate,
	'service-wide-secret-action': serviceWideSecretAction,
	'sibling-matching-suffix': siblingMatchingSuffix,
	'single-user-rotation': singleUserRotation,
	'slow-rotation-schedule': slowRotationSchedule,
	'stale-secret-value': staleSecretValue,
	'state-stored-secret': stateStoredSecret,
	'stuck-rotation': stuckRotation,
	'suffixless-secret-arn': suffixlessSecretArn,
	'swappable-rotation-function': swappableRotationFunction,
	'uncached-function': uncachedFunction,
	'uncached-parameter-reads': uncachedParameterReads,
	'uncached-secret-reads': uncachedSecretReads,
	'unconventional-parameter-name': unconventionalParameterName,
	'unconventional-secret-name': unconventionalSecretName,
	'unknown-secret-action': unknownSecretAction,
	'unmanaged-database-password': unmanagedDatabasePassword,
	'unreadable-secret-reference': unreadableSecretReference,
	'unrecoverable-deletion': unrecoverableDeletion,
	'unrotated-customer-key': unrotatedCustomerKey,
	'unrotated-database-secret': unrotatedDatabaseSecret,
	'unrotated-secret': unrotatedSecret,
	'untagged-secret': untaggedSecret,
	'untrusted-account-access': untrustedAccountAccess,
	'unusable-key': unusableKey,
	'unused-parameter': unusedParameter,
	'unused-secret': unusedSecret,
	'unused-secret-access': unusedSecretAccess,
};
