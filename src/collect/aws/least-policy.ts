import type { ReadDeclaration } from './read.ts';
import { compareText } from './shape.ts';

export interface IamPolicy {
	readonly Version: '2012-10-17';
	readonly Statement: readonly {
		readonly Sid: string;
		readonly Effect: 'Allow';
		readonly Action: readonly string[];
		readonly Resource: string | readonly string[];
	}[];
}

type Declared = Pick<ReadDeclaration, 'action'>;

/** The least IAM policy that lets these reads succeed, on the ARNs that an action is known to need. */
export function leastPolicy(
	reads: readonly Declared[],
	narrowed: Readonly<Record<string, string | readonly string[]>> = {},
): IamPolicy {
	const statements = new Map<string, { readonly resource: string | readonly string[]; readonly actions: string[] }>();
	for (const action of [...new Set(reads.map((read) => read.action))].toSorted(compareText)) {
		const resource = narrowed[action] ?? '*';
		const key = JSON.stringify(resource);
		const statement = statements.get(key) ?? { resource, actions: [] };
		statement.actions.push(action);
		statements.set(key, statement);
	}
	const sorted = [...statements.values()].toSorted((a, b) => Number(b.resource === '*') - Number(a.resource === '*'));
	return {
		Version: '2012-10-17',
		Statement: sorted.map(({ resource, actions }, at) => ({
			Sid: `HushlintCollect${at === 0 ? '' : at + 1}`,
			Effect: 'Allow',
			Action: actions,
			Resource: resource,
		})),
	};
}
