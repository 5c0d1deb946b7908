import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import type { Log, Result } from 'sarif';
import { expect, test } from 'vitest';
import { inventory } from '../../src/report/inventory.ts';
import { sarif } from '../../src/report/sarif.ts';
import { sarifText } from '../../src/report/sarif-results.ts';
import { anyReport } from './arbitrary-report.ts';
import { finding, report, sampleReport, sampleRules, secret } from './sample-report.ts';

const schema: object = JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({
	strict: false,
	formats: { 'date-time': true, uuid: true, uri: isUri, 'uri-reference': isUri },
});
const validate = ajv.compile(schema);

function isUri(text: string): boolean {
	return URL.canParse(text, 'https://example.com/') && /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-F]{2})*$/i.test(text);
}

function logOf(text: string): Log {
	const log: Log = JSON.parse(text);
	validate(log);
	expect(validate.errors ?? []).toEqual([]);
	return log;
}

function resultsOf({ runs }: Log): Result[] {
	return runs.flatMap(({ results = [] }) => results);
}

function uriOf(file: string): string | undefined {
	const location = { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
	const findings = [finding({ rule: 'unusable-key', message: 'M.', resource: secret('a'), location })];
	return resultsOf(logOf(sarif(report({ findings }))))[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
}

const account = (at: number): string => String(at).padStart(12, '0');

test('the schema tells good from bad', () => {
	expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: {} }] }] })).toBe(
		false,
	);
});

test('any report gives a valid log without empty strings where GitHub wants words', () => {
	fc.assert(
		fc.property(anyReport, (any) => {
			const log = logOf(sarif(any));
			for (const { message, locations, partialFingerprints } of resultsOf(log)) {
				expect(message.text).not.toBe('');
				expect(locations).toHaveLength(1);
				expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).not.toBe('');
				expect(locations?.[0]?.physicalLocation?.region?.startLine).toBeGreaterThan(0);
				expect(partialFingerprints?.['primaryLocationLineHash']).toMatch(/^[\da-f]{32}:1$/);
			}
			expect(resultsOf(log)).toHaveLength(any.findings.length + any.suppressed.length);
		}),
	);
});

test('each account has its run, all templates have one', () => {
	const log = logOf(sarif(sampleReport));
	expect(log.runs.map(({ automationDetails }) => automationDetails?.id)).toEqual([
		'hushlint/111111111111/',
		'hushlint/222222222222/',
		'hushlint/iac/',
	]);
	expect(log.runs.map(({ results }) => results?.length)).toEqual([7, 5, 2]);
	expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.map(({ level }) => level)).toEqual([
		'note',
		'note',
		'error',
	]);
	expect(log.runs[2]?.invocations?.[0]?.toolExecutionNotifications).toHaveLength(1);
	expect(log.runs.every(({ invocations }) => invocations?.[0]?.executionSuccessful === false)).toBe(true);
	expect(log.runs.every(({ columnKind }) => columnKind === 'utf16CodeUnits')).toBe(true);
});

test('rules carry what code scanning sorts and shows by', () => {
	const rules = logOf(sarif(sampleReport)).runs[0]?.tool.driver.rules ?? [];
	expect(rules.map(({ id }) => id)).toEqual(sampleRules.map(({ id }) => id));
	const scores = rules.map(({ properties }): unknown => properties?.['security-severity']);
	expect(scores).toEqual(['9.5', '8.0', '8.0', '8.0', '5.5', '2.5', '2.5', '0.1']);
	for (const { shortDescription, fullDescription, help, helpUri, properties, name } of rules) {
		for (const text of [shortDescription?.text, fullDescription?.text, help?.text, help?.markdown, helpUri, name]) {
			expect(text).toMatch(/\S/);
		}
		expect(fullDescription?.text.length).toBeLessThanOrEqual(1024);
		expect(properties?.tags?.length).toBeLessThanOrEqual(20);
	}
	expect(rules[0]?.properties?.tags).toContain('security');
	expect(rules[6]?.properties?.tags).not.toContain('security');
});

test('descriptions end before 1,024 characters, not inside one', () => {
	const [rule] = sampleRules;
	const rules = [Object.assign({}, rule, { why: '👩'.repeat(2000), summary: 'S.' })];
	const [described] = logOf(sarif(report({ rules }))).runs[0]?.tool.driver.rules ?? [];
	expect(described?.fullDescription?.text.length).toBeLessThanOrEqual(1024);
	expect(described?.fullDescription?.text).toMatch(/👩…$/u);
});

test('a live finding points at the line of its resource and names its ARN', () => {
	const lines = inventory(sampleReport).split('\n');
	const [first] = resultsOf(logOf(sarif(sampleReport, { inventoryFile: 'out dir\\a.txt' })));
	const { physicalLocation, logicalLocations } = first?.locations?.[0] ?? {};
	expect(physicalLocation?.artifactLocation).toEqual({ uri: 'out%20dir/a.txt', uriBaseId: '%SRCROOT%' });
	expect(lines[(physicalLocation?.region?.startLine ?? 0) - 1]).toBe(
		'arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/payments/stripe-a1B2c3#Open\tprod/payments/stripe statement Open\tstatement',
	);
	expect(logicalLocations?.[0]).toEqual({
		name: 'prod/payments/stripe statement Open',
		fullyQualifiedName: 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/payments/stripe-a1B2c3#Open',
		kind: 'resource',
	});
	expect(first?.message.text).toMatch(/^prod\/payments\/stripe statement Open: /);
});

test('the inventory has one line a resource, whatever the order of the findings', () => {
	const reversed = { findings: sampleReport.findings.toReversed(), suppressed: sampleReport.suppressed };
	expect(inventory(reversed)).toBe(inventory(sampleReport));
	expect(
		inventory({ findings: [...sampleReport.findings, ...sampleReport.findings], suppressed: [] }).split('\n'),
	).toHaveLength(12);
});

test('a template finding points into its file', () => {
	const found = resultsOf(logOf(sarif(sampleReport))).find(({ ruleId }) => ruleId === 'plaintext-parameter');
	expect(found?.locations?.[0]?.physicalLocation).toEqual({
		artifactLocation: { uri: 'infra/prod/parameters.tf', uriBaseId: '%SRCROOT%' },
		region: { startLine: 12, startColumn: 1, endLine: 16, endColumn: 2 },
	});
});

test('an absolute path becomes a file address', () => {
	expect(['/a b/c.tf', 'C:\\a\\b.tf', './x/y.tf'].map(uriOf)).toEqual([
		'file:///a%20b/c.tf',
		'file:///C:/a/b.tf',
		'x/y.tf',
	]);
});

test('suppressed findings stay visible, with their reason', () => {
	const suppressions = resultsOf(logOf(sarif(sampleReport))).flatMap((one) => one.suppressions ?? []);
	expect(suppressions.map(({ kind, justification }) => [kind, justification])).toEqual([
		['external', 'retired in Q3'],
		['external', 'retired in Q3'],
		['inSource', 'public sandbox token'],
	]);
});

test('a finding that departs from its rule says so by level and property', () => {
	const found = resultsOf(logOf(sarif(sampleReport))).find(({ ruleId }) => ruleId === 'unusable-key');
	expect(found?.level).toBe('error');
	expect(found?.properties).toMatchObject({ severity: 'critical', because: 'it was read 3 days ago' });
});

test('accounts beyond 20 runs share the last', () => {
	const scopes = Array.from({ length: 30 }, (_, at) => ({
		id: account(at),
		world: 'account' as const,
		account: account(at),
		resources: { secret: 1 },
	}));
	const findings = scopes.map((scope) =>
		finding({ rule: 'unusable-key', message: 'M.', resource: secret('a', scope.account) }),
	);
	const live = logOf(sarif(report({ scopes, findings }))).runs;
	expect(live).toHaveLength(20);
	expect(live.at(-1)?.automationDetails?.id).toBe('hushlint/other-accounts/');
	expect(live.at(-1)?.results).toHaveLength(11);

	const mixed = logOf(
		sarif(report({ scopes: [...scopes, { id: 'i', world: 'iac', root: 'i', resources: {} }], findings })),
	).runs;
	expect(mixed).toHaveLength(20);
	expect(mixed.at(-1)?.automationDetails?.id).toBe('hushlint/iac/');
	expect(resultsOf({ version: '2.1.0', runs: mixed })).toHaveLength(30);
});

test('a run holds 25,000 results, worst first, and says what it left out', () => {
	const one = finding({ rule: 'untagged-secret', message: 'M.', resource: secret('a') });
	const worst = finding({ rule: 'public-secret-policy', message: 'M.', resource: secret('b') });
	const findings = [...Array.from({ length: 25_000 }, () => one), worst];
	const log: Log = JSON.parse(sarif(report({ scopes: sampleReport.scopes.slice(0, 1), findings })));
	const [run] = log.runs;
	expect(run?.results).toHaveLength(25_000);
	expect(run?.results?.[0]?.ruleId).toBe('public-secret-policy');
	expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^1 finding left out/);
});

test.each([
	['[a](http://evil.example)', String.raw`\[a\](http://evil.example)`],
	['list [1] stays', 'list [1] stays'],
	['{0} and ${var.env}', '{{0}} and ${var.env}'],
])('in a message %s is text', (text, escaped) => {
	expect(sarifText(text)).toBe(escaped);
});

test('a report of nothing is a run of nothing', () => {
	expect(logOf(sarif(report({}))).runs).toHaveLength(1);
});
