import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '../../rules/index.ts';
import { scanTemplates } from '../../src/collect/scan.ts';
import { defaultConfig, type Config } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import type { Place } from '../../src/finding/finding.ts';
import type { Report } from '../../src/finding/report.ts';
import { lint } from '../../src/lint/lint.ts';
import { parseSnapshot } from '../../src/model/read-snapshot.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';

/** The package's root. */
export const root = new URL('../../', import.meta.url);

/** What a case's name says must happen. */
export type Verdict = 'flags' | 'passes' | 'cannot-tell';

/** One input of one rule: a snapshot, a template, or a folder of templates. */
export interface Case {
	readonly rule: string;
	readonly verdict: Verdict;
	/** File name without its ending. */
	readonly name: string;
	readonly file: string;
	/** The recorded output; for cases that pass there is none. */
	readonly output: URL;
}

const verdicts: readonly Verdict[] = ['flags', 'passes', 'cannot-tell'];
const folder = new URL('fixtures/rules/', root);

/** Every case of every rule, in order. */
export function allCases(): Case[] {
	return readdirSync(folder)
		.toSorted()
		.flatMap((rule) => {
			const files = readdirSync(new URL(`${rule}/`, folder)).filter((file) => !/\.(out|config\.yaml)$/.test(file));
			return files.toSorted().map((file) => {
				const name = file.replace(/\.[a-z.]+$/, '');
				const verdict = verdicts.find((word) => name.startsWith(`${word}-`));
				if (verdict === undefined) {
					throw new Error(`fixtures/rules/${rule}/${file}: the name must start with flags-, passes- or cannot-tell-`);
				}
				return { rule, verdict, name, file, output: new URL(`${rule}/${name}.out`, folder) };
			});
		});
}

/** The world a case speaks in: a snapshot's, or templates. */
export async function inputOf({ rule, file }: Case): Promise<Snapshot> {
	const input = new URL(`${rule}/${file}`, folder);
	const text = statSync(input).isFile() ? readFileSync(input, 'utf8') : '';
	if (file.endsWith('.json') && text.includes('"takenAt"')) return parseSnapshot(text);
	const cwd = fileURLToPath(new URL(`${rule}/`, folder));
	const { snapshot } = await scanTemplates([file], { cwd, takenAt: new Date('2026-11-01T00:00:00Z') });
	return snapshot;
}

/** Lints a case with its rule alone. */
export async function run(one: Case): Promise<Report> {
	const { rule, name } = one;
	const only = rules[rule];
	if (!only) throw new Error(`fixtures/rules/${rule}: there is no rule of that name`);
	const registry = { [rule]: only };
	const configFile = new URL(`${rule}/${name}.config.yaml`, folder);
	const config: Config = existsSync(configFile)
		? parseConfig(readFileSync(configFile, 'utf8'), `${name}.config.yaml`, registry)
		: defaultConfig(registry);
	const on = { ...config, rules: { [rule]: { options: {}, ...config.rules[rule], enabled: true } } };
	return lint({ snapshot: await inputOf(one), registry, config: on, version: '0.0.0' });
}

/** A report in the words of `.out` files. */
export function print({ findings, gaps }: Report): string {
	const found = findings.map((finding) => {
		const { severity, rule, message, resource, because, monthlyCost, location } = finding;
		return [
			`${severity}[${rule}]: ${message}`,
			`  --> ${location ? `${placeOf(location)} ${resource.name}` : resource.id}`,
			...(because === undefined ? [] : [`  ${severity} because ${because}`]),
			...(monthlyCost === undefined ? [] : [`  $${monthlyCost.usd.toFixed(2)} a month, ${monthlyCost.basis}`]),
			...(finding.fix === undefined ? [] : [`  fix: ${finding.fix.replaceAll('\n', '\n       ')}`]),
		].join('\n');
	});
	const blanks = gaps.map((gap) => {
		const whom = gap.count === 0 ? gap.scope : gap.sample.join(', ');
		return `not evaluated[${gap.rules.join(', ')}]: ${gap.fact}: ${gap.reason}\n  --> ${whom}`;
	});
	return `${[...found, ...blanks].join('\n\n')}\n`;
}

/** The whole region, to the character: where it starts and where it ends. */
function placeOf({ file, startLine, startColumn, endLine, endColumn }: Place): string {
	return `${file}:${startLine}:${startColumn}-${endLine}:${endColumn}`;
}
