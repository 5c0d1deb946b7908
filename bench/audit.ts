// Prints start-up as a ratio to bare node, and what an audit of a snapshot costs as it grows. Needs `npm run build`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serializeSnapshot } from '../src/model/write-snapshot.ts';
import { estate } from './estate.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const rounds = 9;

interface Cost {
	/** Seconds. */
	readonly wall: number;
	/** Peak resident memory, in MB. */
	readonly peak: number;
}

/** Prints the process's own peak to standard error when it ends. */
const probe = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`;

function measure(args: readonly string[]): Cost {
	const start = process.hrtime.bigint();
	const { stderr } = spawnSync(process.execPath, ['--import', probe, ...args], { encoding: 'utf8', maxBuffer: 1e9 });
	const wall = Number(process.hrtime.bigint() - start) / 1e9;
	return { wall, peak: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

// Interleaved, so that noise falls on both alike.
const bare: Cost[] = [];
const help: Cost[] = [];
for (let round = 0; round < rounds; round += 1) {
	bare.push(measure(['-e', '0']));
	help.push(measure([cli, '--help']));
}
const bareWall = median(bare.map(({ wall }) => wall));
const barePeak = median(bare.map(({ peak }) => peak));
const helpWall = median(help.map(({ wall }) => wall));
console.log(`node -e 0: ${bareWall.toFixed(3)} s, ${barePeak.toFixed(0)} MB`);
console.log(`hushlint --help: ${helpWall.toFixed(3)} s, ${(helpWall / bareWall).toFixed(2)} x bare node`);

const folder = mkdtempSync(join(tmpdir(), 'hushlint-bench-'));
try {
	const walls: number[] = [];
	for (const count of [10_000, 20_000, 40_000]) {
		const file = join(folder, `${count}.json`);
		writeFileSync(file, serializeSnapshot(estate(count)));
		const size = statSync(file).size / 1e6;
		const runs = Array.from({ length: 3 }, () =>
			measure([cli, 'audit', '--snapshot', file, '--format', 'json', '--fail-on', 'never']),
		);
		const wall = median(runs.map((run) => run.wall));
		const peak = median(runs.map((run) => run.peak));
		walls.push(wall);
		console.log(
			`${count} secrets + ${count} parameters (${size.toFixed(1)} MB): ${wall.toFixed(2)} s, ${peak.toFixed(0)} MB peak, ` +
				`${(wall / bareWall).toFixed(1)} x bare node, ${(wall / (walls[0] ?? wall)).toFixed(2)} x the first`,
		);
	}
} finally {
	rmSync(folder, { recursive: true });
}
