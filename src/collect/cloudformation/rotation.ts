import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { Rotation } from '../../model/snapshot.ts';
import type { Text } from '../../model/text.ts';
import { arnOf, joined } from './pseudo-parameters.ts';
import { fieldOf, numberOf, plainOf, textOf, type Resolved } from './resolved.ts';
import type { Declared } from './stack.ts';

/** What a rotation schedule says. */
export function readRotation(resource: Declared): Observed<Rotation> {
	const properties = resource.stack.properties(resource);
	const rules = fieldOf(properties, 'RotationRules');
	if (rules.type === 'broken') return unread(rules.reason);
	const functionArn = functionOf(resource, properties);
	const days = numberOf(fieldOf(rules, 'AutomaticallyAfterDays'));
	const expression = textOf(fieldOf(rules, 'ScheduleExpression'));
	const duration = plainOf(fieldOf(rules, 'Duration'));
	if (isUnread(days)) return days;
	if (isUnread(expression)) return expression;
	return {
		enabled: true,
		...(isUnread(functionArn) ? {} : { functionArn }),
		automaticallyAfterDays: days,
		scheduleExpression: expression,
		duration: isUnread(duration) ? null : duration,
	};
}

function functionOf({ key, stack }: Declared, properties: Resolved): Observed<Text | null> {
	const given = textOf(fieldOf(properties, 'RotationLambdaARN'));
	if (given !== null) return given;
	const hosted = fieldOf(properties, 'HostedRotationLambda');
	if (hosted.type === 'nothing') return null;
	return hostedFunction({ key, stack }, hosted).arn;
}

/** The function that CloudFormation makes of one of AWS's templates. */
export function hostedFunction(
	{ key, stack }: Pick<Declared, 'key' | 'stack'>,
	hosted: Resolved,
): { readonly arn: Text; readonly name: Text } {
	const given = textOf(fieldOf(hosted, 'RotationLambdaName'));
	const type = plainOf(fieldOf(hosted, 'RotationType'));
	const known = isUnread(type) || type === null ? null : templateName(type);
	const rest = { hole: `${key}.function` };
	const name: Text = given !== null && !isUnread(given) ? given : known === null ? [rest] : [`${known}-`, rest];
	return { arn: arnOf('lambda', joined('function:', name), stack.options), name };
}

/** `MySQLSingleUser` is AWS's template SecretsManagerRDSMySQLRotationSingleUser. */
function templateName(rotationType: string): string | null {
	const [, engine, users] = /^([A-Za-z]+?)(SingleUser|MultiUser)$/.exec(rotationType) ?? [];
	if (engine === undefined || users === undefined) return null;
	const relational = !/^(?:Redshift|MongoDB)$/.test(engine);
	return `SecretsManager${relational ? 'RDS' : ''}${engine}Rotation${users}`;
}
