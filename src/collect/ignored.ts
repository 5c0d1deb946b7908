import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The ignore files that hold in a directory, innermost first. */
export type IgnoreStack = readonly { readonly directory: string; readonly rules: Ignore }[];

/** Those above a directory, up to the root of its repository; its own is left out. */
export function ignoresAbove(directory: string): IgnoreStack {
	const root = repositoryOf(directory);
	if (root === undefined) return [];
	let stack = withIgnores([], root, join('.git', 'info', 'exclude'));
	let current = root;
	for (const step of relative(root, directory).split(sep)) {
		if (step === '') break;
		stack = withIgnores(stack, current);
		current = join(current, step);
	}
	return stack;
}

/** With the ignore file of one more directory, if it has one. */
export function withIgnores(stack: IgnoreStack, directory: string, name = '.gitignore'): IgnoreStack {
	try {
		const rules = ignore().add(readFileSync(join(directory, name), 'utf8'));
		return [{ directory, rules }, ...stack];
	} catch {
		return stack;
	}
}

/** The innermost file that says anything about a path decides. */
export function isIgnored(stack: IgnoreStack, path: string, isDirectory: boolean): boolean {
	for (const { directory, rules } of stack) {
		const inner = relative(directory, path).split(sep).join('/');
		if (inner === '' || inner.startsWith('..')) continue;
		const { ignored, unignored } = rules.test(isDirectory ? `${inner}/` : inner);
		if (ignored || unignored) return ignored;
	}
	return false;
}

/** The root of the Git repository that holds a directory. */
export function repositoryOf(directory: string): string | undefined {
	for (let current = directory; ; current = dirname(current)) {
		if (existsSync(join(current, '.git'))) return current;
		if (dirname(current) === current) return undefined;
	}
}
