import type { Finding, SuppressedFinding } from '../finding/finding.ts';
import type { Notice, Report } from '../finding/report.ts';
import type { Scope } from '../model/snapshot.ts';
import type { Blank } from './evaluate.ts';

const baselineVersion = '1.0';

/** A finding the team knew of when it wrote the file. */
export interface BaselineEntry {
	readonly fingerprint: string;
	readonly rule: string;
	/** Name of the resource, for people. */
	readonly resource: string;
	readonly id: string;
	readonly account?: string;
	readonly region?: string;
}

/** Known findings by fingerprint. */
export type Baseline = ReadonlyMap<string, BaselineEntry>;

/** A file that is no baseline: one sentence that names it. */
export class BaselineError extends Error {
	constructor(file: string, problem: string) {
		super(`${file} is no baseline that can be read: ${problem}`);
		this.name = 'BaselineError';
	}
}

/** What a new baseline holds: the findings of a report, those it knew already, and of an old baseline those the run could not judge. */
export function entriesOf(report: Report, old: Baseline = new Map()): readonly BaselineEntry[] {
	const { findings, suppressed } = report;
	const known = suppressed.filter(({ suppression }) => suppression.source === 'baseline');
	const entries = new Map([...findings, ...known].map((finding) => [finding.fingerprint, toEntry(finding)]));
	// What the config suppresses by now needs no baseline.
	const seen = new Set([...entries.keys(), ...suppressed.map(({ fingerprint }) => fingerprint)]);
	const unjudged = [...old.values()].filter((entry) => !seen.has(entry.fingerprint) && !wasJudged(entry, report));
	return [...entries.values(), ...unjudged];
}

/** Whether the rule ran on all it needs in the entry's scope. */
function wasJudged({ rule, account, region }: BaselineEntry, { rules, scopes, gaps }: Report): boolean {
	const here = scopes.filter((scope) => scope.account === account && scope.region === region).map(({ id }) => id);
	const hidden = gaps.some((gap) => here.includes(gap.scope) && gap.rules.includes(rule));
	return here.length > 0 && !hidden && rules.some(({ id }) => id === rule);
}

/** The text of a baseline: one finding a line, in an order that does not depend on the run. */
export function writeBaseline({ tool }: Report, entries: readonly BaselineEntry[]): string {
	const lines = entries.toSorted(compare).map((entry) => JSON.stringify(entry));
	const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
	return `{\n"version":"${baselineVersion}",\n"tool":${JSON.stringify(tool)},\n"findings":${list}\n}\n`;
}

function toEntry({ fingerprint, rule, resource: { id, name, account, region } }: Finding): BaselineEntry {
	return {
		fingerprint,
		rule,
		resource: name,
		id,
		...(account === undefined ? {} : { account }),
		...(region === undefined ? {} : { region }),
	};
}

function compare(a: BaselineEntry, b: BaselineEntry): number {
	const left = [a.rule, a.id, a.fingerprint].join('\n');
	const right = [b.rule, b.id, b.fingerprint].join('\n');
	return left < right ? -1 : left > right ? 1 : 0;
}

/** Reads a baseline's text. Throws `BaselineError`. */
export function parseBaseline(source: string, file: string): Baseline {
	let data: unknown;
	try {
		data = JSON.parse(source);
	} catch {
		throw new BaselineError(file, 'it is not JSON');
	}
	if (!isFields(data) || typeof data['version'] !== 'string' || !Array.isArray(data['findings'])) {
		throw new BaselineError(file, 'it lacks "version" or "findings"');
	}
	const { version, findings } = data;
	const [major] = baselineVersion.split('.');
	if (!/^\d{1,4}\.\d{1,4}$/.test(version)) throw new BaselineError(file, 'its version is none');
	if (!version.startsWith(`${major}.`))
		throw new BaselineError(file, `it has format ${version}; this hushlint reads ${major}.x`);
	const entries = findings.map((finding: unknown, index): [string, BaselineEntry] => {
		const entry = entryOf(finding);
		if (!entry) throw new BaselineError(file, `findings[${index}] lacks a fingerprint, rule, resource or id`);
		return [entry.fingerprint, entry];
	});
	return new Map(entries);
}

function entryOf(finding: unknown): BaselineEntry | undefined {
	if (!isFields(finding)) return undefined;
	const { fingerprint, rule, resource, id, account, region } = finding;
	if (typeof fingerprint !== 'string' || typeof rule !== 'string') return undefined;
	if (typeof resource !== 'string' || typeof id !== 'string') return undefined;
	return {
		fingerprint,
		rule,
		resource,
		id,
		...(typeof account === 'string' ? { account } : {}),
		...(typeof region === 'string' ? { region } : {}),
	};
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface Compared {
	/** Findings the baseline does not know. */
	readonly active: readonly Finding[];
	readonly known: readonly SuppressedFinding[];
	/** What is in the baseline and not found any more. */
	readonly notices: readonly Notice[];
}

/** Sets known findings aside. What is gone is fixed only if its rule ran and `couldTell` says that it could have been found. */
export function applyBaseline(
	findings: readonly Finding[],
	baseline: Baseline,
	ran: ReadonlySet<string>,
	all: readonly Finding[] = findings,
	couldTell: (entry: BaselineEntry) => boolean = () => true,
): Compared {
	const active = findings.filter(({ fingerprint }) => !baseline.has(fingerprint));
	const known = findings.filter(({ fingerprint }) => baseline.has(fingerprint)).map(asKnown);
	const found = new Set(all.map(({ fingerprint }) => fingerprint));
	const fixed = new Map<string, string[]>();
	for (const entry of baseline.values()) {
		if (found.has(entry.fingerprint) || !ran.has(entry.rule) || !couldTell(entry)) continue;
		const names = fixed.get(entry.rule);
		if (names) names.push(entry.resource);
		else fixed.set(entry.rule, [entry.resource]);
	}
	return {
		active,
		known,
		notices: [...fixed].map(([rule, names]) => ({ kind: 'fixed', message: fixedWords(rule, names) })),
	};
}

function asKnown(finding: Finding): SuppressedFinding {
	return { ...finding, suppression: { source: 'baseline', reason: 'known in the baseline' } };
}

const shownNames = 5;

function fixedWords(rule: string, names: readonly string[]): string {
	const shown = [...new Set(names)].slice(0, shownNames).join(', ');
	const more = new Set(names).size - shownNames;
	const count = names.length === 1 ? '1 known finding' : `${names.length} known findings`;
	return `${count} of ${rule} ${names.length === 1 ? 'is' : 'are'} gone: ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Whether a known finding could have been found again: its scope was read, and its rule had no gap there that hides it. */
export function tellable(scopes: readonly Scope[], blanks: readonly Blank[]): (entry: BaselineEntry) => boolean {
	const byRule = new Map<string, Map<Scope, Set<string>>>();
	for (const { rule, scope, resource } of blanks) {
		const byScope = byRule.get(rule) ?? new Map<Scope, Set<string>>();
		byRule.set(rule, byScope);
		const ids = byScope.get(scope) ?? new Set();
		byScope.set(scope, ids);
		ids.add(resource?.id ?? everything);
	}
	return ({ rule, id, account, region }) => {
		const here = scopes.filter((scope) => scope.account === account && scope.region === region);
		if (here.length === 0) return false;
		const names = [everything, ...carriersOf(id), id];
		return !here.some((scope) => {
			const ids = byRule.get(rule)?.get(scope);
			return ids !== undefined && names.some((name) => ids.has(name));
		});
	};
}

/** Stands for all that a scope has; no id has a line break. */
const everything = '\n';

/** What a statement's id begins with: the id of the resource that carries it, which may have a number sign of its own. */
function carriersOf(id: string): string[] {
	return Array.from(id.matchAll(/#/g), ({ index }) => id.slice(0, index));
}
