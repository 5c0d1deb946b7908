import type { ArgumentsCamelCase, InferredOptionTypes } from 'yargs';
import { keepWhere } from '../lint/keep.ts';
import { visible } from '../report/visible.ts';
import { changedSince, touches } from './changed-lines.ts';
import type { scanOptions } from './commands.ts';
import { prepareJudge } from './judge.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';

type Arguments = ArgumentsCamelCase<InferredOptionTypes<typeof scanOptions>> & { readonly paths: readonly string[] };

/** `hushlint scan`: reads templates and judges them. Returns the exit code. */
export async function scan(argv: Arguments, streams: Streams): Promise<number> {
	const { account, region, include = [], exclude = [], changedSince: reference } = argv;
	if (account !== undefined && !/^\d{12}$/.test(account)) throw new UsageError('--account takes an id of 12 digits');
	if (region !== undefined && !/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) {
		throw new UsageError('--region takes a Region such as eu-west-1');
	}
	const variables = readVariables(argv.var ?? []);
	const judge = prepareJudge(argv, streams);
	const changed = reference === undefined ? undefined : await changedSince(reference, streams);

	const { scanTemplates } = await import('../collect/scan.ts');
	const { snapshot, notes } = await scanTemplates(argv.paths, {
		cwd: streams.cwd,
		takenAt: streams.now(),
		include,
		exclude,
		variables,
		variableFiles: argv.varFile ?? [],
		...(account === undefined ? {} : { account }),
		...(region === undefined ? {} : { region }),
	});
	for (const note of notes) streams.err(`hushlint: ${visible(note)}\n`);
	if (snapshot.scopes.length === 0) {
		const places = visible(argv.paths.join(', '));
		streams.err(
			`hushlint: there is no Terraform, CloudFormation or Kubernetes file in ${places}; nothing was judged\n`,
		);
		return judge({ snapshot, interrupted: false }, { empty: true });
	}
	if (changed === undefined) return judge({ snapshot, interrupted: false });
	const isTouched = touches(changed, streams.cwd);
	return judge(
		{ snapshot, interrupted: false },
		{ keep: (report) => keepWhere(report, isTouched, 'on lines that did not change') },
	);
}

/** Values may be secrets, so no message quotes one. */
function readVariables(words: readonly string[]): Record<string, string> {
	return Object.fromEntries(
		words.map((word) => {
			const [, name, value] = /^([A-Za-z_][\w-]*)=(.*)$/s.exec(word) ?? [];
			if (name === undefined || value === undefined) throw new UsageError('--var takes NAME=VALUE');
			return [name, value];
		}),
	);
}
