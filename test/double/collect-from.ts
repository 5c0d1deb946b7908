import { collectAccount, type CollectOptions } from '../../src/collect/aws/collect.ts';
import type { Clock } from '../../src/collect/aws/clock.ts';
import type { Snapshot, StoredKind } from '../../src/model/snapshot.ts';
import type { AwsServer } from './aws-server.ts';

/** Time that passes only while someone sleeps: pauses cost nothing. */
export function virtualClock(): Clock & { readonly elapsed: () => number } {
	let now = 0;
	return {
		now: () => now,
		sleep: async (milliseconds) => {
			now += milliseconds;
			await new Promise<void>((resolve) => {
				setImmediate(resolve);
			});
		},
		random: () => 0.5,
		elapsed: () => now,
	};
}

/** Points the SDK of this process at a server on loopback, and at nothing of this machine's. */
export function setAwsEnvironment(url: string): void {
	for (const name of Object.keys(process.env)) if (/^AWS_|_proxy$/i.test(name)) delete process.env[name];
	Object.assign(process.env, {
		AWS_ENDPOINT_URL: url,
		AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
		AWS_SECRET_ACCESS_KEY: 'example',
		AWS_REGION: 'eu-west-1',
		AWS_CONFIG_FILE: '/nonexistent/config',
		AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
		AWS_EC2_METADATA_DISABLED: 'true',
		AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
	});
}

export const takenAt = new Date('2026-11-21T12:00:00Z');

/** Collects from a server on loopback, in virtual time. */
export async function collectFrom(server: AwsServer, options: Partial<CollectOptions> = {}): Promise<Snapshot> {
	setAwsEnvironment(server.url);
	return collectAccount({ regions: ['eu-west-1'], takenAt, clock: virtualClock(), deadline: 1000, ...options });
}

/** The resources of a kind. */
export function resourcesOf(snapshot: Snapshot, kind: StoredKind): readonly object[] {
	const { secrets, parameters, keys, accounts, workloads, databases, declarations, principals, policies, trails } =
		snapshot;
	const lists: Readonly<Record<StoredKind, readonly object[] | undefined>> = {
		secret: secrets,
		parameter: parameters,
		key: keys,
		account: accounts,
		workload: workloads,
		database: databases,
		declaration: declarations,
		principal: principals,
		policy: policies,
		trail: trails,
	};
	return lists[kind] ?? [];
}
