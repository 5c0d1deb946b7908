import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { Parameter, ParameterPolicy } from '../../model/snapshot.ts';
import { placeNamed } from '../../model/value-shape.ts';
import { parameterArn, parameterName } from './attributes.ts';
import { fieldOf, plainOf, textOf, type Resolved } from './resolved.ts';
import type { Declared } from './stack.ts';
import { mappedTags } from './tags.ts';
import { identityOf } from './identity.ts';
import { shapeOf } from './value-shapes.ts';

export function readParameter(resource: Declared): Parameter {
	const { stack } = resource;
	const properties = stack.properties(resource);
	const field = (name: string) => fieldOf(properties, name);
	return {
		...identityOf(resource),
		arn: parameterArn(resource),
		name: textOf(field('Name')),
		type: plainOf(field('Type')) ?? unread('unparsable'),
		tier: plainOf(field('Tier')) ?? 'Standard',
		dataType: plainOf(field('DataType')) ?? 'text',
		description: textOf(field('Description')),
		tags: mappedTags(field('Tags')),
		// CloudFormation cannot create SecureStrings.
		kmsKeyId: null,
		policies: policiesOf(field('Policies')),
		resourcePolicies: [],
		value: shapeOf(field('Value'), placeNamed(parameterName(resource)), stack.assembly),
		inState: null,
		openTags: true,
	};
}

/** Policies are a list in JSON, as text. */
function policiesOf(value: Resolved): Observed<readonly ParameterPolicy[]> {
	const text = plainOf(value);
	if (text === null) return [];
	if (isUnread(text)) return text;
	const policies = parseList(text);
	return policies ? policies.map(policyOf) : unread('unparsable');
}

function parseList(text: string): readonly unknown[] | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return Array.isArray(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

function policyOf(policy: unknown): ParameterPolicy {
	const { Type, Attributes } = fieldsOf(policy);
	const { Timestamp } = fieldsOf(Attributes);
	const time = typeof Timestamp === 'string' ? new Date(Timestamp) : undefined;
	const expiresAt = time && !Number.isNaN(time.getTime()) ? { expiresAt: time.toISOString() } : {};
	return {
		type: typeof Type === 'string' ? Type : 'unknown',
		status: null,
		...(Type === 'Expiration' ? expiresAt : {}),
	};
}

function fieldsOf(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
