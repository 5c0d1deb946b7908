import type {
	AnswerCondition,
	AnswerPrincipal,
	AnswerReader,
	AnswerResource,
	AnswerStep,
	BlockedReader,
	Group,
} from '../access/answers/answer.ts';
import { listed, plural } from './wording.ts';

/** What people call a group of readers, in the order they are shown. */
export const groupTitles: { readonly [Name in Group]: string } = {
	everyone: 'Everyone',
	account: 'Other accounts',
	identity: 'Identities that were not collected',
	federated: 'Federated',
	service: 'Services',
	user: 'Users',
	role: 'Roles',
	'service-linked': 'Service-linked roles',
	administrator: 'Administrators',
};

/** The layers, as sentences name them. */
export const layerWords: Readonly<Record<AnswerStep['layer'], string>> = {
	'identity-policy': 'its own policies',
	boundary: 'the permissions boundary',
	'resource-policy': 'the resource policy',
	'service-control': 'the service control policies',
	'resource-control': 'the resource control policies',
	'key-policy': 'the key policy',
	key: 'the key',
};

export interface Fact {
	readonly label: string;
	readonly text: string;
}

/** `111111111111 eu-west-1`, or the place in a file. */
export function placeOf({ at, account, region }: AnswerResource): string {
	if (at) return `${at.file}:${at.startLine}:${at.startColumn}`;
	return [account, region].filter(Boolean).join(' ');
}

/** The name, with the account where that is another one than expected. */
export function principalName({ name, account, id }: AnswerPrincipal, home: string | undefined): string {
	if (account === undefined || home === undefined || account === home || name === account || name === id) return name;
	return `${name} (${account})`;
}

/** The statements that let someone read, one fact for each action; the layers that only limit are left to the other formats. */
export function pathFacts(path: readonly AnswerStep[]): Fact[] {
	const actions = [...new Set(path.map(({ action }) => action))];
	const told = actions.flatMap((label) => {
		const steps = path.filter((step) => step.action === label && isTold(step));
		return steps.length === 0 ? [] : [{ label, text: stepsWords(steps) }];
	});
	return told.flatMap(({ label, text }, at) => {
		if (told.findIndex((one) => one.text === text) !== at) return [];
		const alike = told.filter((one) => one.text === text && one.label !== label);
		const also = listed(alike.map((one) => one.label.slice(one.label.indexOf(':') + 1)));
		return [{ label, text: also === '' ? text : `${text} (${also} too)` }];
	});
}

/** Statements of one policy are said together, unless each has its place in a file. */
function stepsWords(steps: readonly AnswerStep[]): string {
	const together = new Map<string, AnswerStep[]>();
	for (const step of steps) {
		const key = JSON.stringify(step.statement === undefined || step.at ? step : [step.policy, step.group, step.words]);
		together.set(key, [...(together.get(key) ?? []), step]);
	}
	const parts = [...together.values()].map((alike) => {
		const [first] = alike;
		if (first === undefined || alike.length === 1) return alike.map(stepWords).join('');
		const names = [...new Set(alike.map(statementName))];
		const one = stepWords({ ...first, statement: '' });
		return names.length === 1 ? stepWords(first) : one.replace('statement ""', `statements ${listed(names)}`);
	});
	return parts.join(' and ');
}

function statementName({ statement = '' }: AnswerStep): string {
	return /^\d+$/.test(statement) ? statement : `"${statement}"`;
}

const limiting: ReadonlySet<AnswerStep['layer']> = new Set(['boundary', 'service-control', 'resource-control']);

function isTold({ layer, outcome, statement, words }: AnswerStep): boolean {
	if (outcome === 'lacks' || (statement === undefined && words === undefined)) return false;
	return outcome === 'denies' || !limiting.has(layer);
}

/** `statement "Read" of policy Payments (iam.tf:12:3), held by group Developers`. */
export function stepWords(step: AnswerStep): string {
	const { policy, statement, at, group, words, layer } = step;
	if (statement === undefined) return words ?? layerWords[layer];
	const place = at === undefined ? '' : ` (${at.file}:${at.startLine}:${at.startColumn})`;
	const of = policy === undefined ? '' : ` of ${policy}`;
	const held = group === undefined ? '' : `, held by group ${group}`;
	return `statement ${statementName(step)}${of}${place}${held}${words === undefined ? '' : `, ${words}`}`;
}

export function conditionFacts(conditions: readonly AnswerCondition[]): Fact[] {
	return conditions.map(({ words }) => ({ label: 'only if', text: words }));
}

/** How someone reads: path, conditions, doubts. */
export function readerFacts({
	path,
	conditions,
	atMost,
}: Pick<AnswerReader, 'path' | 'conditions' | 'atMost'>): Fact[] {
	return [
		...pathFacts(path),
		...conditionFacts(conditions),
		...atMost.map((text) => ({ label: 'at most, since', text })),
	];
}

/** `the key policy, which does not allow kms:Decrypt`, `statement 1 of the permissions boundary Fence, which denies it`. */
export function blockWords({ by, denied, path }: Pick<BlockedReader, 'by' | 'denied' | 'path'>): string {
	const step = path.find(({ layer, outcome }) => layer === by && outcome === (denied ? 'denies' : 'lacks'));
	if (denied)
		return step?.statement === undefined ? `a Deny in ${layerWords[by]}` : `${stepWords(step)}, which denies it`;
	if (step?.words !== undefined) return `${layerWords[by]}, ${step.words}`;
	if (by === 'key-policy') return keyWords(path, step?.action ?? 'kms:Decrypt');
	const verb = layerWords[by].endsWith('policies') ? 'do' : 'does';
	return `${layerWords[by]}, which ${verb} not allow ${step?.action ?? 'it'}`;
}

/** A key policy may name someone, or leave it to the account's own policies. */
function keyWords(path: readonly AnswerStep[], action: string): string {
	const allows = (one: AnswerStep['layer']): boolean =>
		path.some((step) => step.action === action && step.layer === one && step.outcome.startsWith('allows'));
	if (allows('key-policy')) return `${layerWords['identity-policy']}, to which the key policy leaves ${action}`;
	if (allows('identity-policy')) return `${layerWords['key-policy']}, which does not allow ${action}`;
	return `the key, since neither its policy nor their own allow ${action}`;
}

/** `at most 7 readers, 2 of them under conditions, besides 3 administrators`. */
export function countWords(
	readers: readonly AnswerReader[],
	count: number,
	{ atMost, atLeast }: { readonly atMost: readonly string[]; readonly atLeast: readonly string[] },
): string {
	const within = (group: Group): number => readers.filter(({ principal }) => principal.group === group).length;
	const besides = [
		...(within('administrator') > 0 ? [plural(within('administrator'), 'administrator')] : []),
		...(within('service-linked') > 0 ? [plural(within('service-linked'), 'service-linked role')] : []),
	];
	const rest = besides.length === 0 ? '' : listed(besides);
	if (count === 0 && atLeast.length > 0) return `No reader is known${rest === '' ? '' : ` besides ${rest}`}`;
	if (count === 0) return `Nobody ${rest === '' ? '' : `but ${rest} `}can read it`;
	const conditional = readers.filter(
		({ principal, outcome }) =>
			outcome === 'allowed-if' && principal.group !== 'administrator' && principal.group !== 'service-linked',
	).length;
	const some = conditional === 0 ? '' : `, ${conditional === count ? 'all' : conditional} of them under conditions`;
	const alone = count === 1 && conditional === 1 ? ', under a condition' : some;
	return `${boundWords(atMost, atLeast)}${plural(count, 'reader')}${alone}${rest === '' ? '' : `, besides ${rest}`}`;
}

/** `At most `, `At least `, or, where both are open, neither. */
export function boundWords(
	atMost: readonly unknown[],
	atLeast: readonly unknown[],
): '' | 'At most ' | 'At least ' | 'About ' {
	if (atMost.length > 0 && atLeast.length > 0) return 'About ';
	return atMost.length > 0 ? 'At most ' : atLeast.length > 0 ? 'At least ' : '';
}
