import type { NameFit } from '../model/name-fit.ts';
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
export function* misfits(fit: NameFit, name: string, options: Options, found: Found): Iterable<FoundOutcome> {
	const { template, suggestion, judged, fitting, configured } = fit;
	const data = {
		name,
		template,
		offer: suggestion === null ? '' : `; "${suggestion}" would`,
		case: options.case,
		fitting,
		judged,
	};
	if (fit.fits === 'no') {
		if (!configured && fitting * 100 < judged * options.minimumShare)
			yield found('unconvened', data, { about: 'account' });
		else yield found('unconventional', data);
	} else if (options.case !== 'any' && !hasCase(name, options.case)) yield found('wrongCase', data);
}

function hasCase(name: string, wanted: 'lower' | 'kebab'): boolean {
	return wanted === 'lower' ? name === name.toLowerCase() : /^[a-z0-9/-]*$/.test(name);
}
