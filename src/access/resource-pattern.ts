import type { Estate } from '../model/estate.ts';
import type { Scope } from '../model/snapshot.ts';
import { isHole, partsOf, plain, splitText, type Answer, type Hole, type Text } from '../model/text.ts';
import { matches, matchesArn } from './match-pattern.ts';

/** What a statement's Resource element can open. */
export type Openable = 'secret' | 'parameter' | 'key';

const services: Readonly<Record<Openable, string>> = { secret: 'secretsmanager', parameter: 'ssm', key: 'kms' };

/** A name of at least one character; holes stand for every value. */
const anyName: readonly Hole[] = [{ hole: '#first', width: 1 }, { hole: '#rest' }];

const tails: Readonly<Record<Openable, readonly (string | Hole)[]>> = {
	secret: ['secret:', ...anyName, '-', { hole: '#suffix', width: 6 }],
	parameter: ['parameter/', ...anyName],
	key: ['key/', ...anyName],
};

/**
 * Whether an IAM pattern matches every secret (parameter, key) of the account, in one Region at least. A hole within a name stands for a name;
 * one that is the whole Resource, or all behind the account, may be anything and leaves the answer open.
 */
export function coversAll(pattern: Text, kind: Openable, scope: Scope): Answer {
	const front = frontOf(pattern, kind, scope);
	if (front === undefined) return 'no';
	if (matches(pattern, [...front, ...tails[kind]]) === 'yes') return 'yes';
	return isOpen(pattern) ? 'maybe' : 'no';
}

/** Whether an IAM pattern matches some secret (parameter, key) that the account may have. */
export function couldCover(pattern: Text, kind: Openable, scope: Scope): boolean {
	const front = frontOf(pattern, kind, scope);
	return front !== undefined && matchesArn(pattern, [...front, ...tails[kind]]) !== 'no';
}

/** The part of a pattern behind the account, such as `secret:prod/*`; `undefined` where it has no such part. */
export function tailOf(pattern: Text): Text | undefined {
	const segments = splitText(pattern, ':');
	if (segments.length < 6) return undefined;
	return joined(segments.slice(5));
}

/** What a pattern says of the name: `prod/*` of `…:secret:prod/*`; of a parameter without its slash. `undefined` for other patterns. */
export function namePattern(pattern: Text, kind: 'secret' | 'parameter'): Text | undefined {
	const tail = tailOf(pattern);
	if (tail === undefined) return undefined;
	const [first, ...rest] = partsOf(tail);
	const start = kind === 'secret' ? 'secret:' : 'parameter/';
	if (first === undefined || isHole(first) || !first.startsWith(start)) return undefined;
	const name = partsOf([first.slice(start.length), ...rest]);
	return plain(name) ?? name;
}

/** The ARN's start that a resource in reach of the pattern has; `undefined` if none can: another account's. */
function frontOf(pattern: Text, kind: Openable, { partition, account }: Scope): (string | Hole)[] | undefined {
	const [, ownPartition, , region, ownAccount] = splitText(pattern, ':');
	const place = fitting(ownAccount, account, '#account');
	if (account !== undefined && plain(place) !== account) return undefined;
	if (!/^(\d{12})?$/.test(plain(place) ?? '')) return undefined;
	return [
		'arn:',
		...partsOf(fitting(ownPartition, partition, '#partition')),
		`:${services[kind]}:`,
		...partsOf(fitting(region, undefined, '#region')),
		':',
		...partsOf(place),
		':',
	];
}

function fitting(segment: Text | undefined, known: string | undefined, name: string): Text {
	if (segment === undefined) return known ?? [{ hole: name }];
	return known !== undefined && matches(segment, known) !== 'no' ? known : instanceOf(segment, name);
}

/** A segment with each wildcard as what it may stand for. */
function instanceOf(segment: Text, name: string): (string | Hole)[] {
	return partsOf(segment).flatMap((part, index) => {
		if (isHole(part)) return [part];
		const pieces: (string | Hole)[] = [];
		for (const [place, piece] of part.split(/([*?])/).entries()) {
			const hole = `${name}.${index}.${place}`;
			if (piece === '*') pieces.push({ hole });
			else if (piece === '?') pieces.push({ hole, width: 1 });
			else if (piece !== '') pieces.push(piece);
		}
		return pieces;
	});
}

/** Whether a pattern is about an account or Region that is not in sight, so that what it names cannot be known. */
export function isElsewhere(pattern: Text, { scopes }: Estate, { world, account: own }: Scope): boolean {
	const [, , , region, account] = splitText(pattern, ':');
	if (world === 'iac' || region === undefined || account === undefined) return false;
	return !scopes.some(
		(scope) =>
			scope.account === own &&
			scope.region !== undefined &&
			matches(region, scope.region) !== 'no' &&
			matches(account, scope.account ?? '') !== 'no',
	);
}

/** The ARN of one resource of Terraform, its `id` among them: no pattern, whatever its name is. */
const attribute = /(?:^|\.)aws_[a-z0-9_]+\.[\w-]+(?:\[[^\]]*\])?\.(?:arn|id)$/;

/** Whether a pattern is the ARN of one resource that the template only reads. */
export function isReference(pattern: Text): boolean {
	const [first] = partsOf(pattern);
	return first !== undefined && isHole(first) && attribute.test(first.hole);
}

/** Whether nothing is known of what the pattern names: a hole in front, or one that is all behind the account. */
export function isOpen(pattern: Text): boolean {
	const [first] = partsOf(pattern);
	if (first !== undefined && isHole(first)) return !isReference(pattern);
	const tail = tailOf(pattern);
	const parts = tail === undefined ? [] : partsOf(tail);
	return parts.length > 0 && parts.every((part) => isHole(part) || /^\**$/.test(part)) && parts.some(isHole);
}

function joined(segments: readonly Text[]): Text {
	const parts = partsOf(segments.flatMap((segment, index) => [...(index === 0 ? [] : [':']), ...partsOf(segment)]));
	return plain(parts) ?? parts;
}
