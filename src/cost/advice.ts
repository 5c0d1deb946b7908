import type { Estate } from '../model/estate.ts';
import { billOf, type Bill } from './bill.ts';
import { less, nothing, plus, sum, whole, type Range } from './money.ts';
import { remedyWords } from './remedy.ts';
import { adviseDeletion } from './advise-deletion.ts';
import { adviseMerge, settleMerges, type Merging } from './advise-merge.ts';
import { adviseParameterStore } from './advise-parameter-store.ts';
import { adviseSecretsManager } from './advise-secrets-manager.ts';
import { coverageGap, daysAt, usageIndex, type Readable } from './usage-index.ts';
import { byResource } from './reads.ts';
import type { Use } from './use.ts';

/** Where a secret or parameter should live, or whether it should at all. */
export type Course = 'stay' | 'cache' | 'merge' | 'delete' | 'parameter-store' | 'secrets-manager';

export interface Advice {
	readonly course: Course;
	/** Micro-dollars a month; negative where the better place costs more. */
	readonly saving: Range;
	/** What speaks for it, a sentence each, without full stops. */
	readonly because: readonly string[];
	/** What keeps it out of Parameter Store, or from being deleted. */
	readonly blockers: readonly string[];
	/** What could have been a blocker, and cannot be checked. */
	readonly unchecked: readonly string[];
	/** `high`: from reads measured over at least 30 days. `low`: nothing was measured. */
	readonly confidence: 'high' | 'medium' | 'low';
}

/** What is known of a resource when it is advised about. */
export interface Case {
	readonly estate: Estate;
	/** Micro-dollars a month for having it. */
	readonly held: Range;
	readonly uses: readonly Use[];
	readonly confidence: Advice['confidence'];
}

const measuredDays = 30;
/** Micro-dollars a month from which a cache is worth a word. */
const worthwhile = 100_000;

/** The advice on every secret and parameter of an estate. */
export function adviseAll(estate: Estate, bill: Bill = billOf(estate)): ReadonlyMap<Readable, Advice> {
	const held = new Map<Readable, Range>();
	for (const { resource, cost } of bill.holdings) {
		if (resource.kind !== 'key') held.set(resource, plus(held.get(resource) ?? nothing, cost));
	}
	const uses = byResource(bill.uses);
	const caseOf = (resource: Readable): Case => ({
		estate,
		held: held.get(resource) ?? nothing,
		uses: uses.get(resource) ?? [],
		confidence: confidenceIn(resource, estate),
	});
	const all = new Map<Readable, Advice>();
	const merging: Merging[] = [];
	for (const resource of [...estate.resources('secret'), ...estate.resources('parameter')]) {
		const own = caseOf(resource);
		const merge = resource.kind === 'secret' ? adviseMerge(resource, own) : null;
		const advice = adviseDeletion(resource, own) ?? merge ?? advise(resource, own);
		if (resource.kind === 'secret' && advice === merge) merging.push({ resource, advice, uses: own.uses });
		all.set(resource, advice);
		estate.memo.delete(resource);
	}
	for (const [resource, merge] of settleMerges(merging, estate)) {
		all.set(resource, merge ?? advise(resource, caseOf(resource)));
		estate.memo.delete(resource);
	}
	return all;
}

function advise(resource: Readable, own: Case): Advice {
	const isSecret = resource.kind === 'secret';
	const move = isSecret ? adviseParameterStore(resource, own) : adviseSecretsManager(resource, own);
	const { blockers = [], unchecked = [] } = move ?? {};
	const avoidable = sum(own.uses.map((use) => use.avoidable));
	const isMove = move !== null && move.course !== 'stay';
	if (isMove && (move.course === 'secrets-manager' || move.saving[0] >= avoidable[0])) return move;
	if (avoidable[0] < worthwhile) {
		return { course: 'stay', saving: nothing, because: [], blockers, unchecked, confidence: own.confidence };
	}
	const because = [cacheWords(own.uses), ...(isMove ? ['it could move to Parameter Store besides'] : [])];
	return { course: 'cache', saving: avoidable, because, blockers, unchecked: [], confidence: own.confidence };
}

/** What caches would spare, and which fit the readers. */
function cacheWords(uses: readonly Use[]): string {
	const readers = uses.filter((use) => use.avoidable[0] > 0);
	const [spared] = whole(sum(readers.map(({ avoidableCalls }) => avoidableCalls)));
	const [, reads] = whole(sum(readers.map((use) => use.reads)));
	const means = new Set(readers.flatMap(({ remedy }) => (remedy === null ? [] : remedyWords(remedy))));
	const counts = [spared, reads].map((count) => count.toLocaleString('en-US')).join(' of ');
	return `a cache would spare ${counts} reads a month: ${[...means].join('; or ')}`;
}

function confidenceIn({ scope }: Readable, estate: Estate): Advice['confidence'] {
	const index = usageIndex(estate);
	if (index === undefined || scope.world === 'iac') return 'low';
	const isWhole = coverageGap(index.usage, scope) === null;
	return isWhole && daysAt(index.usage, scope) >= measuredDays ? 'high' : 'medium';
}

/** The cost that is left once the advice is followed. */
export function afterAdvice(now: Range, advice: Iterable<Advice>): Range {
	return less(now, sum([...advice].map(({ saving }) => saving)));
}
