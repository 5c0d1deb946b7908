import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A bucket on loopback, of the files under a folder. */
export interface Bucket {
	readonly url: string;
	/** Prefixes that were listed, keys that were fetched. */
	readonly listed: { readonly prefix: string; readonly after: string }[];
	readonly fetched: string[];
	/** What goes wrong with a key: the name of an error, or `torn`. */
	readonly broken: Map<string, string>;
	/** Called with each key that is fetched. */
	onFetch: (key: string) => void;
	close(): Promise<void>;
}

const pageSize = 50;

export async function startBucket(folder: string, prefix = ''): Promise<Bucket> {
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		const [, bucket = '', ...rest] = pathname.split('/').map(decodeURIComponent);
		const key = rest.join('/');
		const refuse = (code: string, status: number): void => {
			response.writeHead(status, { 'content-type': 'application/xml' });
			response.end(`<Error><Code>${code}</Code><Message>m</Message></Error>`);
		};
		if (bucket !== 'logs') return refuse('NoSuchBucket', 404);
		if (key === '') {
			const asked = { prefix: searchParams.get('prefix') ?? '', after: searchParams.get('start-after') ?? '' };
			self.listed.push(asked);
			const fault = self.broken.get('');
			if (fault !== undefined) return refuse(fault, 403);
			response.writeHead(200, { 'content-type': 'application/xml' });
			response.end(page(keysUnder(folder, prefix), searchParams));
			return;
		}
		self.fetched.push(key);
		self.onFetch(key);
		const fault = self.broken.get(key);
		if (fault !== undefined && fault !== 'torn') return refuse(fault, fault === 'SlowDown' ? 503 : 403);
		const body = readFileSync(join(folder, key.slice(prefix.length)));
		response.writeHead(200, { 'content-length': body.length, etag: etagOf(body) });
		if (fault === 'torn') {
			self.broken.delete(key);
			response.write(body.subarray(0, body.length / 2), () => response.destroy());
		} else response.end(body);
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	const self: Bucket = {
		url: `http://127.0.0.1:${port}`,
		listed: [],
		fetched: [],
		broken: new Map(),
		onFetch: () => {},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
	return self;
}

interface Item {
	readonly key: string;
	readonly size: number;
	readonly etag: string;
}

function keysUnder(folder: string, prefix: string): Item[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(folder, path)).isFile())
		.map((path) => {
			const body = readFileSync(join(folder, path));
			return { key: `${prefix}${path}`, size: body.length, etag: etagOf(body) };
		})
		.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function etagOf(body: Buffer): string {
	return `"${createHash('md5').update(body).digest('hex')}"`;
}

/** Keys and folders together, in their order. */
function page(items: readonly Item[], query: URLSearchParams): string {
	const [prefix, delimiter] = [query.get('prefix') ?? '', query.get('delimiter')];
	const after = query.get('continuation-token') ?? query.get('start-after') ?? '';
	const entries = new Map<string, Item | undefined>();
	for (const item of items.filter(({ key }) => key.startsWith(prefix))) {
		const end = delimiter === null ? -1 : item.key.indexOf(delimiter, prefix.length);
		if (end === -1) entries.set(item.key, item);
		else entries.set(item.key.slice(0, end + 1), undefined);
	}
	const left = [...entries].filter(([key]) => key > after);
	const shown = left.slice(0, pageSize);
	const isCut = left.length > shown.length;
	const xml = shown.map(([key, item]) =>
		item
			? `<Contents><Key>${key}</Key><Size>${item.size}</Size><ETag>${item.etag.replaceAll('"', '&quot;')}</ETag></Contents>`
			: `<CommonPrefixes><Prefix>${key}</Prefix></CommonPrefixes>`,
	);
	const next = isCut ? `<NextContinuationToken>${shown.at(-1)?.[0]}</NextContinuationToken>` : '';
	return `<?xml version="1.0"?><ListBucketResult><Name>logs</Name><IsTruncated>${isCut}</IsTruncated>${next}${xml.join('')}</ListBucketResult>`;
}
