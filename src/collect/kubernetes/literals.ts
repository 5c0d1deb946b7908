import { isUtf8 } from 'node:buffer';
import { looksRandom } from '../../model/credential-literal.ts';
import { isOpenField } from '../../model/open-field.ts';
import { isCredentialName } from '../../model/credential-shape.ts';
import type { Declaration } from '../../model/snapshot.ts';
import type { ValueShape } from '../../model/template.ts';
import { plain, type Text } from '../../model/text.ts';
import { shapeOfText } from '../../model/value-shape.ts';
import type { Field } from './field.ts';
import { isKustomization } from './kustomize.ts';
import type { Manifest } from './manifests.ts';
import { substituted } from './substitutions.ts';

interface Literal {
	/** Of the object: `data.password`. */
	readonly path: string;
	readonly shape: ValueShape;
	readonly place: Field;
}

/** Literal credentials in a Secret, or in what Kustomize makes one of. */
export function literalsIn(object: Manifest): readonly Omit<Declaration, 'scope'>[] {
	const { group, kind, body } = object;
	const found = group === '' && kind === 'Secret' ? inSecret(body) : isKustomization(object) ? inGenerators(body) : [];
	return found
		.filter(({ shape }) => shape.origin === 'credential')
		.map(({ path, shape, place }) => ({
			address: path,
			...place.at(),
			name: path,
			role: 'argument',
			value: { ...shape, ...place.at() },
			sensitive: false,
			exported: false,
			inState: null,
		}));
}

function inSecret(body: Field): readonly Literal[] {
	// What SOPS encrypted keeps its place.
	if (body.get('sops').exists) return [];
	const read = (section: string, textOf: (field: Field) => Text | undefined): readonly Literal[] =>
		body
			.get(section)
			.entries()
			.flatMap(([key, place]) => {
				const text = textOf(place);
				return text === undefined ? [] : [{ path: `${section}.${key}`, shape: shapeUnder(key, text), place }];
			});
	return [...read('stringData', (field) => field.text()), ...read('data', decoded)];
}

/** Literals of `secretGenerator`: `key=value`. */
function inGenerators(body: Field): readonly Literal[] {
	return body
		.get('secretGenerator')
		.items()
		.flatMap((generator) =>
			generator
				.get('literals')
				.items()
				.flatMap((place): readonly Literal[] => {
					const [, key, value] = /^([^=]+)=(.*)$/s.exec(place.string() ?? '') ?? [];
					if (key === undefined || value === undefined) return [];
					const bare = /^(["'])(.*)\1$/s.exec(value)?.[2] ?? value;
					const path = `secretGenerator.${generator.get('name').string() ?? ''}.${key}`;
					return [{ path, shape: shapeUnder(key, substituted(bare)), place }];
				}),
		);
}

/**
 * What stands in a Secret under a key. A word under a key that names no credential may be a user, a host or a flag; only what is random is a
 * credential there.
 */
function shapeUnder(key: string, text: Text): ValueShape {
	if (isCredentialName(key) === 'yes') return shapeOfText(text, 'password');
	const known = plain(text);
	const random = !isOpenField(key) && known !== undefined && looksRandom(known.trim(), 16);
	return shapeOfText(text, random ? 'secret' : 'any');
}

/** The text behind Base64; `undefined` for what is no text, or not known. */
function decoded(field: Field): Text | undefined {
	const text = field.text();
	const known = text === undefined ? undefined : plain(text)?.replaceAll(/\s/g, '');
	if (known === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(known) || known.length % 4 !== 0) return undefined;
	const bytes = Buffer.from(known, 'base64');
	return bytes.includes(0) || !isUtf8(bytes) ? undefined : substituted(bytes.toString('utf8'));
}
