import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { isRead, isUnread, unread, type Unread } from '../../model/observed.ts';
import { plain, splitText, type Text } from '../../model/text.ts';
import { isAnotherOf } from './same-template.ts';
import { mayTagSessions } from './session-tags.ts';
import { identityOf, noIdentity, type Identity } from './identity.ts';

/** Who asks, as far as policies can tell. */
export interface Subject {
	/** `identity`: of an account that was not collected. */
	readonly type: 'role' | 'user' | 'account' | 'everyone' | 'identity' | 'service' | 'federated';
	/** `undefined`: the estate does not hold it. */
	readonly principal: Resource<'principal'> | undefined;
	readonly arn: Text | undefined;
	/** Account id; `undefined`: any. */
	readonly account: Text | undefined;
	/** Of a user its name, of a service or provider its principal. */
	readonly name: Text | undefined;
	/** `AROA…` or `AIDA…`. */
	readonly uniqueId: string | undefined;
	/** What the ARNs of a role's sessions begin with. */
	readonly sessionStart: string | undefined;
	/** What it holds; shared by those who hold the same. */
	readonly identity: Identity;
	readonly serviceLinked: boolean;
	/** Tags by key in lower case: condition keys have no case. */
	tags(): ReadonlyMap<string, Text> | Unread;
	/** Whether an ARN is that of another principal of the same template, so that it is not this one, whatever its name. */
	isAnother(arn: Text): boolean;
	/** Whether whoever assumes the role may give the session tags of its own. */
	taggable(): boolean;
}

/** The subject that a principal of the estate is. */
export function subjectOf(principal: Resource<'principal'>, estate: Estate): Subject {
	const subjects = estate.indexed(createSubjects);
	const known = subjects.get(principal);
	if (known) return known;
	const subject = build(principal, estate);
	subjects.set(principal, subject);
	return subject;
}

function createSubjects(): Map<Resource<'principal'>, Subject> {
	return new Map();
}

function build(principal: Resource<'principal'>, estate: Estate): Subject {
	const { arn, scope } = principal;
	const type = factOf(principal, 'type') === 'user' ? 'user' : 'role';
	const name = factOf(principal, 'name');
	const uniqueId = factOf(principal, 'uniqueId');
	const text = arn === undefined ? undefined : (plain(arn) ?? arn);
	let taggable: boolean | undefined;
	return {
		type,
		principal,
		arn: text,
		account: accountIn(text) ?? scope.account,
		name: isRead(name) && name !== null ? name : undefined,
		uniqueId: typeof uniqueId === 'string' ? uniqueId : undefined,
		sessionStart: type === 'role' ? sessionStart(text) : undefined,
		identity: identityOf(principal, estate),
		serviceLinked: isServiceLinked(principal),
		tags: () => tagsOf(principal),
		isAnother: (other) => isAnotherOf(principal, other, estate),
		taggable: () => (taggable ??= type === 'role' && mayTagSessions(principal)),
	};
}

/** Whether it is a role that belongs to an AWS service, which no organization policy binds. */
export function isServiceLinked(principal: Resource<'principal'>): boolean {
	const path = factOf(principal, 'path');
	if (isRead(path) && plain(path)?.startsWith('/aws-service-role/')) return true;
	const arn = principal.arn === undefined ? undefined : plain(principal.arn);
	return arn !== undefined && /:role\/aws-service-role\//.test(arn);
}

/** The account segment of an ARN; `undefined` if it is empty. */
export function accountIn(arn: Text | undefined): Text | undefined {
	const account = arn === undefined ? undefined : splitText(arn, ':')[4];
	return account === '' ? undefined : account;
}

function sessionStart(arn: Text | undefined): string | undefined {
	if (typeof arn !== 'string') return undefined;
	const match = /^arn:([^:]*):iam::(\d*):role\/(?:.*\/)?([^/]+)$/.exec(arn);
	return match ? `arn:${match[1]}:sts::${match[2]}:assumed-role/${match[3]}/` : undefined;
}

type Stranger = Pick<Subject, 'type' | 'arn' | 'account' | 'name'>;

/** Someone whom a policy names and the estate does not hold. */
export function strangerOf(stranger: Stranger): Subject {
	const { arn } = stranger;
	const isRole = typeof arn === 'string' && arn.includes(':role/');
	return {
		...stranger,
		principal: undefined,
		uniqueId: undefined,
		sessionStart: isRole ? sessionStart(arn) : undefined,
		identity: noIdentity,
		serviceLinked: false,
		tags: () => unread('foreign'),
		isAnother: () => false,
		taggable: () => true,
	};
}

const tagMaps = new WeakMap<object, ReadonlyMap<string, Text>>();

/** Tags by key in lower case: condition keys have no case. */
export function lowerTags(tags: Readonly<Record<string, Text>>): ReadonlyMap<string, Text> {
	const known = tagMaps.get(tags);
	if (known) return known;
	const map = new Map(Object.entries(tags).map(([key, value]) => [key.toLowerCase(), value]));
	tagMaps.set(tags, map);
	return map;
}

function tagsOf(principal: Resource<'principal'>): ReadonlyMap<string, Text> | Unread {
	const tags = factOf(principal, 'tags');
	if (isUnread(tags)) return tags;
	return isRead(tags) ? lowerTags(tags) : new Map();
}
