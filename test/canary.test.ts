import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleSnapshot } from '../src/generate/example.ts';
import { rules } from '../rules/index.ts';
import { describeError } from '../src/cli/describe-error.ts';
import { parseConfig } from '../src/config/parse-config.ts';
import { parseBaseline } from '../src/lint/baseline.ts';
import { parseSnapshot } from '../src/model/read-snapshot.ts';
import { hushlint, type Result } from './cli/fake-streams.ts';
import { anyCanary, canary } from './double/talkative-proxy.ts';

// Marked values in broken files: what comes out must hold none of them. Those of accounts: test/aws/canary.test.ts.

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'hushlint-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Everything a run left: both streams and every file it wrote. */
function traces({ out, err }: Result, inputs: readonly string[] = []): string {
	const files = readdirSync(folder).filter((name) => !inputs.includes(name));
	return [out, err, ...files.map((name) => readFileSync(join(folder, name), 'utf8'))].join('\n');
}

function outputs(): string[] {
	return ['a.txt', 'b.md', 'c.sarif', 'd.json'].flatMap((name) => ['--output', join(folder, name)]);
}

/** What standard error would say. */
function complaint(read: () => unknown): string {
	try {
		read();
		return '';
	} catch (error) {
		return describeError(error);
	}
}

describe('files that are broken where a secret stands', () => {
	const secret = canary('file');
	const root = new URL('../', import.meta.url);
	const example = exampleSnapshot(root);
	const yaml = [
		'extends: recommended',
		'rules:',
		`  unused-secret: { severity: ${secret}, options: { days: ${secret} } }`,
		`  overdue-rotation: ${secret}`,
		'settings:',
		`  requiredTags: ["${secret}", '${secret}']`,
		`  secretName: "${secret}"`,
		`  trustedAccounts: [${secret}]`,
		`  notRotatable: &${secret} [*${secret}, !${secret} x]`,
		`  environments: { prod: ${secret}, ${secret}: [prod] }`,
		`# ${secret}`,
		'suppressions:',
		`  - { rule: ${secret}, resource: ${secret}, reason: |`,
		`      ${secret}`,
		`    }`,
		`  - ${secret}`,
	].join('\n');
	const json = JSON.stringify({
		rules: { 'unused-secret': secret },
		settings: { requiredTags: [secret] },
		[secret]: 1,
	});
	const snapshot = JSON.stringify({
		version: '1.0',
		takenAt: secret,
		scopes: [{ id: secret, world: 'account', listed: { secret: true } }],
		secrets: [
			{ arn: secret, scope: secret, tags: { [secret]: secret }, description: secret, [secret]: { value: secret } },
		],
		[secret]: secret,
	});
	const baseline = JSON.stringify({
		version: '1.0',
		findings: [{ fingerprint: secret, rule: secret, id: 5 }],
		[secret]: 1,
	});

	/** The text with one fault after another: cut off, a character gone, a character too many. */
	function* broken(text: string, count: number): Generator<string> {
		yield text;
		const step = Math.max(1, Math.floor(text.length / count));
		for (let at = 0; at < text.length; at += step) {
			yield text.slice(0, at);
			yield text.slice(0, at) + text.slice(at + 1);
			const extra = `"'{}[]:,\n&*!%@\t\\|>#-`[at % 20] ?? '"';
			yield text.slice(0, at) + extra + text.slice(at);
			yield `${text.slice(0, at)}${extra}${secret}${text.slice(at)}`;
		}
	}

	test.each<[string, string, (text: string) => unknown]>([
		['config.yaml', yaml, (text) => parseConfig(text, 'config.yaml', rules)],
		['config.json', json, (text) => parseConfig(text, 'config.json', rules)],
		['base.json', baseline, (text) => parseBaseline(text, 'base.json')],
		['estate.json', snapshot, parseSnapshot],
	])('%s', (_, text, read) => {
		let refused = 0;
		for (const fault of broken(text, 60)) {
			const words = complaint(() => read(fault));
			expect(words, fault).not.toMatch(/Cnry/);
			expect(words, fault).not.toContain('please report it');
			if (words !== '') refused += 1;
		}
		expect(refused).toBeGreaterThan(60);
	});

	test('fields of a snapshot that hushlint does not know stay unread', async () => {
		const file = join(folder, 'estate.json');
		const extras = { SecretString: secret, plaintext: secret, [secret]: { nested: secret } };
		const text = JSON.stringify(
			JSON.parse(example, (name, value: unknown) => {
				const isResource = typeof value === 'object' && value !== null && ('arn' in value || 'takenAt' in value);
				return isResource ? { ...value, ...extras } : value;
			}),
		);
		writeFileSync(file, text);
		const result = await hushlint(['audit', '--snapshot', file, ...outputs()], { cwd: folder });
		expect(result).toMatchObject({ code: 1, err: '' });
		expect(traces(result, ['estate.json'])).not.toMatch(anyCanary);
	});
});
