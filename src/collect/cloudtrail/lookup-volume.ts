import { daySeconds } from '../../model/days.ts';
import type { Engine } from '../aws/engine.ts';
import { pageSize, type Lookup } from './lookup-pages.ts';
import type { Ledger } from './lookup-ledger.ts';
import { getMetricData } from './lookup-reads.ts';
import type { Random } from './lookup-sample.ts';
import type { Stretch } from './lookup-spans.ts';

/** Places of the time that are looked at to learn how many calls there are. */
const probes = 6;

/** Calls a second of each name, by CloudWatch's own count. It counts Secrets Manager only; a name without a count is left out. */
export async function countedRates(
	engine: Engine,
	names: readonly string[],
	{ from, to }: Stretch,
): Promise<ReadonlyMap<string, number>> {
	const days = { from: Math.floor(from / daySeconds) * daySeconds, to: Math.ceil(to / daySeconds) * daySeconds };
	const { items } = await engine.list(getMetricData, {
		StartTime: new Date(days.from * 1000),
		EndTime: new Date(days.to * 1000),
		MetricDataQueries: names.map((name, index) => ({
			Id: `calls${index}`,
			MetricStat: {
				Metric: {
					Namespace: 'AWS/Usage',
					MetricName: 'CallCount',
					Dimensions: [
						{ Name: 'Service', Value: 'Secrets Manager' },
						{ Name: 'Type', Value: 'API' },
						{ Name: 'Resource', Value: name },
						{ Name: 'Class', Value: 'None' },
					],
				},
				Period: daySeconds,
				Stat: 'Sum',
			},
		})),
	});
	const sums = new Map<string, number>();
	for (const { Id = '', Values = [] } of items) {
		const name = names[Number(Id.slice('calls'.length))];
		const sum = Values.reduce((total, value) => total + value, 0);
		if (name !== undefined && sum > 0) sums.set(name, (sums.get(name) ?? 0) + sum / (to - from));
	}
	return sums;
}

/** Calls a second, by how long it takes a page of them to come together at some times. What is read on the way is kept. */
export async function probedRate(lookup: Lookup, ledger: Ledger, whole: Stretch, random: Random): Promise<number> {
	const length = (whole.to - whole.from) / probes;
	let [sum, count] = [0, 0];
	for (let index = 0; index < probes; index += 1) {
		const to = Math.floor(whole.from + (index + random()) * length);
		const open = ledger.missing({ from: whole.from, to }).at(-1);
		if (!open) continue;
		const { events, seconds, end } = await lookup.read(ledger, open, 1);
		if (end !== 'all' && end !== 'pages') break;
		// A page that fits in one second covers none, and there may be more in it.
		sum += events / Math.max(1, seconds);
		count += 1;
	}
	return count === 0 ? pageSize : sum / count;
}
