import type { Estate, Resource } from '../../model/estate.ts';
import { isUnread, unread, type Unread } from '../../model/observed.ts';
import type { Condition } from '../../model/policy.ts';
import { plain, render, sameText, splitText, type Text } from '../../model/text.ts';
import { compileStatement, type CompiledStatement } from '../layers/compile-statement.ts';
import { accountNamed } from '../layers/principal-element.ts';
import { accountIn } from '../layers/subject.ts';
import { targetOf } from '../layers/target.ts';
import { statementsOfCarrier } from '../statements.ts';

/**
 * Whether a key's policy does no more than the AWS managed key's: it leaves the key to the policies of its account, or to Secrets Manager and
 * Parameter Store there, and names who administers it. `false`: it lets in or keeps out someone of its own accord.
 */
export function isPlainKeyPolicy(key: Resource<'key'>, estate: Estate): boolean | Unread {
	const statements = statementsOfCarrier(key);
	if (isUnread(statements)) return statements;
	const { account } = targetOf(key, estate);
	let handsOver = false;
	let open: Unread | undefined;
	for (const statement of statements) {
		const role = roleOf(compileStatement(statement), account);
		if (role === 'other') return false;
		if (isUnread(role)) open ??= role;
		else handsOver ||= role === 'delegation';
	}
	return open ?? handsOver;
}

/** What a statement is in a key policy; `nothing` changes who uses the key by nothing. */
type Role = 'delegation' | 'administration' | 'nothing' | 'other';

/** What works with the key, or lets others do so. */
const uses = [
	'kms:Decrypt',
	'kms:Encrypt',
	'kms:GenerateDataKey',
	'kms:GenerateDataKeyWithoutPlaintext',
	'kms:GenerateDataKeyPair',
	'kms:ReEncryptFrom',
	'kms:ReEncryptTo',
	'kms:CreateGrant',
];

function roleOf(compiled: CompiledStatement, account: Text | undefined): Role | Unread {
	const { effect, conditions, principals } = compiled;
	if (isUnread(effect)) return effect;
	const covered = uses.map((action) => compiled.coversAction(action));
	const isUse = covered.includes(true);
	const unsure = covered.find((answer) => isUnread(answer));
	if (!isUse && unsure !== undefined) return unsure;
	if (effect === 'Deny') return isUse ? 'other' : 'nothing';
	if (principals === undefined) return 'other';
	if (isUnread(principals)) return principals;
	if (isUnread(conditions)) return conditions;
	const { aws, service, federated, canonical } = principals.source;
	if (principals.inverted || [...service, ...federated, ...canonical].length > 0) return 'other';
	const given = conditions.map(({ condition }) => condition);
	const isThrough = given.length > 0 && given.every((one) => isThroughStore(one) || isOwnCaller(one, account));
	const isForOwn = given.some((one) => isOwnCaller(one, account));
	const whole = isThrough && given.some(isThroughStore);
	let named = false;
	for (const name of aws) {
		if (plain(name) === '*' && isForOwn) continue;
		const own = ownness(name, account);
		if (own === 'maybe') return unread('unresolved', 'Principal');
		if (own === 'no') return 'other';
		named ||= !isRoot(name);
	}
	if (!isUse) return 'administration';
	if (whole) return named ? 'nothing' : 'delegation';
	// Whoever may change the policy as well is an administrator.
	if (named)
		return given.length === 0 && compiled.coversAction('kms:PutKeyPolicy') === true ? 'administration' : 'other';
	return given.length === 0 ? 'delegation' : 'other';
}

function ownness(name: Text, account: Text | undefined): 'yes' | 'no' | 'maybe' {
	const text = plain(name);
	const found = (text === undefined ? undefined : accountNamed(text)) ?? accountIn(name);
	if (found === undefined) return text === undefined ? 'maybe' : 'no';
	return account === undefined ? 'maybe' : sameText(found, account);
}

function isRoot(name: Text): boolean {
	const text = plain(name);
	return (text !== undefined && accountNamed(text) !== undefined) || plain(splitText(name, ':')[5] ?? '') === 'root';
}

/** The services that read secrets and parameters for their callers. */
function isThroughStore({ key, operator, values, ifExists, qualifier }: Condition): boolean {
	if (key !== 'kms:viaservice' || !isPositive(operator) || ifExists || qualifier === 'all') return false;
	return values.length > 0 && values.every((value) => /^(?:secretsmanager|ssm)\./.test(render(value)));
}

function isOwnCaller({ key, operator, values, ifExists, qualifier }: Condition, account: Text | undefined): boolean {
	if (key !== 'kms:calleraccount' || !isPositive(operator) || ifExists || qualifier === 'all') return false;
	return account !== undefined && values.length > 0 && values.every((value) => sameText(value, account) === 'yes');
}

function isPositive(operator: string): boolean {
	return operator === 'stringequals' || operator === 'stringlike';
}
