import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { Database } from '../../model/snapshot.ts';
import type { DatabaseFacts, ValueShape } from '../../model/template.ts';
import { field, locate, placeIn, textFact, truthFact, type ResourceValues } from './attributes.ts';
import { nameIn } from './identity.ts';
import { createLinks } from './links.ts';
import type { RootFacts } from './map-resource.ts';
import type { Value } from './value.ts';
import { originsOf, shapeOfValue, writeOnlyShape } from './value-shapes.ts';

interface DatabaseType {
	readonly type: DatabaseFacts['type'];
	readonly name: string;
	readonly password: string;
	readonly managed: string;
	/** Arguments that take the password from elsewhere. */
	readonly sources: readonly string[];
	readonly engine?: string;
}

const types: Readonly<Record<string, DatabaseType>> = {
	aws_db_instance: {
		type: 'rds-instance',
		name: 'identifier',
		password: 'password',
		managed: 'manage_master_user_password',
		sources: ['snapshot_identifier', 'replicate_source_db', 'restore_to_point_in_time', 's3_import'],
	},
	aws_rds_cluster: {
		type: 'rds-cluster',
		name: 'cluster_identifier',
		password: 'master_password',
		managed: 'manage_master_user_password',
		sources: [
			'snapshot_identifier',
			'replication_source_identifier',
			'restore_to_point_in_time',
			'global_cluster_identifier',
		],
	},
	aws_redshift_cluster: {
		type: 'redshift',
		name: 'cluster_identifier',
		password: 'master_password',
		managed: 'manage_master_password',
		sources: ['snapshot_identifier', 'snapshot_arn'],
		engine: 'redshift',
	},
	aws_docdb_cluster: {
		type: 'documentdb',
		name: 'cluster_identifier',
		password: 'master_password',
		managed: 'manage_master_user_password',
		sources: ['snapshot_identifier', 'global_cluster_identifier', 'restore_to_point_in_time'],
		engine: 'docdb',
	},
};

export function mapDatabases(resources: readonly ResourceValues[], root: RootFacts): Database[] {
	const secrets = secretOrigins(resources);
	return resources.flatMap((database): Database[] => {
		const kind = database.mode === 'managed' && Object.hasOwn(types, database.type) ? types[database.type] : undefined;
		if (!kind) return [];
		const { address } = database;
		const argument = (name: string) => field(database, name);
		const password = argument(kind.password);
		const hidden = argument(`${kind.password}_wo`);
		const given = password ?? hidden;
		return [
			{
				scope: root.scope,
				address,
				...locate(database.at),
				name: nameIn({ address, argument }, kind.name),
				type: kind.type,
				engine: kind.engine ?? textFact(argument('engine')),
				managedPassword: truthFact(argument(kind.managed), false),
				password: passwordOf(database, kind, password, hidden),
				passwordSecrets: given ? secretsOf(given, secrets) : [],
			},
		];
	});
}

function passwordOf(
	database: ResourceValues,
	{ password: name, sources, managed }: DatabaseType,
	password: Value | undefined,
	hidden: Value | undefined,
): Observed<ValueShape | null> {
	if (password) return shapeOfValue(password, 'password', placeIn(database, name));
	if (hidden) return writeOnlyShape(hidden, 'password', placeIn(database, `${name}_wo`));
	const elsewhere = sources.some((source) => field(database, source));
	const byService = truthFact(field(database, managed), false);
	return elsewhere || !isUnread(byService) ? null : unread('unresolved');
}

/** By address of a secret, where the values of its versions come from. */
function secretOrigins(resources: readonly ResourceValues[]): ReadonlyMap<string, readonly string[]> {
	const link = createLinks(resources, ['aws_secretsmanager_secret', 'aws_ssm_parameter']);
	const origins = new Map<string, readonly string[]>();
	for (const resource of resources) {
		const { type, mode, address } = resource;
		if (mode !== 'managed' || (type !== 'aws_secretsmanager_secret_version' && type !== 'aws_secretsmanager_secret'))
			continue;
		const target = type === 'aws_secretsmanager_secret' ? { address } : link(field(resource, 'secret_id'));
		if (typeof target === 'string') continue;
		const values = ['secret_string', 'secret_string_wo'].map((name) => field(resource, name));
		const known = origins.get(target.address) ?? [];
		origins.set(target.address, [...known, ...values.flatMap((value) => originsOf(value))]);
	}
	return origins;
}

function secretsOf(password: Value, secrets: ReadonlyMap<string, readonly string[]>): string[] {
	const own = new Set(originsOf(password));
	return [...secrets]
		.filter(([address, from]) => own.has(address) || from.some((one) => own.has(one)))
		.map(([address]) => address);
}
