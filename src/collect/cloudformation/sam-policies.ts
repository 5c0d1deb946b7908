import { isUnread } from '../../model/observed.ts';
import type { SecretReference } from '../../model/template.ts';
import { render, type Text } from '../../model/text.ts';
import type { ResourceIndex } from './resource-index.ts';
import { entriesOf, fieldOf, itemsOf, textOf, type Resolved } from './resolved.ts';
import type { Stack } from './stack.ts';
import { locate } from './template-source.ts';

/** SAM's policy templates that let a function read a secret or parameter, with the parameter that names it. */
const templates: Readonly<Record<string, { readonly to: 'secret' | 'parameter'; readonly field: string } | undefined>> =
	{
		AWSSecretsManagerGetSecretValuePolicy: { to: 'secret', field: 'SecretArn' },
		SSMParameterReadPolicy: { to: 'parameter', field: 'ParameterName' },
		SSMParameterWithSlashPrefixReadPolicy: { to: 'parameter', field: 'ParameterName' },
	};

/** What a function's policy templates let it read, beyond what it refers to already: it will read it at run time. */
export function policyReferences(
	policies: Resolved,
	stack: Stack,
	index: ResourceIndex,
	known: readonly SecretReference[],
): readonly SecretReference[] {
	const seen = new Set(
		known.filter(({ how }) => how === 'runtime').map(({ to, target, address }) => `${to} ${address ?? render(target)}`),
	);
	const references: SecretReference[] = [];
	for (const { value } of itemsOf(policies).items) {
		if (value.type !== 'mapping') continue;
		for (const [name, member] of entriesOf(value).entries) {
			const template = Object.hasOwn(templates, name) ? templates[name] : undefined;
			if (!template) continue;
			const argument = fieldOf(member.value, template.field);
			const text = textOf(argument);
			if (text === null || isUnread(text)) continue;
			const reference = index.reference(
				{ to: template.to, target: pathOf(text, index, template.to), how: 'runtime', at: locate(argument.place) },
				stack,
			);
			const key = `${reference.to} ${reference.address ?? render(reference.target)}`;
			if (!seen.has(key)) references.push(reference);
			seen.add(key);
		}
	}
	return references;
}

/** SSMParameterReadPolicy takes a name without the slash it begins with. */
function pathOf(name: Text, index: ResourceIndex, to: 'secret' | 'parameter'): Text {
	if (to === 'secret' || index.parameter(name)) return name;
	const slashed: Text = typeof name === 'string' ? `/${name}` : ['/', ...name];
	return index.parameter(slashed) ? slashed : name;
}
