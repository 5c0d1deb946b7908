import { isUnread, unread } from '../../model/observed.ts';
import type { Workload } from '../../model/snapshot.ts';
import type { Holders } from './holders.ts';
import { identityOf } from './identity.ts';
import { fieldOf, textOf } from './resolved.ts';
import { roleFacts } from './roles.ts';
import { hostedFunction } from './rotation.ts';
import type { Declared } from './stack.ts';
import { locate } from './template-source.ts';

/** The function that a rotation schedule lets CloudFormation make of AWS's template; `undefined` if it names its own. */
export function readHostedRotation(resource: Declared, holders: Holders): Workload | undefined {
	const { stack } = resource;
	const hosted = fieldOf(stack.properties(resource), 'HostedRotationLambda');
	if (hosted.type !== 'mapping') return undefined;
	const { arn, name } = hostedFunction(resource, hosted);
	const given = fieldOf(hosted, 'ExecutionRoleArn');
	const made = unread('elsewhere', 'the transform that makes the function');
	const runtime = textOf(fieldOf(hosted, 'Runtime'));
	const identity = identityOf(resource);
	const suffix = '.HostedRotationLambda';
	return {
		...identity,
		address: `${resource.address}${suffix}`,
		...(identity.construct === undefined ? {} : { construct: `${identity.construct}${suffix}` }),
		at: locate(hosted.place),
		arn,
		name,
		type: 'function',
		references: [],
		environment: [],
		cache: null,
		refreshSeconds: null,
		refreshAt: null,
		copies: 1,
		restartsOnRotation: false,
		...(given.type === 'nothing' ? { role: made, roleAddress: made } : roleFacts(given, resource, holders)),
		runtime: runtime === null || isUnread(runtime) ? made : runtime,
		invokePolicy: made,
		layers: made,
	};
}
