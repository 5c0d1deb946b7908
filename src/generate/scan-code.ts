import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { DerivedFile } from './derived.ts';

const source = 'src/collect/cloudtrail/scan.as.ts';

/** The scanner of log files, compiled. As text it needs no place in the package to be found at. */
export function scanCode(root: URL): DerivedFile {
	const folder = mkdtempSync(join(tmpdir(), 'hushlint-scan-'));
	try {
		const wasm = join(folder, 'scan.wasm');
		const compiler = fileURLToPath(new URL('node_modules/assemblyscript/bin/asc.js', root));
		const flags = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert'];
		execFileSync(execPath, [compiler, source, '--outFile', wasm, ...flags], { cwd: fileURLToPath(root) });
		const code = readFileSync(wasm).toString('base64');
		return {
			path: 'src/collect/cloudtrail/scan-code.ts',
			content: `// From scan.as.ts: written by \`npm run generate\`.\nexport const scanCode =\n\t'${code}';\n`,
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
