import type { Gap, SuppressedFinding } from '../finding/finding.ts';
import type { Crash, Report } from '../finding/report.ts';
import { scopeNames } from './tally.ts';
import { listed, plural } from './wording.ts';

const shownNames = 3;
const shownRules = 4;
/** Details of one reason that are told apart: the module, the expression. */
const shownDetails = 3;

/** One sentence per fact and reason, whatever the scopes: what could not be evaluated, and which rules that concerns. */
export function gapLines(report: Report): string[] {
	const nameOf = scopeNames(report);
	const alike = Object.values(
		groupBy(withoutManyDetails(report.gaps), ({ fact, reason, count }) => JSON.stringify([fact, reason, count === 0])),
	).map((gaps) => ({
		fact: gaps[0].fact,
		reason: gaps[0].reason,
		concerned: concerned(gaps),
		scopes: listed([...new Set(gaps.map(({ scope }) => nameOf(scope)))], shownNames),
		rules: gaps.flatMap((gap) => gap.rules),
	}));
	// What could not be read at all lacks every kind for one reason.
	const folded = Object.values(
		groupBy(alike, (gap) => JSON.stringify([gap.reason, gap.scopes, gap.concerned === '' ? '' : gap.fact])),
	);
	return folded.map((gaps) => {
		const [{ reason, scopes, concerned: resources }] = gaps;
		const rules = listed([...new Set(gaps.flatMap((gap) => gap.rules))], shownRules);
		return `${listed(gaps.map(({ fact }) => fact))}${resources} in ${scopes}: ${reason}; concerns ${rules}`;
	});
}

/** Where one reason has many details, the reason alone: a line for every module out of sight tells nobody more. */
function withoutManyDetails(gaps: readonly Gap[]): readonly Gap[] {
	return Object.values(groupBy(gaps, ({ fact, reason }) => JSON.stringify([fact, withoutDetail(reason)]))).flatMap(
		(alike) => {
			const details = new Set(alike.map(({ reason }) => reason)).size;
			return details > shownDetails ? alike.map((gap) => ({ ...gap, reason: withoutDetail(gap.reason) })) : alike;
		},
	);
}

function withoutDetail(reason: string): string {
	return reason.replace(/ \([^()]*\)$/, '');
}

/** The resources of gaps: by name if they are few and all known, else by number. */
function concerned(gaps: readonly Gap[]): string {
	const count = gaps.reduce((sum, gap) => sum + gap.count, 0);
	const names = gaps.flatMap(({ sample }) => sample);
	if (count === 0) return '';
	return ` of ${count <= shownNames && names.length === count ? listed(names) : plural(count, 'resource')}`;
}

/** One sentence per rule and suppression: what was suppressed, by what, and why. A baseline of many rules gets one for them all. */
export function suppressedLines({ suppressed }: Report): string[] {
	const known = suppressed.filter(({ suppression }) => suppression.source === 'baseline');
	const rules = [...new Set(known.map(({ rule }) => rule))];
	if (rules.length <= shownRules) return linesByRule(suppressed);
	const others = suppressed.filter(({ suppression }) => suppression.source !== 'baseline');
	return [
		...linesByRule(others),
		`${plural(known.length, 'finding')} of ${listed(rules, shownRules)}: known in the baseline`,
	];
}

function linesByRule(suppressed: readonly SuppressedFinding[]): string[] {
	const alike = Object.values(
		groupBy(suppressed, ({ rule, suppression: { source, reason, until, owner } }) =>
			JSON.stringify([rule, source, reason, until, owner]),
		),
	);
	return alike.map((findings) => {
		const [{ rule, suppression }] = findings;
		const names = [...new Set(findings.map(({ resource }) => resource.name))];
		return `${rule} on ${listed(names, shownNames)}: ${because(suppression)}`;
	});
}

function because({ source, reason, until, owner }: SuppressedFinding['suppression']): string {
	if (source === 'baseline') return reason;
	const details = [source, ...(owner ? [`owner ${owner}`] : []), ...(until ? [`until ${until}`] : [])];
	return `${reason} (${details.join(', ')})`;
}

export function crashLine({ rule, resource, error }: Crash): string {
	return `rule ${rule} failed on ${resource} with ${error}; its findings may be incomplete, and the fault is hushlint's`;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, [Item, ...Item[]]> {
	const groups: Record<string, [Item, ...Item[]]> = {};
	for (const item of items) {
		const key = keyOf(item);
		const group = groups[key];
		if (group) group.push(item);
		else groups[key] = [item];
	}
	return groups;
}
