import type { ArgumentsCamelCase, InferredOptionTypes } from 'yargs';
import { keepWhere } from '../lint/keep.ts';
import { changedSince, touches } from './changed-lines.ts';
import type { scanOptions } from './commands.ts';
import { prepareJudge } from './judge.ts';
import { prepareTemplates } from './read-templates.ts';
import type { Streams } from './streams.ts';

type Arguments = ArgumentsCamelCase<InferredOptionTypes<typeof scanOptions>> & { readonly paths: readonly string[] };

/** `hushlint scan`: reads templates and judges them. Returns the exit code. */
export async function scan(argv: Arguments, streams: Streams): Promise<number> {
	const { changedSince: reference } = argv;
	const readTemplates = prepareTemplates(argv, streams);
	const judge = prepareJudge(argv, streams);
	const changed = reference === undefined ? undefined : await changedSince(reference, streams);
	const snapshot = await readTemplates(argv.paths);
	if (snapshot.scopes.length === 0) return judge({ snapshot, interrupted: false }, { empty: true });
	if (changed === undefined) return judge({ snapshot, interrupted: false });
	const isTouched = touches(changed, streams.cwd);
	return judge(
		{ snapshot, interrupted: false },
		{ keep: (report) => keepWhere(report, isTouched, 'on lines that did not change') },
	);
}
