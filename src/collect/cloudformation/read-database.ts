import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { Database } from '../../model/snapshot.ts';
import type { Text } from '../../model/text.ts';
import type { DatabaseFacts, ValueShape } from '../../model/template.ts';
import { readReferences } from './dynamic-references.ts';
import { booleanOf, fieldOf, optionsOf, textOf, type Resolved } from './resolved.ts';
import type { Declared } from './stack.ts';
import { identityOf } from './identity.ts';
import { shapeOf } from './value-shapes.ts';

interface DatabaseType {
	readonly type: DatabaseFacts['type'];
	readonly name: string;
	readonly password: string;
	readonly managed: string;
	/** For what is no database with a user of its own choosing. */
	readonly engine?: string;
}

const rds = { name: 'DBInstanceIdentifier', password: 'MasterUserPassword', managed: 'ManageMasterUserPassword' };

const cluster = { ...rds, name: 'DBClusterIdentifier' };

/** Databases with a master password, by resource type. */
export const databaseTypes: ReadonlyMap<string, DatabaseType> = new Map<string, DatabaseType>([
	['AWS::RDS::DBInstance', { type: 'rds-instance', ...rds }],
	['AWS::RDS::DBCluster', { type: 'rds-cluster', ...cluster }],
	['AWS::DocDB::DBCluster', { type: 'documentdb', ...cluster, engine: 'docdb' }],
	[
		'AWS::Redshift::Cluster',
		{
			type: 'redshift',
			name: 'ClusterIdentifier',
			password: 'MasterUserPassword',
			managed: 'ManageMasterPassword',
			engine: 'redshift',
		},
	],
	[
		'AWS::RedshiftServerless::Namespace',
		{
			type: 'redshift',
			name: 'NamespaceName',
			password: 'AdminUserPassword',
			managed: 'ManageAdminPassword',
			engine: 'redshift',
		},
	],
]);

/** `findSecret` gives the address of a secret of the same stack by its ARN or name; `attached` are addresses of secrets attached to it. */
export function readDatabase(
	resource: Declared,
	kind: DatabaseType,
	links: { readonly findSecret: (text: Text) => string | undefined; readonly attached: readonly string[] },
): Database {
	const { stack } = resource;
	const properties = stack.properties(resource);
	const password = fieldOf(properties, kind.password);
	const managed = booleanOf(fieldOf(properties, kind.managed));
	return {
		...identityOf(resource),
		name: textOf(fieldOf(properties, kind.name)),
		type: kind.type,
		engine: kind.engine ?? textOf(fieldOf(properties, 'Engine')),
		managedPassword: managed ?? false,
		password: passwordOf(resource, password),
		passwordSecrets: secretsBehind(password, links),
	};
}

function passwordOf({ stack }: Declared, value: Resolved): Observed<ValueShape | null> {
	return value.type === 'broken' ? unread(value.reason) : shapeOf(value, 'password', stack.assembly);
}

function secretsBehind(
	password: Resolved,
	{ findSecret, attached }: Parameters<typeof readDatabase>[2],
): readonly string[] {
	const addresses = new Set(attached);
	for (const option of optionsOf(password)) {
		const text = textOf(option);
		if (text === null || isUnread(text)) continue;
		for (const { service, target } of readReferences(text).references) {
			const address = service === 'secretsmanager' ? findSecret(target) : undefined;
			if (address !== undefined) addresses.add(address);
		}
	}
	return [...addresses];
}
