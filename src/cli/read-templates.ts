import type { Snapshot } from '../model/snapshot.ts';
import { visible } from '../report/visible.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';

export interface TemplateArguments {
	readonly account?: string | undefined;
	readonly region?: string | undefined;
	readonly include?: readonly string[] | undefined;
	readonly exclude?: readonly string[] | undefined;
	readonly var?: readonly string[] | undefined;
	readonly varFile?: readonly string[] | undefined;
}

/** Reads templates of the folders and files named. */
export type ReadTemplates = (paths: readonly string[]) => Promise<Snapshot>;

/**
 * Checks the options of a command that reads templates, and returns what reads them. That nothing is there to read is told, and no
 * failure. Throws `UsageError`.
 */
export function prepareTemplates(argv: TemplateArguments, streams: Streams): ReadTemplates {
	const { account, region, include = [], exclude = [] } = argv;
	if (account !== undefined && !/^\d{12}$/.test(account)) throw new UsageError('--account takes an id of 12 digits');
	if (region !== undefined && !/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(region)) {
		throw new UsageError('--region takes a Region such as eu-west-1');
	}
	const variables = readVariables(argv.var ?? []);
	return async (paths) => {
		const { scanTemplates } = await import('../collect/scan.ts');
		const { snapshot, notes } = await scanTemplates(paths, {
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
			const places = visible(paths.join(', '));
			streams.err(
				`hushlint: there is no Terraform, CloudFormation or Kubernetes file in ${places}; nothing was judged\n`,
			);
		}
		return snapshot;
	};
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
