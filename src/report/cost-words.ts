import type { BillAnswer, CallerCost, Figure, ItemCost, ResourceAdvice } from '../cost/answer.ts';
import { money, number, plural } from './wording.ts';

/** `$4.60`, `$4.60 to $5.10`, `about $3.00`. */
export function figureWords({ usd, atMost, basis }: Figure): string {
	const about = basis === 'assumed' && usd > 0 ? 'about ' : '';
	const [least, most] = [money(Math.abs(usd)), money(Math.abs(atMost))];
	const sign = usd < 0 ? '-' : '';
	if (least === most) return (least.startsWith('<') ? '' : about) + sign + least;
	return usd <= 0 && atMost > 0 ? `up to ${most}` : `${sign}${least} to ${atMost < 0 ? '-' : ''}${most}`;
}

/** `1,200`, `1,150 to 1,200`. */
export function callsWords([least, most]: readonly [number, number]): string {
	return least === most ? number(least) : `${number(least)} to ${number(most)}`;
}

export const basisWords: Readonly<Record<Figure['basis'], string>> = {
	measured: 'from measured reads',
	declared: 'from what is declared',
	assumed: 'partly assumed',
};

/** `declared`; `assumed, avoidable measured` where figures beside each other came about otherwise. What is nothing has no say. */
export function basisCell(figure: Figure, avoidable?: Figure): string {
	if (avoidable === undefined || avoidable.atMost === 0 || avoidable.basis === figure.basis) return figure.basis;
	return `${figure.basis}, avoidable ${avoidable.basis}`;
}

/** `, 2026-08-01 to 2026-11-01, 92 days`; nothing where no reads were counted. */
export function spanWords(window: BillAnswer['window']): string {
	if (window === null) return '';
	return `, ${window.from.slice(0, 10)} to ${window.to.slice(0, 10)}, ${windowWords(window.days)}`;
}

export const itemWords: Readonly<Record<ItemCost['item'], string>> = {
	secret: 'Secrets',
	replicas: 'Replicas in Regions that were not collected',
	parameter: 'Advanced parameters',
	key: 'Keys',
	calls: 'Calls, KMS included',
};

/** `30.4 days`, `3 hours`. */
function windowWords(days: number): string {
	if (days >= 2) return `${number(Math.round(days * 10) / 10)} days`;
	const hours = Math.round(days * 24);
	return hours === 0 ? 'less than an hour' : plural(hours, 'hour');
}

/** What was asked for; `*` is everything. */
export function targetWords(resource: string): string {
	return resource === '*' ? '(lists and batches)' : resource;
}

export function callerWords({ principal, workload }: Pick<CallerCost, 'principal' | 'workload'>): string {
	const name = principal.startsWith('arn:') ? principal.split(':').slice(5).join(':') : principal;
	const own = workload?.split(':').at(-1);
	return own === undefined || own === '' || name.endsWith(own) ? name : `${name} (${own})`;
}

/** Of a group, which is named by the principal and the workload. */
export function callerGroupWords(name: string): string {
	const [principal = '', ...workload] = name.split(' ');
	return callerWords({ principal, workload: workload.length === 0 ? null : workload.join(' ') });
}

const remedies: Readonly<Record<NonNullable<CallerCost['remedy']>['kind'], string>> = {
	extension: 'Lambda extension',
	'caching-client': 'caching client',
	provider: 'Workload Credentials Provider',
	interval: 'longer interval',
	cache: 'a cache',
};

/** What callers are that nothing is to be said about. */
export const callerKindWords: Readonly<Record<CallerCost['kind'], string>> = {
	application: '',
	service: 'an AWS service',
	person: 'a person',
	iac: 'infrastructure as code',
	rotation: 'its rotation',
	scanner: 'a scanner',
};

/** `Lambda extension, 300 s`; of callers that nothing is to be said about, what they are. */
export function remedyWords({ remedy, kind, avoidableCalls }: CallerCost): string {
	if (remedy === null) return callerKindWords[kind];
	return avoidableCalls[1] === 0 ? '' : `${remedies[remedy.kind]}, ${remedy.ttl} s`;
}

export const adviceWords: Readonly<Record<ResourceAdvice['course'], string>> = {
	stay: 'Keep as it is',
	cache: 'Cache',
	merge: 'Merge',
	delete: 'Delete',
	'parameter-store': 'Move to Parameter Store',
	'secrets-manager': 'Move to Secrets Manager',
};

/** `it uses nothing that only Secrets Manager has (medium confidence, assumed)`. */
export function reasonWords({ because, confidence, saving }: ResourceAdvice): string {
	return `${because.join('; ')} (${confidence} confidence, ${saving.basis})`;
}
