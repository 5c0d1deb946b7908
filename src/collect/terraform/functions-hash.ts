import { createHash, type BinaryToTextEncoding } from 'node:crypto';
import type { Functions } from './functions-type.ts';
import { plainOf, text, type Value } from './value.ts';

type Encoding = Extract<BinaryToTextEncoding, 'hex' | 'base64'>;
type Make = Functions[string];

function ofText(algorithm: string, encoding: Encoding): Make {
	return ([value]) => hashed(plainOf(value), algorithm, encoding);
}

function ofFile(algorithm: string, encoding: Encoding): Make {
	return ([path], env) => {
		const name = plainOf(path);
		const file = name === undefined ? undefined : env.readFile(name);
		return hashed(file?.text, algorithm, encoding);
	};
}

function hashed(known: string | undefined, algorithm: string, encoding: Encoding): Value | undefined {
	return known === undefined ? undefined : text(createHash(algorithm).update(known).digest(encoding));
}

const namespaces: Readonly<Record<string, string>> = {
	dns: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
	url: '6ba7b811-9dad-11d1-80b4-00c04fd430c8',
	oid: '6ba7b812-9dad-11d1-80b4-00c04fd430c8',
	x500: '6ba7b814-9dad-11d1-80b4-00c04fd430c8',
};

export const hashFunctions: Functions = {
	md5: ofText('md5', 'hex'),
	sha1: ofText('sha1', 'hex'),
	sha256: ofText('sha256', 'hex'),
	sha512: ofText('sha512', 'hex'),
	base64sha256: ofText('sha256', 'base64'),
	base64sha512: ofText('sha512', 'base64'),
	filemd5: ofFile('md5', 'hex'),
	filesha1: ofFile('sha1', 'hex'),
	filesha256: ofFile('sha256', 'hex'),
	filesha512: ofFile('sha512', 'hex'),
	filebase64sha256: ofFile('sha256', 'base64'),
	filebase64sha512: ofFile('sha512', 'base64'),
	uuidv5: ([namespace, name]) => {
		const [space, known] = [plainOf(namespace), plainOf(name)];
		if (space === undefined || known === undefined) return undefined;
		const id = Object.hasOwn(namespaces, space) ? namespaces[space] : space;
		const digits = id?.replaceAll('-', '') ?? '';
		if (!/^[0-9a-f]{32}$/i.test(digits)) return undefined;
		const bytes = createHash('sha1').update(Buffer.from(digits, 'hex')).update(known).digest().subarray(0, 16);
		bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
		bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
		return text(bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
	},
};
