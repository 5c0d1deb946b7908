import type { Scope } from '../../model/snapshot.ts';
import { isHole, partsOf, plain, render, splitText, type Hole, type Text } from '../../model/text.ts';
import { tailOf } from '../resource-pattern.ts';

/** A path above a parameter, which GetParametersByPath may be asked for. */
export interface Ancestor {
	/** For people: `/prod/orders`, `/`. */
	readonly path: string;
	readonly arn: Text;
}

/** The paths above a parameter, the nearest first; the last is the root. */
export function ancestorsOf(arn: Text): readonly Ancestor[] {
	const parts = partsOf(arn);
	const at = parts.findIndex((part) => !isHole(part) && part.includes(':parameter/'));
	const start = parts[at];
	if (typeof start !== 'string') return [];
	const cut = start.indexOf(':parameter/') + ':parameter/'.length;
	const front = [...parts.slice(0, at), start.slice(0, cut)];
	const name = partsOf([start.slice(cut), ...parts.slice(at + 1)]);
	const ancestors: Ancestor[] = [];
	for (let rest = upTo(name); rest !== undefined; rest = upTo(rest)) {
		ancestors.push({ path: `/${render(rest)}`, arn: textOf([...front, ...rest]) });
	}
	return [...ancestors, { path: '/', arn: textOf(front) }];
}

/** A parameter that a pattern matches, where the pattern leaves it open in this place; `undefined` where it names none in full. */
export function sampleOf(pattern: Text, place: Pick<Scope, 'partition' | 'account' | 'region'>): Text | undefined {
	const [, ownPartition, , ownRegion, ownAccount] = splitText(pattern, ':');
	const tail = tailOf(pattern) ?? (render(pattern) === '*' ? '*' : undefined);
	if (tail === undefined) return undefined;
	const parts = partsOf(tail).map((part) => (isHole(part) ? part : part.replaceAll('*', 'any').replaceAll('?', 'x')));
	const [first] = parts;
	if (first === undefined || isHole(first)) return undefined;
	return textOf([
		'arn:',
		...segment(ownPartition, place.partition, '#partition'),
		':ssm:',
		...segment(ownRegion, place.region, '#region'),
		':',
		...segment(ownAccount, place.account, '#account'),
		':',
		...(first.startsWith('parameter/') ? parts : ['parameter/any']),
	]);
}

function segment(own: Text | undefined, known: string | undefined, name: string): (string | Hole)[] {
	return own !== undefined && !/[*?]/.test(render(own)) ? partsOf(own) : [known ?? { hole: name }];
}

function upTo(name: readonly (string | Hole)[]): (string | Hole)[] | undefined {
	const last = name.findLastIndex((part) => !isHole(part) && part.includes('/'));
	const part = name[last];
	if (typeof part !== 'string') return undefined;
	return partsOf([...name.slice(0, last), part.slice(0, part.lastIndexOf('/'))]);
}

function textOf(parts: readonly (string | Hole)[]): Text {
	const text = partsOf(parts);
	return plain(text) ?? text;
}
