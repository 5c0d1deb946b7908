import type { Estate, Resource } from '../../model/estate.ts';
import { isUnread, unread, type Unread } from '../../model/observed.ts';
import type { PolicyDocument } from '../../model/policy.ts';
import { plain, type Text } from '../../model/text.ts';
import type { Layer } from '../verdict.ts';
import { setOf } from './identity.ts';
import { controlsOf, type Control } from './organization.ts';
import type { Request } from './request.ts';
import { statementSet, type StatementSet } from './statement-set.ts';

/** The policies of an organization that bind a request, by level. */
export interface ControlLayer {
	readonly layer: Layer;
	readonly levels: readonly StatementSet[] | Unread;
}

/** Services whose resources resource control policies bind. */
const controlled = new Set(['secretsmanager', 'kms', 'sts', 's3', 'sqs']);

const nothing: readonly ControlLayer[] = [];

export function controlLayers(request: Request): readonly ControlLayer[] {
	const { subject, target, action, estate } = request;
	if (subject.serviceLinked) return nothing;
	const layers: ControlLayer[] = [];
	if (subject.principal && subject.principal.scope.world === 'account') {
		const levels = levelsOf(subject.account, 'serviceControl', estate);
		if (levels !== null) layers.push({ layer: 'service-control', levels });
	}
	if (target.resource.scope.world === 'account' && isControlled(action, target)) {
		const levels = levelsOf(target.account, 'resourceControl', estate);
		if (levels !== null) layers.push({ layer: 'resource-control', levels });
	}
	return layers;
}

function isControlled(action: string, { resource }: Request['target']): boolean {
	if (!controlled.has(action.slice(0, action.indexOf(':'))) || action === 'kms:RetireGrant') return false;
	return (resource.facts as { readonly manager?: unknown }).manager !== 'aws';
}

function levelsOf(
	account: Text | undefined,
	control: Control,
	estate: Estate,
): readonly StatementSet[] | Unread | null {
	const id = account === undefined ? undefined : plain(account);
	if (id === undefined) return null;
	const { levels } = estate.indexed(createLevels);
	const key = `${control} ${id}`;
	const known = levels.get(key);
	if (known !== undefined) return known;
	const ids = controlsOf(id, control, estate);
	const made = ids === null || isUnread(ids) ? ids : ids.map((level) => levelOf(level, estate));
	levels.set(key, made);
	return made;
}

function createLevels(): { readonly levels: Map<string, readonly StatementSet[] | Unread | null> } {
	return { levels: new Map() };
}

function levelOf(ids: readonly string[], estate: Estate): StatementSet {
	const missing: Unread[] = [];
	const policies = ids.flatMap((id): readonly Resource<'policy'>[] => {
		const policy = estate.indexed(buildControls).get(id) ?? builtIn(id, estate);
		if (policy) return [policy];
		missing.push(unread('not-collected', 'organizations:DescribePolicy'));
		return [];
	});
	return policies.length === 0 && missing.length === 0 ? statementSet([], []) : setOf(policies, missing);
}

function buildControls(estate: Estate): ReadonlyMap<string, Resource<'policy'>> {
	const policies = new Map<string, Resource<'policy'>>();
	for (const policy of estate.resources('policy')) {
		policies.set(policy.id, policy);
		if (policy.arn !== undefined) policies.set((plain(policy.arn) ?? '').replace(/^.*\//, ''), policy);
		const { id } = policy.facts as { readonly id?: unknown };
		if (typeof id === 'string') policies.set(id, policy);
	}
	return policies;
}

/** What AWS attaches everywhere: all that is allowed stays allowed. */
function builtIn(id: string, estate: Estate): Resource<'policy'> | undefined {
	const type = builtInTypes.get(id);
	const [scope] = estate.scopes;
	if (!type || !scope) return undefined;
	return { kind: 'policy', id, label: id.slice('p-'.length), scope, facts: { type, document: allowAll } };
}

const builtInTypes: ReadonlyMap<string, 'service-control' | 'resource-control'> = new Map([
	['p-FullAWSAccess', 'service-control'],
	['p-RCPFullAWSAccess', 'resource-control'],
]);

const allowAll: PolicyDocument = {
	Version: '2012-10-17',
	Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};
