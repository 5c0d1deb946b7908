import type { NameFit } from '../model/name-fit.ts';
import { isHole, partsOf, render, type Text } from '../model/text.ts';
import type { FoundOutcome } from './rule.ts';

export const nameCases = ['any', 'lower', 'kebab'] as const;

interface Options {
	readonly minimumShare: number;
	readonly case: (typeof nameCases)[number];
}

type Found = (
	message: 'unconventional' | 'wrongCase' | 'unconvened',
	data: { name: string; template: string; offer: string; case: string; fitting: number; judged: number },
	extra?: { about: 'account' },
) => FoundOutcome;

/** What both naming rules find: a name that does not fit, or an account without a convention. */
export function* misfits(fit: NameFit, options: Options, found: Found): Iterable<FoundOutcome> {
	const { template, judged, fitting, configured } = fit;
	const name = render(fit.name);
	const data = {
		name,
		template,
		offer: offerOf(fit),
		case: options.case,
		fitting,
		judged,
	};
	if (fit.fits === 'no') {
		if (!configured && fitting * 100 < judged * options.minimumShare) {
			if (!fit.few) yield found('unconvened', data, { about: 'account' });
		} else yield found('unconventional', data);
	} else if (options.case !== 'any' && !hasCase(fit.name, options.case)) yield found('wrongCase', data);
}

function offerOf({ suggestion, strange }: NameFit): string {
	if (suggestion !== null) return `; "${suggestion}" would`;
	return strange === null ? '' : `: "${strange}" is none of the environments in the settings`;
}

/** What a hole brings is not judged. */
function hasCase(name: Text, wanted: 'lower' | 'kebab'): boolean {
	const literal = partsOf(name)
		.map((part) => (isHole(part) ? '' : part))
		.join('');
	return wanted === 'lower' ? literal === literal.toLowerCase() : /^[a-z0-9/-]*$/.test(literal);
}
