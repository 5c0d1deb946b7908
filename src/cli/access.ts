import type { ArgumentsCamelCase, InferredOptionTypes } from 'yargs';
import { rules } from '../../rules/index.ts';
import { answerReads } from '../access/answers/answer-reads.ts';
import { answerOverview, answerReaders } from '../access/answers/build-answers.ts';
import { compareReaders } from '../access/answers/compare-readers.ts';
import type { AccessAnswer } from '../access/answers/answer.ts';
import { readablesOf } from '../access/answers/find-resources.ts';
import { loadConfig } from '../config/load-config.ts';
import { createEstate, type Estate } from '../model/estate.ts';
import type { Settings } from '../model/settings.ts';
import { accessFormats } from '../report/access-formats.ts';
import { visible } from '../report/visible.ts';
import type { accessOptions } from './access-options.ts';
import { checkPrincipals, namedPrincipals, namedResources } from './access-subjects.ts';
import { listedNothing } from './exit-code.ts';
import { checkFiles, parseOutputIn, writeOut } from './outputs.ts';
import { readSnapshotFile } from './read-snapshot.ts';
import { prepareTemplates } from './read-templates.ts';
import { allowsColor, type Streams } from './streams.ts';
import { givenTemplateOption } from './template-options.ts';
import { snapshotOf, type Taken } from './take-snapshot.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

type Arguments = ArgumentsCamelCase<InferredOptionTypes<typeof accessOptions>> & {
	readonly secrets: readonly string[];
};

/** `hushlint access`: tells who can read what. Returns the exit code. */
export async function access(argv: Arguments, streams: Streams): Promise<number> {
	checkWords(argv);
	const outputs = argv.output.map((text) => parseOutputIn(text, accessFormats));
	checkFiles(outputs, undefined, { snapshot: argv.snapshot, config: argv.config });
	const { settings, warnings } = loadConfig(argv.config, streams.cwd, rules);
	for (const warning of warnings) streams.err(`hushlint: ${visible(warning)}\n`);
	const emit = (answer: AccessAnswer): void => {
		for (const { format, path } of outputs) writeOut(path, accessFormats[format].render(answer));
		if (argv.quiet) return;
		const color = allowsColor(streams, argv.color);
		streams.out(accessFormats[argv.format].render(answer, { color, width: streams.columns }));
	};

	const [older, newer] = argv.compare ?? [];
	if (older !== undefined && newer !== undefined) {
		const [before, after] = [older, newer].map((path) => readEstate(path, settings));
		if (before === undefined || after === undefined) return 2;
		const asked = argv.secrets.length === 0 ? undefined : namesOf([before, after], argv.secrets);
		const answer = compareReaders(before, after, { version, ...(asked ? { asked } : {}) });
		emit(answer);
		const gained = [answer.administrators, ...answer.changes].some((change) => change.gained.length > 0);
		if (argv.failOnNewReaders && gained) return 1;
		return argv.strict && isOpen(answer) ? 3 : 0;
	}

	const { snapshot, interrupted } = await readSnapshot(argv, streams);
	const estate = createEstate(snapshot, settings);
	if (snapshot.scopes.length === 0) return argv.strict ? 3 : 0;
	checkPrincipals(estate, argv.snapshot);
	const answer = answerTo(argv, estate);
	emit(answer);
	if (listedNothing(snapshot)) streams.err('hushlint: nothing could be listed\n');
	if (interrupted || listedNothing(snapshot)) return 2;
	return argv.strict && isOpen(answer) ? 3 : 0;
}

/** Refuses words that do not go together. Throws `UsageError`. */
function checkWords({ secrets, principal, compare, failOnNewReaders, templates, ...argv }: Arguments): void {
	if (principal !== undefined && secrets.length > 0) {
		throw new UsageError('name secrets, or a role or user with --principal, not both');
	}
	if (failOnNewReaders && compare === undefined) throw new UsageError('--fail-on-new-readers needs --compare OLD NEW');
	if (compare !== undefined && compare.length !== 2) throw new UsageError('--compare is given twice');
	const stray = templates === undefined ? givenTemplateOption(argv) : undefined;
	if (stray !== undefined) throw new UsageError(`--${stray} needs --templates`);
}

function readEstate(path: string, settings: Settings): Estate {
	const estate = createEstate(readSnapshotFile(path), settings);
	checkPrincipals(estate, path);
	return estate;
}

async function readSnapshot(argv: Arguments, streams: Streams): Promise<Taken> {
	if (argv.snapshot !== undefined || argv.templates === undefined) return snapshotOf(argv, streams);
	return { snapshot: await prepareTemplates(argv, streams)(argv.templates), interrupted: false };
}

function answerTo({ secrets, principal }: Arguments, estate: Estate): AccessAnswer {
	if (principal !== undefined) return answerReads(namedPrincipals(principal, estate), estate, version);
	if (secrets.length === 0) return answerOverview(readablesOf(estate), estate, version);
	return answerReaders(namedResources(secrets, [estate]), estate, version);
}

function namesOf(estates: readonly Estate[], words: readonly string[]): ReadonlySet<object> {
	return new Set(namedResources(words, estates));
}

/** Whether something that could not be read may change the answer. What was not listed does where all is asked for. */
function isOpen(answer: AccessAnswer): boolean {
	if (answer.question !== 'readers' && answer.unlisted.length > 0) return true;
	if (answer.question === 'comparison') return answer.changes.some(({ unknown }) => unknown.length > 0);
	if (answer.question === 'reads') {
		return answer.principals.some(
			({ reads, unknown }) => unknown.length + reads.flatMap((one) => one.atMost).length > 0,
		);
	}
	return answer.resources.some(({ atMost, atLeast }) => atMost.length + atLeast.length > 0);
}
