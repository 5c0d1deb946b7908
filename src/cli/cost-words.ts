import type { Grouping } from '../cost/group-costs.ts';
import { lifetimes } from '../usage/roll-up.ts';
import { parseSeconds } from './parse-seconds.ts';
import { UsageError } from './usage-error.ts';

/** What `--by` says. Throws `UsageError`. */
export function parseGrouping(text: string): Grouping {
	if (text === 'secret' || text === 'caller' || text === 'account') return { kind: text };
	const name = /^tag:(.+)$/s.exec(text)?.[1];
	if (name === undefined) throw new UsageError('--by takes secret, caller, account or tag:NAME');
	return { kind: 'tag', name };
}

/** What `--what-if` asks to imagine. */
export interface WhatIf {
	readonly ttl?: number;
	readonly interval?: number;
	/** In words. */
	readonly whatIf?: string;
}

/** Reads `ttl=300` and `interval=1h`. Throws `UsageError`. */
export function parseWhatIf(words: readonly string[] = []): WhatIf {
	const told: string[] = [];
	const given = new Map<string, number>();
	for (const word of words) {
		const [, name, value = ''] = /^(ttl|interval)=(.*)$/s.exec(word) ?? [];
		if (name === undefined || given.has(name)) {
			throw new UsageError('--what-if takes ttl=60, 300, 900 or 3600, or interval=1h, each once');
		}
		if (name === 'ttl' && !lifetimes.some((seconds) => String(seconds) === value)) {
			throw new UsageError(`--what-if ttl= takes ${lifetimes.join(', ')}`);
		}
		given.set(name, name === 'ttl' ? Number(value) : secondsOf(value));
		told.push(name === 'ttl' ? `for ${value} seconds` : `polling every ${value}`);
	}
	const [ttl, interval] = [given.get('ttl'), given.get('interval')];
	return {
		...(ttl === undefined ? {} : { ttl }),
		...(interval === undefined ? {} : { interval }),
		...(told.length === 0 ? {} : { whatIf: told.join(', ') }),
	};
}

function secondsOf(text: string): number {
	const seconds = parseSeconds(text);
	if (seconds !== undefined && seconds > 0) return seconds;
	throw new UsageError('--what-if interval= takes a time such as 30s, 5m, 1h or 1d');
}
