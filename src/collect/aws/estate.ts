import { snapshotVersion } from '../../model/snapshot-schema.ts';
import type { Scope, Snapshot } from '../../model/snapshot.ts';
import { collectTrails } from './cloudtrail.ts';
import { collectDatabases } from './databases.ts';
import { collectTasks } from './ecs.ts';
import type { KnownNames } from './environment.ts';
import { collectIdentities } from './iam.ts';
import { collectKeys } from './kms.ts';
import { collectFunctions } from './lambda.ts';
import { collectOrganization } from './organizations.ts';
import type { ScopeAtWork } from './scope.ts';
import { collectSecrets, listSecretEntries, type CollectedSecret, type SecretListing } from './secrets-manager.ts';
import { firstUnread } from './shape.ts';
import {
	collectParameters,
	collectServiceSettings,
	listParameterEntries,
	type CollectedParameter,
	type ParameterListing,
} from './ssm.ts';

type Part = Omit<Snapshot, 'version' | 'takenAt' | 'scopes' | 'suppressions'> & { readonly scope: Scope };

/** What one Region of an account holds. */
export async function collectRegion(at: ScopeAtWork): Promise<Part> {
	const lists = Promise.all([listSecretEntries(at), listParameterEntries(at)]);
	// Environments may hold the names of what was listed.
	const names = lists.then(([secrets, parameters]) => ({ secret: namesIn(secrets), parameter: namesIn(parameters) }));
	const [[secretList, parameterList], stores, functions, tasks, { databases, listed: database }, trails, account] =
		await Promise.all([
			lists,
			lists.then(([secrets, parameters]) => collectStores(at, secrets, parameters)),
			names.then((known) => collectFunctions(at, known)),
			names.then((known) => collectTasks(at, known)),
			collectDatabases(at),
			collectTrails(at),
			collectServiceSettings(at),
		]);
	const listed = {
		secret: secretList.complete,
		parameter: parameterList.complete,
		// Keys are found through what refers to them: all of them only if all of that was listed.
		key: firstUnread(secretList.complete, parameterList.complete),
		account: true,
		workload: firstUnread(functions.listed, tasks.listed),
		database,
		trail: trails.listed,
	} as const;
	return {
		scope: { ...scopeOf(at), region: at.region, listed },
		...stores,
		accounts: [account],
		workloads: [...functions.workloads, ...tasks.workloads],
		databases,
		trails: trails.trails,
	};
}

/** What is the same in every Region of an account. */
export async function collectGlobal(at: ScopeAtWork): Promise<Part> {
	const [{ principals, policies, listed }, organized] = await Promise.all([
		collectIdentities(at),
		collectOrganization(at),
	]);
	return {
		scope: { ...scopeOf(at), listed: { ...listed, account: true } },
		accounts: [{ scope: at.id, ...organized.account }],
		principals,
		policies: [...policies, ...organized.policies],
	};
}

function namesIn({ items, complete }: SecretListing | ParameterListing): KnownNames['secret'] {
	return { names: new Set(items.flatMap(({ Name }) => Name ?? [])), complete };
}

async function collectStores(at: ScopeAtWork, secretList: SecretListing, parameterList: ParameterListing) {
	const [secrets, parameters] = await Promise.all([
		collectSecrets(at, secretList),
		collectParameters(at, parameterList),
	]);
	return { secrets, parameters, keys: await collectKeys(at, keyReferences(secrets, parameters)) };
}

function keyReferences(secrets: readonly CollectedSecret[], parameters: readonly CollectedParameter[]): Set<string> {
	const ofSecrets = secrets.map(({ kmsKeyId }) => kmsKeyId ?? 'alias/aws/secretsmanager');
	const ofParameters = parameters.map(({ kmsKeyId }) => kmsKeyId);
	return new Set([...ofSecrets, ...ofParameters].filter((reference) => typeof reference === 'string'));
}

function scopeOf({ id, partition, account }: ScopeAtWork): Omit<Scope, 'listed'> {
	return { id, world: 'account', partition, account };
}

/** The parts as one snapshot, in their order. */
export function joinParts(takenAt: Date, parts: readonly Part[]): Snapshot {
	return {
		version: snapshotVersion,
		takenAt: takenAt.toISOString(),
		scopes: parts.map(({ scope }) => scope),
		secrets: parts.flatMap(({ secrets = [] }) => secrets),
		parameters: parts.flatMap(({ parameters = [] }) => parameters),
		keys: parts.flatMap(({ keys = [] }) => keys),
		accounts: parts.flatMap(({ accounts = [] }) => accounts),
		workloads: parts.flatMap(({ workloads = [] }) => workloads),
		databases: parts.flatMap(({ databases = [] }) => databases),
		principals: parts.flatMap(({ principals = [] }) => principals),
		policies: parts.flatMap(({ policies = [] }) => policies),
		trails: parts.flatMap(({ trails = [] }) => trails),
	};
}
