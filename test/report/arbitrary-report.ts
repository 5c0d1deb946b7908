import * as fc from 'fast-check';
import { severities, type Finding, type Gap, type SuppressedFinding } from '../../src/finding/finding.ts';
import type { Report } from '../../src/finding/report.ts';
import { finding, report, sampleRules } from './sample-report.ts';

/** Pieces that mean something to Markdown, HTML, GitHub, SARIF or a terminal. */
const pieces = [
	'| ` `` * ** _ __ ~~ [ ] ( ) ]( ![ < > <!-- --> \\ $ $$ # - 1. --- === " \' : . / {0} {{0}} {{name}}',
	'&amp; &#64; @octocat a@b.example #1 GH-1 octo/repo#2 www.evil.example WWW.evil.example http://evil.example',
	'javascript: mailto:a@b.example :key: <img <script> </code> </details> 0123abcdef ж 日本 👩‍👩‍👧',
	'\r\n \t \u0000 \u001b[31m \u009b31m \u0007 \u202e \u2028 \u200b \ufeff \ud800 \udc00',
]
	.flatMap((line) => line.split(' '))
	.concat('\n', ' ', '  ');

/** Text that tries to be more than text. */
export const hostileText = fc
	.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 6 })), {
		maxLength: 12,
	})
	.map((parts) => parts.join(''));

const account = fc.constantFrom('111111111111', '222222222222', '333333333333');
const region = fc.constantFrom('eu-west-1', 'us-east-1');

const findingOf: fc.Arbitrary<Finding> = fc
	.record(
		{
			rule: fc.constantFrom(...sampleRules.map(({ id }) => id)),
			severity: fc.constantFrom(...severities),
			message: hostileText,
			resource: fc.record({
				kind: fc.constantFrom('secret', 'key'),
				id: hostileText,
				name: hostileText,
				account,
				region,
			}),
			because: hostileText,
			location: fc.record({
				file: hostileText,
				startLine: fc.integer({ min: 1, max: 9 }),
				startColumn: fc.integer({ min: 1, max: 9 }),
				endLine: fc.integer({ min: 10, max: 19 }),
				endColumn: fc.integer({ min: 1, max: 9 }),
			}),
			fix: hostileText,
			monthlyCost: fc.record({
				usd: fc.double({ min: 0, max: 1e6, noNaN: true }),
				basis: fc.constantFrom('measured', 'declared', 'assumed'),
			}),
			data: fc.dictionary(fc.string(), fc.oneof(hostileText, fc.integer())),
		},
		{ requiredKeys: ['rule', 'message', 'resource'] },
	)
	.map((draft) => finding(draft));

const suppressedOf: fc.Arbitrary<SuppressedFinding> = fc
	.tuple(
		findingOf,
		fc.record(
			{
				source: fc.constantFrom('config', 'inline', 'baseline'),
				reason: hostileText,
				until: fc.constant('2027-06-30'),
				owner: hostileText,
			},
			{ requiredKeys: ['source', 'reason'] },
		),
	)
	.map(([silenced, suppression]) => Object.assign(silenced, { suppression }));

const gapOf: fc.Arbitrary<Gap> = fc.record({
	rules: fc.subarray(
		sampleRules.map(({ id }) => id),
		{ minLength: 1 },
	),
	fact: fc.constantFrom('resourcePolicy', 'secrets'),
	reason: hostileText,
	scope: fc.constantFrom('111111111111/eu-west-1', 'infra', 'nowhere'),
	count: fc.nat(9),
	sample: fc.array(hostileText, { maxLength: 3 }),
});

/** Any report, as hostile as its inputs may make it. */
export const anyReport: fc.Arbitrary<Report> = fc
	.record({
		scopes: fc.subarray([
			{
				id: '111111111111/eu-west-1',
				world: 'account',
				account: '111111111111',
				region: 'eu-west-1',
				resources: { secret: 2 },
			},
			{ id: '222222222222/us-east-1', world: 'account', account: '222222222222', region: 'us-east-1', resources: {} },
			{ id: 'infra', world: 'iac', root: 'infra', resources: { parameter: 1 } },
		] as const),
		findings: fc.array(findingOf, { maxLength: 8 }),
		suppressed: fc.array(suppressedOf, { maxLength: 3 }),
		gaps: fc.array(gapOf, { maxLength: 3 }),
		notices: fc.array(fc.record({ kind: fc.constant('other' as const), message: hostileText }), { maxLength: 2 }),
		crashes: fc.array(
			fc.record({ rule: fc.constant('some-rule'), resource: hostileText, error: fc.constant('TypeError') }),
			{
				maxLength: 2,
			},
		),
		cost: fc.record({
			storageUsd: fc.option(fc.constant(12.5)),
			avoidableUsd: fc.constantFrom(0, 0.001, 1234.5),
			prices: hostileText,
		}),
	})
	.map((parts) => report(parts));
