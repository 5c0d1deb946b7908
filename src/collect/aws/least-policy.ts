import type { ReadDeclaration } from './read.ts';
import { compareText } from './shape.ts';

export interface IamPolicy {
	readonly Version: '2012-10-17';
	readonly Statement: readonly {
		readonly Sid: string;
		readonly Effect: 'Allow';
		readonly Action: readonly string[];
		readonly Resource: '*';
	}[];
}

/** The least IAM policy that lets these reads succeed. */
export function leastPolicy(reads: readonly Pick<ReadDeclaration, 'action'>[]): IamPolicy {
	const actions = [...new Set(reads.map(({ action }) => action))].toSorted(compareText);
	return {
		Version: '2012-10-17',
		Statement: [{ Sid: 'HushlintCollect', Effect: 'Allow', Action: actions, Resource: '*' }],
	};
}
