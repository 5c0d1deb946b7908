import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { Workload } from '../../model/snapshot.ts';
import type { SecretReference } from '../../model/template.ts';
import { plain, splitText, type Text } from '../../model/text.ts';
import { tokensOf } from '../../model/tokens.ts';
import { given, isArn, together } from './dynamic-references.ts';
import { readEnvironment, type Variable } from './environment.ts';
import type { Holders } from './holders.ts';
import type { ResourceIndex } from './resource-index.ts';
import { fieldOf, itemsOf, optionsOf, textOf, type Resolved } from './resolved.ts';
import { roleFacts } from './roles.ts';
import type { Declared } from './stack.ts';
import type { TaskCopies } from './task-copies.ts';
import { locate } from './template-source.ts';
import { identityOf } from './identity.ts';

/** An ECS task definition. */
export function readTask(
	resource: Declared,
	{ index, holders, copies }: { readonly index: ResourceIndex; readonly holders: Holders; readonly copies: TaskCopies },
): Workload {
	const { stack } = resource;
	const properties = stack.properties(resource);
	const containers = itemsOf(fieldOf(properties, 'ContainerDefinitions'));
	const open = containers.open;
	const variables: Variable[] = [];
	const injected: Resolved[] = [];
	for (const { value: container } of containers.items) {
		for (const { value } of itemsOf(fieldOf(container, 'Environment')).items) {
			const name = textOf(fieldOf(value, 'Name'));
			if (name !== null && !isUnread(name)) variables.push({ name, value: fieldOf(value, 'Value') });
		}
		const options = fieldOf(fieldOf(container, 'LogConfiguration'), 'SecretOptions');
		for (const list of [fieldOf(container, 'Secrets'), options]) {
			for (const { value } of itemsOf(list).items) injected.push(fieldOf(value, 'ValueFrom'));
		}
		injected.push(fieldOf(fieldOf(container, 'RepositoryCredentials'), 'CredentialsParameter'));
	}
	const { environment, references } = readEnvironment(variables, stack, index);
	const all = [
		...references,
		...injected.flatMap((value) => optionsOf(value).flatMap((option) => injectedReference(option, resource, index))),
	];
	const whole = <Value>(value: readonly Value[]): Observed<readonly Value[]> =>
		open && value.length === 0 ? unread('unresolved') : value;
	const task = roleFacts(fieldOf(properties, 'TaskRoleArn'), resource, holders);
	const execution = roleFacts(fieldOf(properties, 'ExecutionRoleArn'), resource, holders);
	return {
		...identityOf(resource),
		name: textOf(fieldOf(properties, 'Family')),
		type: 'task',
		references: whole(all),
		environment: whole(environment),
		cache: null,
		refreshSeconds: 0,
		refreshAt: null,
		copies: copies.of(resource),
		restartsOnRotation: false,
		role: task.role,
		roleAddress: task.roleAddress,
		executionRole: execution.role,
		executionRoleAddress: execution.roleAddress,
	};
}

function injectedReference(value: Resolved, { stack }: Declared, index: ResourceIndex): readonly SecretReference[] {
	const text = textOf(value);
	if (text === null || isUnread(text)) return [];
	return [index.reference({ ...readValueFrom(text), how: 'injected', at: locate(value.place) }, stack)];
}

/** `arn:…:secret:name-AbCdEf:json-key:stage:version-id`, or the name or ARN of a parameter. */
function readValueFrom(text: Text): Pick<SecretReference, 'to' | 'target' | 'jsonKey' | 'versionStage' | 'versionId'> {
	const segments = splitText(text, ':');
	if (isArn(segments)) {
		if (plain(segments[2] ?? '') === 'ssm') return { to: 'parameter', target: text };
		return secretWith(segments, 7);
	}
	if (segments.length > 1) return secretWith(segments, 1);
	if (typeof text === 'string') return { to: 'parameter', target: text };
	const said = text.flatMap((part) => tokensOf(typeof part === 'string' ? part : part.hole).tokens);
	const parameter = said.some((token) => /^(?:ssm|param|parameter|path)/.test(token)) && !said.includes('secret');
	return { to: parameter ? 'parameter' : 'secret', target: text };
}

function secretWith(segments: readonly Text[], length: number): ReturnType<typeof readValueFrom> {
	const [jsonKey, versionStage, versionId] = segments.slice(length);
	return {
		to: 'secret',
		target: together(segments.slice(0, length)),
		jsonKey: given(jsonKey),
		versionStage: given(versionStage),
		versionId: given(versionId),
	};
}
