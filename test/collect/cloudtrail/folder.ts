import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder that is gone after the tests. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'hushlint-test-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

export function write(folder: string, path: string, content: string | Buffer): string {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
	return file;
}
