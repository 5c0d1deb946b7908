import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { rolldown } from 'rolldown';
import { exampleSnapshot } from './src/generate/example.ts';
import { schemaFiles } from './src/generate/schemas.ts';
import { wasmFile, wasmFiles } from './src/syntax/wasm-file.ts';

// dist/: the bundled command and library, their types, the schemas, the example estate and the parsers that are WebAssembly.
// The AWS SDK and HashiCorp's parser stay outside.
const root = new URL('./', import.meta.url);

rmSync(new URL('dist', root), { recursive: true, force: true });

const bundle = await rolldown({
	input: { cli: 'src/cli/main.ts', index: 'src/index.ts', 'usage-worker': 'src/collect/cloudtrail/worker.ts' },
	cwd: root.pathname,
	platform: 'node',
	external: [/^@aws-sdk\//, /^@smithy\//, /^@cdktn\//, /^node:/],
	logLevel: 'warn',
	// The loader of web-tree-sitter has one, for code that this grammar does not hold.
	checks: { eval: false },
});
await bundle.write({ dir: 'dist', format: 'esm', minify: false, chunkFileNames: 'chunks/[name]-[hash].js' });
await bundle.close();
chmodSync(new URL('dist/cli.js', root), 0o755);

const tsc = new URL('node_modules/typescript/bin/tsc', root).pathname;
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });

for (const { path, content } of [...schemaFiles(), { path: 'example.json', content: exampleSnapshot(root) }]) {
	const file = new URL(`dist/${path}`, root);
	mkdirSync(dirname(file.pathname), { recursive: true });
	writeFileSync(file, content);
}

mkdirSync(new URL('dist/wasm', root));
for (const file of wasmFiles) copyFileSync(wasmFile(file), new URL(`dist/wasm/${basename(file)}`, root));
