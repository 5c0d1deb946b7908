import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, join, sep } from 'node:path';

export interface LogFile {
	readonly path: string;
	/** Bytes. */
	readonly size: number;
	/** Milliseconds since 1970. */
	readonly changed: number;
	/** Of a file that was fetched from elsewhere: what it is called there, and which version of it this is. */
	readonly origin?: { readonly name: string; readonly version: string };
}

/** The log files of one account and Region that were delivered on one day. */
export interface Partition {
	readonly account: string;
	readonly region: string;
	/** UTC day: `2026-01-31`. */
	readonly day: string;
	readonly files: readonly LogFile[];
	/** When the first and last file were delivered, ISO 8601. */
	readonly from: string;
	readonly to: string;
}

/** What people call a file. */
export function nameOf({ path, origin }: LogFile): string {
	return origin?.name ?? path;
}

/** Which log files are asked for; what is left out asks for all. */
export interface Wanted {
	/** UTC days of delivery: `2026-01-31`. */
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	/** An empty list asks for all. */
	readonly accounts?: readonly string[] | undefined;
	readonly regions?: readonly string[] | undefined;
}

export function isWanted({ account, region, day }: Partition, { from, to, accounts, regions }: Wanted): boolean {
	if ((from !== undefined && day < from) || (to !== undefined && day > to)) return false;
	return isAmong(accounts, account) && isAmong(regions, region);
}

export function isAmong(wanted: readonly string[] | undefined, one: string): boolean {
	return wanted === undefined || wanted.length === 0 || wanted.includes(one);
}

export interface Listing {
	/** In the order of account, Region and day. */
	readonly partitions: readonly Partition[];
	/** Files that are no CloudTrail log by their name. */
	readonly others: readonly string[];
}

/** Digests, Insights and network activity have something between `CloudTrail` and the Region. */
const logName = /^(\d{12})_CloudTrail_([a-z0-9-]+)_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)Z_[^.]+\.json(?:\.gz)?$/;

/** The log files under a folder, by what their names tell; where they lie does not matter. Throws what the file system throws. */
export function listLogFiles(root: string): Listing {
	const files: LogFile[] = [];
	const others: string[] = [];
	const open = [root];
	const within = [realpathSync(root)];
	for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
		for (const entry of readdirSync(folder, { withFileTypes: true })) {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) open.push(path);
			const stats = entry.isDirectory() ? undefined : linkedTo(path);
			if (stats?.isDirectory() === true) {
				const target = realpathSync(path);
				// Links may lead in circles, or to what is listed anyway.
				if (within.some((known) => target === known || target.startsWith(`${known}${sep}`))) continue;
				within.push(target);
				open.push(path);
			}
			if (!stats?.isFile()) continue;
			if (isLogName(entry.name)) files.push({ path, size: stats.size, changed: Math.floor(stats.mtimeMs) });
			else others.push(path);
		}
	}
	return { partitions: partitionsOf(files), others: others.toSorted() };
}

/** `undefined`: it leads nowhere, or in a circle. */
function linkedTo(path: string): Stats | undefined {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ELOOP') return undefined;
		throw error;
	}
}

export function isLogName(name: string): boolean {
	return logName.test(name);
}

/** Log files by account, Region and day; others are left out. */
export function partitionsOf(files: Iterable<LogFile>): Partition[] {
	const groups = new Map<string, { readonly files: LogFile[]; readonly times: string[] }>();
	for (const file of files) {
		const [, account, region, year, month, day, hour, minute] = logName.exec(basename(nameOf(file))) ?? [];
		if (account === undefined) continue;
		const key = `${account}/${region}/${year}-${month}-${day}`;
		let group = groups.get(key);
		if (!group) groups.set(key, (group = { files: [], times: [] }));
		group.files.push(file);
		group.times.push(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
	}
	return [...groups]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, { files: own, times }]) => {
			const [account = '', region = '', day = ''] = key.split('/');
			const ordered = times.toSorted();
			const [from = '', to = ''] = [ordered[0], ordered.at(-1)];
			return { account, region, day, files: own.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)), from, to };
		});
}
