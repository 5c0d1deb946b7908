import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/access/decide.ts';
import { canRead, type Readable } from '../../../src/access/read-access.ts';
import type { Verdict } from '../../../src/access/verdict.ts';
import { createEstate } from '../../../src/model/estate.ts';
import { isUnread, sentence } from '../../../src/model/observed.ts';
import { parseSnapshot } from '../../../src/model/read-snapshot.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import type { Case, Expected } from './case.ts';
import { topics } from './cases/all.ts';
import { snapshotOf } from './snapshot.ts';

const accepted: Readonly<Record<Expected, readonly string[]>> = {
	allowed: ['allowed'],
	'allowed-if': ['allowed-if'],
	reads: ['allowed', 'allowed-if'],
	denied: ['denied'],
	'not allowed': ['not allowed'],
	blocked: ['denied', 'not allowed'],
	unread: ['unread'],
};

function answer(row: Case): Verdict {
	const snapshot = parseSnapshot(JSON.stringify(snapshotOf(row)));
	const estate = createEstate(snapshot, defaultSettings);
	const [principal] = estate.resources('principal');
	const [secret] = estate.resources('secret');
	const [parameter] = estate.resources('parameter');
	const resource: Readable | undefined = row.parameter ? parameter : secret;
	if (!principal || !resource) throw new Error('the case has nobody who asks, or nothing that is asked for');
	const { action } = row;
	return action === undefined ? canRead(principal, resource, estate) : decide({ principal, action, resource }, estate);
}

function words(verdict: Verdict): { readonly outcome: string; readonly by?: string } {
	if (isUnread(verdict)) return { outcome: 'unread', by: sentence(verdict) };
	if (verdict.outcome !== 'blocked') return { outcome: verdict.outcome };
	return { outcome: verdict.denied ? 'denied' : 'not allowed', by: verdict.by };
}

describe.each(Object.entries(topics))('%s', (_, cases) => {
	it.each(cases.map((row) => [row.says, row] as const))('%s', (_says, row) => {
		const { outcome, by } = words(answer(row));
		expect(accepted[row.verdict], `${row.page}: ${outcome}, by ${by ?? 'nobody'}`).toContain(outcome);
		if (row.by !== undefined) expect(by).toBe(row.by);
	});
});

it('has cases of its own, each said once', () => {
	for (const [topic, cases] of Object.entries(topics)) {
		const said = cases.map(({ says }) => says);
		expect(new Set(said).size, topic).toBe(said.length);
	}
	expect(Object.values(topics).flat().length).toBeGreaterThan(300);
});
