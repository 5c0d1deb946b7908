import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goldenReports } from './golden-reports.ts';

const folder = new URL('../../fixtures/reports/', import.meta.url);

test.each(Object.entries(goldenReports))('%s reads as recorded', (path, render) => {
	const file = new URL(path, folder);
	expect(existsSync(file), `fixtures/reports/${path} is missing`).toBe(true);
	expect(render()).toBe(readFileSync(file, 'utf8'));
});

test('every recorded file has a report', () => {
	expect(readdirSync(folder).toSorted()).toEqual(Object.keys(goldenReports).toSorted());
});
