import type { Condition } from '../model/policy.ts';
import { describeCondition } from './condition-words.ts';

/** What a condition narrows a grant to: some resources (`which`), or some callers and places (`who`). */
export type Narrowing = 'which' | 'who';

/** Keys that tell resources apart; a slash or colon at the end stands for every key that begins so. */
const which = `aws:resourcetag/ secretsmanager:resourcetag/ ssm:resourcetag/ secretsmanager:secretid
	secretsmanager:resource/allowrotationlambdaarn secretsmanager:resource/type kms:encryptioncontext: kms:resourcealiases
	kms:requestalias`;

const who = `aws:sourceip aws:vpcsourceip aws:sourcevpc aws:sourcevpce aws:sourcevpcarn aws:vpceaccount aws:principaltag/
	aws:principalarn aws:userid aws:username aws:principaltype aws:multifactorauthpresent aws:multifactorauthage aws:sourceidentity
	aws:sourcearn aws:sourceaccount aws:calledvia aws:calledviafirst aws:calledvialast aws:principalisawsservice
	aws:principalservicename aws:principalservicenameslist aws:ec2instancesourcevpc aws:ec2instancesourceprivateipv4
	lambda:sourcefunctionarn ec2:sourceinstancearn kms:viaservice aws:viaawsservice`;

const keys = new Map<string, Narrowing>();
for (const key of which.split(/\s+/)) keys.set(key, 'which');
for (const key of who.split(/\s+/)) keys.set(key, 'who');

/** What the conditions of an Allow narrow it to; the resources count before the callers. */
export function narrowingOf(conditions: readonly Condition[]): Narrowing | null {
	const found = new Set(conditions.map(narrowingBy));
	return found.has('which') ? 'which' : found.has('who') ? 'who' : null;
}

/** Conditions that hold for whatever is not marked, or where the key is absent, leave nearly everything. */
function narrowingBy({ key, operator, qualifier, ifExists, values }: Condition): Narrowing | null {
	if (ifExists || qualifier === 'all' || operator.includes('not')) return null;
	if (operator === 'null' && !values.some((value) => value === 'false')) return null;
	if (operator.endsWith('like') && values.includes('*') && !key.endsWith('tag/')) return null;
	const end = key.search(/[/:][^/:]*$/);
	return keys.get(key) ?? keys.get(key.slice(0, end + 1)) ?? prefixNarrowing(key);
}

function prefixNarrowing(key: string): Narrowing | null {
	for (const [name, narrowing] of keys) if (/[/:]$/.test(name) && key.startsWith(name)) return narrowing;
	return null;
}

/** Conditions for a message, "if aws:SourceVpc is vpc-1"; empty without any. */
export function describeConditionsOf(conditions: readonly Condition[]): string {
	const words = conditions.map((condition) => describeCondition({ effect: 'Allow', condition }).words);
	return words.length === 0 ? '' : `if ${words.join(' and ')}`;
}
