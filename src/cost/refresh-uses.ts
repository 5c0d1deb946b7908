import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { isRead, isUnread, type Unread } from '../model/observed.ts';
import type { SecretReference } from '../model/template.ts';
import { render } from '../model/text.ts';
import type { BillOptions, Unpriced } from './bill.ts';
import { costOfCalls, exactly, monthSeconds, nothing } from './money.ts';
import { priceOf, type MicroUsd } from './prices.ts';
import { hour, polledSecrets } from './refresh.ts';
import type { Use } from './use.ts';
import { nameOf } from './usage-index.ts';

/** What controllers and drivers in templates spend on reading secrets again and again. */
export function refreshUses(
	estate: Estate,
	{ interval = hour }: BillOptions,
): { readonly uses: readonly Use[]; readonly unpriced: readonly Unpriced[] } {
	const uses: Use[] = [];
	const unpriced: Unpriced[] = [];
	for (const workload of estate.resources('workload')) {
		const poll = pollOf(workload, estate);
		if (isUnread(poll)) unpriced.push({ resource: workload, reason: poll });
		else if (poll !== null) uses.push(...poll.secrets.map((secret) => useOf(workload, secret, poll, interval, estate)));
	}
	return { uses, unpriced };
}

interface Poll {
	readonly secrets: readonly SecretReference[];
	/** Between two reads of each. */
	readonly seconds: number;
	readonly copies: number;
	/** For 10,000 calls. */
	readonly price: MicroUsd;
}

/** `null`: it does not read at an interval, as far as anybody knows. */
function pollOf(workload: Resource<'workload'>, estate: Estate): Poll | Unread | null {
	const seconds = factOf(workload, 'refreshSeconds');
	const references = factOf(workload, 'references');
	const copies = factOf(workload, 'copies');
	if (isUnread(seconds) && workload.scope.world === 'iac') return seconds;
	if (!isRead(seconds) || seconds === null || seconds <= 0 || !isRead(references)) return null;
	if (!isRead(copies)) return isUnread(copies) ? copies : null;
	const price = priceOf({ partition: 'aws', ...workload.scope }, 'apiCall10k', estate.settings.prices);
	if (isUnread(price)) return price;
	return { secrets: polledSecrets(references), seconds, copies, price };
}

function useOf(
	workload: Resource<'workload'>,
	{ address, target }: SecretReference,
	{ seconds, copies, price }: Poll,
	interval: number,
	estate: Estate,
): Use {
	const every = (length: number): number => Math.round((monthSeconds / length) * copies);
	const calls = every(seconds);
	const spared = interval > seconds ? calls - every(interval) : 0;
	const named = render(target);
	const { byName, byAddress } = estate.indexed(declaredSecrets);
	const resource =
		address === undefined ? byName.get(named) : byAddress.get(JSON.stringify([workload.scope.id, address]));
	return {
		resource: resource ?? null,
		target: named,
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
	};
}

interface DeclaredSecrets {
	/** Of templates, by the whole name. */
	readonly byName: ReadonlyMap<string, Resource<'secret'>>;
	/** By scope and address. */
	readonly byAddress: ReadonlyMap<string, Resource<'secret'>>;
}

/** Of several the first counts. */
function declaredSecrets(estate: Estate): DeclaredSecrets {
	const byName = new Map<string, Resource<'secret'>>();
	const byAddress = new Map<string, Resource<'secret'>>();
	for (const secret of estate.resources('secret').toReversed()) {
		const { scope, address } = secret;
		const name = scope.world === 'iac' ? nameOf(secret) : undefined;
		if (name !== undefined) byName.set(name, secret);
		if (address !== undefined) byAddress.set(JSON.stringify([scope.id, address]), secret);
	}
	return { byName, byAddress };
}
