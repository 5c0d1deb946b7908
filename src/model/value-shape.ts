import { looksLikePassword, looksRandom, isPlaceholder } from './credential-literal.ts';
import { credentialShape, isCredentialName } from './credential-shape.ts';
import type { ValueShape } from './template.ts';
import { plain, render, type Text } from './text.ts';

/**
 * Where a literal stands. `password`: in a field that holds nothing but a credential. `secret`: the value of a secret, in any form. `any`:
 * elsewhere; only what is a credential by its shape counts.
 */
export type LiteralPlace = 'password' | 'secret' | 'any';

/** The place that a field of this name is. */
export function placeNamed(name: Text): LiteralPlace {
	return isCredentialName(name) === 'yes' ? 'password' : 'any';
}

/** What a literal is: `credential`, `placeholder`, `secret-name` or `literal`, with the keys of a JSON object. */
export function shapeOfLiteral(text: string, place: LiteralPlace): ValueShape {
	const fields = jsonFields(text);
	if (fields) {
		const words = credentialWithin(fields);
		return {
			origin: words === null ? 'literal' : 'credential',
			...(words === null ? {} : { words }),
			...keysOf(fields),
		};
	}
	const words = credentialWords(text, place);
	if (words !== null) return { origin: 'credential', words };
	if (/^arn:[^:]*:(?:secretsmanager|ssm):/.test(text)) return { origin: 'secret-name' };
	return { origin: text.trim() === '' || isPlaceholder(text) ? 'placeholder' : 'literal' };
}

/** What a text is, its holes unknown: a credential if its literal parts hold one. */
export function shapeOfText(text: Text, place: LiteralPlace): ValueShape {
	const known = plain(text);
	if (known !== undefined) return shapeOfLiteral(known, place);
	const fields = jsonFields(render(text)) ?? jsonFields(numbered(text));
	const words = fields ? credentialWithin(fields) : (credentialShape(render(text))?.words ?? null);
	const keys = fields ? keysOf(fields) : {};
	return words === null ? { origin: 'unknown', ...keys } : { origin: 'credential', words, ...keys };
}

type Fields = Readonly<Record<string, unknown>>;

function jsonFields(text: string): Fields | undefined {
	if (!/^\s*\{/.test(text)) return undefined;
	try {
		const value: unknown = JSON.parse(text);
		return isFields(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** With a number for each hole, which JSON may want outside quotes. */
function numbered(text: Text): string {
	return typeof text === 'string' ? text : text.map((part) => (typeof part === 'string' ? part : '0')).join('');
}

function keysOf(fields: Fields): Pick<ValueShape, 'keys'> {
	const keys = Object.keys(fields);
	return keys.some((key) => key.includes('${')) ? {} : { keys };
}

function credentialWithin(value: unknown, name = '', depth = 0): string | null {
	if (depth > 20) return null;
	if (typeof value === 'string') return credentialWords(value, placeNamed(name));
	const members: readonly (readonly [string, unknown])[] = Array.isArray(value)
		? value.map((member): [string, unknown] => [name, member])
		: isFields(value)
			? Object.entries(value)
			: [];
	for (const [key, member] of members) {
		const words = credentialWithin(member, key, depth + 1);
		if (words !== null) return words;
	}
	return null;
}

function credentialWords(text: string, place: LiteralPlace): string | null {
	// The random end of a secret's ARN is no token.
	if (/^arn:[^:\s]*:[^\s]*$/.test(text)) return null;
	const shape = credentialShape(text);
	if (shape) return shape.words;
	if (place === 'any' || isPublic(text)) return null;
	if (looksLikePassword(text)) return 'a password';
	return looksRandom(text, 16) ? 'a secret key or token' : null;
}

function isPublic(text: string): boolean {
	return /^\s*(?:ssh-(?:rsa|ed25519|dss) |ecdsa-|-----BEGIN (?:[A-Z0-9]+ )*(?:PUBLIC KEY|CERTIFICATE))/.test(text);
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
