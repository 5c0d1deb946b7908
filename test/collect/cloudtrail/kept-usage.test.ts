import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeTrail } from '../../../bench/trail.ts';
import { readUsage } from '../../../src/collect/cloudtrail/read-usage.ts';
import { temporaryFolder } from './folder.ts';

const options = { seed: 5, days: 1, files: 2, events: 60, density: 0.4, damagedEvery: 1e9 };

function kept(cache: string): string {
	const name = readdirSync(cache).find((one) => one.endsWith('.usage')) ?? '';
	return join(cache, name);
}

it('what was put together is taken again until something changes', async () => {
	const [folder, cache] = [temporaryFolder(), temporaryFolder()];
	writeTrail(folder, options);
	const first = await readUsage(folder, { cache });
	const made = statSync(kept(cache)).ino;
	expect((await readUsage(folder, { cache })).usage).toEqual(first.usage);
	expect(statSync(kept(cache)).ino).toBe(made);

	const name = first.usage.rows.find(({ event }) => event === 'secretsmanager:GetSecretValue')?.resource ?? '';
	const arn = `arn:aws:secretsmanager:eu-west-1:111111111111:secret:${name}-AbCdEf`;
	const known = await readUsage(folder, { cache, inventory: [{ arn }] });
	expect(known.usage).toEqual((await readUsage(folder, { inventory: [{ arn }] })).usage);
	expect(statSync(kept(cache)).ino).not.toBe(made);

	writeTrail(folder, { ...options, days: 2 });
	const later = await readUsage(folder, { cache });
	expect(later.usage).toEqual((await readUsage(folder)).usage);
	expect(later.usage.to).not.toBe(first.usage.to);
});

it('one that cannot be read is made again', async () => {
	const [folder, cache] = [temporaryFolder(), temporaryFolder()];
	writeTrail(folder, options);
	const { usage } = await readUsage(folder, { cache });
	writeFileSync(kept(cache), 'no gzip');
	expect((await readUsage(folder, { cache })).usage).toEqual(usage);
});

it('files that nobody used for long are removed, and no others', async () => {
	const [folder, cache] = [temporaryFolder(), temporaryFolder()];
	writeTrail(folder, options);
	const old = [
		'00000000000000000000000000000000.grain',
		'00000000000000000000000000000000.usage',
		'0a000000000000000000000000000000.lookup',
		'notes.txt',
	];
	const young = '11111111111111111111111111111111.grain';
	const longAgo = Date.now() / 1000 - 91 * 86_400;
	for (const name of [...old, young]) writeFileSync(join(cache, name), '');
	for (const name of old) utimesSync(join(cache, name), longAgo, longAgo);
	await readUsage(folder, { cache });
	expect([...old, young].filter((name) => existsSync(join(cache, name)))).toEqual(['notes.txt', young]);

	const own = readdirSync(cache).filter((name) => name.endsWith('.grain') && name !== young);
	for (const name of own) utimesSync(join(cache, name), longAgo, longAgo);
	expect((await readUsage(folder, { cache })).reused).toBe(own.length);
	expect(own.every((name) => existsSync(join(cache, name)))).toBe(true);
});
