import type { Functions } from './functions-type.ts';
import { parseJsonText, parseYamlText } from './json-text.ts';
import { failure, plainOf, scalar, text, textOf, type Value } from './value.ts';
import { writeYaml } from './write-yaml.ts';

const maxLength = 1_000_000;

function decodeBase64(encoded: string): string | undefined {
	if (encoded.length > maxLength || !/^[A-Za-z0-9+/\s]*={0,2}$/.test(encoded)) return undefined;
	const decoded = Buffer.from(encoded, 'base64');
	const known = decoded.toString('utf8');
	return known.includes('\uFFFD') ? undefined : known;
}

function charsetOf(value: Value | undefined): BufferEncoding | undefined {
	const name = plainOf(value)?.toUpperCase();
	return name === 'UTF-8' ? 'utf8' : name === 'UTF-16LE' ? 'utf16le' : name === 'ISO-8859-1' ? 'latin1' : undefined;
}

export const encodingFunctions: Functions = {
	jsonencode: ([value]) =>
		value && !(value.type === 'unknown' && value.failed) ? { type: 'encoded', value } : undefined,
	jsondecode: ([value], { world }) => {
		if (value?.type === 'encoded') return value.value;
		return value?.type === 'text' ? parseJsonText(value, world) : undefined;
	},
	base64encode: ([value]) => {
		const known = plainOf(value);
		if (known !== undefined && known.length < maxLength) return text(Buffer.from(known).toString('base64'));
		return undefined;
	},
	base64decode: ([value]) => {
		const known = plainOf(value);
		const decoded = known === undefined ? undefined : decodeBase64(known);
		return decoded === undefined ? undefined : text(decoded);
	},
	textdecodebase64: ([value, encoding]) => {
		const [known, charset] = [plainOf(value), charsetOf(encoding)];
		const isBase64 = known !== undefined && known.length < maxLength && /^[A-Za-z0-9+/]*={0,2}$/.test(known);
		return isBase64 && charset ? text(Buffer.from(known, 'base64').toString(charset)) : undefined;
	},
	textencodebase64: ([value, encoding]) => {
		const [known, charset] = [plainOf(value), charsetOf(encoding)];
		return known !== undefined && charset ? text(Buffer.from(known, charset).toString('base64')) : undefined;
	},
	yamldecode: ([value], { world }) => {
		if (value?.type === 'encoded') return value.value;
		return value?.type === 'text' ? parseYamlText(value, world) : undefined;
	},
	yamlencode: ([value]) => {
		const written = value && writeYaml(value);
		return written === undefined ? undefined : text(written);
	},
	urlencode: ([value]) => {
		const known = plainOf(value);
		return known !== undefined && /^[\w.~-]*$/.test(known) ? text(known) : undefined;
	},
	file: ([path], env) => {
		const name = plainOf(path);
		const found = name === undefined ? undefined : env.readFile(name);
		if (!found || found.text.length > maxLength) return undefined;
		const at = { file: found, start: 0, end: found.text.length };
		return text(found.text, { at, layout: [{ text: found.text, at, literal: true }] });
	},
	filebase64: ([path], env) => {
		const name = plainOf(path);
		const found = name === undefined ? undefined : env.readFile(name);
		return found && found.text.length < maxLength ? text(Buffer.from(found.text).toString('base64')) : undefined;
	},
	fileexists: ([path], env) => {
		const name = plainOf(path);
		return name !== undefined && env.readFile(name) ? scalar(true) : undefined;
	},
	templatefile: ([path, variables], env) => {
		const name = plainOf(path);
		if (name === undefined || variables?.type !== 'map') return undefined;
		return env.renderFile(name, variables.entries);
	},
	templatestring: ([template, variables], env) => {
		const known = plainOf(template);
		if (known === undefined || variables?.type !== 'map') return undefined;
		return env.renderText(known, variables.entries);
	},
	basename: ([path]) => {
		const known = plainOf(path);
		return known === undefined ? undefined : text(known.slice(known.lastIndexOf('/') + 1));
	},
	dirname: ([path]) => {
		const known = plainOf(path);
		return known === undefined ? undefined : text(known.includes('/') ? known.slice(0, known.lastIndexOf('/')) : '.');
	},
	'provider::aws::arn_build': (args) => {
		const parts: readonly (Value | undefined)[] = args;
		const texts = parts.map((part) => part && textOf(part));
		if (texts.length !== 5 || texts.some((part) => part === undefined)) return failure('arn_build');
		return text(
			['arn', ...texts]
				.flatMap((part, index) => (index === 0 ? part : [':', part].flat()))
				.flatMap((part) => part ?? []),
		);
	},
};
