import { ApiError, type Input } from './operation.ts';

/** An event as LookupEvents tells of it. */
export interface PastEvent {
	readonly id: string;
	readonly name: string;
	/** Seconds since 1970. */
	readonly time: number;
	/** The record, made when it is asked for. */
	readonly record: () => object;
	text?: string;
}

export interface HistoryOptions {
	/** Seconds since 1970, of the day the history is asked on. */
	readonly now: number;
	/** Milliseconds of the clock that quotas are measured with; without it there is no quota. */
	readonly clock?: () => number;
	/** Calls after which a token is not valid any more. */
	readonly tokenLife?: number;
}

const [pageSize, keptDays, perSecond] = [50, 90, 2];

/** CloudTrail's event history of one account and Region: newest first, ninety days, fifty a page, two calls a second. */
export class EventHistory {
	readonly #byName = new Map<string, PastEvent[]>();
	readonly #options: HistoryOptions;
	readonly #tokens = new Map<string, { readonly request: string; readonly offset: number; readonly made: number }>();
	#allowance: number = perSecond;
	#filled = 0;
	calls = 0;
	throttled = 0;

	constructor(events: readonly PastEvent[], options: HistoryOptions) {
		this.#options = options;
		for (const event of events.toSorted((a, b) => b.time - a.time)) {
			const own = this.#byName.get(event.name);
			if (own) own.push(event);
			else this.#byName.set(event.name, [event]);
		}
	}

	/** Answers as the API does, times as seconds. Throws an ApiError as it would. */
	lookup(input: Input): object {
		this.#throttle();
		this.calls += 1;
		const { NextToken, ...request } = input;
		const [attribute, another] = request['LookupAttributes'] as { AttributeKey: string; AttributeValue: string }[];
		if (!attribute || another || attribute.AttributeKey !== 'EventName')
			throw new ApiError('InvalidLookupAttributesException');
		const size = Number(request['MaxResults'] ?? pageSize);
		if (size < 1 || size > pageSize) throw new ApiError('InvalidMaxResultsException');
		const [start, end] = [Number(request['StartTime']), Number(request['EndTime'])];
		if (!(start <= end)) throw new ApiError('InvalidTimeRangeException');
		const text = JSON.stringify(request);
		const offset = typeof NextToken === 'string' ? this.#offsetOf(NextToken, text) : 0;
		const oldest = Math.max(start, this.#options.now - keptDays * 86_400);
		const own = this.#byName.get(attribute.AttributeValue) ?? [];
		const [first, behind] = [firstUpTo(own, end), firstUpTo(own, oldest - 1)];
		const page = own.slice(first + offset, Math.min(behind, first + offset + size));
		const isLast = first + offset + size >= behind;
		return { Events: page.map(told), ...(isLast ? {} : { NextToken: this.#token(text, offset + size) }) };
	}

	#offsetOf(token: string, request: string): number {
		const known = this.#tokens.get(token);
		const life = this.#options.tokenLife ?? Infinity;
		if (!known || known.request !== request || this.calls - known.made > life) {
			throw new ApiError('InvalidNextTokenException');
		}
		return known.offset;
	}

	#token(request: string, offset: number): string {
		const token = `token-${this.#tokens.size}`;
		this.#tokens.set(token, { request, offset, made: this.calls });
		return token;
	}

	#throttle(): void {
		const { clock } = this.#options;
		if (!clock) return;
		const now = clock();
		this.#allowance = Math.min(perSecond, this.#allowance + ((now - this.#filled) / 1000) * perSecond);
		this.#filled = now;
		if (this.#allowance < 1) {
			this.throttled += 1;
			throw new ApiError('ThrottlingException');
		}
		this.#allowance -= 1;
	}
}

/** The place of the first event, newest first, that is not later. */
function firstUpTo(events: readonly PastEvent[], time: number): number {
	let [low, high] = [0, events.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((events[middle]?.time ?? 0) > time) low = middle + 1;
		else high = middle;
	}
	return low;
}

function told(event: PastEvent): object {
	const { id, name, time, record } = event;
	event.text ??= JSON.stringify(record());
	return {
		EventId: id,
		EventName: name,
		EventTime: time,
		EventSource: 'secretsmanager.amazonaws.com',
		ReadOnly: 'true',
		Username: 'session',
		Resources: [],
		CloudTrailEvent: event.text,
	};
}
