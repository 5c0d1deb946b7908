import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** All of them, for the build. */
export const wasmFiles = [
	'web-tree-sitter/web-tree-sitter.wasm',
	'@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm',
] as const;

/** Where a .wasm file lies: beside the bundle, whose chunks are one folder deeper, or in the package it comes from. */
export function wasmFile(specifier: (typeof wasmFiles)[number]): string {
	const name = specifier.slice(specifier.lastIndexOf('/') + 1);
	const shipped = [`wasm/${name}`, `../wasm/${name}`].map((path) => fileURLToPath(new URL(path, import.meta.url)));
	return shipped.find((path) => existsSync(path)) ?? createRequire(import.meta.url).resolve(specifier);
}
