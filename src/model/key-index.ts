import { factOf, type Estate, type Resource } from './estate.ts';
import { isRead, isUnread, type Unread } from './observed.ts';
import type { Scope } from './snapshot.ts';
import { isHole, partsOf, plain, splitText, type Text } from './text.ts';

/** The keys of one scope, by every name a secret may call them. */
export interface ScopeKeys {
	/** The key with that id, alias, key ARN or alias ARN. */
	find(reference: Text): Resource<'key'> | undefined;
	/** Why some alias of the scope is not known, if so. */
	readonly blindTo: Unread | undefined;
}

interface KeyIndex {
	readonly scopes: ReadonlyMap<string, ScopeKeys>;
	readonly arns: ReadonlyMap<string, Resource<'key'>>;
}

/** The keys of a scope. */
export function keysOf(estate: Estate, scope: Scope): ScopeKeys {
	return estate.indexed(buildIndex).scopes.get(scope.id) ?? { find: () => undefined, blindTo: undefined };
}

/** The key with that ARN or alias ARN, in whatever scope; holes stand for nothing outside their own. */
export function keyAnywhere(estate: Estate, reference: Text): Resource<'key'> | undefined {
	return plain(reference) === undefined ? undefined : estate.indexed(buildIndex).arns.get(keyOf(reference));
}

/** A reference to a key: `account` and `region` of an ARN, and the key id or alias within it. */
export interface KeyReference {
	readonly account?: Text;
	readonly region?: Text;
	/** Key id or `alias/…`. */
	readonly name: Text;
}

export function readKeyReference(reference: Text): KeyReference {
	const [scheme, , , region, account, ...rest] = splitText(reference, ':');
	const [resource] = rest;
	if (scheme !== 'arn' || region === undefined || account === undefined || resource === undefined)
		return { name: reference };
	return { region, account, name: withoutPrefix(resource, 'key/') };
}

/** Whether a key belongs to another account than the one that uses it, as its ARN tells. */
export function isForeignKey({ arn, scope }: Pick<Resource<'key'>, 'arn' | 'scope'>): boolean {
	const { account } = arn === undefined ? {} : readKeyReference(arn);
	const owner = account === undefined ? undefined : plain(account);
	return owner !== undefined && owner !== '' && scope.account !== undefined && owner !== scope.account;
}

function buildIndex(estate: Estate): KeyIndex {
	const scopes = new Map<string, { names: Map<string, Resource<'key'>>; blindTo: Unread | undefined }>();
	const arns = new Map<string, Resource<'key'>>();
	for (const key of estate.resources('key')) {
		const { arn, scope } = key;
		const keys = scopes.get(scope.id) ?? { names: new Map<string, Resource<'key'>>(), blindTo: undefined };
		scopes.set(scope.id, keys);
		const aliases = factOf(key, 'aliases');
		if (isUnread(aliases)) keys.blindTo ??= aliases;
		const called = arn === undefined ? [] : [arn, readKeyReference(arn).name];
		for (const alias of isRead(aliases) ? aliases : []) {
			const { name } = readKeyReference(alias);
			called.push(name);
			const aliasArn = arn === undefined ? undefined : aliasArnOf(arn, name);
			if (aliasArn !== undefined) called.push(aliasArn);
		}
		for (const name of called) {
			keys.names.set(keyOf(name), key);
			if (plain(name)?.startsWith('arn:')) arns.set(keyOf(name), key);
		}
	}
	const scopeKeys = [...scopes].map(([id, { names, blindTo }]): [string, ScopeKeys] => [
		id,
		{ find: (reference) => names.get(keyOf(reference)), blindTo },
	]);
	return { scopes: new Map(scopeKeys), arns };
}

function aliasArnOf(arn: Text, alias: Text): Text | undefined {
	const segments = splitText(arn, ':').slice(0, 5);
	return segments.length < 5
		? undefined
		: [...segments, alias].flatMap((text, index) => (index === 0 ? text : [':', text].flat()));
}

function withoutPrefix(text: Text, prefix: string): Text {
	const [first, ...rest] = partsOf(text);
	if (first === undefined || isHole(first) || !first.startsWith(prefix)) return text;
	const bare = partsOf([first.slice(prefix.length), ...rest]);
	return plain(bare) ?? bare;
}

/** Equal for equal texts: holes of one id are one value. */
function keyOf(text: Text): string {
	return plain(text) ?? JSON.stringify(partsOf(text).map((part) => (isHole(part) ? [part.hole] : part)));
}
