import { describe, expect, it } from 'vitest';
import { ratedRows } from '../../src/cost/rates.ts';
import { usageIndex } from '../../src/cost/usage-index.ts';
import { snapshotOfUsage } from '../../src/cost/usage-snapshot.ts';
import { createEstate } from '../../src/model/estate.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { UsageRow } from '../../src/model/usage.ts';
import { account, calls, parameterArn, region, secretArn, usageOf } from './estate.ts';

const templates = createEstate(
	{
		version: '1.0',
		takenAt: '2026-11-01T00:00:00Z',
		scopes: [{ id: 'infra', world: 'iac', root: 'infra', listed: { secret: true, parameter: true } }],
		secrets: ['prod/db', 'other/db'].map((name) => ({ scope: 'infra', name, arn: [{ hole: name }], address: name })),
		parameters: ['/prod/limit', 'limit'].map((name) => ({
			scope: 'infra',
			name,
			arn: [{ hole: name }],
			address: name,
		})),
	},
	defaultSettings,
);

/** How many calls are found for each secret and parameter of the templates. */
function rated(...rows: readonly UsageRow[]): Readonly<Record<string, number>> {
	const live = createEstate(snapshotOfUsage(usageOf(rows)), defaultSettings);
	const index = usageIndex(live);
	const found = index === undefined ? [] : [...ratedRows(templates, live, index)];
	return Object.fromEntries(
		found.map(([resource, own]) => [resource.label, own.reduce((all, { count }) => all + count, 0)]),
	);
}

describe('reads of templates, of usage alone', () => {
	it.each<[string, readonly UsageRow[], Readonly<Record<string, number>>]>([
		['an ARN', [calls(secretArn('prod/db'), 5)], { 'prod/db': 5 }],
		['a name', [calls('prod/db', 5)], { 'prod/db': 5 }],
		['both', [calls('prod/db', 5), calls(secretArn('prod/db'), 7)], { 'prod/db': 12 }],
		[
			'an ARN without its suffix',
			[calls(`arn:aws:secretsmanager:${region}:${account}:secret:prod/db`, 5)],
			{ 'prod/db': 5 },
		],
		[
			'a secret made again',
			[calls(secretArn('prod/db'), 5), calls(secretArn('prod/db').replace('AbCdEf', 'GhIjKl'), 7)],
			{ 'prod/db': 12 },
		],
		[
			'parameters',
			[calls(parameterArn('/prod/limit'), 5), calls('limit', 7, { event: 'ssm:GetParameter' })],
			{ '/prod/limit': 5, limit: 7 },
		],
		['a parameter at the top', [calls(parameterArn('/limit'), 5), calls('/limit', 7)], { limit: 12 }],
		['one name in two Regions', [calls('prod/db', 5), calls('prod/db', 7, { region: 'us-east-1' })], {}],
		['lists, paths and strangers', [calls('*', 5), calls('/prod/*', 5), calls('stranger', 5)], {}],
	])('by %s', (_, rows, counts) => {
		expect(rated(...rows)).toEqual(counts);
	});
});
