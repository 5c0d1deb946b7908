import { isHole, partsOf, type Answer, type Text } from './text.ts';

/** A character of a generated string of known length: a letter or digit. */
const generated = '0';

/** Whether a name ends in a hyphen and six letters or digits, as the random suffix of a secret's ARN does. */
export function endsLikeSuffix(name: Text): Answer {
	let end = '';
	for (const part of partsOf(name).toReversed()) {
		if (isHole(part) && part.width === undefined) return /^[A-Za-z0-9]*$/.test(end) ? 'maybe' : 'no';
		end = (isHole(part) ? generated.repeat(part.width ?? 0) : part) + end;
		if (end.length > 6) break;
	}
	return answer(end);
}

function answer(end: string): Answer {
	return /-[A-Za-z0-9]{6}$/.test(end) ? 'yes' : 'no';
}
