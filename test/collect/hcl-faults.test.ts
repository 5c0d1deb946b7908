import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scanTemplates } from '../../src/collect/scan.ts';

let cwd: string;

beforeEach(() => {
	cwd = mkdtempSync(join(tmpdir(), 'hushlint-'));
});

afterEach(() => {
	rmSync(cwd, { recursive: true, force: true });
});

const broken = 'resource "aws_secretsmanager_secret" "a" {\n  name = = "hunter2"\n}\n';
const takenAt = new Date('2026-11-21T00:00:00Z');

test('a file that was found and does not parse says where and why, without quoting it', async () => {
	writeFileSync(join(cwd, 'a.tf'), broken);
	const { snapshot } = await scanTemplates(['.'], { cwd, takenAt });
	const text = JSON.stringify(snapshot.scopes);
	expect(text).toContain('a.tf:2:10: an expression is expected here');
	expect(text).not.toContain('hunter2');
});

test('a file that was named and does not parse is an error', async () => {
	writeFileSync(join(cwd, 'a.tf'), broken);
	await expect(scanTemplates(['a.tf'], { cwd, takenAt })).rejects.toThrow('a.tf:2:10: an expression is expected here');
});
