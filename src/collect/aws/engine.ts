import pLimit, { type LimitFunction } from 'p-limit';
import { unread, type Unread } from '../../model/observed.ts';
import { classify, TornAnswer, type Verdict } from './classify.ts';
import type { Clock } from './clock.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import type { ItemOf, ListRead, Read, ReadDeclaration } from './read.ts';

/** Attempts of one call before it is given up. */
const attempts = 12;
/** Attempts of an operation that has never succeeded in this account and Region. */
const unprovenAttempts = 4;
/** Items that may be refused before an operation that has never succeeded counts as refused altogether. */
const refusedItems = 8;
/** Calls in a row that used up all their attempts before the rest is not tried any more. */
const lostCalls = 3;
/** Pages of one list: more than the largest quota of resources needs, were they nearly empty. */
const mostPages = 20_000;
/** Pages without an item in a row. */
const mostEmptyPages = 200;
/** Milliseconds. */
const longestPause = 5000;

export type Answer<Output> =
	| { readonly ok: true; readonly output: Output }
	| { readonly ok: false; readonly why: Unread; readonly code: string };

/** What could be listed, and whether that is all. */
export interface Listing<Item> {
	readonly items: readonly Item[];
	readonly complete: true | Unread;
}

/** Calls of one account and Region. Never throws for what a service does: refusals and failures are answers. */
export interface Engine {
	call<Input extends object, Output extends object>(read: Read<Input, Output>, input: Input): Promise<Answer<Output>>;
	list<Input extends object, Output extends object, Items extends keyof Output & string>(
		read: ListRead<Input, Output, Items>,
		input: Input,
		onPage?: (count: number) => void,
	): Promise<Listing<ItemOf<Output[Items]>>>;
}

/** Sends one request once. */
export type Send = (read: ReadDeclaration, input: object, signal: AbortSignal) => Promise<object>;

export interface EngineOptions {
	readonly send: Send;
	readonly clock: Clock;
	readonly signal: AbortSignal;
	/** Milliseconds for one attempt, from connecting to the last byte of the body. */
	readonly deadline: number;
	/** Bounds the requests under way over all accounts and Regions. */
	readonly inFlight: LimitFunction;
	/** Takes new credentials. Resolves to whether there are any; called by every call that met expired ones. */
	readonly refresh: (this: void) => Promise<boolean>;
}

interface Operation {
	readonly limiter: Limiter;
	/** One call at a time until one succeeds, so that a refusal is met by few and not by thousands. */
	readonly gate: LimitFunction;
	proven: boolean;
	failures: number;
	refusals: number;
	lost: number;
	dead?: { readonly why: Unread; readonly code: string };
}

export function createEngine(options: EngineOptions): Engine {
	const { clock, signal } = options;
	const operations = new Map<string, Operation>();

	const operationOf = (read: ReadDeclaration): Operation => {
		const key = `${read.service} ${read.api}`;
		const known = operations.get(key);
		if (known) return known;
		const limiter = createLimiter(read.ratePerSecond, clock);
		const operation: Operation = { limiter, gate: pLimit(1), proven: false, failures: 0, refusals: 0, lost: 0 };
		operations.set(key, operation);
		return operation;
	};

	async function call<Input extends object, Output extends object>(
		read: Read<Input, Output>,
		input: Input,
	): Promise<Answer<Output>> {
		const operation = operationOf(read);
		return operation.gate(() => persist(read, input, operation)) as Promise<Answer<Output>>;
	}

	async function persist(read: ReadDeclaration, input: object, operation: Operation): Promise<Answer<object>> {
		let refreshed = false;
		for (let attempt = 1; ; attempt++) {
			if (operation.dead) return { ok: false, ...operation.dead };
			await operation.limiter.take(signal);
			if (signal.aborted) return interrupted(read);
			try {
				const output = await options.inFlight(() => attemptOnce(options, read, input));
				operation.limiter.grow();
				operation.lost = 0;
				operation.proven = true;
				operation.gate.concurrency = Infinity;
				return { ok: true, output };
			} catch (error) {
				if (signal.aborted) return interrupted(read);
				const verdict = classify(error);
				if (verdict.kind === 'throttled') operation.limiter.slow();
				if (verdict.kind === 'expired' && !refreshed) {
					refreshed = true;
					if (await options.refresh()) continue;
				}
				const refusal = judge(read, operation, verdict, attempt);
				if (refusal) return refusal;
				await clock.sleep(clock.random() * Math.min(longestPause, 100 * 2 ** attempt), signal);
			}
		}
	}

	async function list<Input extends object, Output extends object, Items extends keyof Output & string>(
		read: ListRead<Input, Output, Items>,
		input: Input,
		onPage?: (count: number) => void,
	): Promise<Listing<ItemOf<Output[Items]>>> {
		const items: ItemOf<Output[Items]>[] = [];
		const seen = new Set<unknown>();
		let emptyPages = 0;
		for (let token: unknown; ;) {
			const answer = await call(read, token === undefined ? input : { ...input, [read.page.input]: token });
			if (!answer.ok) return { items, complete: answer.why };
			// Members of XML that are empty may be left out.
			const page = (answer.output[read.items] ?? []) as ItemOf<Output[Items]>[];
			for (const item of page) items.push(item);
			emptyPages = page.length === 0 ? emptyPages + 1 : 0;
			onPage?.(items.length);
			token = answer.output[read.page.output];
			if (token === undefined || token === null || token === '') return { items, complete: true };
			// Lists that go round, or on for ever, must end; to stop silently would pass a part for the whole.
			if (seen.has(token) || seen.size >= mostPages || emptyPages >= mostEmptyPages)
				return { items, complete: unread('failed', read.action) };
			seen.add(token);
		}
	}

	return { call, list };
}

/** The refusal that ends the call, or nothing: it may be tried again. */
function judge(
	read: ReadDeclaration,
	operation: Operation,
	verdict: Verdict,
	attempt: number,
): Answer<never> | undefined {
	const { kind, code } = verdict;
	const refusal = (reason: Unread['unread']) => ({ why: unread(reason, read.action), code });
	const giveUp = (reason: Unread['unread']): Answer<never> => ({ ok: false, ...(operation.dead = refusal(reason)) });

	switch (kind) {
		case 'unsupported':
			return giveUp('unsupported');
		case 'expired':
			return giveUp('denied');
		case 'denied':
			operation.refusals++;
			if (!operation.proven && operation.refusals >= refusedItems) return giveUp('denied');
			return { ok: false, ...refusal('denied') };
		case 'final':
			return { ok: false, ...refusal('failed') };
		case 'transient':
			if (operation.proven || ++operation.failures < unprovenAttempts) break;
			// Emulators answer what they lack with a page of HTML.
			return giveUp(verdict.unreadable && (verdict.status ?? 0) >= 500 ? 'unsupported' : 'failed');
		case 'throttled':
			break;
	}
	if (attempt < attempts) return undefined;
	const reason = kind === 'throttled' ? 'throttled' : 'failed';
	if (++operation.lost >= lostCalls || !operation.proven) return giveUp(reason);
	return { ok: false, ...refusal(reason) };
}

function interrupted(read: ReadDeclaration): Answer<never> {
	return { ok: false, why: unread('interrupted', read.action), code: 'AbortError' };
}

async function attemptOnce(options: EngineOptions, read: ReadDeclaration, input: object): Promise<object> {
	const { signal, send, deadline } = options;
	signal.throwIfAborted();
	const attempt = new AbortController();
	const stop = () => attempt.abort(signal.reason);
	signal.addEventListener('abort', stop, { once: true });
	const timer = setTimeout(() => attempt.abort(), deadline);
	try {
		// The SDK heeds the signal while it connects and waits, not in every state of a body; the race covers the rest.
		const output = await Promise.race([send(read, input, attempt.signal), whenAborted(attempt.signal)]);
		checkShape(read, output);
		return output;
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', stop);
	}
}

function whenAborted(signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		signal.addEventListener('abort', () => reject(new DOMException('deadline', 'TimeoutError')), { once: true });
	});
}

function checkShape(read: ReadDeclaration, output: object): void {
	for (const [member, type] of Object.entries(read.expects)) {
		const value: unknown = Reflect.get(output, member);
		const is = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
		if (is !== type) throw new TornAnswer(`${read.api}: ${member}`);
	}
}
