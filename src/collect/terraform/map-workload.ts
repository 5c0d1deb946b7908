import { unread, type Observed } from '../../model/observed.ts';
import type { Workload } from '../../model/snapshot.ts';
import type { Cache, EnvironmentVariable, SecretReference } from '../../model/template.ts';
import { placeNamed } from '../../model/value-shape.ts';
import { plain, render, splitText, type Text } from '../../model/text.ts';
import { referredKind, versionParts } from '../secret-references.ts';
import { blocksIn, field, itemsIn, locate, placeIn, textFact, type ResourceValues } from './attributes.ts';
import { nameIn } from './identity.ts';
import { invocations } from './invocations.ts';
import { parseJsonText } from './json-text.ts';
import { createLinks, type Link } from './links.ts';
import type { RootFacts } from './map-resource.ts';
import type { Place } from './place.ts';
import { findHolder } from './principal-policies.ts';
import { taskCopies } from './task-copies.ts';
import { holeOf, isNull, plainOf, simple, textOf, type MapValue, type Value } from './value.ts';
import { shapeOfValue } from './value-shapes.ts';
import { World } from './world.ts';

const unresolved = unread('unresolved');

type FindTarget = (value: Value | undefined) => Link;

export function mapWorkloads(resources: readonly ResourceValues[], root: RootFacts): Workload[] {
	const find = createLinks(resources, ['aws_secretsmanager_secret', 'aws_ssm_parameter']);
	const findRole = createLinks(resources, ['aws_iam_role']);
	const invokedBy = invocations(resources, root);
	const copies = taskCopies(resources, root.blind);
	return resources.flatMap((resource): Workload[] => {
		if (resource.mode !== 'managed') return [];
		const { type, address } = resource;
		const argument = (name: string) => field(resource, name);
		const shared = {
			scope: root.scope,
			address,
			...locate(resource.at),
			refreshSeconds: null,
			restartsOnRotation: false,
		};
		if (type === 'aws_lambda_function') {
			return [
				{
					...shared,
					name: nameIn({ address, argument }, 'function_name'),
					type: 'function',
					copies: 1,
					...roleOf(resource, 'role', findRole),
					executionRole: null,
					executionRoleAddress: null,
					runtime: isImage(resource) ? null : textFact(argument('runtime')),
					invokePolicy: invokedBy(resource),
					layers: layersOf(resource),
					...functionFacts(resource, find),
				},
			];
		}
		if (type !== 'aws_ecs_task_definition') return [];
		return [
			{
				...shared,
				name: nameIn({ address, argument }, 'family'),
				type: 'task',
				copies: copies(resource),
				cache: null,
				...roleOf(resource, 'task_role_arn', findRole),
				...executionRoleOf(resource, findRole),
				runtime: null,
				invokePolicy: null,
				layers: [],
				...taskFacts(resource, find),
			},
		];
	});
}

/** The role an argument names, and its address if the root makes it. */
function roleOf(
	resource: ResourceValues,
	name: string,
	find: FindTarget,
): { readonly role: Observed<Text | null>; readonly roleAddress: Observed<string | null> } {
	const value = field(resource, name);
	const link = findHolder(value, find);
	const roleAddress = typeof link === 'object' ? link.address : link === 'unknown' ? unresolved : null;
	return { role: textFact(value), roleAddress };
}

function executionRoleOf(
	resource: ResourceValues,
	find: FindTarget,
): Pick<Workload, 'executionRole' | 'executionRoleAddress'> {
	const { role, roleAddress } = roleOf(resource, 'execution_role_arn', find);
	return { executionRole: role, executionRoleAddress: roleAddress };
}

function isImage(resource: ResourceValues): boolean {
	return plainOf(field(resource, 'package_type')) === 'Image' || field(resource, 'image_uri') !== undefined;
}

function layersOf(resource: ResourceValues): Observed<readonly Text[]> {
	const { items, rest } = itemsIn(resource, 'layers');
	const layers = items.map(textOf).filter((layer) => layer !== undefined);
	return rest || layers.length < items.length ? unresolved : layers;
}

interface Environment {
	readonly environment: Observed<readonly EnvironmentVariable[]>;
	readonly references: Observed<readonly SecretReference[]>;
}

function functionFacts(resource: ResourceValues, find: FindTarget): Environment & Pick<Workload, 'cache'> {
	const { blocks, rest } = blocksIn(resource, 'environment');
	const variables = blocks[0]?.entries.get('variables');
	if (rest || variables?.type === 'unknown')
		return { environment: unresolved, references: unresolved, cache: cacheOf(resource, undefined) };
	const values = variables?.type === 'map' ? variables : undefined;
	const environment: EnvironmentVariable[] = [];
	const references: SecretReference[] = [];
	for (const [name, value] of values?.entries ?? []) {
		const at = values?.places?.get(name) ?? value.at;
		environment.push(variableOf(name, value, at));
		const reference = referenceIn(name, value, at, find);
		if (reference) references.push(reference);
	}
	if (values?.rest) environment.push({ name: [holeOf(values.rest)], value: { origin: 'unknown' } });
	return { environment, references, cache: cacheOf(resource, values) };
}

function variableOf(name: Text, value: Value, at: Place | undefined): EnvironmentVariable {
	const shape = shapeOfValue(value, placeNamed(name), at) ?? { origin: 'placeholder' };
	return { name, value: shape, ...locate(at) };
}

/** A variable that names a secret or parameter which the code reads. */
function referenceIn(name: string, value: Value, at: Place | undefined, find: FindTarget): SecretReference | undefined {
	const target = textOf(value);
	if (target === undefined) return undefined;
	const known = value.refers?.to;
	const to = known === 'secret' || known === 'parameter' ? known : referredKind(name, render(target));
	if (!to || plain(target) === '') return undefined;
	return { to, target, ...addressOf(find(value)), how: 'runtime', ...locate(at) };
}

function addressOf(link: Link): Pick<SecretReference, 'address'> {
	return typeof link === 'string' ? {} : { address: link.address };
}

const extensionLayer = /AWS-Parameters-and-Secrets-Lambda-Extension/;

/** The extension among the layers, with its time to live: the shorter of its two caches where both are set. */
function cacheOf(resource: ResourceValues, variables: MapValue | undefined): Observed<Cache | null> {
	const layers = field(resource, 'layers');
	if (!layers) return null;
	const items = layers.type === 'list' ? layers.items : [layers];
	const extension = items.find((item) => extensionLayer.test(render(textOf(item) ?? '')));
	if (!extension) {
		const open =
			layers.type !== 'list' ||
			layers.rest !== undefined ||
			items.some((item) => plainOf(item) === undefined && !item.refers);
		return open ? unresolved : null;
	}
	if (!variables && field(resource, 'environment')) return unresolved;
	const setting = (name: string): Value | undefined => variables?.entries.get(name);
	const at = locate(placeIn(resource, 'layers') ?? extension.at);
	if (/^false$/i.test(plainOf(setting('PARAMETERS_SECRETS_EXTENSION_CACHE_ENABLED')) ?? ''))
		return { by: 'extension', ttlSeconds: 0, ...at };
	const times = ['SECRETS_MANAGER_TTL', 'SSM_PARAMETER_STORE_TTL'].flatMap((name) => {
		const value = setting(name);
		return value && !isNull(value) ? [Number(plainOf(value))] : [];
	});
	if (times.some((seconds) => !Number.isFinite(seconds)) || variables?.rest) return unresolved;
	return { by: 'extension', ttlSeconds: times.length === 0 ? 300 : Math.min(...times), ...at };
}

function taskFacts(resource: ResourceValues, find: FindTarget): Environment {
	const given = field(resource, 'container_definitions');
	const containers =
		given?.type === 'encoded' ? given.value : given?.type === 'text' ? parseJsonText(given, new World()) : given;
	const { maps, open } = membersOf(containers);
	if (maps.length === 0 && open) return { environment: unresolved, references: unresolved };
	const environment: EnvironmentVariable[] = [];
	const references: SecretReference[] = [];
	let [openEnvironment, openSecrets] = [open, open];
	for (const { entries } of maps) {
		const variables = membersOf(entries.get('environment'));
		const secrets = membersOf(entries.get('secrets'));
		const logging = entries.get('logConfiguration');
		const options = membersOf(logging?.type === 'map' ? logging.entries.get('secretOptions') : undefined);
		openEnvironment ||= variables.open;
		openSecrets ||= secrets.open || options.open;
		for (const variable of variables.maps) {
			const [name, value] = [variable.entries.get('name'), variable.entries.get('value')];
			const text = name && textOf(name);
			if (text !== undefined && value) {
				environment.push(variableOf(text, value, variable.places?.get('value') ?? value.at));
			}
		}
		const pull = entries.get('repositoryCredentials');
		const injections: (readonly [MapValue, string])[] = [...secrets.maps, ...options.maps].map((one) => [
			one,
			'valueFrom',
		]);
		if (pull?.type === 'map') injections.push([pull, 'credentialsParameter']);
		for (const [of, name] of injections) {
			const reference = injected(of.entries.get(name), of.places?.get(name) ?? of.at, find);
			if (reference) references.push(reference);
		}
	}
	// What else there may be is one of which nothing is known.
	if (openEnvironment)
		environment.push({ name: [{ hole: `${resource.address}.environment` }], value: { origin: 'unknown' } });
	if (openSecrets)
		references.push({ to: 'secret', target: [{ hole: `${resource.address}.secrets` }], how: 'injected' });
	return { environment, references };
}

function membersOf(value: Value | undefined): { readonly maps: readonly MapValue[]; readonly open: boolean } {
	if (!value || isNull(value)) return { maps: [], open: false };
	if (value.type !== 'list') return { maps: [], open: true };
	const maps = value.items.filter((item) => item.type === 'map');
	return { maps, open: value.rest !== undefined || maps.length < value.items.length };
}

/** `valueFrom`: an ARN, with a secret's JSON key, version stage and version id behind it, or the name of a parameter. */
function injected(value: Value | undefined, at: Place | undefined, find: FindTarget): SecretReference | undefined {
	const text = value && textOf(value);
	if (!value || text === undefined) return undefined;
	const segments = splitText(text, ':');
	const place = locate(at ?? value.at);
	const [first] = typeof text === 'string' ? [text] : text;
	const isArn = typeof first === 'string' && first.startsWith('arn:');
	const service = isArn ? render(segments[2] ?? '') : '';
	if (isArn && service !== 'secretsmanager') {
		return { to: 'parameter', target: text, ...addressOf(find(value)), how: 'injected', ...place };
	}
	const known = value.refers?.to;
	// "${var.arn}:password::" is a secret: only they have keys.
	const from = isArn ? 7 : segments.length >= 4 ? segments.length - 3 : segments.length;
	if (!isArn && (known === 'parameter' || (known !== 'secret' && (typeof text === 'string' || segments.length < 4)))) {
		const secret = typeof text !== 'string' && /secret/i.test(render(text)) && !/ssm|param/i.test(render(text));
		return { to: secret ? 'secret' : 'parameter', target: text, ...addressOf(find(value)), how: 'injected', ...place };
	}
	const target = simple(
		segments
			.slice(0, from)
			.flatMap((segment, index) => (index === 0 ? [segment] : [':', segment]))
			.flat(),
	);
	const link = find({
		type: 'text',
		text: target,
		...(segments.length === from && value.refers ? { refers: value.refers } : {}),
	});
	return {
		to: 'secret',
		target,
		...addressOf(link),
		...versionParts(segments.slice(from)),
		how: 'injected',
		...place,
	};
}
