import type { Condition } from '../../model/policy.ts';
import { isHole, partsOf, type Text } from '../../model/text.ts';

/** Whether a condition on the subject of a token lets nearly any in: any at all, or any service account of a cluster. */
export type LooseSubject = 'any-subject' | 'service-accounts' | 'no' | 'maybe';

/** What subjects of well-known providers begin with, before they say who. */
const kinds =
	/^(?:system:serviceaccount:|repo:|repository:|repository_owner:|project_path:|organization:|org\/|pipelines?:)/;
const serviceAccounts = 'system:serviceaccount:';

/** Judges by the value that asks least. Without wildcards a value always names someone. */
export function looseSubject({ operator, values }: Condition): LooseSubject {
	if (!operator.endsWith('like')) return 'no';
	const answers = values.map(looseValue);
	return (
		answers.find((answer) => answer === 'any-subject' || answer === 'service-accounts') ??
		(answers.includes('maybe') ? 'maybe' : 'no')
	);
}

function looseValue(value: Text): LooseSubject {
	const [first, ...rest] = partsOf(value);
	if (first === undefined) return 'no';
	if (isHole(first)) return 'maybe';
	const [kind = ''] = kinds.exec(first) ?? [];
	const named = first.slice(kind.length);
	if (named === '') return rest.length > 0 ? 'maybe' : 'no';
	if (!/^[*?]/.test(named)) return 'no';
	if (kind === serviceAccounts) return 'service-accounts';
	// `*:environment:prod` of any repository, `*` of all.
	return kind !== '' || !/[A-Za-z0-9]/.test(named) ? 'any-subject' : 'no';
}
