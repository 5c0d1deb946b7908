import type { Snapshot } from './snapshot.ts';
import { snapshotSchema, snapshotVersion } from './snapshot-schema.ts';
import { validate, type SchemaFault } from './validate-snapshot.js';

/** A text that is no snapshot: one sentence with the place and what was expected, never with content. */
export class SnapshotError extends Error {
	/** JSON pointer to the place, if the text is JSON. */
	readonly pointer: string | undefined;

	constructor(message: string, pointer?: string) {
		super(message);
		this.name = 'SnapshotError';
		this.pointer = pointer;
	}
}

/** Reads a snapshot's text. Unknown fields are kept. Throws `SnapshotError`. */
export function parseSnapshot(source: string): Snapshot {
	return checkSnapshot(parse(source));
}

/** The parsed JSON as a snapshot, if it is one. Throws `SnapshotError`. */
export function checkSnapshot(data: unknown): Snapshot {
	checkVersion(data);
	if (!validate(data)) throw faultError(validate.errors?.[0]);
	const snapshot = data as Snapshot;
	if (Number.isNaN(Date.parse(snapshot.takenAt))) throw at('/takenAt', 'expected an ISO 8601 time');
	checkScopes(snapshot);
	return snapshot;
}

function parse(source: string): unknown {
	try {
		return JSON.parse(source.startsWith('\uFEFF') ? source.slice(1) : source);
	} catch (error) {
		throw new SnapshotError(notJson(source, error instanceof Error ? error.message : ''));
	}
}

/** The parser's message quotes the text around the fault; only the position in it is used. */
function notJson(source: string, message: string): string {
	if (source.trim() === '') return 'it is empty';
	if (/end of JSON input|unterminated string/i.test(message)) return 'it is not complete JSON: it ends too early';
	const position = / at position (\d+)/.exec(message)?.[1];
	if (position === undefined) return 'it is not JSON';
	const offset = Number(position);
	if (offset >= source.trimEnd().length) return 'it is not complete JSON: it ends too early';
	const before = source.slice(0, offset);
	const line = before.split('\n').length;
	return `it is not JSON: error in line ${line}, column ${offset - before.lastIndexOf('\n')}`;
}

function checkVersion(data: unknown): void {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) throw at('', 'expected an object');
	const version: unknown = 'version' in data ? data.version : undefined;
	if (version === undefined) throw at('', 'the field "version" is missing');
	const match = typeof version === 'string' ? /^(\d{1,4})\.(\d{1,4})$/.exec(version) : null;
	if (!match) throw at('/version', `expected a version such as "${snapshotVersion}"`);
	const [major] = snapshotVersion.split('.');
	if (Number(match[1]) > Number(major)) {
		throw new SnapshotError(
			`it was made by a newer hushlint: format ${match[0]}; this one reads ${major}.x`,
			'/version',
		);
	}
	if (Number(match[1]) < Number(major)) {
		throw new SnapshotError(`it has format ${match[0]}; this hushlint reads ${major}.x`, '/version');
	}
}

/** Every scope once, and every resource in one of them. */
function checkScopes(snapshot: Snapshot): void {
	const { scopes, secrets, parameters, keys, accounts, workloads, databases, declarations } = snapshot;
	const { principals, policies, trails, suppressions } = snapshot;
	const resources = { secrets, parameters, keys, accounts, workloads, databases, declarations };
	const lists = { ...resources, principals, policies, trails, suppressions };
	const known = new Set<string>();
	for (const [index, { id }] of scopes.entries()) {
		if (known.has(id)) throw at(`/scopes/${index}/id`, 'expected an id that no other scope has');
		known.add(id);
	}
	for (const [list, items] of Object.entries(lists)) {
		for (const [index, { scope }] of (items ?? []).entries()) {
			if (scope === undefined && known.size !== 1) {
				throw at(`/${list}/${index}`, `the field "scope" is missing, and the snapshot has ${known.size} scopes`);
			}
			if (scope !== undefined && !known.has(scope)) throw at(`/${list}/${index}/scope`, 'expected the id of a scope');
		}
	}
}

function faultError(fault: SchemaFault | undefined): SnapshotError {
	if (!fault) return at('', 'it does not fit the format');
	const missing = fault.keyword === 'required' ? fault.params['missingProperty'] : undefined;
	if (typeof missing === 'string' && missing !== 'unread') {
		return at(fault.instancePath, `the field "${missing}" is missing`);
	}
	const title = titleOf(fault);
	return at(fault.instancePath, title === undefined ? 'it does not fit the format' : `expected ${title}`);
}

function titleOf({ schemaPath }: SchemaFault): string | undefined {
	const steps = schemaPath.split('/').slice(1, -1);
	let schema: unknown = snapshotSchema;
	for (const step of steps) {
		if (typeof schema !== 'object' || schema === null) return undefined;
		schema = (schema as Readonly<Record<string, unknown>>)[step];
	}
	const title = (schema as { readonly title?: unknown } | undefined)?.title;
	return typeof title === 'string' ? title : undefined;
}

function at(pointer: string, problem: string): SnapshotError {
	const place = masked(pointer);
	return new SnapshotError(place === '' ? problem : `${place}: ${problem}`, place);
}

/** Keys that the format does not know, such as a tag's, are the user's: they stay out of messages. */
function masked(pointer: string): string {
	const names = namesIn(snapshotSchema);
	return pointer
		.split('/')
		.map((step) => (step === '' || /^\d+$/.test(step) || names.has(step) ? step : '…'))
		.join('/');
}

function namesIn(schema: unknown, names = new Set<string>()): ReadonlySet<string> {
	if (typeof schema !== 'object' || schema === null) return names;
	for (const [keyword, value] of Object.entries(schema)) {
		if (keyword === 'properties') for (const name of Object.keys(value as object)) names.add(name);
		namesIn(value, names);
	}
	return names;
}
