import { snapshotOfUsage } from '../cost/usage-snapshot.ts';
import { usageOf } from '../cost/usage-index.ts';
import { createEstate, type Estate } from '../model/estate.ts';
import { checkSnapshot, SnapshotError } from '../model/read-snapshot.ts';
import type { Settings } from '../model/settings.ts';
import { snapshotVersion } from '../model/snapshot-schema.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Usage } from '../model/usage.ts';
import { InputError, readEnds, readTextFile } from './read-file.ts';
import { readSnapshotFile } from './read-snapshot.ts';
import { UsageError } from './usage-error.ts';

/** The estate whose reads templates are taken to have: a snapshot with usage, or what `hushlint usage` printed as JSON. Throws `InputError`. */
export function readRates(path: string, settings: Settings): Estate {
	const { head } = readEnds(path);
	if (/^\uFEFF?resource,principal,/.test(head)) {
		throw new UsageError(`--rates ${path}: the CSV of usage lacks the days it is of; write it with --format json`);
	}
	const isUsage = /"(from|coverage|rows)"\s*:/.test(head) && !head.includes('"takenAt"');
	const rates = createEstate(isUsage ? readUsageFile(path) : readSnapshotFile(path), settings);
	if (usageOf(rates) === undefined) {
		throw new UsageError(`--rates ${path}: that snapshot holds no reads; collect it with --usage`);
	}
	return rates;
}

function readUsageFile(path: string): Snapshot {
	const text = readTextFile(path, { what: 'the usage', maxBytes: 512_000_000 });
	const fault = (reason: string): InputError => new InputError(`${path} is no usage that can be read: ${reason}`);
	let usage: unknown;
	try {
		usage = JSON.parse(text);
	} catch {
		throw fault('it is not JSON, or only a part of it');
	}
	try {
		const takenAt = '1970-01-01T00:00:00Z';
		return snapshotOfUsage(checkSnapshot({ version: snapshotVersion, takenAt, scopes: [], usage }).usage as Usage);
	} catch (error) {
		if (error instanceof SnapshotError) throw fault(error.message);
		throw error;
	}
}
