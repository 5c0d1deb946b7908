// Generated from the files of this folder. Run `npm run generate`; do not edit.

import type { Registry } from '../src/rule/rule.ts';
import ambiguousSecretName from './ambiguous-secret-name.ts';
import defaultEncryptionKey from './default-encryption-key.ts';
import doomedRotation from './doomed-rotation.ts';
import expiringParameter from './expiring-parameter.ts';
import failedReplica from './failed-replica.ts';
import idleReplica from './idle-replica.ts';
import lookalikeName from './lookalike-name.ts';
import mismatchedEnvironment from './mismatched-environment.ts';
import needlessAdvancedParameter from './needless-advanced-parameter.ts';
import neverSucceededRotation from './never-succeeded-rotation.ts';
import overdueRotation from './overdue-rotation.ts';
import pausedRotation from './paused-rotation.ts';
import plaintextParameter from './plaintext-parameter.ts';
import publicKeyPolicy from './public-key-policy.ts';
import publicSecretPolicy from './public-secret-policy.ts';
import revealingDescription from './revealing-description.ts';
import scatteredCredential from './scattered-credential.ts';
import slowRotationSchedule from './slow-rotation-schedule.ts';
import staleSecretValue from './stale-secret-value.ts';
import stuckRotation from './stuck-rotation.ts';
import unconventionalParameterName from './unconventional-parameter-name.ts';
import unconventionalSecretName from './unconventional-secret-name.ts';
import unrotatedCustomerKey from './unrotated-customer-key.ts';
import unrotatedDatabaseSecret from './unrotated-database-secret.ts';
import unrotatedSecret from './unrotated-secret.ts';
import untaggedSecret from './untagged-secret.ts';
import unusableKey from './unusable-key.ts';
import unusedSecret from './unused-secret.ts';

/** Every rule by its id. */
export const rules: Registry = {
	'ambiguous-secret-name': ambiguousSecretName,
	'default-encryption-key': defaultEncryptionKey,
	'doomed-rotation': doomedRotation,
	'expiring-parameter': expiringParameter,
	'failed-replica': failedReplica,
	'idle-replica': idleReplica,
	'lookalike-name': lookalikeName,
	'mismatched-environment': mismatchedEnvironment,
	'needless-advanced-parameter': needlessAdvancedParameter,
	'never-succeeded-rotation': neverSucceededRotation,
	'overdue-rotation': overdueRotation,
	'paused-rotation': pausedRotation,
	'plaintext-parameter': plaintextParameter,
	'public-key-policy': publicKeyPolicy,
	'public-secret-policy': publicSecretPolicy,
	'revealing-description': revealingDescription,
	'scattered-credential': scatteredCredential,
	'slow-rotation-schedule': slowRotationSchedule,
	'stale-secret-value': staleSecretValue,
	'stuck-rotation': stuckRotation,
	'unconventional-parameter-name': unconventionalParameterName,
	'unconventional-secret-name': unconventionalSecretName,
	'unrotated-customer-key': unrotatedCustomerKey,
	'unrotated-database-secret': unrotatedDatabaseSecret,
	'unrotated-secret': unrotatedSecret,
	'untagged-secret': untaggedSecret,
	'unusable-key': unusableKey,
	'unused-secret': unusedSecret,
};
