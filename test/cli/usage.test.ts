import { expect, test } from 'vitest';
import { formatNames } from '../../src/report/format-names.ts';
import { hushlint } from './fake-streams.ts';

/** Not there: whatever is wrong with the words is told before any file is read. */
const estate = ['audit', '--snapshot', 'none.json'];

const refusals: readonly (readonly [readonly string[], string])[] = [
	[[], 'name a command; hushlint --help lists them'],
	[['frob'], 'there is no command "frob"; hushlint --help lists them'],
	[['audti'], 'there is no command "audti"; did you mean "audit"?'],
	[['__proto__'], 'there is no command "__proto__"; hushlint --help lists them'],
	[['--quiet', 'audit'], 'name a command first, then its options; hushlint --help lists them'],
	[['audit', '--frmat', 'json'], 'audit has no option --frmat; did you mean "--format"?'],
	[['audit', '--failOn=high'], 'audit has no option --failOn; did you mean "--fail-on"?'],
	[['audit', '--snapshot.x=1'], 'audit has no option of that name; did you mean "--snapshot"?'],
	[['audit', '-x'], 'audit has no option -x; hushlint audit --help lists them'],
	[['audit', '--no-snapshot'], 'audit has no option --no-snapshot; did you mean "--snapshot"?'],
	[['collect', '--strict'], 'collect has no option --strict; hushlint collect --help lists them'],
	[[...estate, 'hunter2'], 'audit takes options only; hushlint audit --help lists its options'],
	[[...estate, '--', 'hunter2'], 'audit takes options only; hushlint audit --help lists its options'],
	[['explain'], 'explain needs the name of a rule'],
	[['explain', 'a', 'b'], 'explain takes one rule; hushlint explain --help lists its options'],
	[['explain', 'overdue-rotatoin'], 'there is no rule "overdue-rotatoin"; did you mean "overdue-rotation"?'],
	[['explain', 'hunter2!'], 'there is no rule of that name; hushlint rules lists them'],
	[['completion', 'bash'], 'completion takes options only; hushlint completion --help lists its options'],
	[[...estate, '--snapshot', 'b.json'], '--snapshot is given twice'],
	[[...estate, '--no-color', '--color'], '--color is given twice'],
	[['collect', '-o', 'a', '--output', 'b'], '--output is given twice'],
	[[...estate, '--profile', 'p'], '--snapshot and --profile exclude each other'],
	[['audit', '--regions', 'all', '--snapshot', 'a.json'], '--snapshot and --regions exclude each other'],
	[['collect', '--print-policy', '-o', 'a.json'], '--print-policy and --output exclude each other'],
	[['audit', '--snapshot'], '--snapshot needs a value'],
	[['audit', '--snapshot='], '--snapshot needs a value'],
	[['audit', '--snapshot', '--quiet'], '--snapshot needs a value'],
	[['audit', '--profile', ' '], '--profile needs a value'],
	[['audit', '--output', '--quiet'], '--output needs a value'],
	[['collect', '-o'], '--output needs a value'],
	[['collect'], 'collect needs a file to write: -o FILE'],
	[['collect', '--from', 'a', '--regions', 'all'], '--from and --regions exclude each other'],
	[
		['collect', '-o', 'a.json', '--account', '111111111111'],
		'--account goes with --from; live accounts take --regions',
	],
	[['collect', '-o', 'a.json', '--from', 'a', '--account', 'Cnry'], '--account takes an id of 12 digits'],
	[['collect', '-o', 'a.json', '--from', 'a', '--region', 'Cnry'], '--region takes a Region such as eu-west-1'],
	[['audit', '--quiet=hunter2'], '--quiet takes no value'],
	[['audit', '--no-quiet=true'], '--quiet takes no value'],
	[['audit', '--format', 'hunter2'], `--format must be one of ${formatNames.join(', ')}`],
	[
		['audit', '--fail-on', 'hihg'],
		'--fail-on must be one of critical, high, medium, low, informational, never; did you mean "high"?',
	],
	[['rules', '--format', 'jsn'], '--format must be one of terminal, json; did you mean "json"?'],
	[
		['rules', '--topic', 'rotatoin'],
		'--topic must be one of access, rotation, naming, cost, encryption, template, trail, code; did you mean "rotation"?',
	],
	...['hunter2', '-1', 'NaN', 'Infinity', '1e3', '0x10', '1,5', '$5'].map(
		(cost) => [['audit', '--fail-on-cost', cost], '--fail-on-cost must be a number of 0 or more'] as const,
	),
	[['audit', '--only', ''], '--only needs a value'],
	[['audit', '--only', 'rotation,'], '--only needs names of rules or topics, with commas between them'],
	[
		['audit', '--only', 'unused-secre'],
		'--only: there is no rule or topic "unused-secre"; did you mean "unused-secret"?',
	],
	[
		['audit', '--only', 'frob', '--except', 'hunter2'],
		'--only: there is no rule or topic "frob"; hushlint rules lists them\nhushlint: --except: there is no rule or topic of that name; hushlint rules lists them',
	],
	[['audit', '--output', 'report.pdf'], '--output report.pdf: its extension tells no format; write FORMAT=report.pdf'],
	[
		['audit', '--output', 'srif=a'],
		`--output: "srif" is no format; there are ${formatNames.join(', ')}; did you mean "sarif"?`,
	],
	[['audit', '--output', 'json='], '--output json= names no file'],
	[['audit', '--output', 'json=-'], "--output json=-: standard output is --format's"],
	[['audit', '--output', 'a.json', '--output', './a.json'], '--output: ./a.json would be written twice'],
	[
		['audit', '--output', 'a.sarif', '--output', 'terminal=a.inventory.txt'],
		'--output: a.inventory.txt would be written twice',
	],
	[['audit', '--output', 'a.json', '--write-baseline', 'a.json'], '--write-baseline: a.json would be written twice'],
	[['audit', '--output', 'a.json', '--baseline', 'a.json'], '--output: a.json is the baseline that is read'],
	[[...estate, '--write-baseline', 'none.json'], '--write-baseline: none.json is the snapshot that is read'],
	[['audit', '--regions', ','], '--regions names no Region; write all, or Regions with commas'],
	[['audit', '--regions', 'hunter2'], '--regions: there is no Region of that name; Regions look like eu-west-1'],
];

test.each(refusals)('%j', async (args, sentence) => {
	expect(await hushlint(args)).toEqual({ code: 2, out: '', err: `hushlint: ${sentence}\n` });
});

test('words that steer a terminal are shown, not obeyed', async () => {
	const { err } = await hushlint(['audit', '--snapshot', 'a\u001b[31m\u202eb']);
	expect(err).toBe(String.raw`hushlint: cannot read the snapshot a\x1b[31m\u{202e}b: there is no such file` + '\n');
});

test('a fault of hushlint is one sentence that asks to report it and quotes nothing', async () => {
	const broken = {
		now: () => {
			throw new RangeError('hunter2\n    at hunter2 (x.ts:1:2)');
		},
	};
	const { code, out, err } = await hushlint(['audit', '--regions', 'eu-west-1'], broken);
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toMatch(
		/^hushlint: this is a fault of hushlint's own \(RangeError at [\w.-]+:\d+:\d+\): please report it at https:\S+\n$/,
	);
	expect(err).not.toMatch(/hunter2|x\.ts/);
});

test.each([['--help'], ['-h'], ['audit', '--help'], ['audit', '--frob', '-h'], ['explain', '--help'], ['rules', '-h']])(
	'%s %s helps',
	async (...args) => {
		for (const columns of [60, 80, 200]) {
			const { code, out, err } = await hushlint(
				args.filter((word) => word !== undefined),
				{ columns },
			);
			expect({ code, err }).toEqual({ code: 0, err: '' });
			expect(out).toMatch(/^hushlint/);
			for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(Math.min(100, columns));
		}
	},
);

test('--version prints the version alone', async () => {
	const { version } = (await import('../../package.json', { with: { type: 'json' } })).default;
	expect(await hushlint(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
	expect(await hushlint(['audit', '--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});
