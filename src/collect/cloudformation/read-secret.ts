import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { Replica, Secret } from '../../model/snapshot.ts';
import type { ValueShape } from '../../model/template.ts';
import { shapeOfText } from '../../model/value-shape.ts';
import { secretArn } from './attributes.ts';
import type { Attachments } from './attachments.ts';
import { fieldOf, itemsOf, plainOf, textOf, type Resolved } from './resolved.ts';
import type { Declared } from './stack.ts';
import { listedTags } from './tags.ts';
import { locate } from './template-source.ts';
import { identityOf } from './identity.ts';
import { shapeOf } from './value-shapes.ts';

export function readSecret(resource: Declared, attachments: Attachments): Secret {
	const { stack } = resource;
	const properties = stack.properties(resource);
	const field = (name: string) => fieldOf(properties, name);
	return {
		...identityOf(resource),
		arn: secretArn(resource),
		name: textOf(field('Name')),
		description: textOf(field('Description')),
		tags: listedTags(field('Tags')),
		type: plainOf(field('Type')),
		kmsKeyId: textOf(field('KmsKeyId')),
		rotation: attachments.rotationOf(resource),
		replicas: replicasOf(field('ReplicaRegions')),
		resourcePolicy: attachments.policyOf(resource),
		value: valueOf(resource, properties),
		inState: null,
		openTags: true,
		recoveryDays: null,
		recoveryAt: null,
		retained: retainedOf(resource),
	};
}

function replicasOf(value: Resolved): Observed<readonly Replica[]> {
	const { items, open } = itemsOf(value);
	if (open || items.some(({ sure }) => !sure)) return unread('unresolved');
	const replicas: Replica[] = [];
	for (const item of items) {
		const region = textOf(fieldOf(item.value, 'Region'));
		const kmsKeyId = textOf(fieldOf(item.value, 'KmsKeyId'));
		if (region === null || isUnread(region)) return unread('unresolved');
		replicas.push({ region, ...(isUnread(kmsKeyId) ? {} : { kmsKeyId }) });
	}
	return replicas;
}

function valueOf({ stack }: Declared, properties: Resolved): Observed<ValueShape | null> {
	const given = shapeOf(fieldOf(properties, 'SecretString'), 'secret', stack.assembly);
	if (given) return given;
	const generation = fieldOf(properties, 'GenerateSecretString');
	if (generation.type === 'nothing') return null;
	if (generation.type === 'broken') return unread(generation.reason);
	return generated(generation, stack.assembly);
}

/** The template around a generated value may hold a credential of its own. */
function generated(generation: Resolved, assembly: Declared['stack']['assembly']): ValueShape {
	const template = fieldOf(generation, 'SecretStringTemplate');
	const around = shapeOf(template, 'secret', assembly);
	if (around?.origin === 'credential') return around;
	const key = plainOf(fieldOf(generation, 'GenerateStringKey'));
	const text = textOf(template);
	const others = text === null || isUnread(text) ? undefined : shapeOfText(text, 'any').keys;
	const keys = others && typeof key === 'string' ? { keys: [...new Set([...others, key])] } : {};
	return { origin: 'generated', ...keys, at: locate(generation.place) };
}

const retaining = /^Retain(?:ExceptOnCreate)?$/;

/** CloudFormation deletes a secret when it leaves the template, and the old one when it is replaced. */
function retainedOf(resource: Declared): Observed<boolean> {
	const policies = ['DeletionPolicy', 'UpdateReplacePolicy'].map((name) =>
		plainOf(resource.stack.section(resource, name)),
	);
	const keeps = new Set(policies.map((policy) => (isUnread(policy) ? undefined : retaining.test(policy ?? ''))));
	if (keeps.has(false)) return false;
	return keeps.has(undefined) ? unread('unresolved') : true;
}
