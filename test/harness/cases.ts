import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../rules/index.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { defaultConfig, type Config } from '../../src/config/config.ts';
import type { Report } from '../../src/finding/report.ts';
import { lint } from '../../src/lint/lint.ts';
import { parseSnapshot } from '../../src/model/read-snapshot.ts';

/** The package's root. */
export const root = new URL('../../', import.meta.url);

/** What a case's name says must happen. */
export type Verdict = 'flags' | 'passes' | 'cannot-tell';

/** One input of one rule. */
export interface Case {
	readonly rule: string;
	readonly verdict: Verdict;
	/** File name without its ending. */
	readonly name: string;
	readonly input: URL;
	/** The recorded output; for cases that pass there is none. */
	readonly output: URL;
}

const verdicts: readonly Verdict[] = ['flags', 'passes', 'cannot-tell'];

/** Every case of every rule, in order. */
export function allCases(): Case[] {
	const folder = new URL('fixtures/rules/', root);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.toSorted()
		.flatMap((rule) => {
			const files = readdirSync(new URL(`${rule}/`, folder))
				.filter((file) => file.endsWith('.json'))
				.toSorted();
			return files.map((file) => {
				const name = file.slice(0, -'.json'.length);
				const verdict = verdicts.find((word) => name.startsWith(`${word}-`));
				if (verdict === undefined)
					throw new Error(`fixtures/rules/${rule}/${file}: the name must start with flags-, passes- or cannot-tell-`);
				return {
					rule,
					verdict,
					name,
					input: new URL(`${rule}/${file}`, folder),
					output: new URL(`${rule}/${name}.out`, folder),
				};
			});
		});
}

/** Lints a case with its rule alone. */
export function run({ rule, name, input }: Case): Report {
	const only = rules[rule];
	if (!only) throw new Error(`fixtures/rules/${rule}: there is no rule of that name`);
	const registry = { [rule]: only };
	const configFile = new URL(`${name}.config.yaml`, input);
	const config: Config = existsSync(configFile)
		? parseConfig(readFileSync(configFile, 'utf8'), `${name}.config.yaml`, registry)
		: defaultConfig(registry);
	const on = { ...config, rules: { [rule]: { options: {}, ...config.rules[rule], enabled: true } } };
	return lint({ snapshot: parseSnapshot(readFileSync(input, 'utf8')), registry, config: on, version: '0.0.0' });
}

/** A report in the words of `.out` files. */
export function print({ findings, gaps }: Report): string {
	const found = findings.map((finding) => {
		const { severity, rule, message, resource, because, monthlyCost, location } = finding;
		const place = location ? `${location.file}:${location.startLine}:${location.startColumn}` : resource.id;
		return [
			`${severity}[${rule}]: ${message}`,
			`  --> ${place}`,
			...(because === undefined ? [] : [`  ${severity} because ${because}`]),
			...(monthlyCost === undefined ? [] : [`  $${monthlyCost.usd.toFixed(2)} a month, ${monthlyCost.basis}`]),
			...(finding.fix === undefined ? [] : [`  fix: ${finding.fix}`]),
		].join('\n');
	});
	const blanks = gaps.map((gap) => {
		const whom = gap.count === 0 ? gap.scope : gap.sample.join(', ');
		return `not evaluated[${gap.rules.join(', ')}]: ${gap.fact}: ${gap.reason}\n  --> ${whom}`;
	});
	return `${[...found, ...blanks].join('\n\n')}\n`;
}
