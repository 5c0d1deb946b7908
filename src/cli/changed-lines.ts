import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Finding, Place } from '../finding/finding.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usage-error.ts';

/** Changed lines, both ends included. Of a deletion, `last` is the line before it and `first` the one behind. */
export interface Stretch {
	readonly first: number;
	readonly last: number;
}

/** Changed lines by the absolute path of their file. */
export type ChangedLines = ReadonlyMap<string, readonly Stretch[]>;

/** What changed in the work tree since a commit; files that Git does not know are changed as a whole. Throws `UsageError`. */
export async function changedSince(reference: string, streams: Streams): Promise<ChangedLines> {
	const git = gitIn(streams);
	const root = (await git(['rev-parse', '--show-toplevel'])).trimEnd();
	if (root === '') throw new UsageError('--changed-since needs a Git repository, and this folder is in none');
	const commit = reference.startsWith('-')
		? ''
		: (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`])).trim();
	if (commit === '')
		throw new UsageError('--changed-since names no commit of this repository; shallow clones lack most');
	// What the other side did since the branches parted is no change of ours; a shallow clone does not know where.
	const base = (await git(['merge-base', commit, 'HEAD'])).trim().split('\n')[0] || commit;
	const plain = [
		// Attributes may call a template binary.
		'--text',
		'--no-ext-diff',
		'--no-textconv',
		'--no-color',
		'--find-renames',
		'--src-prefix=a/',
		'--dst-prefix=b/',
	];
	const diff = await git(['-C', root, '-c', 'core.quotePath=false', 'diff', '-U0', ...plain, base, '--']);
	const changed = new Map([...parseDiff(diff)].map(([path, stretches]) => [join(root, path), stretches]));
	const unknown = await git(['-C', root, 'ls-files', '--others', '--exclude-standard', '-z']);
	for (const path of unknown.split('\0')) {
		if (path !== '') changed.set(join(root, path), [{ first: 1, last: Infinity }]);
	}
	return changed;
}

const distrust =
	'--changed-since: Git distrusts this folder, because it is owned by someone else; add it to safe.directory in the Git configuration';

/** Standard output of git; empty if it fails. */
function gitIn({ cwd, env }: Streams): (args: readonly string[]) => Promise<string> {
	return (args) =>
		new Promise((done, fail) => {
			const all = ['-c', 'core.fsmonitor=false', ...args];
			execFile('git', all, { cwd, env: { ...env }, maxBuffer: 1_000_000_000, encoding: 'utf8' }, (error, out, said) => {
				if (error?.code === 'ENOENT') fail(new UsageError('--changed-since needs git, which is not installed'));
				else if (error && said.includes('safe.directory')) fail(new UsageError(distrust));
				else done(error ? '' : out);
			});
		});
}

/** The stretches of a diff without context, by path. Lines of content are counted off, so none can pose as a header. */
export function parseDiff(diff: string): Map<string, Stretch[]> {
	const files = new Map<string, Stretch[]>();
	const lines = diff.split('\n');
	let stretches: Stretch[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at] ?? '';
		const path = /^\+\+\+ (?:b\/(.*?)\t?|"b\/(.*)"\t?)$/.exec(line);
		if (path) {
			stretches = [];
			files.set(path[1] ?? unquote(path[2] ?? ''), stretches);
			continue;
		}
		const [, removed = '1', start, added = '1'] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
		if (start === undefined) continue;
		const first = Number(start);
		const count = Number(added);
		stretches.push(count === 0 ? { first: first + 1, last: first } : { first, last: first + count - 1 });
		for (let left = Number(removed) + count; left > 0; left -= 1) {
			at += 1;
			if (lines[at + 1]?.startsWith('\\') === true) at += 1;
		}
	}
	return files;
}

/** Git quotes names as C does. */
function unquote(name: string): string {
	const letters: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
	const bytes: number[] = [];
	for (const [, octal, letter, rest] of name.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
		if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
		else if (letter !== undefined) bytes.push(letters[letter] ?? letter.charCodeAt(0));
		else bytes.push(...Buffer.from(rest ?? ''));
	}
	return Buffer.from(bytes).toString('utf8');
}

/** Whether a finding's place has a line that changed, or one was taken out from within it. */
export function touches(changed: ChangedLines, cwd: string): (finding: Finding) => boolean {
	const paths = new Map<string, readonly Stretch[] | undefined>();
	const stretchesOf = (file: string): readonly Stretch[] | undefined => {
		if (!paths.has(file)) paths.set(file, changed.get(real(resolve(cwd, file))));
		return paths.get(file);
	};
	return ({ location }) => location !== undefined && stretchesOf(location.file)?.some(isIn(location)) === true;
}

function isIn({ startLine, endLine, endColumn }: Place): (stretch: Stretch) => boolean {
	const end = endColumn <= 1 && endLine > startLine ? endLine - 1 : endLine;
	return ({ first, last }) => startLine <= last && end >= first;
}

function real(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
