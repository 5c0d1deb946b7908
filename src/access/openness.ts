import { question } from '../model/question.ts';
import { judgePolicy, type Judge, type Openness, type PolicyContext } from './judge-policy.ts';
import { contextOf, partsOf } from './statements.ts';

const judges = new WeakMap<PolicyContext, Judge>();

/** What a statement opens to strangers, the Denies beside it considered; `null`: nothing. */
export const openness = question<'statement', Openness | null, never, keyof ReturnType<typeof partsOf>>({
	kinds: ['statement'],
	weighs: ['effect', 'principals', 'notPrincipals', 'actions', 'notActions', 'resources', 'notResources', 'conditions'],
	ask({ origin }, estate, statement) {
		if (!origin) return null;
		const context = contextOf(statement, origin, estate);
		const judge = judges.get(context) ?? judgePolicy(context);
		judges.set(context, judge);
		return judge(partsOf(statement));
	},
});
