import type { Location } from '../model/location.ts';
import { isUnread, unread, type Observed } from '../model/observed.ts';
import type { Condition, PolicyDocument, Principals, StatementFacts } from '../model/policy.ts';
import type { Hole, Text } from '../model/text.ts';

/** The parts of a statement, each observed on its own. */
export type StatementParts = { readonly [Fact in keyof StatementFacts]: Observed<StatementFacts[Fact]> };

/** A statement as read. */
export interface ReadStatement {
	/** Position in the policy, from 0. */
	readonly index: number;
	/** Place in a template. */
	readonly at?: Location;
	readonly facts: StatementParts;
}

/** Reads a policy of any shape: what is malformed becomes unread where it stands. A list of statements that is unread is one statement that is. */
export function readPolicy(document: PolicyDocument): ReadStatement[] {
	const elements = elementsOf(document);
	if (!elements) return [blank(unread('unparsable'))];
	const statements = elements.get('statement');
	if (statements === undefined || statements === null) return [];
	return (isList(statements) ? statements : [statements]).map(readStatement);
}

/** The version of the policy language; one that is not known is taken to be the present one. */
export function versionIn(document: PolicyDocument): string | undefined {
	const version = elementsOf(document)?.get('version');
	if (version === undefined || version === null) return undefined;
	return typeof version === 'string' ? version : presentVersion;
}

/** The version in which policy variables are filled in. */
export const presentVersion = '2012-10-17';

/** What messages and ids call a statement: its Sid, else its number from 1. */
export function nameOf({ index, facts }: ReadStatement): string {
	const { sid } = facts;
	return typeof sid === 'string' && sid !== '' ? sid : String(index + 1);
}

function readStatement(raw: unknown, index: number): ReadStatement {
	if (isUnread(raw)) return blank(raw, index);
	const elements = elementsOf(raw);
	if (!elements) return blank(unread('unparsable'), index);
	const at = elements.get('at');
	const list = (element: string) => readElement(elements, element, (value) => readTexts(value, `${element}.${index}`));
	const principals = (element: string) =>
		readElement(elements, element, (value) => readPrincipals(value, `${element}.${index}`));
	return {
		index,
		...(isLocation(at) ? { at } : {}),
		facts: {
			sid: readElement(elements, 'sid', readPlain),
			effect: readEffect(elements.get('effect')),
			principals: principals('principal'),
			notPrincipals: principals('notprincipal'),
			actions: list('action'),
			notActions: list('notaction'),
			resources: list('resource'),
			notResources: list('notresource'),
			conditions: readElement(elements, 'condition', (value) => readConditions(value, index)) ?? [],
		},
	};
}

function blank(reason: Observed<never>, index = 0): ReadStatement {
	return {
		index,
		facts: {
			sid: reason,
			effect: reason,
			principals: reason,
			notPrincipals: reason,
			actions: reason,
			notActions: reason,
			resources: reason,
			notResources: reason,
			conditions: reason,
		},
	};
}

/** The elements by name in lower case; one that is written twice is unparsable. */
function elementsOf(value: unknown): Map<string, unknown> | undefined {
	if (typeof value !== 'object' || value === null || isList(value)) return undefined;
	const elements = new Map<string, unknown>();
	for (const [name, element] of Object.entries(value)) {
		const key = name.toLowerCase();
		elements.set(key, elements.has(key) ? unread('unparsable') : element);
	}
	return elements;
}

function readElement<Value>(
	elements: ReadonlyMap<string, unknown>,
	name: string,
	read: (value: unknown) => Observed<Value>,
): Observed<Value> | null {
	const value = elements.get(name);
	if (value === undefined || value === null) return null;
	return isUnread(value) ? value : read(value);
}

function readEffect(value: unknown): Observed<'Allow' | 'Deny'> {
	if (isUnread(value)) return value;
	const effect = readPlain(value);
	return effect === 'Allow' || effect === 'Deny' || isUnread(effect) ? effect : unread('unparsable');
}

function readPlain(value: unknown): Observed<string> {
	if (typeof value === 'string') return value;
	const text = readText(value);
	if (text === undefined) return unread('unparsable');
	return typeof text === 'string' ? text : unread('unresolved');
}

/** One text or a list of them. A member that is unread is a hole of its own, so that the others still count. */
function readTexts(value: unknown, place: string, readMember = readText): Observed<Text[]> {
	const text = readMember(value);
	if (text !== undefined) return [text];
	if (!isList(value)) return unread('unparsable');
	const texts: Text[] = [];
	for (const [index, member] of value.entries()) {
		const read = isUnread(member) ? [{ hole: `${place}.${index}` }] : readMember(member);
		if (read === undefined) return unread('unparsable');
		texts.push(read);
	}
	return texts;
}

/** A list of parts with a hole is one text; a list of strings alone is a list of texts, as in JSON. */
function readText(value: unknown): Text | undefined {
	if (typeof value === 'string') return value;
	return isList(value) && value.some(isHolePart) && value.every(isPart) ? value : undefined;
}

/** Account ids come as numbers from YAML, condition values as numbers and booleans too. */
function readScalar(value: unknown): Text | undefined {
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : readText(value);
}

function readAccount(value: unknown): Text | undefined {
	return typeof value === 'number' && /^\d{12}$/.test(String(value)) ? String(value) : readText(value);
}

const principalKinds: ReadonlyMap<string, keyof Principals> = new Map([
	['aws', 'aws'],
	['service', 'service'],
	['federated', 'federated'],
	['canonicaluser', 'canonical'],
]);

function readPrincipals(value: unknown, place: string): Observed<Principals> {
	const none = { aws: [], service: [], federated: [], canonical: [] };
	const alone = readAccount(value);
	if (alone !== undefined) return { ...none, aws: [alone] };
	const members = elementsOf(value);
	if (!members) return unread('unparsable');
	const principals: { -readonly [Kind in keyof Principals]: Principals[Kind] } = none;
	for (const [name, member] of members) {
		const kind = principalKinds.get(name);
		if (kind === undefined) return unread('unparsable');
		const hole = `${place}.${kind}`;
		const texts = isUnread(member) ? [[{ hole }]] : readTexts(member, hole, readAccount);
		if (isUnread(texts)) return texts;
		principals[kind] = texts;
	}
	return principals;
}

function readConditions(value: unknown, statement: number): Observed<Condition[]> {
	const operators = elementsOf(value);
	if (!operators) return unread('unparsable');
	const conditions: Condition[] = [];
	for (const [name, block] of operators) {
		if (isUnread(block)) return block;
		const keys = elementsOf(block);
		if (!keys) return unread('unparsable');
		const operator = readOperator(name);
		for (const [key, raw] of keys) {
			const place = `condition.${statement}.${conditions.length}`;
			const values = isUnread(raw) ? [[{ hole: place }]] : readTexts(raw, place, readScalar);
			if (isUnread(values)) return values;
			conditions.push({ ...operator, key, values });
		}
	}
	return conditions;
}

/** `ForAnyValue:StringLikeIfExists` in its three parts; `name` is in lower case. */
function readOperator(name: string): Pick<Condition, 'operator' | 'qualifier' | 'ifExists'> {
	const qualifier = name.startsWith('foranyvalue:') ? 'any' : name.startsWith('forallvalues:') ? 'all' : null;
	const bare = qualifier === null ? name : name.slice(name.indexOf(':') + 1);
	const ifExists = bare.endsWith('ifexists');
	return { operator: ifExists ? bare.slice(0, -'ifexists'.length) : bare, qualifier, ifExists };
}

function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}

function isPart(part: unknown): part is string | Hole {
	return typeof part === 'string' || isHolePart(part);
}

function isHolePart(part: unknown): part is Hole {
	return typeof part === 'object' && part !== null && 'hole' in part && typeof part.hole === 'string';
}

function isLocation(value: unknown): value is Location {
	return typeof value === 'object' && value !== null && 'startLine' in value && 'file' in value;
}
