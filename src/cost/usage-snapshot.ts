import type { Scope, Snapshot } from '../model/snapshot.ts';
import { snapshotVersion } from '../model/snapshot-schema.ts';
import type { Usage, UsageRow } from '../model/usage.ts';

interface Seen {
	readonly kind: 'secret' | 'parameter';
	readonly name: string;
	readonly arn: string;
	readonly scope: Scope;
}

/** What usage alone tells of an estate: the secrets and parameters that were read, with their names. */
export function snapshotOfUsage(usage: Usage): Snapshot {
	const known = new Map<string, Seen>();
	const rows = usage.rows.map((row) => {
		const seen = seenIn(row);
		if (seen === undefined) return row;
		const { kind, scope, name } = seen;
		const key = JSON.stringify([kind, scope.id, kind === 'parameter' ? name.replace(/^\//, '') : name]);
		const first = known.get(key) ?? seen;
		known.set(key, first);
		return { ...row, resource: first.arn };
	});
	const all = [...known.values()];
	const kept = (kind: Seen['kind']) =>
		all.filter((one) => one.kind === kind).map(({ arn, name, scope }) => ({ arn, name, scope: scope.id }));
	return {
		version: snapshotVersion,
		takenAt: usage.to,
		scopes: [...new Map(all.map(({ scope }) => [scope.id, scope])).values()],
		secrets: kept('secret'),
		parameters: kept('parameter'),
		usage: { ...usage, rows },
	};
}

/** `undefined`: a list, a batch or a path, which are no single resource. */
function seenIn({ resource, event, account, region }: UsageRow): Seen | undefined {
	if (resource === '*' || resource.endsWith('/*')) return undefined;
	if (!resource.startsWith('arn:')) {
		const kind = event.startsWith('ssm:') ? 'parameter' : 'secret';
		const service = kind === 'secret' ? 'secretsmanager' : 'ssm';
		const tail = kind === 'secret' ? `secret:${resource}` : `parameter/${resource.replace(/^\//, '')}`;
		const arn = `arn:aws:${service}:${region}:${account}:${tail}`;
		return { kind, name: resource, arn, scope: scopeAt('aws', account, region) };
	}
	const [, partition = 'aws', service, home = '', owner = '', ...rest] = resource.split(':');
	const tail = rest.join(':');
	const scope = scopeAt(partition, owner, home);
	if (service === 'secretsmanager' && tail.startsWith('secret:')) {
		const name = tail.slice('secret:'.length).replace(/-[A-Za-z0-9]{6}$/, '');
		return { kind: 'secret', name, arn: resource, scope };
	}
	if (service !== 'ssm' || !tail.startsWith('parameter/')) return undefined;
	const path = tail.slice('parameter'.length);
	// Only a name of several levels begins with a slash for certain.
	return { kind: 'parameter', name: path.lastIndexOf('/') === 0 ? path.slice(1) : path, arn: resource, scope };
}

function scopeAt(partition: string, account: string, region: string): Scope {
	return { id: `${account}/${region}`, world: 'account', partition, account, region, listed: {} };
}
