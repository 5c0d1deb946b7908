import { relative, sep } from 'node:path';

/** An absolute path as people and reports write it: relative, with forward slashes. */
export function pathFrom(cwd: string, path: string): string {
	return relative(cwd, path).split(sep).join('/') || '.';
}
