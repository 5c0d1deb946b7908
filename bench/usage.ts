import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { listLogFiles } from '../src/collect/cloudtrail/log-files.ts';
import { writeTrail } from './trail.ts';

// Reading CloudTrail log files with the built command: processor time as a ratio to inflating the same files, time beside DuckDB on those of
// them that are whole, memory over growing trails, and reading again with nothing new.
// `npx tsx bench/usage.ts [files of one account, Region and day] [rounds]`: 125 files make 2,000 in all, of 1.75 GB.

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const [perDay = 25, rounds = 3] = process.argv.slice(2).map(Number);
const self = fileURLToPath(import.meta.url);
const duckdb = fileURLToPath(new URL('duckdb.ts', import.meta.url));

interface Run {
	readonly cpu: number;
	readonly wall: number;
	readonly megabytes: number;
}

if (process.env['BENCH_INFLATE'] !== undefined) inflateAll(process.env['BENCH_INFLATE']);
else compare();

function inflateAll(folder: string): void {
	for (const { path } of listLogFiles(folder).partitions.flatMap(({ files }) => files)) {
		const raw = readFileSync(path);
		if (raw[0] !== 0x1f) continue;
		try {
			gunzipSync(raw, { chunkSize: Math.min(1 << 24, Math.max(1 << 14, raw.readUInt32LE(raw.length - 4) + 1)) });
		} catch {
			// Damaged ones are part of it.
		}
	}
}

/** Runs a program and reports its processor time in seconds, with that of its threads, and its peak memory. */
function measure(args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
	const begun = performance.now();
	const { stderr, status } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', process.execPath, ...args], {
		encoding: 'utf8',
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', 'pipe'],
		maxBuffer: 1 << 26,
	});
	if (status !== 0) throw new Error(stderr);
	const [user = 0, system = 0, kilobytes = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
	return { cpu: user + system, wall: (performance.now() - begun) / 1000, megabytes: kilobytes / 1000 };
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function compare(): void {
	const work = mkdtempSync(join(tmpdir(), 'hushlint-bench-'));
	const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url));
	const idle = median(Array.from({ length: rounds }, () => measure([tsx, self], { BENCH_INFLATE: work }).cpu));
	try {
		for (const density of [0.15, 0.01]) {
			for (const times of density === 0.15 ? [1, 2, 4] : [1]) {
				const folder = join(work, `${density}-${times}`);
				const damaged = new Set(
					writeTrail(folder, { seed: 1, days: 4 * times, files: perDay, events: 620, density, damagedEvery: 57 }),
				);
				const whole = listLogFiles(folder)
					.partitions.flatMap(({ files }) => files.map(({ path }) => path))
					.filter((path) => !damaged.has(path));
				writeFileSync(join(work, 'whole'), whole.join('\n'));
				const beside: number[] = [];
				const ratios: number[] = [];
				const runs: Run[] = [];
				const again: number[] = [];
				for (let round = 0; round < rounds; round += 1) {
					const cache = mkdtempSync(join(work, 'cache-'));
					const words = [cli, 'usage', '--usage', folder, '--cache-dir', cache];
					const inflate = measure([tsx, self], { BENCH_INFLATE: folder }).cpu - idle;
					const run = measure(words);
					runs.push(run);
					ratios.push(run.cpu / inflate);
					again.push(measure(words).cpu / run.cpu);
					if (times === 1)
						beside.push(measure([tsx, duckdb, join(work, 'whole'), join(work, 'events.parquet')]).wall / run.wall);
				}
				const shown = [
					`${density * 100} % reads, ${times}x`,
					`cpu ${median(runs.map(({ cpu }) => cpu)).toFixed(2)} s`,
					`/ inflate ${median(ratios).toFixed(2)}`,
					`wall ${median(runs.map(({ wall }) => wall)).toFixed(2)} s`,
					`peak ${median(runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
					...(beside.length > 0 ? [`DuckDB's wall ${median(beside).toFixed(2)} x ours`] : []),
					`again ${(median(again) * 100).toFixed(0)} % of the cpu`,
				];
				process.stdout.write(`${shown.join('  ')}\n`);
				rmSync(folder, { recursive: true });
			}
		}
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}
