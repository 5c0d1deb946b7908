import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { collectFrom } from '../double/collect-from.ts';
import { emptyEstate } from '../double/estate.ts';
import { exampleAccount } from '../double/example-account.ts';
import { deny, type Fault } from '../double/fault.ts';

const extra = 450;
let server: AwsServer;
let undisturbed: Snapshot;

beforeAll(async () => {
	const { account, regions } = exampleAccount(extra);
	const home = regions['eu-west-1'] ?? emptyEstate;
	server = await startAwsServer({
		account,
		regions: { 'eu-west-1': { ...home, secrets: [] }, 'us-west-2': emptyEstate },
	});
	undisturbed = await collectFrom(server);
});
afterAll(() => server.close());

const callsOf = (api: string) => server.calls.filter((call) => call.api === api).length;
const bulk = { service: 'tagging', api: 'GetResources' } as const;

describe('tags of parameters', () => {
	it('are read a hundred at a time', () => {
		const { parameters = [] } = undisturbed;
		expect(parameters.filter(({ tags }) => Object.keys(tags ?? {}).length > 0).length).toBe(extra / 2 + 1);
		expect(parameters.filter(({ tags }) => Object.keys(tags ?? {}).length === 0).length).toBe(3);
		expect([callsOf('GetResources'), callsOf('ListTagsForResource')]).toEqual([3, 0]);
	});

	it.each<[string, Fault, number]>([
		['refused', { ...bulk, kind: 'denied' }, extra / 2 + 4],
		['unknown to the endpoint', { ...bulk, kind: 'unknown-operation' }, extra / 2 + 4],
		['answered with a page of HTML', { ...bulk, kind: 'html-error' }, extra / 2 + 4],
		['always throttled', { ...bulk, kind: 'throttle' }, extra / 2 + 4],
		['going round in circles', { ...bulk, kind: 'repeated-token' }, extra / 2 + 4 - 100],
		['breaking off half way', { ...bulk, kind: 'server-error', after: 1 }, extra / 2 + 4 - 100],
		['of things without names', { ...bulk, kind: 'nameless' }, extra / 2 + 4],
		['disturbed', { ...bulk, kind: 'truncated', share: 0.5 }, 0],
		['slow to start', { ...bulk, kind: 'empty-page', times: 3 }, 0],
	])('are the same when the list of them is %s', async (_, fault, single) => {
		server.breakWith([fault], 3);
		expect(await collectFrom(server)).toEqual(undisturbed);
		expect(callsOf('ListTagsForResource')).toBe(single);
	});

	it('are a gap where both ways are refused', async () => {
		server.breakWith([deny('tag:GetResources'), deny('ssm:ListTagsForResource')]);
		const tags = { unread: 'denied', detail: 'ssm:ListTagsForResource' };
		expect(await collectFrom(server)).toEqual({
			...undisturbed,
			parameters: undisturbed.parameters?.map((parameter) => ({ ...parameter, tags })),
		});
		expect([callsOf('GetResources'), callsOf('ListTagsForResource')]).toEqual([1, 8]);
	});

	it('are those the list told, where it breaks off and the other way is refused', async () => {
		server.breakWith([{ ...bulk, kind: 'server-error', after: 1 }, deny('ssm:ListTagsForResource')]);
		const { parameters = [] } = await collectFrom(server);
		expect(parameters.filter(({ tags }) => tags !== undefined && 'team' in tags).length).toBe(100);
		expect(parameters.filter(({ tags }) => tags !== undefined && 'unread' in tags).length).toBe(extra / 2 + 4 - 100);
	});

	it('are not asked for where there is no parameter', async () => {
		server.breakWith([]);
		await collectFrom(server, { regions: ['us-west-2'] });
		expect(callsOf('DescribeParameters')).toBe(1);
		expect(callsOf('GetResources')).toBe(0);
	});
});
