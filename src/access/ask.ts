import type { Estate, Resource } from '../model/estate.ts';
import type { Readable } from './read-access.ts';
import type { Explanation, KeptCondition, Outsider } from './verdict.ts';

type Someone = Resource<'principal'> | Outsider;

/** Someone who can become a reader in one step. */
export interface Takeover {
	readonly principal: Someone;
	readonly action: string;
	readonly words: string;
	readonly conditions: readonly KeptCondition[];
	explain(): readonly Explanation[];
}

export function takeoversOf(_resource: Readable, _estate: Estate): readonly Takeover[] {
	return [];
}
