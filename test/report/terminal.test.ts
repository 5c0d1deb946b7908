import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { terminal } from '../../src/report/terminal.ts';
import { widthOf } from '../../src/report/wrap.ts';
import { anyReport } from './arbitrary-report.ts';
import { finding, hostileName, report, sampleReport, secret } from './sample-report.ts';

// eslint-disable-next-line no-control-regex -- escapes are what it looks for
const escapes = /\u001b\[\d+m|\u001b\]8;;[!-~]*\u001b\\/g;
const scopes = sampleReport.scopes.slice(0, 1);

function labels(text: string): string[] {
	return text.match(/^(?:CRITICAL|HIGH|MEDIUM|LOW|INFO) +\S+/gm) ?? [];
}

function summary(parts: Parameters<typeof report>[0]): string {
	return terminal(report(parts), { width: 200 }).trim();
}

test('nothing but our own escapes reaches the terminal', () => {
	fc.assert(
		fc.property(anyReport, fc.boolean(), (any, color) => {
			const text = terminal(any, { color, hyperlinks: color });
			const bare = color ? text.replace(escapes, '') : text;
			expect(bare).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
			expect(bare).toBe(terminal(any));
		}),
	);
});

test.each([60, 80, 120])('no line of more than one word is wider than %i columns', (width) => {
	for (const line of terminal(sampleReport, { width }).split('\n')) {
		const text = line.trim();
		// Commands, snippets and names are there to be copied.
		if (/^(\$|dev\/\\x1b|resource ")/.test(text)) continue;
		if (text.includes(' ')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
	}
});

test('dollars end at the right edge', () => {
	const line = terminal(sampleReport, { width: 120 })
		.split('\n')
		.find((text) => text.includes('$0.80 a month, declared'));
	expect(widthOf(line ?? '')).toBe(120);
	expect(line).toMatch(/^LOW {7}scattered-credential {2}dev\/orders\/db-user .* \$0\.80 a month, declared$/);
});

test('findings are sorted by severity and rule, whatever the order they come in', () => {
	const shuffled = report({ ...sampleReport, findings: sampleReport.findings.toReversed() });
	expect(labels(terminal(shuffled))).toEqual(labels(terminal(sampleReport)));
	expect(labels(terminal(sampleReport))).toHaveLength(sampleReport.findings.length);
});

test('a thousand findings of one rule say their message and remedy once', () => {
	const findings = Array.from({ length: 1000 }, (_, at) =>
		finding({ rule: 'untagged-secret', message: 'It lacks the tag team.', resource: secret(`dev/app/${at}`) }),
	);
	const text = terminal(report({ scopes, findings }));
	expect(text.match(/Add the tags\./g)).toHaveLength(1);
	expect(text.match(/It lacks the tag team\./g)).toHaveLength(1);
	expect(text.split('\n')).toHaveLength(1005);
});

test('links lead to the page of the rule, only if it is a web address', () => {
	expect(terminal(sampleReport, { hyperlinks: true })).toContain(
		'\u001b]8;;https://github.com/hushlint/hushlint/blob/main/rules/unusable-key.md\u001b\\unusable-key\u001b]8;;\u001b\\',
	);
	const rules = sampleReport.rules.map((rule) => Object.assign({}, rule, { url: 'https://x/\u0007evil' }));
	expect(terminal(report({ ...sampleReport, rules }), { hyperlinks: true })).not.toContain('\u001b');
});

test('a run without findings says what was judged', () => {
	expect(summary({ scopes })).toBe(
		'No findings: 8 rules judged 180 secrets, 90 parameters and 12 KMS keys in 1 account',
	);
	expect(summary({})).toBe('Nothing was judged: no account and no template was read');
	expect(summary({ scopes: [{ id: 'a', world: 'iac', root: 'a', resources: {} }] })).toBe(
		'Nothing was judged: no secret, parameter or key was seen in 1 template',
	);
	expect(summary({ scopes, gaps: sampleReport.gaps.slice(0, 1) })).toMatch(/ in 1 account · 1 not evaluated$/);
});

test('the summary counts findings, accounts, resources, gaps, suppressions and dollars', () => {
	expect(terminal(sampleReport, { width: 400 }).trimEnd().split('\n').at(-1)).toBe(
		'11 findings (2 critical, 3 high, 1 medium, 4 low, 1 informational) in 2 accounts and 1 template, 340 resources · ' +
			'4 not evaluated · 3 suppressed · $0.80 a month avoidable · 1 crash',
	);
});

test('a hostile name stays on its line', () => {
	const findings = [finding({ rule: 'untagged-secret', message: 'M.', resource: secret(hostileName) })];
	expect(terminal(report({ scopes, findings }), { width: 400 }).split('\n')[0]).toBe(
		String.raw`LOW       untagged-secret  dev/\x1b]8;;http://evil.example\x07|${'`x`'}[a](http://evil.example)<img src=x>@octocat\u{202e}#1\r\n![](//e)  (111111111111 eu-west-1)`,
	);
});
