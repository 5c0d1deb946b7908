import yargs from 'yargs';
import { checkArguments } from './check-arguments.ts';
import { accessOptions } from './access-options.ts';
import { auditOptions, collectCommandOptions, rulesOptions, scanOptions } from './commands.ts';
import { costOptions } from './cost-options.ts';
import { describeError } from './describe-error.ts';
import { pricesOptions } from './prices-options.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';
import { usageOptions } from './usage-options.ts';
import { version } from './version.ts';

/** Runs hushlint: arguments and streams in, exit code out. Commands are loaded when they are called. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
	try {
		return await dispatch(args, streams);
	} catch (error) {
		streams.err(describeError(error));
		return 2;
	}
}

async function dispatch(args: readonly string[], streams: Streams): Promise<number> {
	// What completion scripts ask: this word, the name of the command, the words typed so far.
	if (args[0] === '--get-yargs-completions') {
		const { complete } = await import('./complete.ts');
		for (const word of complete(args.slice(2))) streams.out(`${word}\n`);
		return 0;
	}
	checkArguments(args);
	let code = 0;
	await createParser(streams, (result) => (code = result)).parseAsync([...args], {}, (_error, _argv, output) => {
		if (output !== '') streams.out(`${output}\n`);
	});
	return code;
}

function createParser(streams: Streams, end: (code: number) => void) {
	return yargs()
		.scriptName('hushlint')
		.locale('en')
		.usage('$0 <command>\n\nLints how an AWS estate keeps and reads its secrets. It never reads a secret value.')
		.parserConfiguration({
			'strip-aliased': true,
			'camel-case-expansion': true,
			'dot-notation': false,
			'parse-positional-numbers': false,
		})
		.wrap(Math.min(100, Math.max(60, streams.columns)))
		.command(
			'audit',
			'Audit live accounts, or a saved snapshot',
			(command) =>
				command
					.options(auditOptions)
					.example('$0 audit --regions all --output report.sarif', 'all Regions, with a file for code scanning')
					.example('$0 audit --snapshot estate.json', 'a snapshot saved by collect'),
			async (argv) => {
				const { audit } = await import('./audit.ts');
				end(await audit(argv, streams));
			},
		)
		.command(
			'scan [paths..]',
			'Scan infrastructure as code: Terraform, CloudFormation, Kubernetes',
			(command) =>
				command
					.positional('paths', { type: 'string', array: true, default: ['.'], describe: 'Files and folders' })
					.options(scanOptions)
					.example('$0 scan infra --output report.sarif', 'a folder, with a file for code scanning')
					.example('$0 scan --changed-since origin/main', 'what a pull request touches'),
			async (argv) => {
				const { scan } = await import('./scan.ts');
				end(await scan(argv, streams));
			},
		)
		.command(
			'collect',
			'Save a snapshot of live accounts, to audit it later or elsewhere',
			(command) =>
				command
					.options(collectCommandOptions)
					.example('$0 collect -o estate.json', 'the Region of the profile')
					.example('$0 collect --from dumps -o estate.json', 'what the AWS CLI printed')
					.example('$0 collect --print-policy', 'what to allow the auditor'),
			async (argv) => {
				const { collect } = await import('./collect.ts');
				end(await collect(argv, streams));
			},
		)
		.command(
			'access [secrets..]',
			'Tell who can read a secret or parameter, and through which statements',
			(command) =>
				command
					.positional('secrets', {
						type: 'string',
						array: true,
						default: [] as string[],
						describe: 'Names, ARNs, addresses or patterns; none: how many can read each',
					})
					.options(accessOptions)
					.example('$0 access prod/payments/db', 'who can read a secret of the live account')
					.example('$0 access --principal payments-api --snapshot estate.json', 'what a role can read')
					.example('$0 access --compare old.json new.json --fail-on-new-readers', 'who gained access'),
			async (argv) => {
				const { access } = await import('./access.ts');
				end(await access(argv, streams));
			},
		)
		.command(
			'usage [action] [location]',
			'Tell who reads secrets and parameters, and how often, by CloudTrail',
			(command) =>
				command
					.positional('action', { type: 'string', describe: 'ddl: print the statement that makes a table in Athena' })
					.positional('location', { type: 'string', describe: 'Of ddl: s3://BUCKET/PREFIX/AWSLogs' })
					.options(usageOptions)
					.example('$0 usage --usage logs > usage.csv', 'a folder of CloudTrail log files')
					.example('$0 usage --usage events.json --format json', 'what aws cloudtrail lookup-events printed')
					.example('$0 usage --usage lookup --usage-budget 30m', 'the event history of the account'),
			async (argv) => {
				const { usage } = await import('./usage.ts');
				end(await usage(argv, streams));
			},
		)
		.command(
			'cost [paths..]',
			'Tell what secrets and parameters cost a month, and what could be saved',
			(command) =>
				command
					.positional('paths', {
						type: 'string',
						array: true,
						default: [] as string[],
						describe: 'Templates, files or folders; none: a live account',
					})
					.options(costOptions)
					.example('$0 cost --snapshot estate.json --by caller', 'who pays for what')
					.example('$0 cost infra --rates estate.json', 'templates, with the reads of a live account')
					.example('$0 cost infra --compare main/infra', 'what a change costs'),
			async (argv) => {
				const { cost } = await import('./cost.ts');
				end(await cost(argv, streams));
			},
		)
		.command(
			'prices',
			'Show the prices that costs are reckoned with, or fetch those that AWS publishes',
			(command) =>
				command
					.options(pricesOptions)
					.example('$0 prices', 'what is reckoned with, and of what day it is')
					.example('$0 prices --refresh -o prices.json', 'what AWS publishes today, in all Regions')
					.example('$0 cost --prices prices.json', 'a bill by those prices'),
			async (argv) => {
				const { prices } = await import('./prices.ts');
				end(await prices(argv, streams));
			},
		)
		.command(
			'rules',
			'List the rules',
			(command) => command.options(rulesOptions),
			async (argv) => {
				const { listRules } = await import('./rules.ts');
				end(listRules(argv, streams));
			},
		)
		.command(
			'explain <rule>',
			'Explain a rule: why it matters, what to do, its options',
			(command) => command.positional('rule', { type: 'string', demandOption: true, describe: 'Name of the rule' }),
			async (argv) => {
				const { explain } = await import('./explain.ts');
				end(explain(argv.rule, streams));
			},
		)
		.completion('completion', 'Print a completion script for the shell')
		.demandCommand(1, 'Name a command; hushlint --help lists them.')
		.strict()
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
}
