import { relative, resolve, sep } from 'node:path';
import { repositoryOf } from './ignored.ts';

/** An absolute path as people and reports write it: relative, with forward slashes. */
export function pathFrom(cwd: string, path: string): string {
	return relative(cwd, path).split(sep).join('/') || '.';
}

/** What a path, or a scope id made of one, is called from the root of the repository it lies in; `undefined` outside of one. */
export function nameInRepository(cwd: string, path: string): string | undefined {
	const absolute = resolve(cwd, path);
	const root = repositoryOf(absolute);
	return root === undefined ? undefined : pathFrom(root, absolute);
}
