import { partsOf, plain, type Text } from '../../model/text.ts';
import type { SecretReference } from '../../model/template.ts';

const managerPath = '/aws/reference/secretsmanager/';

/** What a name or ARN refers to: an ARN tells its service, and a parameter's path may be that of a secret. */
export function targetOf(name: Text, to: SecretReference['to'], prefix = ''): Pick<SecretReference, 'to' | 'target'> {
	const [first = ''] = partsOf(name);
	const start = typeof first === 'string' ? first : '';
	const service = /^arn:[\w-]*:(secretsmanager|ssm):/.exec(start)?.[1];
	if (service !== undefined) return { to: service === 'ssm' ? 'parameter' : 'secret', target: name };
	if (to === 'parameter' && start.startsWith(managerPath)) {
		return { to: 'secret', target: joined('', [start.slice(managerPath.length), ...partsOf(name).slice(1)]) };
	}
	return { to, target: joined(prefix, partsOf(name)) };
}

function joined(prefix: string, parts: ReturnType<typeof partsOf>): Text {
	const text = partsOf([prefix, ...parts]);
	return plain(text) ?? text;
}
