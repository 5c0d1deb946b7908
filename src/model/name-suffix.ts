import { isHole, partsOf, type Answer, type Text } from './text.ts';

/** Whether a name ends in a hyphen and six letters or digits, as the random suffix of a secret's ARN does. */
export function endsLikeSuffix(name: Text): Answer {
	const last = partsOf(name).at(-1);
	if (last === undefined) return 'no';
	// A generated end might look like anything; only a hole of known width six behind a hyphen surely does.
	if (isHole(last)) {
		const before = partsOf(name).at(-2);
		const hyphen = typeof before === 'string' && before.endsWith('-');
		if (last.width === undefined) return 'maybe';
		return last.width === 6 && hyphen ? 'yes' : last.width < 6 ? 'maybe' : 'no';
	}
	if (/-[A-Za-z0-9]{6}$/.test(last)) return 'yes';
	return partsOf(name).length > 1 && last.length < 7 && /^[A-Za-z0-9]*$/.test(last) ? 'maybe' : 'no';
}
