import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { isRead, isUnread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { plain, render, type Text } from '../../model/text.ts';
import { isAdministrator } from '../administrators.ts';
import { coversAction } from './coverage.ts';
import { newRequest } from '../decide.ts';
import { describeHolders, describeList } from '../holder-words.ts';
import { holdersOf, holdersOpen } from '../holders.ts';
import { inventoryOf } from '../inventory.ts';
import { judge } from '../layers/judge.ts';
import { isServiceLinked, subjectOf } from '../layers/subject.ts';
import { pathTarget, targetOf, type Target } from '../layers/target.ts';
import { matchesArn } from '../match-pattern.ts';
import { ancestorsOf, sampleOf } from './parameter-path.ts';
import { couldCover } from '../resource-pattern.ts';
import { partsOf, statementsOfCarrier } from '../statements.ts';
import type { Verdict } from '../verdict.ts';

/** A Deny on parameters with a way around it. */
export interface Bypass {
	readonly pattern: string;
	/** What still reads them: "ssm:GetParameterHistory", "ssm:GetParametersByPath on /prod and /". */
	readonly ways: readonly string[];
	/** Who has one, in words; `null`: whoever the Deny is for is not in sight. */
	readonly holders: string | null;
}

const plainReads = ['ssm:GetParameter', 'ssm:GetParameters', 'ssm:GetParameterHistory'];
const byPath = 'ssm:GetParametersByPath';

/** The way around a Deny of reading parameters; `null`: there is none, or it is no such Deny. */
export const denyBypass = question({
	kinds: ['statement'],
	needs: ['effect', 'resources'],
	weighs: ['actions', 'notActions', 'conditions'],
	across: ['parameter.name', 'principal.policies', 'principal.groups', 'principal.boundary', 'policy.document'],
	ask({ effect, resources, scope, conditions }, estate, statement): Weighed<Bypass | null> {
		const { origin } = statement;
		if (effect !== 'Deny' || resources === null || !origin) return null;
		const parts = partsOf(statement);
		// Who denies GetParametersByPath alone, or only where it is recursive, limits how much is read at once, not what.
		const first = plainReads.slice(0, 2).find((action) => coversAction(parts, action) === true);
		if (first === undefined) return null;
		if (isRead(conditions) && conditions.some(({ key }) => key === 'ssm:recursive')) return null;
		const bound = boundBy(origin, estate);
		let open: Unread | undefined = isUnread(bound) ? bound : undefined;
		for (const pattern of resources.filter((one) => couldCover(one, 'parameter', scope))) {
			for (const target of samplesOf(pattern, statement, estate)) {
				const bypass = isUnread(bound)
					? null
					: bound === null
						? uncovered(pattern, target, statement)
						: reached(pattern, target, { bound, first, parts: statement }, estate);
				if (isUnread(bypass)) open ??= bypass;
				else if (bypass) return bypass;
			}
		}
		return open ?? null;
	},
});

/** The principals a policy binds, but for administrators; `null`: they are not in sight. */
function boundBy(
	{ policy, of }: NonNullable<Resource['origin']>,
	estate: Estate,
): readonly Resource<'principal'>[] | Unread | null {
	const { scope } = of;
	const isAccount = scope.world === 'account';
	const principals =
		policy === 'control-policy'
			? estate.resources('principal').filter((one) => one.scope === scope && factOf(one, 'type') !== 'group')
			: holdersOf(of, estate);
	const open = isAccount && principals.length === 0 ? holdersOpen(of, estate) : undefined;
	if (open) return open;
	if (!isAccount && (principals.length === 0 || policy === 'control-policy')) return null;
	return principals.filter((one) => !isServiceLinked(one) && !isAdministrator(one, estate));
}

interface Bound {
	readonly bound: readonly Resource<'principal'>[];
	/** A read that the statement denies. */
	readonly first: string;
	readonly parts: Resource<'statement'>;
}

/** Who of those bound by the Deny still reads the parameter, and how. */
function reached(
	pattern: Text,
	target: Target,
	{ bound, first, parts }: Bound,
	estate: Estate,
): Bypass | Unread | null {
	const holders: Resource<'principal'>[] = [];
	const ways = new Map<string, Way>();
	let open: Unread | undefined;
	const covers = partsOf(parts);
	for (const principal of bound) {
		const ask = (action: string, on: Target) =>
			isAllowed(judge(newRequest(subjectOf(principal, estate), action, on, estate)));
		// A Deny that does not hold for the principal has no way around it.
		if (ask(first, target) !== false) continue;
		let any = false;
		for (const way of waysTo(target)) {
			const { action, on, path } = way;
			if (on === target && coversAction(covers, action) !== false) continue;
			const answer = ask(action, on);
			if (isUnread(answer)) open ??= answer;
			else if (answer) {
				ways.set(`${action} ${path}`, way);
				any = true;
			}
		}
		if (any) holders.push(principal);
	}
	if (holders.length === 0) return open ?? null;
	return { pattern: render(pattern), ways: inWords([...ways.values()]), holders: describeHolders(holders) };
}

/** What the Denies of a policy leave open of a parameter, whoever holds it. */
function uncovered(pattern: Text, target: Target, statement: Resource<'statement'>): Bypass | Unread | null {
	const all = statementsOfCarrier(statement.origin?.of ?? statement);
	if (isUnread(all)) return all;
	const denies = all.filter(({ facts }) => facts.effect !== 'Allow').map((one) => partsOf(one));
	const ways = waysTo(target).filter(
		({ action, on: { arn } }) =>
			!denies.some(({ resources, ...rest }) => {
				const named = isUnread(resources) || resources?.some((one) => matchesArn(one, arn) !== 'no');
				return named !== false && coversAction({ resources, ...rest }, action) !== false;
			}),
	);
	return ways.length === 0 ? null : { pattern: render(pattern), ways: inWords(ways), holders: null };
}

/** A way to read a parameter. */
interface Way {
	readonly action: string;
	/** What it is authorised on. */
	readonly on: Target;
	/** Of GetParametersByPath: the path above. */
	readonly path?: string;
}

function waysTo(target: Target): readonly Way[] {
	const above = ancestorsOf(target.arn).map(({ path, arn }): Way => ({
		action: byPath,
		on: pathTarget(target, arn),
		path,
	}));
	return [...plainReads.map((action): Way => ({ action, on: target })), ...above];
}

function inWords(ways: readonly Way[]): readonly string[] {
	const paths = ways.flatMap(({ path }) => path ?? []);
	const actions = ways.flatMap(({ action, path }) => (path === undefined ? [action] : []));
	return paths.length === 0 ? actions : [...actions, `${byPath} on ${describeList(paths, 3)}`];
}

function isAllowed(verdict: Verdict): boolean | Unread {
	if (isUnread(verdict)) return verdict;
	// Where another Deny may apply, the way is not surely open.
	return verdict.outcome !== 'blocked' && verdict.conditions.every(({ effect }) => effect === 'Allow');
}

const samples = 3;

/** Parameters in sight that the pattern is about, else one that it could be about. */
function samplesOf(pattern: Text, { scope }: Resource<'statement'>, estate: Estate): readonly Target[] {
	const known = inventoryOf('parameter', scope, estate).matching(pattern).slice(0, samples);
	if (known.length > 0) return known.map((parameter) => targetOf(parameter, estate));
	const { partition, account } = scope;
	const region = estate.scopes.find((one) => one.account === account && one.region !== undefined)?.region;
	const arn = sampleOf(pattern, {
		...(partition === undefined ? {} : { partition }),
		...(account === undefined ? {} : { account }),
		...(region === undefined || scope.world === 'iac' ? {} : { region }),
	});
	if (arn === undefined) return [];
	const resource: Resource<'parameter'> = {
		kind: 'parameter',
		id: render(arn),
		label: render(arn),
		scope,
		arn,
		facts: {},
	};
	return [{ ...targetOf(resource, estate), arn: plain(arn) ?? arn }];
}
