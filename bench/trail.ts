import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { accounts, hex, noiseEvent, pickApp, randomFrom, readEvents, regions, type Json } from './trail-events.ts';

export interface TrailOptions {
	readonly seed: number;
	readonly days: number;
	/** Files of one account, Region and day. */
	readonly files: number;
	/** Records of a file. */
	readonly events: number;
	/** Part of them that reads. */
	readonly density: number;
	/** Of every so many files one is damaged. */
	readonly damagedEvery: number;
	/** Folder before `AWSLogs`, such as that of an organization's trail after it. */
	readonly organization?: string;
}

/** Records of a burst, more or less. */
const meanBurst = 12;

const begin = Date.UTC(2026, 2, 1) / 1000;
const daySeconds = 86_400;

/** Writes log files in the layout of CloudTrail, with all that makes them hard to read right. Returns the paths of the damaged ones. */
export function writeTrail(folder: string, options: TrailOptions): string[] {
	const random = randomFrom(options.seed);
	const damaged: string[] = [];
	/** What the other account's trail will hold too, by account and Region. */
	const waiting = new Map<string, Json[]>();
	let number = 0;
	for (let day = 0; day < options.days; day += 1) {
		for (const account of accounts) {
			for (const region of regions) {
				let repeated: Json[] = [];
				for (let file = 0; file < options.files; file += 1) {
					number += 1;
					const slice = daySeconds / options.files;
					const start = begin + day * daySeconds + file * slice;
					const key = `${account}/${region}`;
					const records: Json[] = [...(waiting.get(key) ?? []), ...repeated];
					waiting.delete(key);
					while (records.length < options.events) {
						// The first file of a day holds what was late the day before.
						const time = Math.floor(start + random() * slice - (file === 0 ? 300 : 0));
						if (random() >= options.density / meanBurst) records.push(noiseEvent(random, region, account, time));
						else {
							// Reads come in bursts: a function that fetches at every request.
							const app = pickApp(random, account);
							const burst = 1 + Math.floor(random() ** 3 * 40);
							const foreign = `${accounts.find((one) => one !== account)}/${region}`;
							for (let call = 0; call < burst && records.length < options.events; call += 1) {
								const { own, other } = readEvents(random, { region, account, time: time + call * 3, app });
								records.push(...own);
								waiting.set(foreign, [...(waiting.get(foreign) ?? []), ...other]);
							}
						}
					}
					// Delivered at least once: some records come again.
					repeated = records.filter(() => random() < 0.01);
					if (random() < 0.1) records.push({ ...records[0], eventTime: 'soon', eventID: hex(random, 8) });
					if (random() < 0.1) {
						const [future] = readEvents(random, {
							region,
							account,
							time: start + 400 * daySeconds,
							app: pickApp(random, account),
						}).own;
						if (future) records.push(future);
					}
					const path = pathOf(options.organization, { account, region, start, id: hex(random, 16) });
					const isDamaged = number % options.damagedEvery === 0;
					const isPlain = !isDamaged && random() < 0.1;
					const target = join(folder, isPlain ? path.slice(0, -3) : path);
					const text = JSON.stringify({ Records: records });
					mkdirSync(dirname(target), { recursive: true });
					writeFileSync(
						target,
						isPlain ? text : isDamaged ? damage(text, Math.floor(number / options.damagedEvery)) : gzipSync(text),
					);
					if (isDamaged) damaged.push(target);
				}
			}
		}
	}
	for (const kind of ['Digest', 'Insight']) {
		const [account, region] = [accounts[0], regions[0]];
		const target = join(
			folder,
			'AWSLogs',
			account,
			`CloudTrail-${kind}`,
			region,
			`${account}_CloudTrail-${kind}_${region}_20260301T0000Z.json.gz`,
		);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(
			target,
			gzipSync(
				JSON.stringify({
					Records: [readEvents(random, { region, account, time: begin, app: pickApp(random, account) }).own[0]],
				}),
			),
		);
	}
	return damaged;
}

interface Place {
	readonly account: string;
	readonly region: string;
	readonly start: number;
	readonly id: string;
}

function pathOf(organization: string | undefined, { account, region, start, id }: Place): string {
	const [date = '', clock = ''] = new Date(start * 1000).toISOString().split('T');
	const stamp = `${date.replaceAll('-', '')}T${clock.slice(0, 5).replace(':', '')}Z`;
	const name = `${account}_CloudTrail_${region}_${stamp}_${id}.json.gz`;
	return join(
		'AWSLogs',
		...(organization === undefined ? [] : [organization]),
		account,
		'CloudTrail',
		region,
		...date.split('-'),
		name,
	);
}

function damage(text: string, kind: number): Buffer {
	const whole = gzipSync(text);
	switch (kind % 5) {
		case 0:
			return whole.subarray(0, Math.floor(whole.length / 2));
		case 1: {
			const flipped = Buffer.from(whole);
			const middle = Math.floor(flipped.length / 2);
			flipped[middle] = (flipped[middle] ?? 0) ^ 0x5a;
			return flipped;
		}
		case 2:
			return gzipSync(text.slice(0, Math.floor(text.length * 0.7)));
		case 3:
			return Buffer.alloc(0);
		default:
			return Buffer.from('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>');
	}
}
