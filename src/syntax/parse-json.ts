import { findJsonFault } from './json-fault.ts';
import { parseYaml } from './parse-yaml.ts';
import { sourceError } from './source-error.ts';
import type { Source } from './tree.ts';

/** Parses JSON, keeping the place of everything; what JSON does not allow is an error. Throws `SourceError`. */
export function parseJson(text: string): Source {
	if (!isJson(text.startsWith('\uFEFF') ? text.slice(1) : text)) {
		const { offset, reason } = findJsonFault(text) ?? { offset: 0, reason: 'not valid JSON' };
		throw sourceError(text, offset, reason);
	}
	return parseYaml(text);
}

/** The parser's message quotes the text around a fault, so only its verdict is used. */
function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
