import { brokenShares } from '../access/statements/broken-shares.ts';
import { everyKey } from '../access/statements/every-key.ts';
import { deadConditions } from '../access/statements/dead-conditions.ts';
import { deadVariables } from '../access/statements/dead-variables.ts';
import { takeovers } from '../access/escalation.ts';
import { exposedSecrets } from '../access/statements/exposed-secrets.ts';
import { foreignAccess } from '../access/statements/foreign-access.ts';
import { grant } from '../access/grant.ts';
import { invertedGrant } from '../access/statements/inverted-grant.ts';
import { idleBatch } from '../access/statements/idle-batch.ts';
import { looseTrust } from '../access/statements/loose-trust.ts';
import { openingGrants } from '../access/statements/opening-grants.ts';
import { openness } from '../access/statements/openness.ts';
import { orphans } from '../access/statements/orphans.ts';
import { spannedGrant } from '../access/statements/overbroad.ts';
import { denyBypass } from '../access/statements/parameter-deny.ts';
import { crowd } from '../access/readers/crowd.ts';
import { otherEnvironments } from '../access/readers/other-environments.ts';
import { keyHolder } from '../access/readers/key-holders.ts';
import { openParameters } from '../access/readers/open-parameters.ts';
import { functionChanger } from '../access/readers/function-changers.ts';
import { readers } from '../access/readers.ts';
import { reads } from '../access/reads.ts';
import { rotationPower } from '../access/readers/rotation-power.ts';
import { suffixlessArns } from '../access/statements/secret-suffix.ts';
import { siblingMatches } from '../access/statements/siblings.ts';
import { unreadableReferences } from '../access/readers/unreadable.ts';
import { wideAction } from '../access/statements/wide-actions.ts';
import { wideRead } from '../access/statements/wide-reads.ts';
import { unknownActions } from '../access/statements/unknown-actions.ts';
import { secretCost } from '../cost/held-storage.ts';
import { boughtThroughput, metadataCallers } from '../cost/account-usage.ts';
import { parameterStoreMove } from '../cost/parameter-store-move.ts';
import { partsSaving } from '../cost/parts-saving.ts';
import { onlyMachines, parameterReads, seenReadAt, usage } from '../cost/reads.ts';
import { hundredThousandReads, refreshCost } from '../cost/refresh.ts';
import { secretsManagerMove } from '../cost/secrets-manager-move.ts';
import { keyStorage, parameterStorage, replicaPrice } from '../cost/storage.ts';
import { spreadReads } from '../cost/spread-reads.ts';
import { parameterLoad, uncachedReads } from '../cost/uncached.ts';
import { callerReads } from '../cost/workload-usage.ts';
import { parameterAgeing, secretAgeing } from '../model/ageing.ts';
import { credentialKind, credentialName, notRotatable, parameterCredentialKind } from '../model/credential.ts';
import { injectedInto } from '../model/injections.ts';
import { danglingReferences } from '../model/dangling.ts';
import { encryptionKey, keyState } from '../model/encryption.ts';
import { environment, environments } from '../model/environment.ts';
import type { BaseFacts, Kind } from '../model/estate.ts';
import { exemption, parameterExemption, setAside } from '../model/exemption.ts';
import { frozenReferences } from '../model/frozen.ts';
import { renewal } from '../model/key-material.ts';
import { protects } from '../model/key-users.ts';
import { declarationLiterals, environmentLiterals, passwordLiterals, valueLiterals } from '../model/literals.ts';
import { lookalikes, suffixSibling } from '../model/lookalikes.ts';
import { nameFit } from '../model/name-fit.ts';
import { nameFault } from '../model/parameter-name.ts';
import { parts } from '../model/parts.ts';
import { unmanagedPassword } from '../model/password-rotation.ts';
import type { Question } from '../model/question.ts';
import { genericRotation, rotates, rotationFunction, rotationStrategy } from '../model/rotation-function.ts';
import { rotationGap } from '../model/rotation-gap.ts';
import { sensitive } from '../model/sensitive.ts';
import { superuser } from '../model/superuser.ts';
import { parameterTaggable, requiredTags, secretTaggable } from '../model/tagging.ts';
import { lastReadAt, parameterReadAt, parameterSetAt, valueSetAt } from '../model/value-age.ts';

import { idleAccess } from './idle-access.ts';
import { lonelyKey } from './lonely-key.ts';

/** The derived facts of each kind, by the name rules use. Their prose stands where they are defined. */
export const questions = {
	secret: {
		ageing: secretAgeing,
		credentialKind,
		crowd,
		encryptionKey,
		environment,
		environments,
		exemption,
		genericRotation,
		injectedInto,
		keyState,
		lastReadAt,
		literals: valueLiterals,
		lookalikes,
		monthlyCost: secretCost,
		nameFit,
		notRotatable,
		onlyMachines,
		otherEnvironments,
		parameterStoreMove,
		parts,
		partsSaving,
		readers,
		replicaCost: replicaPrice,
		requiredTags,
		rotationFunction,
		rotationGap,
		rotationPower,
		rotationStrategy,
		seenReadAt,
		sensitive,
		setAside,
		spreadReads,
		suffixSibling,
		superuser,
		takeovers,
		taggable: secretTaggable,
		uncachedReads,
		usage,
		valueSetAt,
	},
	parameter: {
		ageing: parameterAgeing,
		credentialKind: parameterCredentialKind,
		credentialName,
		encryptionKey,
		environment,
		environments,
		exemption: parameterExemption,
		keyState,
		lastReadAt: parameterReadAt,
		literals: valueLiterals,
		lookalikes,
		monthlyCost: parameterStorage,
		parameterLoad,
		parameterReads,
		secretsManagerMove,
		uncachedReads,
		usage,
		nameFault,
		nameFit,
		readers,
		openParameters,
		otherEnvironments,
		requiredTags,
		sensitive,
		setAside: parameterExemption,
		takeovers,
		taggable: parameterTaggable,
		valueSetAt: parameterSetAt,
	},
	key: { foreignAccess, lonelyKey, monthlyCost: keyStorage, protects, renewal },
	statement: {
		brokenShares,
		deadConditions,
		deadVariables,
		denyBypass,
		everyKey,
		exposedSecrets,
		foreignAccess,
		grant,
		invertedGrant,
		idleBatch,
		looseTrust,
		openingGrants,
		openness,
		orphans,
		siblingMatches,
		spannedGrant,
		suffixlessArns,
		unknownActions,
		wideAction,
		wideRead,
	},
	account: { boughtThroughput, metadataCallers },
	workload: {
		callerReads,
		danglingReferences,
		frozenReferences,
		hundredThousandReads,
		literals: environmentLiterals,
		refreshCost,
		rotates,
		unreadableReferences,
	},
	database: { literals: passwordLiterals, unmanagedPassword },
	declaration: { literals: declarationLiterals },
	principal: { functionChanger, idleAccess, keyHolder, reads },
	policy: {},
	trail: {},
} as const satisfies { readonly [Of in Kind]: Readonly<Record<string, Question<never>>> };

type AnswerOf<Asked> = Asked extends Question<never, infer Answer> ? Answer : never;

type Answers<Questions> = { readonly [Name in keyof Questions]: AnswerOf<Questions[Name]> };

/** Every fact a rule on these kinds may name; for several kinds, those they share. */
export type AllFacts<Of extends Kind> = Of extends Kind ? BaseFacts[Of] & Answers<(typeof questions)[Of]> : never;
