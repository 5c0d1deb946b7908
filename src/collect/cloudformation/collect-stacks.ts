import { isUnread, unread } from '../../model/observed.ts';
import type { Database, Declaration, KmsKey, Parameter, Scope, Secret, Trail, Workload } from '../../model/snapshot.ts';
import type { Text } from '../../model/text.ts';
import type { Fragment } from '../template.ts';
import type { Assembly } from './assembly.ts';
import { Attachments } from './attachments.ts';
import { keyArn, keyId } from './attributes.ts';
import { collectAccess } from './collect-access.ts';
import { Holders } from './holders.ts';
import { Invocations } from './invocations.ts';
import { partitionOf } from './pseudo-parameters.ts';
import { readArguments } from './read-arguments.ts';
import { databaseTypes, readDatabase } from './read-database.ts';
import { readDeclarations } from './read-declarations.ts';
import { readFunction } from './read-function.ts';
import { readHostedRotation } from './read-hosted-rotation.ts';
import { readKey } from './read-key.ts';
import { readParameter } from './read-parameter.ts';
import { readSecret } from './read-secret.ts';
import { readTask } from './read-task.ts';
import { readTrail } from './read-trail.ts';
import { fieldOf, textOf } from './resolved.ts';
import { ResourceIndex } from './resource-index.ts';
import type { Declared, Stack } from './stack.ts';
import { TaskCopies } from './task-copies.ts';

/** What the stacks of a run hold, once all of them are known. */
export function collectStacks(stacks: readonly Stack[], assembly: Assembly): Fragment {
	const index = new ResourceIndex(stacks);
	const attachments = new Attachments(stacks, index);
	const holders = new Holders(stacks);
	const invocations = new Invocations(stacks);
	const copies = new TaskCopies(stacks);
	const aliases = aliasesOf(stacks);
	const secrets: Secret[] = [];
	const parameters: Parameter[] = [];
	const keys: KmsKey[] = [];
	const workloads: Workload[] = [];
	const databases: Database[] = [];
	const declarations: Declaration[] = [];
	const trails: Trail[] = [];
	for (const stack of stacks) {
		declarations.push(...readDeclarations(stack));
		for (const resource of stack.resources.values()) {
			const kind = databaseTypes.get(resource.type);
			if (kind) databases.push(readDatabase(resource, kind, linksOf(resource, index, attachments)));
			declarations.push(...readArguments(resource));
			switch (resource.type) {
				case 'AWS::SecretsManager::Secret':
					secrets.push(readSecret(resource, attachments));
					break;
				case 'AWS::SSM::Parameter':
					parameters.push(readParameter(resource));
					break;
				case 'AWS::KMS::Key':
				case 'AWS::KMS::ReplicaKey':
					keys.push(readKey(resource, aliases.get(resource.key) ?? []));
					break;
				case 'AWS::Lambda::Function':
				case 'AWS::Serverless::Function':
					workloads.push(readFunction(resource, { index, holders, invokePolicy: invocations.policyOf(resource) }));
					break;
				case 'AWS::ECS::TaskDefinition':
					workloads.push(readTask(resource, { index, holders, copies }));
					break;
				case 'AWS::SecretsManager::RotationSchedule': {
					const hosted = readHostedRotation(resource, holders);
					if (hosted) workloads.push(hosted);
					break;
				}
				case 'AWS::CloudTrail::Trail':
					trails.push(readTrail(resource));
					break;
				default:
			}
		}
	}
	const scopes = stacks.map(scopeOf);
	const faults = stacks.flatMap(({ template }) => template.faults);
	return {
		scopes,
		secrets,
		parameters,
		keys,
		workloads,
		databases,
		declarations,
		...collectAccess(stacks, holders),
		trails,
		faults: [...assembly.faults, ...faults],
		files: [...assembly.files],
	};
}

function scopeOf({ id, template, options, open }: Stack): Scope {
	const { account, region } = options;
	const partition = partitionOf(region);
	const listed = open ? unread('elsewhere') : true;
	return {
		id,
		world: 'iac',
		root: template.source.path,
		...(partition === undefined ? {} : { partition }),
		...(account === undefined ? {} : { account }),
		...(region === undefined ? {} : { region }),
		listed: {
			secret: listed,
			parameter: listed,
			key: listed,
			workload: listed,
			database: listed,
			principal: listed,
			policy: listed,
			trail: listed,
			declaration: true,
		},
	};
}

/** Aliases by the key they are for, whose id or ARN they name. */
function aliasesOf(stacks: readonly Stack[]): ReadonlyMap<string, readonly Text[]> {
	const keys = new Map<string, string>();
	const aliases = new Map<string, Text[]>();
	const all = stacks.flatMap((stack) => [...stack.resources.values()]);
	for (const resource of all) {
		if (resource.type !== 'AWS::KMS::Key' && resource.type !== 'AWS::KMS::ReplicaKey') continue;
		for (const text of [keyId(resource), keyArn(resource)]) keys.set(JSON.stringify(text), resource.key);
	}
	for (const resource of all) {
		if (resource.type !== 'AWS::KMS::Alias') continue;
		const properties = resource.stack.properties(resource);
		const name = textOf(fieldOf(properties, 'AliasName'));
		const key = keys.get(JSON.stringify(textOf(fieldOf(properties, 'TargetKeyId'))));
		if (key === undefined || name === null || isUnread(name)) continue;
		aliases.set(key, [...(aliases.get(key) ?? []), name]);
	}
	return aliases;
}

/** A database's links to secrets of its own stack. */
function linksOf(
	database: Declared,
	index: ResourceIndex,
	attachments: Attachments,
): Parameters<typeof readDatabase>[2] {
	const own = (secret: Declared | undefined) => (secret?.stack === database.stack ? [secret.address] : []);
	return {
		findSecret: (text) => own(index.secret(text))[0],
		attached: attachments.secretsOf(database).flatMap(own),
	};
}
