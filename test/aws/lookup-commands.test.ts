import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { setAwsEnvironment } from '../double/collect-from.ts';
import { emptyEstate } from '../double/estate.ts';
import { EventHistory } from '../double/event-history.ts';
import { pastReads } from '../double/traffic.ts';
import { hushlint } from '../cli/fake-streams.ts';

const now = Date.parse('2026-11-21T12:00:00Z') / 1000;

let server: AwsServer;

beforeEach(async () => {
	const history = new EventHistory(pastReads('GetSecretValue', [now - 5000, now - 4000, now - 3000]), { now });
	server = await startAwsServer({
		account: '111111111111',
		regions: { 'eu-west-1': { ...emptyEstate, history } },
	});
	setAwsEnvironment(server.url);
});

afterEach(() => server.close());

describe('the event history, by the commands', () => {
	it('reads the event history', async () => {
		const { code, out, err } = await hushlint(['usage', '--usage', 'lookup']);
		expect([code, err]).toEqual([0, '']);
		expect(out.split('\n')).toHaveLength(5);
		expect(out).toContain(
			'prod/app-0,arn:aws:iam::111111111111:role/reader-0,reader-0,secretsmanager:GetSecretValue,,1,',
		);
	});

	it('tells on a terminal how far it is, in all Regions', async () => {
		const { err } = await hushlint(['usage', '--usage', 'lookup', '--regions', 'eu-west-1,us-east-1'], {
			errColumns: 80,
		});
		// The budget allows 1,140 in each: 1.9 a second for ten minutes.
		expect(err).toContain('event history: 1 of 2280 requests at most');
	});

	it('is priced by hushlint cost', async () => {
		const words = ['cost', '--format', 'json'];
		expect(JSON.parse((await hushlint(words)).out).window).toBeNull();
		const { code, err, out } = await hushlint([...words, '--usage', 'lookup']);
		const { window, callers } = JSON.parse(out);
		expect([code, err]).toEqual([0, '']);
		expect(window.days).toBeCloseTo(90, 0);
		expect(callers[0]).toMatchObject({ resource: 'prod/app-0', workload: 'reader-0' });
		expect(callers).toHaveLength(3);
	});

	it('is read for hushlint audit', async () => {
		const looked = (): number => server.calls.filter(({ api }) => api === 'LookupEvents').length;
		await hushlint(['audit', '--quiet']);
		expect(looked()).toBe(0);
		const { code, err } = await hushlint(['audit', '--usage', 'lookup', '--quiet']);
		expect([code, err]).toEqual([0, '']);
		expect(looked()).toBeGreaterThan(0);
		server.breakWith([{ kind: 'denied', service: 'cloudtrail' }]);
		expect((await hushlint(['audit', '--usage', 'lookup', '--quiet'])).err).toContain('LookupEvents was denied');
	});

	it('fails, rather than tells of no reads, where it is refused', async () => {
		server.breakWith([{ kind: 'denied', service: 'cloudtrail' }]);
		const { code, err } = await hushlint(['usage', '--usage', 'lookup']);
		expect(code).toBe(2);
		expect(err).toBe('hushlint: eu-west-1: the event history could not be read: cloudtrail:LookupEvents was denied.\n');
	});
});
