import yargs from 'yargs';
import { collectOptions } from './collect-options.ts';
import { describeError } from './describe-error.ts';
import { lintOptions } from './lint-options.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Runs hushlint: arguments and streams in, exit code out. Commands are loaded when they are called. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
	let code = 0;
	const parser = yargs()
		.scriptName('hushlint')
		.locale('en')
		.usage('$0 <command>\n\nLints how an AWS estate keeps and reads its secrets. It never reads a secret value.')
		.parserConfiguration({ 'strip-aliased': true, 'camel-case-expansion': true, 'duplicate-arguments-array': true })
		.wrap(Math.min(100, Math.max(60, streams.columns)))
		.command(
			'audit',
			'Audit live accounts, or a saved snapshot',
			(command) =>
				lintOptions(collectOptions(command))
					.option('snapshot', { type: 'string', describe: 'Audit this saved snapshot instead of a live account' })
					.conflicts('snapshot', ['profile', 'regions'])
					.example('$0 audit --regions all --output report.sarif', 'all Regions, with a file for code scanning')
					.example('$0 audit --snapshot estate.json', 'a snapshot saved by collect'),
			async (argv) => {
				const { audit } = await import('./audit.ts');
				code = await audit(argv, streams);
			},
		)
		.command(
			'collect',
			'Save a snapshot of live accounts, to audit it later or elsewhere',
			(command) =>
				collectOptions(command)
					.option('output', { alias: 'o', type: 'string', describe: 'File to write the snapshot to' })
					.option('print-policy', {
						type: 'boolean',
						default: false,
						describe: 'Print the least IAM policy that collecting needs',
					})
					.conflicts('print-policy', ['output', 'profile', 'regions'])
					.example('$0 collect -o estate.json', 'the Region of the profile')
					.example('$0 collect --print-policy', 'what to allow the auditor'),
			async (argv) => {
				const { collect } = await import('./collect.ts');
				code = await collect(argv, streams);
			},
		)
		.command(
			'rules',
			'List the rules',
			(command) =>
				command
					.option('format', {
						choices: ['terminal', 'json'] as const,
						default: 'terminal' as const,
						describe: 'Format',
					})
					.option('topic', { type: 'string', describe: 'Only the rules of this topic' }),
			async (argv) => {
				const { listRules } = await import('./rules.ts');
				code = listRules(argv, streams);
			},
		)
		.command(
			'explain <rule>',
			'Explain a rule: why it matters, what to do, its options',
			(command) => command.positional('rule', { type: 'string', demandOption: true, describe: 'Name of the rule' }),
			async (argv) => {
				const { explain } = await import('./explain.ts');
				code = explain(argv.rule, streams);
			},
		)
		// oxlint-disable-next-line typescript/no-misused-promises -- yargs awaits it
		.completion('completion', 'Print a completion script for the shell', async (_current, argv) => {
			const { complete } = await import('./complete.ts');
			return complete(argv as { _?: unknown });
		})
		.demandCommand(1, 'Name a command; hushlint --help lists them.')
		.strict()
		.recommendCommands()
		.version(version)
		.help('help')
		.alias('help', 'h')
		.epilogue(
			'Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 hushlint failed, 3 not everything evaluated (--strict).',
		)
		.exitProcess(false)
		.fail((message, error) => {
			throw error ?? new UsageError(message);
		});

	try {
		await parser.parseAsync([...args], {}, (_error, _argv, output) => {
			if (output !== '') streams.out(`${output}\n`);
		});
		return code;
	} catch (error) {
		const sentence = describeError(error);
		if (sentence === undefined) throw error;
		streams.err(`hushlint: ${sentence}\n`);
		return 2;
	}
}
