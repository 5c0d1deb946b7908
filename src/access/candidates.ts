import type { Estate } from '../model/estate.ts';
import { factOf } from '../model/estate.ts';
import { isRead, isUnread } from '../model/observed.ts';
import { plain } from '../model/text.ts';
import { newRequest } from './decide.ts';
import { applies } from './layers/apply.ts';
import type { CompiledStatement } from './layers/compile-statement.ts';
import { accountNamed } from './layers/principal-element.ts';
import type { Identity } from './layers/identity.ts';
import type { Entry, StatementSet } from './layers/statement-set.ts';
import { subjectOf, type Subject } from './layers/subject.ts';
import type { Target } from './layers/target.ts';
import { homeOf, homesOf } from './population.ts';

/** Principals who hold the same, so that one verdict does for all whom no policy of the resource names. */
export interface Class {
	readonly members: readonly Subject[];
}

/** The classes that may get something of a target by an action; the others surely do not. */
export function candidatesFor(
	target: Target,
	actions: readonly (readonly [string, Target])[],
	estate: Estate,
): ReadonlySet<Class> {
	const { homes, byName } = estate.indexed(buildIndex);
	const own = homeOf(target.resource.scope);
	const found = new Set<Class>();
	for (const [action, asked] of actions) {
		homes.get(own)?.add(action, asked, found);
		const named = target.policy.on(action).allows;
		if (named.length === 0) continue;
		const names = letInBy(target.policy);
		for (const [id, home] of homes) {
			if (
				id === own
					? names.anyone
					: id.startsWith('account ') && (names.anyone || names.accounts.has(id.slice('account '.length)))
			) {
				home.add(action, asked, found, id === own);
			}
		}
		for (const name of names.exact) for (const one of byName.get(name) ?? []) found.add(one);
	}
	return found;
}

/** Splits the members of a class: those that a policy of the target or of its key names are judged by themselves. */
export function splitClass(
	{ members }: Class,
	target: Target,
	keyPolicy: StatementSet | undefined,
): readonly (readonly Subject[])[] {
	const sets = keyPolicy ? [target.policy, keyPolicy] : [target.policy];
	const names = sets.map(namesOf).filter(({ exact }) => exact.size > 0);
	if (names.length === 0) return [members];
	const alone: Subject[][] = [];
	const rest: Subject[] = [];
	for (const member of members) {
		if (names.some((one) => isNamed(member, one))) alone.push([member]);
		else rest.push(member);
	}
	return rest.length === 0 ? alone : [...alone, rest];
}

interface Names {
	/** ARNs, ids and sessions; roles by their sessions too. */
	readonly exact: ReadonlySet<string>;
	readonly accounts: ReadonlySet<string>;
	/** Whether it may name anyone. */
	readonly anyone: boolean;
}

const namesBySet = new WeakMap<StatementSet, Names>();
const letInBySet = new WeakMap<StatementSet, Names>();

/** Whom the statements of a policy name. */
function namesOf(set: StatementSet): Names {
	const known = namesBySet.get(set) ?? collectNames(set.statements);
	namesBySet.set(set, known);
	return known;
}

/** Whom its Allows name. */
function letInBy(set: StatementSet): Names {
	const known = letInBySet.get(set) ?? collectNames(set.statements.filter(({ effect }) => effect !== 'Deny'));
	letInBySet.set(set, known);
	return known;
}

function collectNames(statements: readonly CompiledStatement[]): Names {
	const exact = new Set<string>();
	const accounts = new Set<string>();
	let anyone = false;
	for (const { principals } of statements) {
		if (principals === undefined || isUnread(principals)) {
			anyone = true;
			continue;
		}
		anyone ||= principals.star || principals.inverted || principals.open.length > 0;
		for (const name of principals.exact) {
			if (name === '*') continue;
			const account = accountNamed(name);
			if (account === undefined) exact.add(name);
			else accounts.add(account);
			const [, , , , owner] = name.split(':');
			if (owner !== undefined && owner !== '') accounts.add(owner);
			const session = /^arn:[^:]*:sts::\d*:assumed-role\/[^/]+\//.exec(name)?.[0];
			if (session !== undefined) exact.add(session);
		}
	}
	return { exact, accounts, anyone };
}

function isNamed({ arn, uniqueId, sessionStart }: Subject, { exact }: Names): boolean {
	return (
		(typeof arn === 'string' && exact.has(arn)) ||
		(uniqueId !== undefined && exact.has(uniqueId)) ||
		(sessionStart !== undefined && exact.has(sessionStart))
	);
}

interface Home {
	/** Adds the classes that hold an Allow of the action which may cover the target; `all`: every class. */
	add(action: string, target: Target, found: Set<Class>, all?: boolean): void;
}

interface Index {
	readonly homes: ReadonlyMap<string, Home>;
	readonly byName: ReadonlyMap<string, readonly Class[]>;
}

function buildIndex(estate: Estate): Index {
	const byName = new Map<string, Class[]>();
	const homes = new Map<string, Home>();
	for (const [id, principals] of homesOf(estate)) {
		const classes = new Map<Identity, Map<string, { members: Subject[] }>>();
		for (const principal of principals) {
			const subject = subjectOf(principal, estate);
			const kinds = classes.get(subject.identity) ?? new Map<string, { members: Subject[] }>();
			classes.set(subject.identity, kinds);
			const kind = `${subject.type} ${subject.serviceLinked}`;
			const own = kinds.get(kind) ?? { members: [] };
			kinds.set(kind, own);
			own.members.push(subject);
			const uniqueId = factOf(principal, 'uniqueId');
			for (const name of [subject.arn, isRead(uniqueId) ? uniqueId : undefined, subject.sessionStart]) {
				if (typeof name !== 'string') continue;
				const list = byName.get(name);
				if (list) list.push(own);
				else byName.set(name, [own]);
			}
		}
		homes.set(
			id,
			createHome(
				[...classes].map(([identity, kinds]) => [identity, [...kinds.values()]]),
				estate,
			),
		);
	}
	return { homes, byName };
}

type Holding = readonly [identity: Identity, classes: readonly Class[]];

function createHome(holdings: readonly Holding[], estate: Estate): Home {
	const byAction = new Map<string, Starts>();
	return {
		add(action, target, found, all = false) {
			const text = plain(target.arn);
			if (all || text === undefined) {
				for (const [, classes] of holdings) for (const one of classes) found.add(one);
				return;
			}
			const starts = byAction.get(action) ?? startsOf(action, holdings);
			byAction.set(action, starts);
			for (const one of starts.anything) found.add(one);
			for (const length of starts.lengths) {
				if (length > text.length) break;
				for (const held of starts.byStart.get(text.slice(0, length)) ?? []) {
					if (isRefuted(held, action, target, estate)) continue;
					for (const one of held.classes) found.add(one);
				}
			}
		},
	};
}

/** An Allow with those who hold it. */
interface Held {
	readonly entry: Entry;
	readonly classes: Set<Class>;
}

/** Allows by what their patterns begin with. */
interface Starts {
	/** Lengths of the starts, ascending. */
	readonly lengths: readonly number[];
	readonly byStart: ReadonlyMap<string, readonly Held[]>;
	/** Those of whom not all is known, or who may everything. */
	readonly anything: readonly Class[];
}

function startsOf(action: string, holdings: readonly Holding[]): Starts {
	const held = new Map<CompiledStatement, Held>();
	const anything: Class[] = [];
	for (const [{ policies }, classes] of holdings) {
		const { allows, free } = policies.on(action);
		if (free || policies.unread.length > 0) {
			anything.push(...classes);
			continue;
		}
		for (const entry of allows) {
			const one = held.get(entry.compiled) ?? { entry, classes: new Set() };
			held.set(entry.compiled, one);
			for (const each of classes) one.classes.add(each);
		}
	}
	const byStart = new Map<string, Held[]>();
	for (const one of held.values()) {
		for (const start of new Set(one.entry.compiled.starts ?? [''])) {
			const list = byStart.get(start);
			if (list) list.push(one);
			else byStart.set(start, [one]);
		}
	}
	const lengths = [...new Set([...byStart.keys()].map((start) => start.length))].toSorted((a, b) => a - b);
	return { lengths, anything, byStart };
}

/** Whether a statement does not apply to the target, whoever asks. */
function isRefuted({ entry, classes }: Held, action: string, target: Target, estate: Estate): boolean {
	const [sample] = classes;
	const [subject] = sample?.members ?? [];
	if (!subject) return true;
	// Of a path it matters how deep the request goes.
	if (action === 'ssm:GetParametersByPath') return false;
	const request = newRequest(subject, action, target, estate);
	return applies(entry, request) === false && !request.looked.subject;
}
