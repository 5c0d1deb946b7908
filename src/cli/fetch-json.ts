import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { InputError } from './read-file.ts';

export interface FetchOptions {
	/** For one file, from the first byte asked for to the last one read. */
	readonly timeoutMs?: number;
	/** After decompression. */
	readonly maxBytes?: number;
	/** Before each further attempt, where the server or the way to it failed. */
	readonly pausesMs?: readonly number[];
	/** Ends it early. */
	readonly signal?: AbortSignal;
}

/** A failure that may be gone a moment later. */
class Hiccup extends Error {}

/** Fetches a public file of JSON, without credentials. Throws `InputError`. */
export async function fetchJson(
	url: URL,
	{ timeoutMs = 60_000, maxBytes = 100_000_000, pausesMs = [250, 1000], signal }: FetchOptions = {},
): Promise<unknown> {
	const limits = { timeoutMs, maxBytes, signal };
	for (let attempt = 0; ; attempt += 1) {
		try {
			return parse(await download(url, limits), limits);
		} catch (error) {
			const pause = error instanceof Hiccup ? pausesMs[attempt] : undefined;
			if (pause === undefined) {
				if (!(error instanceof Error)) throw error;
				throw new InputError(`cannot fetch ${url.href}: ${error.message}`);
			}
			await wait(pause, undefined, signal === undefined ? {} : { signal });
		}
	}
}

interface Limits {
	readonly timeoutMs: number;
	readonly maxBytes: number;
	readonly signal: AbortSignal | undefined;
}

async function download(url: URL, { timeoutMs, maxBytes, signal: end }: Limits): Promise<Buffer> {
	const timeout = AbortSignal.timeout(timeoutMs);
	const signal = end === undefined ? timeout : AbortSignal.any([timeout, end]);
	try {
		const response = await fetch(url, { signal, redirect: 'manual', headers: { accept: 'application/json' } });
		if (!response.ok) {
			await response.body?.cancel();
			throw refusal(response.status);
		}
		const pieces: Uint8Array[] = [];
		let length = 0;
		for await (const piece of response.body ?? []) {
			length += piece.length;
			if (length > maxBytes) throw tooLarge(maxBytes);
			pieces.push(piece);
		}
		return Buffer.concat(pieces);
	} catch (error) {
		if (timeout.aborted) {
			const seconds = Math.ceil(timeoutMs / 1000);
			throw new Error(`there was no whole answer within ${seconds} seconds`, { cause: error });
		}
		if (!(error instanceof TypeError)) throw error;
		throw brokenWay(error, url);
	}
}

function refusal(status: number): Error {
	if (status === 403) return new Error('access is refused (403)');
	if (status === 404) return new Error('there is no such file (404)');
	if (status >= 300 && status < 400) return new Error(`it is sent elsewhere (${status}), perhaps by a proxy`);
	const words = `the answer is an error (${status})`;
	return status === 429 || status >= 500 ? new Hiccup(words) : new Error(words);
}

/** What fetch says of the network is in the cause; where there was an answer already, it broke off. */
function brokenWay(error: TypeError, { host }: URL): Error {
	const code = codeOf(error.cause);
	if (code?.startsWith('Z_') === true) return new Error('its compression is damaged');
	if (error.message === 'terminated') return new Hiccup('the connection broke off');
	if (code === undefined) return new Hiccup(`${host} cannot be reached`);
	const certificate = /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL|^EPROTO/.test(code);
	if (certificate) return new Error(`the certificate of ${host} is not trusted (${code})`);
	const words = `${host} cannot be reached (${code})`;
	return /^(ENOTFOUND|ECONNREFUSED)$/.test(code) ? new Error(words) : new Hiccup(words);
}

function codeOf(cause: unknown): string | undefined {
	return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

function parse(bytes: Buffer, { maxBytes }: Limits): unknown {
	const text = decompressed(bytes, maxBytes).toString('utf8').trimStart();
	if (text === '') throw new Error('it is empty');
	if (text.startsWith('<')) throw new Error('the answer is a web page, no price list; perhaps it comes from a proxy');
	try {
		return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
	} catch {
		// The parser's message quotes the text.
		throw new Error('it is not JSON, or only a part of it');
	}
}

/** Some mirrors serve the compressed file without saying that it is. */
function decompressed(bytes: Buffer, maxBytes: number): Buffer {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	try {
		return gunzipSync(bytes, { maxOutputLength: maxBytes });
	} catch (error) {
		throw codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(maxBytes) : new Error('its compression is damaged');
	}
}

function tooLarge(maxBytes: number): Error {
	return new Error(`it is larger than ${Math.max(1, Math.floor(maxBytes / 1e6))} MB`);
}
