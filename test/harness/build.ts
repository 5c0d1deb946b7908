import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds dist/ once, before the tests that run it. */
export function setup(): void {
	const root = fileURLToPath(new URL('../../', import.meta.url));
	const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));
	const { status, stderr } = spawnSync(process.execPath, [tsx, 'build.ts'], { cwd: root, encoding: 'utf8' });
	if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
}
