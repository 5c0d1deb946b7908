import type { Answer, Engine } from '../../src/collect/aws/engine.ts';
import { unread } from '../../src/model/observed.ts';
import type { EventHistory, PastEvent } from './event-history.ts';
import { ApiError } from './operation.ts';

/** Calls of one name by a few callers, at the times given. */
export function pastReads(name: string, times: Iterable<number>, source = 'secretsmanager'): PastEvent[] {
	return [...times].map((time, index): PastEvent => {
		const id = `${name}-${index}`;
		return { id, name, time, record: () => readRecord(source, name, id, time, index) };
	});
}

export function readRecord(source: string, name: string, eventID: string, time: number, index: number): object {
	const role = `reader-${index % 3}`;
	const account = '111111111111';
	const isSecret = source === 'secretsmanager';
	return {
		eventVersion: '1.09',
		userIdentity: {
			type: 'AssumedRole',
			principalId: `AROAEXAMPLE:${role}`,
			arn: `arn:aws:sts::${account}:assumed-role/${role}/${role}`,
			accountId: account,
			accessKeyId: `ASIAEXAMPLE${index % 3}`,
			sessionContext: { sessionIssuer: { type: 'Role', arn: `arn:aws:iam::${account}:role/${role}` } },
		},
		eventTime: `${new Date(time * 1000).toISOString().slice(0, 19)}Z`,
		eventSource: `${source}.amazonaws.com`,
		eventName: name,
		awsRegion: 'eu-west-1',
		sourceIPAddress: '10.0.0.1',
		userAgent: 'Boto3/1.34.145',
		requestParameters: isSecret ? { secretId: `prod/app-${index % 5}` } : { name: `/prod/app-${index % 5}` },
		responseElements: null,
		eventID,
		readOnly: true,
		eventType: 'AwsApiCall',
		recipientAccountId: account,
	};
}

/** An engine that asks a history without a network, a pace or a repetition. */
export function engineOver(history: EventHistory): Engine {
	const call = (read: { readonly api: string }, input: object): Promise<Answer<object>> => {
		if (read.api !== 'LookupEvents') {
			return Promise.resolve({ ok: false, why: unread('denied', read.api), code: 'AccessDeniedException' });
		}
		const seconds = Object.entries(input).map(([key, value]): [string, unknown] => [
			key,
			value instanceof Date ? value.getTime() / 1000 : value,
		]);
		try {
			const { Events, ...rest } = history.lookup(Object.fromEntries(seconds)) as {
				Events: { EventTime: number }[];
			};
			const events = Events.map((event) => ({ ...event, EventTime: new Date(event.EventTime * 1000) }));
			return Promise.resolve({ ok: true, output: { ...rest, Events: events } });
		} catch (error) {
			if (!(error instanceof ApiError)) throw error;
			return Promise.resolve({ ok: false, why: unread('failed', read.api), code: error.code });
		}
	};
	return {
		call: call as Engine['call'],
		list: (read) => Promise.resolve({ items: [], complete: unread('denied', read.action) }),
	};
}
