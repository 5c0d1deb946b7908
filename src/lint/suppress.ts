import type { Suppression } from '../config/config.ts';
import type { Finding, Place, SuppressedFinding } from '../finding/finding.ts';
import type { Notice } from '../finding/report.ts';
import { fitsPattern } from '../model/name-pattern.ts';
import type { InlineSuppression } from '../model/snapshot.ts';

export interface SuppressInput {
	readonly findings: readonly Finding[];
	readonly suppressions: readonly Suppression[];
	readonly inline: readonly InlineSuppression[];
	/** The rules that ran: only of these can a suppression be unused. */
	readonly ran: ReadonlySet<string>;
	/** All rules there are. */
	readonly known: ReadonlySet<string>;
	readonly now: Date;
}

export interface Suppressed {
	readonly active: readonly Finding[];
	readonly suppressed: readonly SuppressedFinding[];
	readonly notices: readonly Notice[];
}

/** A suppression of either kind, seen alike. */
interface Holder {
	readonly rules: readonly string[];
	readonly words: SuppressedFinding['suppression'];
	/** How notices name it. */
	readonly name: string;
	holds(finding: Finding): boolean;
}

const day = 86_400_000;

/** Sets findings aside that the user accepts; tells of suppressions that expired, lack a reason or match nothing. */
export function applySuppressions({ findings, suppressions, inline, ran, known, now }: SuppressInput): Suppressed {
	const holders = [...suppressions.map(fromConfig), ...inline.map(fromComment)];
	const faults = new Map<Holder, Notice>();
	for (const holder of holders) {
		const fault = faultOf(holder, now, known);
		if (fault) faults.set(holder, fault);
	}
	const valid = holders.filter((holder) => !faults.has(holder));
	const used = new Set<Holder>();
	const byRule = new Map<string, Holder[]>();
	for (const holder of valid) {
		for (const rule of holder.rules) byRule.set(rule, [...(byRule.get(rule) ?? []), holder]);
	}

	const active: Finding[] = [];
	const suppressed: SuppressedFinding[] = [];
	for (const finding of findings) {
		const matching = (byRule.get(finding.rule) ?? []).filter((holder) => holder.holds(finding));
		for (const holder of matching) used.add(holder);
		const [first] = matching;
		if (first) suppressed.push({ ...finding, suppression: first.words });
		else active.push(finding);
	}

	const unused = valid.filter((holder) => !used.has(holder) && holder.rules.every((rule) => ran.has(rule)));
	// One of several rules that does not exist leaves the others suppressed.
	const misnamed = valid.filter((holder) => holder.rules.some((rule) => !known.has(rule)));
	const notices = [
		...faults.values(),
		...misnamed.map((holder) => notice('other', holder, `names ${unknownRules(holder, known)}`)),
		...unused.map((holder) => notice('unused-suppression', holder, 'matches no finding')),
	];
	return { active, suppressed, notices };
}

function fromConfig({ rule, resource, reason, until, owner, at }: Suppression): Holder {
	return {
		rules: [rule],
		words: {
			source: 'config',
			reason,
			...(until === undefined ? {} : { until }),
			...(owner === undefined ? {} : { owner }),
		},
		name: `the suppression of ${rule} on ${resource}${at === undefined ? '' : ` (${at.file}:${at.line})`}`,
		holds: (finding) =>
			namesOf(finding).some((text) => text === resource || fitsPattern([resource], text) !== undefined),
	};
}

/** What a pattern may mean: name and id; of a statement also those of the resource that carries it. */
function namesOf({ resource: { kind, id, name } }: Finding): string[] {
	if (kind !== 'statement') return [id, name];
	return [id, name, id.split('#')[0] ?? id, name.split(' ').at(-1) ?? name];
}

function fromComment({ rules, reason, until, at, covers }: InlineSuppression): Holder {
	return {
		rules,
		words: { source: 'inline', reason, ...(until === undefined ? {} : { until }) },
		name: `the suppression${rules.length === 0 ? '' : ` of ${rules.join(', ')}`} in ${at.file}:${at.startLine}`,
		holds: ({ location }) => location?.file === covers.file && isWithin(location, covers),
	};
}

/**
 * Whether a finding begins on a line that is covered, or is about a whole block with what is covered in it: the user points at the line
 * that makes it so, such as `recovery_window_in_days = 0`.
 */
function isWithin(place: Place, covers: Place): boolean {
	if (place.startLine >= covers.startLine && place.startLine <= lastLine(covers)) return true;
	return place.startLine < covers.startLine && lastLine(covers) <= lastLine(place);
}

/** An end at the start of a line does not cover that line. */
function lastLine({ startLine, endLine, endColumn }: Place): number {
	return endColumn <= 1 && endLine > startLine ? endLine - 1 : endLine;
}

/** Why a suppression does not hold, if it does not. */
function faultOf(holder: Holder, now: Date, known: ReadonlySet<string>): Notice | undefined {
	const { reason, until } = holder.words;
	if (holder.rules.length === 0) return notice('other', holder, 'names no rule, so it does not hold');
	if (!holder.rules.some((rule) => known.has(rule))) {
		return notice('other', holder, `names ${unknownRules(holder, known)}, so it does not hold`);
	}
	if (reason.trim() === '') return notice('other', holder, 'gives no reason, so it does not hold');
	if (until === undefined) return undefined;
	const end = /^\d{4}-\d\d-\d\d$/.test(until) ? Date.parse(`${until}T00:00:00Z`) + day : Number.NaN;
	if (Number.isNaN(end)) return notice('other', holder, 'has a last day that is no date, so it does not hold');
	return now.getTime() < end ? undefined : notice('expired-suppression', holder, `expired after ${until}`);
}

function unknownRules({ rules }: Holder, known: ReadonlySet<string>): string {
	const unknown = rules.filter((rule) => !known.has(rule));
	return unknown.length === 1 ? `${unknown.join()}, which is no rule` : `${unknown.join(', ')}, which are no rules`;
}

function notice(kind: Notice['kind'], { name, words }: Holder, problem: string): Notice {
	return { kind, message: `${name} ${problem}${words.owner === undefined ? '' : `; its owner is ${words.owner}`}` };
}
