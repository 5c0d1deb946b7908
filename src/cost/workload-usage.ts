import type { Estate, Resource } from '../model/estate.ts';
import { functionName } from '../model/function-index.ts';
import type { Weighed } from '../model/observed.ts';
import { question } from '../model/question.ts';
import { plain } from '../model/text.ts';
import { indexFor } from './reads.ts';
import { coverageGap, usageIndex } from './usage-index.ts';

/** Whether the reads of a function were measured, so that nothing about them need be guessed. Not applicable to templates. */
export const callerReads = question({
	kinds: ['workload'],
	ask(_, estate, workload): Weighed<{ readonly measured: boolean }> {
		const index = indexFor(workload, estate);
		if ('unread' in index || 'notApplicable' in index) return index;
		return { measured: coverageGap(index.usage, workload.scope) === null || isSeen(workload, estate) };
	},
});

function isSeen({ arn }: Resource<'workload'>, estate: Estate): boolean {
	const own = arn === undefined ? undefined : plain(arn);
	const name = arn === undefined ? undefined : plain(functionName(arn));
	return (
		usageIndex(estate)?.usage.rows.some(
			({ workload }) => workload !== null && (workload === own || workload === name),
		) === true
	);
}
