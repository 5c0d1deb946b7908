import { isUnread, unread, type Unread } from '../../model/observed.ts';
import { Fold, type CallBy } from '../../usage/fold.ts';
import type { Engine } from '../aws/engine.ts';
import { parseJson } from '../aws/shape.ts';
import type { Ledger } from './lookup-ledger.ts';
import { lookupEvents } from './lookup-reads.ts';
import type { Stretch } from './lookup-spans.ts';

/** Events of a page. */
export const pageSize = 50;

/** Looks up the calls of one account and Region, so many requests and no more. */
export interface Lookup {
	/** Reads the calls of a stretch into the ledger, the newest first. Ends early after so many pages, and when the requests are spent. */
	read(ledger: Ledger, stretch: Stretch, mostPages?: number): Promise<Pages>;
	/** How many more requests there may be. */
	left(): number;
	readonly used: number;
}

export interface Pages {
	/** `spent`: pages were left, but no requests. */
	readonly end: 'all' | 'pages' | 'spent' | Unread;
	readonly events: number;
	/** Seconds that the events fill. */
	readonly seconds: number;
}

export function createLookup(engine: Engine, mostRequests: number, onRequest: (used: number) => void): Lookup {
	// It only tells what a record says; what counts is counted elsewhere.
	const reader = new Fold();
	let used = 0;

	const read: Lookup['read'] = async (ledger, { from, to }, mostPages = Infinity) => {
		let [events, until, last] = [0, to, to - 1];
		let token: string | undefined;
		const seen = new Set<string>();
		for (let pages = 0; ; pages++) {
			const so = (end: Pages['end']): Pages => ({ end, events, seconds: to - until });
			if (until <= from) return so('all');
			if (pages >= mostPages) return so('pages');
			if (used >= mostRequests) return so('spent');
			used += 1;
			onRequest(used);
			const answer = await engine.call(lookupEvents, {
				LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: ledger.name }],
				StartTime: new Date(from * 1000),
				// Both ends belong to what is asked for.
				EndTime: new Date(last * 1000),
				MaxResults: pageSize,
				...(token === undefined ? {} : { NextToken: token }),
			});
			if (!answer.ok) {
				// Tokens do not live for ever; what is older can be asked for without one.
				if (token === undefined || !/NextToken/.test(answer.code) || until - 1 >= last) return so(answer.why);
				[token, last] = [undefined, until - 1];
				continue;
			}
			const { Events = [], NextToken = '' } = answer.output;
			const told = Events.map((event) => callOfEvent(event, reader));
			const torn = told.find((call) => isUnread(call));
			if (torn) return so(torn);
			const calls = told.flatMap((call) => (call && !isUnread(call) ? [call] : []));
			events += Events.length;
			const oldest = Events.reduce((least, { EventTime }) => Math.min(least, secondsSince(EventTime)), until);
			// Of the second of the oldest event there may be more on the next page.
			const start = NextToken === '' ? from : Math.max(from, Math.min(until, oldest + 1));
			ledger.add({ from: start, to: until, calls });
			until = start;
			if (NextToken === '') return so('all');
			// A list that goes round must end.
			if (seen.has(NextToken)) return so(unread('failed', lookupEvents.action));
			seen.add(NextToken);
			token = NextToken;
		}
	};

	return {
		read,
		left: () => Math.max(0, mostRequests - used),
		get used() {
			return used;
		},
	};
}

interface Told {
	readonly CloudTrailEvent?: string | undefined;
	readonly EventTime?: Date | undefined;
}

function secondsSince(time: Date | undefined): number {
	return time ? Math.floor(time.getTime() / 1000) : Infinity;
}

/** Other services have calls of the same name; those tell nothing. */
function callOfEvent({ CloudTrailEvent = '' }: Told, reader: Fold): CallBy | Unread | undefined {
	const record = parseJson(CloudTrailEvent);
	if (record === undefined) return unread('unparsable', lookupEvents.action);
	const told = reader.tell(record);
	const caller = told && reader.grain.callers.values[told.caller];
	return told && caller && { ...told.call, caller };
}
