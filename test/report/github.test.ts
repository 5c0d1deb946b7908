import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { github } from '../../src/report/github.ts';
import { anyReport } from './arbitrary-report.ts';
import { finding, report, sampleReport, secret } from './sample-report.ts';

const resource = secret('prod/db');

function lines(findings: readonly ReturnType<typeof finding>[]): string[] {
	return github(report({ scopes: sampleReport.scopes.slice(0, 1), findings: [...findings] }))
		.trimEnd()
		.split('\n');
}

test('a command for every finding, worst first, and the summary', () => {
	const location = { file: 'infra/main.tf', startLine: 3, startColumn: 1, endLine: 9, endColumn: 2 };
	const text = lines([
		finding({
			rule: 'untagged-secret',
			message: 'It lacks the tag team.',
			resource,
			location: { ...location, endLine: 3, endColumn: 20 },
		}),
		finding({ rule: 'unrotated-database-secret', message: 'Never rotated.', resource, location }),
		finding({ rule: 'public-secret-policy', message: 'Open.', because: 'it is production', resource }),
	]);
	expect(text.slice(0, 3)).toEqual([
		'::error title=public-secret-policy (critical)%3A prod/db::Open.%0Acritical here: it is production%0AName the principals that need the secret, and turn on block public policy.',
		'::warning file=infra/main.tf,line=3,endLine=9,title=unrotated-database-secret (medium)%3A prod/db::Never rotated.%0ATurn on rotation with the template for this engine.',
		'::notice file=infra/main.tf,line=3,col=1,endLine=3,endColumn=20,title=untagged-secret (low)%3A prod/db::It lacks the tag team.%0AAdd the tags.',
	]);
	expect(text).toHaveLength(4);
	expect(text[3]).toMatch(/^3 findings \(1 critical, 1 medium, 1 low\) in 1 account/);
});

test('escapes what would end a property or a command', () => {
	const location = { file: 'a,b:c%d.tf', startLine: 1, startColumn: 1, endLine: 2, endColumn: 1 };
	const [line] = lines([
		finding({
			rule: 'untagged-secret',
			message: '100%: a, b\r\n::error::x\u001b[0m',
			resource: secret('x::y,z\n'),
			location,
		}),
	]);
	expect(line).toBe(
		String.raw`::notice file=a%2Cb%3Ac%25d.tf,line=1,col=1,endLine=1,endColumn=1,title=untagged-secret (low)%3A x%3A%3Ay%2Cz%0A::100%25: a, b%0D%0A::error::x\x1b[0m%0AAdd the tags.`,
	);
});

test('any report: a line is one of our commands or the summary, and no more', () => {
	fc.assert(
		fc.property(anyReport, (any) => {
			const all = github(any).trimEnd().split('\n');
			expect(all).toHaveLength(any.findings.length + 1);
			for (const line of all.slice(0, -1)) expect(line).toMatch(/^::(?:error|warning|notice) [^:\n\r]*::[^\n\r]*$/);
			expect(all.at(-1)).not.toMatch(/^\s*::/);
			// eslint-disable-next-line no-control-regex -- controls are what it looks for
			expect(github(any)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
		}),
	);
});
