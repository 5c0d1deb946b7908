import type { PolicyDocument, RawStatement } from '../model/policy.ts';
import table from './managed-policies.json' with { type: 'json' };

const policies: Readonly<Record<string, readonly RawStatement[]>> = table.policies;
const names = new Set(table.none);
const documents = new Map<string, PolicyDocument>();

/** When the documents were published, and where they are kept. */
export const managedPolicySource = table.source;

/**
 * The document of an AWS managed policy, cut down to what bears on secrets, parameters, keys and on becoming someone else. `none`: it has
 * nothing of that. `undefined`: no such policy is known.
 */
export function managedPolicy(arn: string): PolicyDocument | 'none' | undefined {
	const [, partition, name] = /^arn:(aws[a-z-]*):iam::aws:policy\/(.+)$/.exec(arn) ?? [];
	if (partition === undefined || name === undefined) return undefined;
	if (names.has(name)) return 'none';
	if (!Object.hasOwn(policies, name)) return undefined;
	const known = documents.get(arn);
	if (known) return known;
	const document = { Version: '2012-10-17', Statement: inPartition(policies[name] ?? [], partition) };
	documents.set(arn, document);
	return document;
}

/** The same policy names the resources of the partition it is in. */
function inPartition(statements: readonly RawStatement[], partition: string): readonly RawStatement[] {
	if (partition === 'aws') return statements;
	return JSON.parse(JSON.stringify(statements).replaceAll('"arn:aws:', `"arn:${partition}:`)) as RawStatement[];
}
