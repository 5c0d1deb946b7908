import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { severities } from '../../src/finding/finding.ts';
import { widthOf } from '../../src/report/wrap.ts';
import { hushlint } from './fake-streams.ts';

test('rules lists every rule, worst first', async () => {
	const { code, out, err } = await hushlint(['rules']);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	const rows = out
		.trimEnd()
		.split('\n')
		.map((line) => line.split(/ +/));
	expect(rows.map(([, id = '']) => id).toSorted()).toEqual(Object.keys(rules).toSorted());
	const ranks = rows.map(([severity]) => severities.findIndex((one) => one === severity));
	expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
	expect(out).toContain('(off by default)');
});

test('rules as JSON says what a page says', async () => {
	const { out } = await hushlint(['rules', '--format', 'json']);
	const list = JSON.parse(out) as { id: string; enabled: boolean; topic: string; options: object }[];
	expect(list.map(({ id }) => id)).toEqual(Object.keys(rules));
	for (const { id, enabled, topic } of list) {
		expect({ enabled, topic }).toEqual({ enabled: rules[id]?.enabled, topic: rules[id]?.topic });
	}
	const { out: some } = await hushlint(['rules', '--format', 'json', '--topic', 'rotation']);
	expect(new Set((JSON.parse(some) as { topic: string }[]).map(({ topic }) => topic))).toEqual(new Set(['rotation']));
	expect(await hushlint(['rules', '--format', 'json', '--topic', 'code'])).toEqual({ code: 0, out: '[]\n', err: '' });
});

test.each([40, 60, 100, 300])('explain fits %i columns but for commands and addresses', async (columns) => {
	for (const id of Object.keys(rules)) {
		const { code, out, err } = await hushlint(['explain', id], { columns });
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out.split('\n')[0]).toBe(id);
		const shared = out.slice(0, out.indexOf('\nSee also')).split('\n');
		const wide = shared.filter((line) => widthOf(line) > Math.min(100, columns) && /\S +\S/.test(line));
		expect(wide.filter((line) => !line.startsWith('  aws '))).toEqual([]);
	}
});
