import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reads } from '../../src/collect/aws/reads.ts';
import type { Report } from '../../src/finding/report.ts';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { collectFrom } from '../double/collect-from.ts';
import { exampleAccount } from '../double/example-account.ts';
import { deny } from '../double/fault.ts';
import { judge, unfaithful, unyielding } from '../harness/judge.ts';

let server: AwsServer;
let undisturbed: Report;

beforeAll(async () => {
	server = await startAwsServer(exampleAccount(30));
	undisturbed = judge(await collectFrom(server), unyielding);
});
afterAll(() => server.close());

describe('a denied read', () => {
	it('has findings to lose', () => {
		expect(new Set(undisturbed.findings.map(({ rule }) => rule)).size).toBeGreaterThan(8);
	});

	it.each(reads.filter(({ fills }) => fills.length > 0).map(({ action }) => action))(
		'%s adds no finding and loses none silently',
		async (action) => {
			server.breakWith([deny(action)]);
			const report = judge(await collectFrom(server), unyielding);
			expect(report.crashes).toEqual([]);
			expect(unfaithful(undisturbed, report)).toEqual([]);
		},
	);
});
