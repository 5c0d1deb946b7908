import pLimit from 'p-limit';
import { CollectError } from '../aws/collect-error.ts';
import type { Engine } from '../aws/engine.ts';
import { isAmong, isLogName, isWanted, partitionsOf, type LogFile, type Partition, type Wanted } from './log-files.ts';
import { listObjects } from './s3-reads.ts';
import { s3Name, type S3Source } from './s3-source.ts';
import { SourceError } from './source-error.ts';

/** A listing begins with a day and ends with one. */
type Dated = Wanted & { readonly from: string; readonly to: string };

const listsAtOnce = 16;
/** How far below the place that was named, and among how many folders, `AWSLogs` is looked for. */
const [searchDepth, mostFolders] = [2, 100];

/**
 * The log files of a bucket, without a look at those that are not wanted: folder by folder down to the Regions, and there from the first day to
 * the last. Throws a SourceError if the bucket cannot be listed.
 */
export async function s3LogFiles(engine: Engine, source: S3Source, wanted: Dated): Promise<Partition[]> {
	const inFlight = pLimit(listsAtOnce);
	const files: LogFile[] = [];

	const walk = async (prefix: string): Promise<void> => {
		const path = pathWithin(prefix);
		if (path === undefined || path.length >= regionDepth) return listDays(prefix, path?.length === regionDepth);
		const { folders } = await inFlight(() => listAll(engine, source, { Prefix: prefix, Delimiter: '/' }));
		await Promise.all(folders.filter((folder) => mayHold(path, folderName(folder), wanted)).map(walk));
	};

	/** Keys come in the order of the days, so those before and behind need not be looked at. */
	const listDays = async (prefix: string, isDated: boolean): Promise<void> => {
		const day = (text: string): string => `${prefix}${text.replaceAll('-', '/')}`;
		const { objects } = await inFlight(() =>
			listAll(
				engine,
				source,
				{ Prefix: prefix, ...(isDated ? { StartAfter: day(wanted.from) } : {}) },
				isDated ? `${day(wanted.to)}/\uffff` : undefined,
			),
		);
		for (const { Key = '', Size = 0, ETag = '' } of objects) {
			if (!isLogName(folderName(Key))) continue;
			files.push({ path: '', size: Size, changed: 0, origin: { name: s3Name(source, Key), version: ETag } });
		}
	};

	/** Nobody has so much time as to list a bucket of everything to its last object, if it can be helped. */
	const findLogs = async (prefix: string, depth: number): Promise<string[]> => {
		const { folders } = await inFlight(() => listAll(engine, source, { Prefix: prefix, Delimiter: '/' }));
		const own = folders.filter((folder) => folderName(folder) === 'AWSLogs');
		if (own.length > 0 || depth === 0 || folders.length > mostFolders) return own;
		return (await Promise.all(folders.map((folder) => findLogs(folder, depth - 1)))).flat();
	};

	const { prefix } = source;
	if (pathWithin(prefix) !== undefined) await walk(prefix);
	else {
		const logs = await findLogs(prefix, searchDepth);
		await (logs.length === 0 ? listDays(prefix, false) : Promise.all(logs.map(walk)));
	}
	return partitionsOf(files).filter((partition) => isWanted(partition, wanted));
}

/** Folders behind `AWSLogs`, an organization's apart: account, `CloudTrail`, Region. */
const regionDepth = 3;

/** `undefined`: above `AWSLogs`, or a place of another kind. */
function pathWithin(prefix: string): readonly string[] | undefined {
	const folders = prefix.split('/').slice(0, -1);
	const root = folders.lastIndexOf('AWSLogs');
	if (root === -1) return undefined;
	const path = folders.slice(root + 1);
	return isOrganization(path[0] ?? '') ? path.slice(1) : path;
}

function mayHold(path: readonly string[], name: string, { accounts, regions }: Wanted): boolean {
	if (path.length === 0) return isOrganization(name) || (/^\d{12}$/.test(name) && isAmong(accounts, name));
	if (path.length === 1) return name === 'CloudTrail';
	return isAmong(regions, name);
}

function isOrganization(name: string): boolean {
	return /^o-[a-z0-9]{10,32}$/.test(name);
}

function folderName(path: string): string {
	return path.replace(/\/$/, '').split('/').at(-1) ?? '';
}

interface Listed {
	readonly Key?: string | undefined;
	readonly Size?: number | undefined;
	readonly ETag?: string | undefined;
}

interface Ask {
	readonly Prefix: string;
	readonly Delimiter?: string;
	readonly StartAfter?: string;
}

/** All pages of a listing, up to a key. */
async function listAll(
	engine: Engine,
	{ bucket }: S3Source,
	ask: Ask,
	until?: string,
): Promise<{ readonly folders: readonly string[]; readonly objects: readonly Listed[] }> {
	const folders: string[] = [];
	const objects: Listed[] = [];
	const seen = new Set<string>();
	for (let token: string | undefined; ;) {
		const answer = await engine.call(listObjects, {
			Bucket: bucket,
			...ask,
			...(token === undefined ? {} : { ContinuationToken: token }),
		});
		if (!answer.ok) throw whyNotListed(bucket, answer.why.unread, answer.code);
		const { CommonPrefixes = [], Contents = [], NextContinuationToken: next = '', IsTruncated } = answer.output;
		folders.push(...CommonPrefixes.flatMap(({ Prefix }) => Prefix ?? []));
		objects.push(...Contents);
		const isBehind = until !== undefined && (Contents.at(-1)?.Key ?? '') > until;
		if (IsTruncated !== true || next === '' || isBehind) return { folders, objects };
		if (seen.has(next)) throw new SourceError(`the bucket ${bucket} gives the same page again and again`);
		seen.add(next);
		token = next;
	}
}

function whyNotListed(bucket: string, reason: string, code: string): Error {
	if (reason === 'interrupted') {
		return new CollectError('interrupted', 'The listing of log files was interrupted before anything was read.');
	}
	if (code === 'NoSuchBucket') return new SourceError(`there is no bucket ${bucket}`);
	const why = reason === 'denied' ? `${listObjects.action} was denied` : `S3 did not answer properly (${code})`;
	return new SourceError(`the bucket ${bucket} cannot be listed: ${why}`);
}
