import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { isRead, isUnread } from '../model/observed.ts';
import { render } from '../model/text.ts';
import type { BillOptions, Unpriced } from './bill.ts';
import { costOfCalls, exactly, monthSeconds, nothing } from './money.ts';
import { priceOf } from './prices.ts';
import type { Use } from './use.ts';
import { nameOf, type Readable } from './usage-index.ts';

const hour = 3600;

/** What controllers and drivers in templates spend on reading secrets again and again. */
export function refreshUses(
	estate: Estate,
	{ interval = hour }: BillOptions,
): { readonly uses: readonly Use[]; readonly unpriced: readonly Unpriced[] } {
	const uses: Use[] = [];
	const unpriced: Unpriced[] = [];
	for (const workload of estate.resources('workload')) {
		const seconds = factOf(workload, 'refreshSeconds');
		const references = factOf(workload, 'references');
		const copies = factOf(workload, 'copies');
		if (isUnread(seconds) && workload.scope.world === 'iac') unpriced.push({ resource: workload, reason: seconds });
		if (!isRead(seconds) || seconds === null || seconds <= 0 || !isRead(references)) continue;
		if (isUnread(copies)) unpriced.push({ resource: workload, reason: copies });
		if (!isRead(copies)) continue;
		const place = { partition: 'aws', ...workload.scope };
		const price = priceOf(place, 'apiCall10k', estate.settings.prices);
		if (isUnread(price)) {
			unpriced.push({ resource: workload, reason: price });
			continue;
		}
		const targets = new Map(
			references
				.filter(({ to }) => to === 'secret')
				.map((one) => [JSON.stringify(one.address ?? one.target), one] as const),
		);
		for (const { address, target } of targets.values()) {
			const every = (length: number): number => Math.round((monthSeconds / length) * copies);
			const calls = every(seconds);
			const spared = interval > seconds ? calls - every(interval) : 0;
			uses.push({
				resource: findTarget(workload, address, render(target), estate),
				target: render(target),
				service: 'secretsmanager',
				principal: workload.label,
				workload: workload.label,
				declaredBy: workload,
				kind: 'application',
				account: workload.scope.account,
				region: workload.scope.region,
				calls: exactly(calls),
				reads: exactly(calls),
				lookups: 0,
				attempts: 0,
				kms: nothing,
				cost: exactly(costOfCalls(calls, price)),
				avoidableCalls: exactly(spared),
				avoidable: exactly(costOfCalls(spared, price)),
				remedy: { kind: 'interval', ttl: interval },
				basis: 'assumed',
			});
		}
	}
	return { uses, unpriced };
}

function findTarget(
	{ scope }: Resource<'workload'>,
	address: string | undefined,
	target: string,
	estate: Estate,
): Readable | null {
	const found = estate
		.resources('secret')
		.find((secret) =>
			address === undefined
				? secret.scope.world === 'iac' && nameOf(secret) === target
				: secret.scope === scope && secret.address === address,
		);
	return found ?? null;
}
