import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { code, link, prose, verbatim } from '../../src/report/escape-markdown.ts';
import { markdown } from '../../src/report/markdown.ts';
import { anyReport, hostileText } from './arbitrary-report.ts';
import { finding, report, sampleReport, secret } from './sample-report.ts';

const own = /<\/?(?:code|pre|details|summary)>|<br>|<span>[@$]<\/span>/g;

/** What is left once our own elements, entities and links are taken away: characters no renderer acts upon. */
function bare(text: string): string {
	return text
		.replace(/\[[a-z-]+\]\(https:\/\/github\.com\/hushlint\/[\w./-]+\)/g, '')
		.replace(own, ' ')
		.replace(/&(?:lt|#\d+);/g, ' ');
}

const activeInline = /[<>&|`*~[\]\\@#{}$^]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:\/|www\.|\p{Cc}|[\u202a-\u202e]/iu;

test('no character of a name or a message stays active', () => {
	fc.assert(
		fc.property(hostileText, (text) => {
			for (const output of [prose(text), code(text), verbatim(text)]) expect(bare(output)).not.toMatch(activeInline);
		}),
		{ numRuns: 500 },
	);
});

test('outside code no word is one that GitHub turns into something', () => {
	fc.assert(
		fc.property(hostileText, (text) => {
			const words = prose(text).replace(/<code>.*?<\/code>/g, ' ');
			expect(words).not.toMatch(/\bgh-\d|:\w+:|(?<!\w)[\da-f]{7,40}(?!\w)/i);
		}),
		{ numRuns: 500 },
	);
});

test('elements are closed, cells and lines are ours', () => {
	fc.assert(
		fc.property(anyReport, (any) => {
			const text = markdown(any);
			for (const name of ['code', 'pre', 'details', 'summary', 'span']) {
				expect(text.split(`<${name}>`).length).toBe(text.split(`</${name}>`).length);
			}
			const rows = text.split('\n').filter((line) => /^\| (?:\[|Rule )/.test(line));
			for (const line of rows) expect(line.split('|')).toHaveLength(5);
			for (const line of text.split('\n')) expect(line).toMatch(/^(?:$|[|-] |#{2,3} |\*\*|Storage |Prices: )/);
		}),
	);
});

test.each([
	['Statement Open lets any AWS principal in.', 'Statement Open lets any AWS principal in.'],
	['may call secretsmanager:GetSecretValue.', 'may call <code>secretsmanager:GetSecretValue</code>.'],
	['saves $0.40 (or less): go', 'saves <span>$</span>0.40 (or less): go'],
	['ask @octocat about #12', 'ask <code><span>@</span>octocat</code> about <code>&#35;12</code>'],
	[
		'see www.evil.example or https://evil.example',
		'see <code>www&#46;evil.example</code> or <code>https&#58;//evil.example</code>',
	],
	['1. of 2 – that is 412.', '1&#46; of 2 – that is 412.'],
	['a <b>bold</b> *claim*', 'a <code>&#60;b&#62;bold&#60;/b&#62;</code> <code>&#42;claim&#42;</code>'],
	['GH-12 in 111111111111', '<code>GH-12</code> in <code>111111111111</code>'],
	['aws_ssm_parameter.x __init__', '<code>aws_ssm_parameter.x</code> <code>&#95;&#95;init&#95;&#95;</code>'],
])('%s', (text, words) => {
	expect(prose(text)).toBe(words);
});

test('a link needs a web address', () => {
	expect(link('unusable-key', 'https://example.com/a.md')).toBe('[unusable-key](https://example.com/a.md)');
	expect(link('unusable-key', 'javascript:alert(1)')).toBe('unusable-key');
	expect(link('a](b', 'https://example.com/)x')).toBe('<code>a&#93;&#40;b</code>');
});

test('every severity has its table, every rule its link, remedies are said once', () => {
	const text = markdown(sampleReport);
	expect(text.match(/^### .*$/gm)).toEqual([
		'### Critical (2)',
		'### High (3)',
		'### Medium (1)',
		'### Low (4)',
		'### Informational (1)',
		'### Not evaluated',
		'### Suppressed',
		'### Notices',
		'### Crashed',
	]);
	expect(text.match(/\| \[overdue-rotation\]\(https:/g)).toHaveLength(2);
	expect(text.match(/Watch for RotationFailed/g)).toHaveLength(1);
});

test('a report beyond 900 KiB keeps its worst findings and says how many it left out', () => {
	const findings = (['untagged-secret', 'overdue-rotation'] as const).flatMap((rule) =>
		Array.from({ length: 4000 }, (_, at) =>
			finding({ rule, message: `Größe 日本語 👩‍👩‍👧 number ${at}.`, resource: secret(`prod/größe/${at}`) }),
		),
	);
	const notices = Array.from({ length: 20_000 }, () => ({
		kind: 'other' as const,
		message: 'The * matches * nothing.',
	}));
	const text = markdown(report({ ...sampleReport, findings, notices }));
	const size = Buffer.byteLength(text);
	expect(size).toBeLessThanOrEqual(900 * 1024);
	expect(size).toBeGreaterThan(890 * 1024);
	const shown = text.match(/^\| \[/gm)?.length ?? 0;
	expect(text.match(/^\| \[overdue-rotation\]/gm)?.length).toBe(Math.min(shown, 4000));
	const left = (8000 - shown).toLocaleString('en-US');
	expect(text).toContain(`**${left} of 8,000 findings left out**`);
	expect(text).toMatch(/^- and [\d,]+ more$/m);
	expect(text).toContain('### Crashed');
});

test('one endless message does not crowd the others out', () => {
	const findings = [
		finding({ rule: 'public-secret-policy', message: '@'.repeat(2_000_000), resource: secret('prod/a/b') }),
		finding({ rule: 'untagged-secret', message: 'M.', resource: secret('prod/a/c') }),
	];
	const text = markdown(report({ scopes: sampleReport.scopes, findings }));
	expect(Buffer.byteLength(text)).toBeLessThan(100 * 1024);
	expect(text).toContain('prod/a/c');
});
