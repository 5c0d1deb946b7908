// Prints what the access engine costs: one decision for each principal and secret, and the readers of every secret, as both grow.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { canRead } from '../src/access/read-access.ts';
import { readers } from '../src/access/readers.ts';
import { createEstate } from '../src/model/estate.ts';
import { isNotApplicable, isUnread } from '../src/model/observed.ts';
import { defaultSettings } from '../src/model/settings.ts';
import { accessEstate } from './access-estate.ts';

interface Cost {
	/** Seconds. */
	readonly wall: number;
	/** Peak resident memory, in MB. */
	readonly peak: number;
	readonly found: number;
}

const self = fileURLToPath(import.meta.url);
const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url));

/** Every principal against every secret, one by one. */
function decideAll(principals: number, secrets: number): number {
	const estate = createEstate(accessEstate(principals, secrets), defaultSettings);
	let found = 0;
	for (const secret of estate.resources('secret')) {
		for (const principal of estate.resources('principal')) {
			const verdict = canRead(principal, secret, estate);
			if (!isUnread(verdict) && verdict.outcome !== 'blocked') found += 1;
		}
	}
	return found;
}

/** The readers of every secret, as rules ask for them. */
function readAll(principals: number, secrets: number): number {
	const estate = createEstate(accessEstate(principals, secrets), defaultSettings);
	let found = 0;
	for (const secret of estate.resources('secret')) {
		const answer = readers.of(secret, estate);
		if (!isUnread(answer) && !isNotApplicable(answer)) found += answer.count;
		estate.forget();
	}
	return found;
}

const tasks = { decide: decideAll, readers: readAll, nothing: () => 0 } as const;
type Task = keyof typeof tasks;

/** Runs a task in a process of its own, so that each peak is its own. */
function measure(task: Task, principals = 0, secrets = 0): Cost {
	const args = [tsx, self, task, String(principals), String(secrets)];
	const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout) as Cost;
}

function print(label: string, { wall, peak, found }: Cost, bare: Cost, first: Cost): void {
	console.log(
		`${label}: ${wall.toFixed(2)} s, ${peak.toFixed(0)} MB peak (${(peak / bare.peak).toFixed(1)} x bare node), ` +
			`${(wall / first.wall).toFixed(2)} x the first, ${found} readers`,
	);
}

const [task, principals, secrets] = process.argv.slice(2);
if (task !== undefined && Object.hasOwn(tasks, task)) {
	const start = process.hrtime.bigint();
	const found = tasks[task as Task](Number(principals), Number(secrets));
	const wall = Number(process.hrtime.bigint() - start) / 1e9;
	console.log(JSON.stringify({ wall, peak: process.resourceUsage().maxRSS / 1024, found }));
} else {
	const bare = measure('nothing');
	console.log(`nothing but the modules: ${bare.peak.toFixed(0)} MB`);
	for (const [name, most] of [
		['decide', [500, 2000]],
		['readers', [5000, 10_000]],
	] as const) {
		let first: Cost | undefined;
		for (const share of [4, 2, 1]) {
			const [some, many] = [most[0] / share, most[1] / share];
			const cost = measure(name, some, many);
			first ??= cost;
			const what = name === 'decide' ? `${(some * many) / 1e6} million decisions` : 'readers of every secret';
			print(`${some} principals x ${many} secrets, ${what}`, cost, bare, first);
		}
	}
}
