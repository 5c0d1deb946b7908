import { setMaxListeners } from 'node:events';
import pLimit from 'p-limit';
import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../src/collect/aws/engine.ts';
import type { ListRead, Read } from '../../src/collect/aws/read.ts';
import { virtualClock } from '../double/collect-from.ts';

interface Input {
	readonly id?: string;
	readonly NextToken?: string;
}
interface Output {
	readonly Name?: string;
	readonly Items?: readonly string[];
	readonly NextToken?: string;
}

const getThing: Read<Input, Output> = {
	service: 'ssm',
	api: 'GetThing',
	action: 'ssm:GetThing',
	ratePerSecond: 100,
	expects: { Name: 'string' },
	fills: [],
};
const listThings: ListRead<Input, Output, 'Items'> = {
	...getThing,
	api: 'ListThings',
	action: 'ssm:ListThings',
	expects: { Items: 'array' },
	items: 'Items',
	page: { input: 'NextToken', output: 'NextToken' },
};

type Step = Output | Error;

/** An engine whose service answers with these steps in order, the last one for ever. */
function engineOver(steps: readonly Step[], refresh: () => Promise<boolean> = async () => true) {
	let sent = 0;
	let most = 0;
	let now = 0;
	const { signal } = new AbortController();
	setMaxListeners(0, signal);
	const engine: Engine = createEngine({
		send: async () => {
			const step = steps[Math.min(sent++, steps.length - 1)];
			most = Math.max(most, ++now);
			await new Promise(setImmediate);
			now--;
			if (step instanceof Error) throw step;
			return step ?? {};
		},
		clock: virtualClock(),
		signal,
		deadline: 1000,
		inFlight: pLimit(16),
		refresh,
	});
	return { engine, sent: () => sent, mostAtOnce: () => most };
}

function failure(name: string, status?: number): Error {
	const error = Object.assign(new Error(name), status === undefined ? {} : { $metadata: { httpStatusCode: status } });
	error.name = name;
	return error;
}

const expired = failure('ExpiredTokenException', 400);
const broken = failure('InternalServiceError', 500);
const right: Output = { Name: 'right' };

describe('the engine', () => {
	it('takes new credentials once when they have expired', async () => {
		let refreshed = 0;
		const { engine, sent } = engineOver([expired, right], async () => ++refreshed > 0);
		expect(await engine.call(getThing, {})).toEqual({ ok: true, output: right });
		expect([sent(), refreshed]).toEqual([2, 1]);
	});

	it('stops when new credentials have expired too, for all later calls as well', async () => {
		const { engine, sent } = engineOver([expired]);
		const why = { unread: 'denied', detail: 'ssm:GetThing' };
		expect(await engine.call(getThing, {})).toMatchObject({ ok: false, why });
		expect(await engine.call(getThing, {})).toMatchObject({ ok: false, why });
		expect(sent()).toBe(2);
	});

	it('stops when there are no new credentials', async () => {
		const { engine, sent } = engineOver([expired], async () => false);
		expect(await engine.call(getThing, {})).toMatchObject({ ok: false, why: { unread: 'denied' } });
		expect(sent()).toBe(1);
	});

	it('is patient with an operation that has worked before', async () => {
		const { engine, sent } = engineOver([right, ...Array.from({ length: 11 }, () => broken), right]);
		await engine.call(getThing, {});
		expect(await engine.call(getThing, {})).toEqual({ ok: true, output: right });
		expect(sent()).toBe(13);
	});

	it('gives up an operation that has stopped working', async () => {
		const { engine, sent } = engineOver([right, broken]);
		await engine.call(getThing, {});
		for (let call = 0; call < 10; call++) {
			expect(await engine.call(getThing, {})).toMatchObject({ ok: false, why: { unread: 'failed' } });
		}
		expect(sent()).toBe(1 + 3 * 12);
	});

	it('asks one at a time until the operation has worked', async () => {
		const probing = engineOver([failure('AccessDeniedException', 400)]);
		const answers = await Promise.all(Array.from({ length: 50 }, () => probing.engine.call(getThing, {})));
		expect(answers.every((answer) => !answer.ok && answer.why.unread === 'denied')).toBe(true);
		expect([probing.sent(), probing.mostAtOnce()]).toEqual([8, 1]);

		const working = engineOver([right]);
		await Promise.all(Array.from({ length: 50 }, () => working.engine.call(getThing, {})));
		expect(working.sent()).toBe(50);
	});

	it('passes on a final error of one item, with its name', async () => {
		const { engine, sent } = engineOver([failure('NotFoundException', 400), right]);
		expect(await engine.call(getThing, {})).toEqual({
			ok: false,
			why: { unread: 'failed', detail: 'ssm:GetThing' },
			code: 'NotFoundException',
		});
		expect(await engine.call(getThing, {})).toMatchObject({ ok: true });
		expect(sent()).toBe(2);
	});

	it.each([
		['a list that is missing', {}],
		['a list that is no list', { Items: 'none' } as unknown as Output],
	])('asks again for %s', async (_, torn) => {
		const { engine } = engineOver([torn, { Items: ['a'] }]);
		expect(await engine.list(listThings, {})).toEqual({ items: ['a'], complete: true });
	});

	it('follows pages, empty ones too, to the end', async () => {
		const { engine, sent } = engineOver([
			{ Items: ['a'], NextToken: '1' },
			{ Items: [], NextToken: '2' },
			{ Items: ['b'], NextToken: '' },
		]);
		expect(await engine.list(listThings, {})).toEqual({ items: ['a', 'b'], complete: true });
		expect(sent()).toBe(3);
	});

	it('does not go round when tokens alternate', async () => {
		const { engine, sent } = engineOver([
			{ Items: ['a'], NextToken: '1' },
			{ Items: ['b'], NextToken: '2' },
			{ Items: ['c'], NextToken: '1' },
		]);
		const { items, complete } = await engine.list(listThings, {});
		expect([items, complete]).toEqual([['a', 'b', 'c'], { unread: 'failed', detail: 'ssm:ListThings' }]);
		expect(sent()).toBe(3);
	});
});
