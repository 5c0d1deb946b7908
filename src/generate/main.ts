import { writeFileSync } from 'node:fs';
import { registryFile } from './registry.ts';

/** Writes every derived file. The registry goes first: the others import it. */
const root = new URL('../../', import.meta.url);
const registry = registryFile(root);
writeFileSync(new URL(registry.path, root), registry.content);

const { derivedFiles } = await import('./derived-files.ts');
for (const { path, content } of derivedFiles(root)) writeFileSync(new URL(path, root), content);
