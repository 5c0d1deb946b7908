import { isRead, isUnread, type Weighed } from '../../model/observed.ts';
import type { Condition } from '../../model/policy.ts';
import { question } from '../../model/question.ts';
import type { Text } from '../../model/text.ts';
import { conditionKey } from '../condition-keys.ts';
import { coversAction } from './coverage.ts';
import { describeSubjects } from '../holders.ts';
import { parameterReads, secretReads } from '../read-access.ts';
import { presentVersion } from '../read-policy.ts';
import { partsOf, versionOf } from '../statements.ts';
import { isByAws } from './unknown-actions.ts';

/** A policy variable that stands for nothing, so that the text it is in matches nothing. */
export interface DeadVariable {
	readonly effect: 'Allow' | 'Deny';
	/** As written: `${aws:username}`. */
	readonly variable: string;
	/** `Resource`, or the condition key. */
	readonly element: string;
	/** `version`: the policy is of a version without variables. `spaces`: the name has spaces in it. */
	readonly why: 'version' | 'spaces';
	/** `all`: the statement applies to nothing. `always`: the condition always holds. `part`: the rest of the element still counts. */
	readonly reach: 'all' | 'always' | 'part';
	/** Whom the statement is about, in words. */
	readonly holders: string;
}

const reading = [...secretReads, ...parameterReads];

/** The policy variables of a statement on reads that AWS does not fill in. */
export const deadVariables = question({
	kinds: ['statement'],
	needs: ['effect'],
	weighs: ['actions', 'notActions', 'resources', 'conditions'],
	across: ['principal.policies', 'principal.groups', 'policy.type'],
	ask({ effect, resources, conditions }, estate, statement): Weighed<readonly DeadVariable[]> {
		if (isByAws(statement)) return [];
		const present = versionOf(statement) === presentVersion;
		const texts = isRead(resources) ? (resources ?? []) : [];
		const tests = isRead(conditions) ? conditions.filter(({ operator }) => /^(string|arn)/.test(operator)) : [];
		const found = [
			...inTexts(texts, present).map((dead) => ({ ...dead, element: 'Resource' })),
			...tests.flatMap((condition) =>
				inTexts(condition.values, present).map((dead) => ({
					...dead,
					element: conditionKey(condition.key)?.name ?? condition.key,
					reach: dead.reach === 'all' && holdsAnyway(condition) ? ('always' as const) : dead.reach,
				})),
			),
		];
		if (found.length === 0) return [];
		const covers = reading.map((action) => coversAction(partsOf(statement), action));
		if (!covers.includes(true)) return covers.find((answer) => isUnread(answer)) ?? [];
		const holders = describeSubjects(statement, estate);
		return found.map((dead) => ({ ...dead, effect, holders }));
	},
});

/** A variable has the prefix of a condition key; `${*}` and its kin are no names. */
const variable = /\$\{[^}:]+:[^}]*\}/;

function inTexts(
	texts: readonly Text[],
	present: boolean,
): readonly Pick<DeadVariable, 'variable' | 'why' | 'reach'>[] {
	const dead = texts.flatMap((text) => {
		const name = (typeof text === 'string' ? [text] : text).flatMap((part) =>
			typeof part === 'string' ? (part.match(new RegExp(variable, 'g')) ?? []) : [],
		);
		const spaced = name.find((one) => /^\$\{\s|^\$\{[^,]*\s[^,]*(\}|,)/.test(one));
		const shown = present ? spaced : name[0];
		return shown === undefined ? [] : [{ variable: shown, why: present ? ('spaces' as const) : ('version' as const) }];
	});
	const reach = dead.length === texts.length ? 'all' : 'part';
	return dead.map((one) => ({ ...one, reach }));
}

function holdsAnyway({ operator }: Condition): boolean {
	return operator.includes('not');
}
