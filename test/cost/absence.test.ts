import { describe, expect, it } from 'vitest';
import { absenceGap } from '../../src/cost/absence.ts';
import { parameterReads } from '../../src/cost/reads.ts';
import { unread, type Unread } from '../../src/model/observed.ts';
import type { Trail, Workload } from '../../src/model/snapshot.ts';
import {
	account,
	calls,
	estateOf,
	parameter,
	parameterArn,
	region,
	scope,
	usageOf,
	type EstateParts,
} from './estate.ts';

const arn = `arn:aws:cloudtrail:${region}:${account}:trail/main`;
const trail: Trail = {
	scope: scope.id,
	arn,
	name: 'main',
	logging: true,
	multiRegion: false,
	organization: false,
	recordsReads: true,
};
const silence = 'a read of anything: the trail may leave them out';

function gapOf(parts: EstateParts): string | null | undefined {
	const gap = absenceGap(estateOf(parts), scope);
	return gap === null ? null : gap.detail;
}

describe('events without a single read', () => {
	it.each<readonly [string, EstateParts]>([
		['no trail is known', {}],
		['the trail leaves reads out', { trails: [{ ...trail, recordsReads: false }] }],
		['the trail is off', { trails: [{ ...trail, logging: false }] }],
		['nobody knows what the trail records', { trails: [{ ...trail, recordsReads: unread('denied') }] }],
	])('tell nothing where %s', (_, parts) => {
		expect(gapOf({ ...parts, usage: usageOf([]) })).toBe(silence);
	});

	it('tell that nobody reads where a trail records reads', () => {
		expect(gapOf({ trails: [trail], usage: usageOf([]) })).toBeNull();
	});

	it('tell it where some call was recorded, or where AWS itself was asked', () => {
		expect(gapOf({ usage: usageOf([calls('*', 1, { event: 'ssm:DescribeParameters' })]) })).toBeNull();
		expect(gapOf({ usage: usageOf([], { source: 'lookup' }) })).toBeNull();
	});

	it('tell nothing where calls of another Region alone were recorded', () => {
		const elsewhere = calls('/prod/other', 5, { region: 'us-east-1' });
		expect(gapOf({ usage: usageOf([elsewhere]) })).toBe(silence);
	});
});

describe('a parameter that nobody read', () => {
	const task: Workload = {
		scope: scope.id,
		arn: `arn:aws:ecs:${region}:${account}:task-definition/web:7`,
		name: 'web',
		type: 'task',
		references: [{ to: 'parameter', target: parameterArn('/prod/token'), how: 'injected' }],
	};
	const usage = usageOf([calls(parameterArn('/prod/other'), 3)]);

	function isReadIn(parts: EstateParts): boolean | Unread | undefined {
		const estate = estateOf({ parameters: [parameter('/prod/token')], usage, ...parts });
		const [one] = estate.resources('parameter');
		if (!one) return undefined;
		const answer = parameterReads.of(one, estate);
		return 'read' in answer ? answer.read : 'unread' in answer ? answer : undefined;
	}

	it('is in use where a task was given it when it started', () => {
		expect(isReadIn({})).toBe(false);
		expect(isReadIn({ workloads: [task] })).toBe(true);
		expect(isReadIn({ workloads: [{ ...task, references: unread('denied') }] })).toEqual(unread('denied'));
	});

	it('may be in use where tasks were not listed, instances are launched with it, or it may be shared', () => {
		expect(isReadIn({ scopes: [{ ...scope, listed: { parameter: true } }] })).toEqual(unread('unlisted'));
		const image = parameter('/prod/token', { dataType: 'aws:ec2:image' });
		expect(isReadIn({ parameters: [image] })).toMatchObject({ unread: 'not-collected' });
		const refused = { resourcePolicies: unread('denied') };
		expect(isReadIn({ parameters: [parameter('/prod/token', { ...refused, tier: 'Advanced' })] })).toEqual(
			unread('denied'),
		);
		expect(isReadIn({ parameters: [parameter('/prod/token', refused)] })).toBe(false);
	});
});
