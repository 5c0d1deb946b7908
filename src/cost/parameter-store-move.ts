import { credentialKind, isDatabase } from '../model/credential.ts';
import { encryptionKey } from '../model/encryption.ts';
import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { setAside } from '../model/exemption.ts';
import { isRead, isUnread, unread, type Unread, type Weighed } from '../model/observed.ts';
import { functionName } from '../model/function-index.ts';
import { isPrescribedName } from '../model/name-origin.ts';
import { question } from '../model/question.ts';
import { namesSuperuser } from '../model/superuser.ts';
import { plain } from '../model/text.ts';
import { batchRead } from '../usage/event.ts';
import { absenceGap } from './absence.ts';
import { highThroughput } from './charged.ts';
import { costOfRange, nothing, plus, sum, type Range } from './money.ts';
import { priceOf } from './prices.ts';
import { isValueRead } from './callers.ts';
import { callers, indexFor, type Calls } from './reads.ts';
import { secretCost } from './held-storage.ts';
import { briefGap, nameOf, sharedPeak, usageIndex, type Readable, type UsageIndex } from './usage-index.ts';

/** What moving a secret to Parameter Store would save, and what stands in its way. */
export interface ParameterStoreMove {
	/** Micro-dollars a month: least if it must be an advanced parameter, most if a standard one will do. */
	readonly saving: Range;
	/** Found, in words. */
	readonly blockers: readonly string[];
	/** Not to be checked, in words. */
	readonly unchecked: readonly string[];
}

/** Parameter Store answers so many reads a second in an account and Region, all its parameters together. */
export const sharedPerSecond = 40;

/** Standard parameters of an account and Region. */
const mostStandard = 10_000;

/** Unread where an unread fact could be a blocker and none was found. */
export const parameterStoreMove = question({
	kinds: ['secret'],
	needs: ['rotation', 'replicas', 'resourcePolicy'],
	weighs: ['type', 'name'],
	asks: [setAside, credentialKind, secretCost, callers],
	across: ['secret.rotation'],
	ask(_, estate, secret): Weighed<ParameterStoreMove> {
		const { blockers, open } = blockersOf(secret, estate);
		if (blockers.length === 0 && open !== undefined) return open;
		const price = savingOf(secret, estate);
		if (isUnread(price)) return price;
		const peakGap = blockers.length === 0 ? throughputGap(secret, estate) : null;
		if (peakGap !== null) return peakGap;
		const crowd = blockers.length === 0 ? throughputOf(secret, estate) : {};
		return {
			saving: price,
			blockers: [...blockers, ...(crowd.blocker === undefined ? [] : [crowd.blocker])],
			unchecked: [
				...(isRead(callers.of(secret, estate)) ? [] : ['who reads it, and how often']),
				'whether the value is at most 4 KB, or 8 KB in the advanced tier: values are never read',
				...(crowd.unchecked === undefined ? [] : [crowd.unchecked]),
				'whether its readers take the name of a parameter',
			],
		};
	},
});

/** What only Secrets Manager does, in the order of how much it weighs. */
function blockersOf(
	secret: Resource<'secret'>,
	estate: Estate,
): { readonly blockers: readonly string[]; readonly open: Unread | undefined } {
	const aside = setAside.of(secret, estate);
	const kind = credentialKind.of(secret, estate);
	const [rotation, replicas, policy, type] = [
		factOf(secret, 'rotation'),
		factOf(secret, 'replicas'),
		factOf(secret, 'resourcePolicy'),
		factOf(secret, 'type'),
	];
	const name = factOf(secret, 'name');
	const reads = callers.of(secret, estate);
	const foreign = isRead(reads)
		? reads.flatMap(({ account }) => account ?? []).filter((one) => one !== secret.scope.account)
		: [];
	const services = isRead(reads) ? reads.filter((use) => use.kind === 'service').map(({ principal }) => principal) : [];
	const blockers = [
		...(isRead(aside) && aside !== null ? [aside.evidence] : []),
		...(isRead(rotation) && rotation !== null
			? [rotation.enabled ? 'it rotates' : 'its rotation is configured, and off']
			: []),
		...(isRead(replicas) && replicas.length > 0 ? ['it has replicas'] : []),
		...(isRead(policy) && policy !== null ? ['it has a resource policy'] : []),
		...(isRead(type) && type !== null && type !== '' ? ['a partner manages it'] : []),
		...(isRead(kind) && kind !== null && (isDatabase(kind) || kind.rotatable === 'aws' || kind.rotatable === 'issuer')
			? [`it is a ${kind.words}, which can rotate`]
			: []),
		...(isRead(kind) && kind === null && isRead(name) && name !== null && namesSuperuser(name)
			? ["its name is that of a database's superuser"]
			: []),
		...(isRead(name) && name !== null && isPrescribedName(name) ? ['a service of AWS looks for it by its name'] : []),
		...(isRead(reads) && reads.some((use) => isRotating(use, estate))
			? ['the rotation of another secret reads it']
			: []),
		...(services.length > 0 ? [`${[...new Set(services)].join(', ')} reads it`] : []),
		...(foreign.length > 0 ? [`${[...new Set(foreign)].join(', ')} reads it, another account`] : []),
	];
	// What AWS is to name says nothing of what it is.
	const unnamed = name === null ? unread('unresolved') : name;
	return {
		blockers,
		open: [aside, unnamed, rotation, replicas, policy, type, kind, reads].find((fact) => isUnread(fact)),
	};
}

/** Whether a function that changes users with the rights of a superuser, whose secret it looks for in Secrets Manager. */
function isRotating({ workload, kind }: Calls, estate: Estate): boolean {
	return workload !== null && kind !== 'rotation' && estate.indexed(rotationFunctions).has(workload);
}

/** By name and ARN, as callers are called. */
function rotationFunctions(estate: Estate): ReadonlySet<string> {
	return new Set(
		estate.resources('secret').flatMap((secret) => {
			const rotation = factOf(secret, 'rotation');
			const arn = isRead(rotation) && rotation?.functionArn ? plain(rotation.functionArn) : undefined;
			return arn === undefined ? [] : [arn, arn.split(':', 7).join(':'), plain(functionName(arn)) ?? arn];
		}),
	);
}

function savingOf(secret: Resource<'secret'>, estate: Estate): Range | Unread {
	const { scope } = secret;
	const list = estate.settings.prices;
	const held = secretCost.of(secret, estate);
	const month = priceOf(scope, 'parameterAdvancedMonth', list);
	const interaction = priceOf(scope, 'parameterInteraction10k', list);
	const request = priceOf(scope, 'kmsRequest10k', list);
	if (isUnread(held)) return held;
	if (isUnread(month)) return month;
	if (isUnread(interaction)) return interaction;
	if (isUnread(request)) return request;
	const uses = callers.of(secret, estate);
	const own: readonly Calls[] = isRead(uses) ? uses : [];
	const reads = sum(own.map((use) => use.reads));
	const now = isRead(held) ? Math.round(held.usd * 1e6) : 0;
	const calls = priceOf(scope, 'apiCall10k', list);
	const paid = isUnread(calls) ? nothing : costOfRange(sum(own.map((use) => use.calls)), calls);
	const read = costOfRange(reads, interaction);
	const charged = highThroughput(scope, estate);
	const standard =
		charged === false || (charged === undefined && scope.world === 'iac')
			? nothing
			: charged === true
				? read
				: ([0, read[1]] as const);
	// Under Parameter Store's own key, requests may be billed.
	const key = encryptionKey.of(secret, estate);
	const kms = isRead(key) && key?.kind !== 'aws-managed' ? 0 : costOfRange(reads, request)[1];
	const before = plus([now, now], paid);
	const isFull = standardIn(secret, estate) >= mostStandard;
	const least = before[0] - month - read[1] - kms;
	return [least, isFull ? before[1] - month - read[0] : before[1] - standard[0]];
}

function standardIn({ scope }: Readable, estate: Estate): number {
	return estate.indexed(standardCounts).get(scope.id) ?? 0;
}

function standardCounts(estate: Estate): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const parameter of estate.resources('parameter')) {
		if (factOf(parameter, 'tier') === 'Standard')
			counts.set(parameter.scope.id, (counts.get(parameter.scope.id) ?? 0) + 1);
	}
	return counts;
}

/** Days of events from which a peak is one of the month's. */
const peakDays = 30;

/** Why nobody knows the highest second of a month in an account and Region; `null`: events tell, or nobody asked for any. */
function throughputGap(secret: Resource<'secret'>, estate: Estate): Unread | null {
	const index = indexFor(secret, estate);
	if ('notApplicable' in index) return null;
	if ('unread' in index) return index;
	return absenceGap(estate, secret.scope) ?? briefGap(index.usage, secret.scope, peakDays);
}

/** All candidates of an account and Region must fit beside the reads of today, those that save most first. */
function throughputOf(
	secret: Resource<'secret'>,
	estate: Estate,
): { readonly blocker?: string; readonly unchecked?: string } {
	if (secret.scope.world === 'iac') {
		return { unchecked: `whether its reads fit within the ${sharedPerSecond} a second that Parameter Store answers` };
	}
	if (usageIndex(estate) === undefined) {
		return {
			blocker: `nobody measured whether its reads fit within the ${sharedPerSecond} a second that Parameter Store answers`,
		};
	}
	if (estate.indexed(fitting).has(secret)) return {};
	return { blocker: `its reads do not fit within the ${sharedPerSecond} a second that Parameter Store answers` };
}

function fitting(estate: Estate): ReadonlySet<Readable> {
	const index = usageIndex(estate);
	const fits = new Set<Readable>();
	if (index === undefined) return fits;
	const rest = new Map<string, number>();
	const candidates = estate.resources('secret').flatMap((secret) => {
		const remembered = estate.memo.has(secret);
		const { blockers, open } = blockersOf(secret, estate);
		const saving = blockers.length > 0 || open !== undefined ? null : savingOf(secret, estate);
		if (!remembered) estate.memo.delete(secret);
		return saving === null || isUnread(saving)
			? []
			: [{ secret, saving: saving[1], name: nameOf(secret) ?? secret.id }];
	});
	for (const { secret } of candidates.toSorted((a, b) => b.saving - a.saving || (a.name < b.name ? -1 : 1))) {
		const { scope } = secret;
		const left = rest.get(scope.id) ?? sharedPerSecond - (sharedPeak(index, scope) ?? 0);
		const peak = peakOf(secret, index);
		const isOver = peak > 0 && peak >= left;
		rest.set(scope.id, isOver ? left : left - peak);
		if (!isOver && throughputGap(secret, estate) === null) fits.add(secret);
	}
	return fits;
}

/** The highest second of its reads. Those of a batch have none of their own. */
function peakOf(secret: Resource<'secret'>, { peaks, rows }: UsageIndex): number {
	const own = (rows.get(secret) ?? []).filter(isValueRead);
	if (own.some(({ event }) => event === batchRead)) return Infinity;
	return peaks.get(secret) ?? (own.length === 0 ? 0 : Infinity);
}
