import type { Estate, Resource } from '../model/estate.ts';
import { unread, type Weighed } from '../model/observed.ts';
import type { Readable } from './find-resources.ts';
import type { Explanation, KeptCondition, Outsider, Readers, Verdict } from './verdict.ts';

type Someone = Resource<'principal'> | Outsider;

/** Someone who can become a reader in one step. */
export interface Takeover {
	readonly principal: Someone;
	readonly action: string;
	readonly words: string;
	readonly conditions: readonly KeptCondition[];
	explain(): readonly Explanation[];
}

export function readersOf(_resource: Readable, _estate: Estate): Weighed<Readers> {
	return unread('not-collected');
}

export function verdictOf(_principal: Someone, _resource: Readable, _estate: Estate): Verdict {
	return unread('not-collected');
}

export function explain(_principal: Someone, _resource: Readable, _estate: Estate): readonly Explanation[] {
	return [];
}

export function takeoversOf(_resource: Readable, _estate: Estate): readonly Takeover[] {
	return [];
}
