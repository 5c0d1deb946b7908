import { isUnread } from '../../model/observed.ts';
import type { Explanation, Layer, Step } from '../verdict.ts';
import { isBlocked, judge } from './judge.ts';
import type { Match, Request } from './request.ts';

/** Judges a request again and writes down what each layer said; every layer that stands in the way has a step. */
export function explainRequest(request: Request): Explanation {
	const steps: Step[] = [];
	const verdict = judge({
		...request,
		trace: (layer, statement, match, words) => {
			const outcome = outcomeOf(match, statement?.facts.effect === 'Deny');
			if (outcome) {
				steps.push({
					layer: layer as Layer,
					outcome,
					...(statement ? { statement } : {}),
					...(words === undefined ? {} : { words }),
				});
			}
		},
	});
	if (
		isBlocked(verdict) &&
		!verdict.denied &&
		!steps.some((step) => step.layer === verdict.by && step.outcome === 'lacks')
	) {
		steps.push({ layer: verdict.by, outcome: 'lacks' });
	}
	return { action: request.action, verdict, steps };
}

function outcomeOf(match: Match, isDeny: boolean): Step['outcome'] | undefined {
	if (isUnread(match)) return undefined;
	if (match === false) return 'lacks';
	// A Deny that the request may evade shows among the verdict's conditions.
	if (isDeny) return match === true ? 'denies' : undefined;
	return match === true ? 'allows' : 'allows-if';
}
