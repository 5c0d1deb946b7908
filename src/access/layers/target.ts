import { encryptionKey, type EncryptionKey } from '../../model/encryption.ts';
import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { isNotApplicable, isRead, isUnread, type Unread, type Weighed } from '../../model/observed.ts';
import { plain, splitText, type Text } from '../../model/text.ts';
import { statementsOfCarrier } from '../statements.ts';
import { noStatements, statementSet, type StatementSet } from './statement-set.ts';
import { isAnotherOf } from './same-template.ts';
import { accountIn, lowerTags } from './subject.ts';

export type TargetKind = 'secret' | 'parameter' | 'key' | 'principal' | 'workload';

/** What is asked for, as far as policies can tell. */
export interface Target {
	readonly kind: TargetKind;
	readonly resource: Resource<TargetKind>;
	readonly arn: Text;
	/** Account id. */
	readonly account: Text | undefined;
	readonly region: Text | undefined;
	/** Its own policy; of a role, who may assume it. */
	readonly policy: StatementSet;
	/** Whether a pattern is the ARN of another resource of the same template. */
	isAnother(pattern: Text): boolean;
	/** Tags by key in lower case; `null`: it can bear none. */
	tags(): ReadonlyMap<string, Text> | Unread | null;
}

/** The target that a resource of the estate is; a `passing` one is not remembered. */
export function targetOf(resource: Resource<TargetKind>, estate: Estate, passing = false): Target {
	if (passing) return build(resource, estate);
	const targets = estate.indexed(createTargets);
	const known = targets.get(resource);
	if (known) return known;
	const target = build(resource, estate);
	targets.set(resource, target);
	return target;
}

function createTargets(): Map<Resource, Target> {
	return new Map();
}

function build(resource: Resource<TargetKind>, estate: Estate): Target {
	const { kind, scope } = resource;
	const arn = resource.arn ?? [{ hole: resource.id }];
	const text = plain(arn) ?? arn;
	const segments = splitText(text, ':');
	const region = segments.length < 6 || segments[3] === '' ? undefined : segments[3];
	const statements = statementsOfCarrier(resource);
	const policy = isUnread(statements) ? statementSet([], [statements]) : statementSet(statements, []);
	return {
		kind,
		resource,
		arn: text,
		account: accountIn(text) ?? scope.account,
		region: region ?? scope.region,
		policy,
		tags: () => tagsOf(resource),
		isAnother: (pattern) => isAnotherOf(resource, pattern, estate),
	};
}

/** The path above a parameter, as GetParametersByPath asks for it. */
export function pathTarget(parameter: Target, arn: Text): Target {
	return { ...parameter, arn, policy: noStatements, tags: () => null };
}

function tagsOf(resource: Resource<TargetKind>): ReadonlyMap<string, Text> | Unread | null {
	const { tags } = resource.facts as { readonly tags?: Readonly<Record<string, Text>> | Unread };
	if (isUnread(tags)) return tags;
	if (tags !== undefined) return lowerTags(tags);
	const fact: Weighed<unknown> = factOf(resource as Resource<'secret'>, 'tags');
	return isUnread(fact) ? fact : null;
}

const keys = new WeakMap<Resource, Weighed<EncryptionKey | null>>();

/** The key of a secret or parameter; remembered apart from the answers that are dropped after each resource. */
export function keyOfTarget({ resource }: Target, estate: Estate): EncryptionKey | null | Unread {
	let key = keys.get(resource);
	if (key === undefined) {
		const remembered = estate.memo.has(resource);
		key = encryptionKey.of(resource as Resource<'secret'>, estate);
		if (!remembered) estate.memo.delete(resource);
		keys.set(resource, key);
	}
	if (isNotApplicable(key)) return null;
	return isRead(key) ? key : key;
}
