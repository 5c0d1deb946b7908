import { isUnread, unread, type Unread } from '../../model/observed.ts';
import type { Condition, PolicyDocument, Principals } from '../../model/policy.ts';
import { plain, splitText, type Answer, type Text } from '../../model/text.ts';
import { matches, matchesAction, matchesArn } from '../match-pattern.ts';
import { readPolicy, type ReadStatement } from '../read-policy.ts';

/** An invocation of a function by Secrets Manager, on behalf of a secret. */
interface Invocation {
	/** As the rotation names the function, version or alias included. */
	readonly functionArn: Text;
	readonly secretArn: Text;
}

/** Whether a function's policy lets Secrets Manager invoke it to rotate a secret. `null`: it has no policy. */
export function mayInvoke(policy: PolicyDocument | null, invocation: Invocation): boolean | Unread {
	let allowed = false;
	let mayAllow: Unread | undefined;
	let mayDeny: Unread | undefined;
	for (const statement of policy === null ? [] : readPolicy(policy)) {
		const answer = applies(statement, invocation);
		if (answer === 'no') continue;
		const { effect } = statement.facts;
		const open = [answer, effect].find((part) => isUnread(part));
		if (open !== undefined) {
			if (effect !== 'Deny') mayAllow ??= open;
			if (effect !== 'Allow') mayDeny ??= open;
		} else if (effect === 'Deny') return false;
		else allowed = true;
	}
	return allowed ? (mayDeny ?? true) : (mayAllow ?? false);
}

function applies({ facts }: ReadStatement, { functionArn, secretArn }: Invocation): 'yes' | 'no' | Unread {
	const answers = [
		partly(facts.principals, facts.notPrincipals, (principals) => nameSecretsManager(principals)),
		partly(facts.actions, facts.notActions, (actions) =>
			any(actions.map((action) => matchesAction(action, 'lambda:InvokeFunction'))),
		),
		partly(facts.resources, facts.notResources, (resources) =>
			any(resources.map((resource) => matchesArn(resource, functionArn))),
		),
		isUnread(facts.conditions) ? facts.conditions : every(facts.conditions.map((one) => holds(one, secretArn))),
	];
	if (answers.includes('no')) return 'no';
	return answers.find((answer) => isUnread(answer)) ?? 'yes';
}

function partly<Part>(
	element: Part | Unread | null,
	inverted: unknown,
	answer: (part: Part) => Answer,
): 'yes' | 'no' | Unread {
	if (isUnread(element)) return element;
	if (element === null) return unread(inverted === null ? 'unparsable' : 'unfamiliar');
	const found = answer(element);
	return found === 'maybe' ? unread('unresolved') : found;
}

function nameSecretsManager({ aws, service }: Principals): Answer {
	if (aws.some((name) => plain(name) === '*')) return 'yes';
	return any(
		[...service, ...aws].map((name): Answer => {
			const text = plain(name);
			if (text === undefined) return 'maybe';
			return /^secretsmanager\.amazonaws\.com(?:\.cn)?$/.test(text) ? 'yes' : 'no';
		}),
	);
}

const equality = new Set(['stringequals', 'stringequalsignorecase', 'stringlike', 'arnequals', 'arnlike']);

/** Secrets Manager tells its account and the secret; what else a condition asks for is not known to hold. */
function holds({ operator, key, values, qualifier }: Condition, secretArn: Text): 'yes' | 'no' | Unread {
	if (!equality.has(operator) || qualifier !== null) return unread('unfamiliar');
	if (key !== 'aws:sourceaccount' && key !== 'aws:sourcearn') return unread('unfamiliar');
	const given = key === 'aws:sourceaccount' ? splitText(secretArn, ':')[4] : secretArn;
	if (given === undefined) return unread('unresolved');
	const answer = any(
		values.map((value) => (key === 'aws:sourceaccount' ? matches(value, given) : matchesArn(value, given))),
	);
	return answer === 'maybe' ? unread('unresolved') : answer;
}

function any(answers: readonly Answer[]): Answer {
	if (answers.includes('yes')) return 'yes';
	return answers.includes('maybe') ? 'maybe' : 'no';
}

function every(answers: readonly ('yes' | 'no' | Unread)[]): 'yes' | 'no' | Unread {
	if (answers.includes('no')) return 'no';
	return answers.find((answer) => isUnread(answer)) ?? 'yes';
}
