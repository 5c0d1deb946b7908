import { unread, isUnread, type Observed, type Unread } from '../../model/observed.ts';
import type { PolicyDocument } from '../../model/policy.ts';
import type { Replica, Rotation, Secret } from '../../model/snapshot.ts';
import type { StateStorage, ValueShape } from '../../model/template.ts';
import {
	blocksIn,
	field,
	holeText,
	locate,
	numberFact,
	placeIn,
	tagFacts,
	textFact,
	type ResourceValues,
} from './attributes.ts';
import { numberOf } from './convert.ts';
import { nameIn } from './identity.ts';
import { arnOf, createLinks } from './links.ts';
import type { RootFacts } from './map-resource.ts';
import { policyFact } from './policy-value.ts';
import { isNull, plainOf, textOf, type MapValue } from './value.ts';
import { shapeOfValue, writeOnlyShape } from './value-shapes.ts';

const unresolved = unread('unresolved');

/** What other resources say of a secret. */
interface Attached {
	readonly of: ReadonlyMap<string, readonly ResourceValues[]>;
	/** Why one of them may lead to any secret. */
	readonly stray: Unread | undefined;
}

export function mapSecrets(resources: readonly ResourceValues[], root: RootFacts): Secret[] {
	const link = createLinks(resources, ['aws_secretsmanager_secret']);
	const attached = (type: string): Attached => {
		const of = new Map<string, ResourceValues[]>();
		let stray = root.blind;
		for (const resource of resources) {
			if (resource.type !== type || resource.mode !== 'managed') continue;
			const target = link(
				resource.type === 'aws_secretsmanager_secret_policy' ? secretOf(resource) : field(resource, 'secret_id'),
			);
			if (target === 'unknown') stray ??= unresolved;
			else if (target !== 'elsewhere') of.set(target.address, [...(of.get(target.address) ?? []), resource]);
		}
		return { of, stray };
	};
	const versions = attached('aws_secretsmanager_secret_version');
	const rotations = attached('aws_secretsmanager_secret_rotation');
	const policies = attached('aws_secretsmanager_secret_policy');
	return resources
		.filter(({ type, mode }) => type === 'aws_secretsmanager_secret' && mode === 'managed')
		.map((secret): Secret => {
			const { address } = secret;
			const argument = (name: string) => field(secret, name);
			const recovery = argument('recovery_window_in_days');
			return {
				scope: root.scope,
				arn: arnOf(secret),
				address,
				...locate(secret.at),
				name: nameIn({ address, argument }, 'name'),
				description: textFact(argument('description')),
				...tagFacts(secret),
				type: textOnly(argument('type')),
				kmsKeyId: textFact(argument('kms_key_id')),
				rotation: rotationOf(secret, rotations, root),
				replicas: replicasOf(secret),
				resourcePolicy: policyOf(secret, policies),
				...valueOf(address, versions, root),
				recoveryDays: recovery ? numberFact(recovery) : null,
				recoveryAt: recovery ? (locate(placeIn(secret, 'recovery_window_in_days')).at ?? null) : null,
				retained: null,
			};
		});
}

function secretOf(resource: ResourceValues) {
	return field(resource, 'secret_arn') ?? field(resource, 'secret_id');
}

function textOnly(value: ReturnType<typeof field>): Observed<string | null> {
	return value ? (plainOf(value) ?? unresolved) : null;
}

function rotationOf(
	secret: ResourceValues,
	{ of, stray }: Attached,
	{ leaving }: RootFacts,
): Observed<Rotation | null> {
	const [resource] = of.get(secret.address) ?? [];
	if (resource) return resource.uncertain && !secret.uncertain ? unresolved : rotationIn(resource);
	// Before version 5 of the provider, secrets bore it themselves.
	if (field(secret, 'rotation_lambda_arn')) return rotationIn(secret);
	if (stray) return stray;
	return leaving.has(secret.address) ? unread('elsewhere') : null;
}

function rotationIn(resource: ResourceValues): Observed<Rotation> {
	const lambda = field(resource, 'rotation_lambda_arn');
	const functionArn = lambda ? (textOf(lambda) ?? [{ hole: `${resource.address}.rotation_lambda_arn` }]) : null;
	const { blocks, rest } = blocksIn(resource, 'rotation_rules');
	const [rules] = blocks;
	if (!rules)
		return rest ? { enabled: true, functionArn, scheduleExpression: holeText(rest) } : { enabled: true, functionArn };
	const days = rules.entries.get('automatically_after_days');
	const expression = rules.entries.get('schedule_expression');
	const duration = plainOf(rules.entries.get('duration'));
	const unknownDays = days?.type === 'unknown' ? holeText(days) : undefined;
	const scheduleExpression = expression && !isNull(expression) ? textOf(expression) : unknownDays;
	const known = numberOf(days);
	return {
		enabled: true,
		functionArn,
		...(known === undefined ? {} : { automaticallyAfterDays: known }),
		...(scheduleExpression === undefined ? {} : { scheduleExpression }),
		...(duration === undefined ? {} : { duration }),
	};
}

function replicasOf(secret: ResourceValues): Observed<readonly Replica[]> {
	const { blocks, rest } = blocksIn(secret, 'replica');
	if (rest) return unresolved;
	const replicas = blocks.map(replicaIn);
	const known = replicas.filter((replica): replica is Replica => !isUnread(replica));
	return known.length < replicas.length ? unresolved : known;
}

function replicaIn({ entries }: MapValue): Observed<Replica> {
	const region = entries.get('region');
	const key = entries.get('kms_key_id');
	const text = region && textOf(region);
	if (text === undefined) return unresolved;
	return { region: text, kmsKeyId: key && !isNull(key) ? (textOf(key) ?? null) : null };
}

function policyOf(secret: ResourceValues, { of, stray }: Attached): Observed<PolicyDocument | null> {
	const own = policyFact(field(secret, 'policy'));
	const [resource] = of.get(secret.address) ?? [];
	if (own !== null) return own;
	if (resource) return policyFact(field(resource, 'policy'));
	return stray ?? null;
}

const valueArguments = ['secret_string', 'secret_binary', 'secret_string_wo'] as const;

function valueOf(
	address: string,
	{ of, stray }: Attached,
	{ backend }: RootFacts,
): { readonly value: Observed<ValueShape | null>; readonly inState: Observed<StateStorage | null> } {
	for (const version of of.get(address) ?? []) {
		for (const name of valueArguments) {
			const given = field(version, name);
			if (!given) continue;
			const place = placeIn(version, name);
			const hidden = name === 'secret_string_wo';
			const value = hidden ? writeOnlyShape(given, 'secret', place) : shapeOfValue(given, 'secret', place);
			const inState = hidden ? null : { backend, by: name, ...locate(place) };
			return { value, inState };
		}
	}
	return stray ? { value: stray, inState: stray } : { value: null, inState: null };
}
