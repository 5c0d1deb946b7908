import { isObject } from './plan-json.ts';
import type { PlannedResource } from './plan-resources.ts';

/** A policy as text that is the same however it is written; `undefined` if it is none. */
export function canonicalPolicy(text: unknown): string | undefined {
	if (typeof text !== 'string' || !/^\s*\{/.test(text) || text.length > 100_000) return undefined;
	try {
		const document: unknown = JSON.parse(text);
		return isObject(document) && 'Statement' in document ? JSON.stringify(sorted(document, 0)) : undefined;
	} catch {
		return undefined;
	}
}

/** The policies that resources hold, wherever within them. */
export function policiesIn(resources: readonly PlannedResource[]): ReadonlySet<string> {
	const found = new Set<string>();
	const add = (value: unknown, depth: number): void => {
		const policy = canonicalPolicy(value);
		if (policy !== undefined) found.add(policy);
		else if (typeof value === 'object' && value !== null && depth < 20) {
			for (const item of Object.values(value)) add(item, depth + 1);
		}
	};
	for (const { type, values } of resources) {
		// What a document yields is no use of it; what it is made of is.
		const { json: _json, minified_json: _minified, ...given } = values;
		add(type === 'aws_iam_policy_document' ? given : values, 0);
	}
	return found;
}

function sorted(value: unknown, depth: number): unknown {
	if (depth > 50) return null;
	if (Array.isArray(value)) return value.map((item) => sorted(item, depth + 1));
	if (!isObject(value)) return value;
	return Object.fromEntries(
		Object.keys(value)
			.toSorted()
			.map((key) => [key, sorted(value[key], depth + 1)]),
	);
}
