import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate } from '../../src/generate/snapshot-validator.ts';

test('the compiled check of snapshots is in step with their schema', () => {
	for (const [path, content] of Object.entries(generate())) {
		expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') === content, path).toBe(true);
	}
});
