import type {
	DBCluster,
	DBClusterMessage,
	DBInstance,
	DBInstanceMessage,
	DescribeDBClustersMessage,
	DescribeDBInstancesMessage,
} from '@aws-sdk/client-rds';
import type { Cluster, ClustersMessage, DescribeClustersMessage } from '@aws-sdk/client-redshift';
import type { Unread } from '../../model/observed.ts';
import type { Database } from '../../model/snapshot.ts';
import type { DatabaseFacts } from '../../model/template.ts';
import type { ListRead } from './read.ts';
import type { ScopeAtWork } from './scope.ts';
import { firstUnread, namedByArn, sortedByArn } from './shape.ts';

const page = { input: 'Marker', output: 'Marker' } as const;
const fills = ['name', 'type', 'engine', 'managedPassword', 'passwordSecrets'].map((fact) => `database.${fact}`);

const describeInstances: ListRead<DescribeDBInstancesMessage, DBInstanceMessage, 'DBInstances'> = {
	service: 'rds',
	api: 'DescribeDBInstances',
	action: 'rds:DescribeDBInstances',
	ratePerSecond: 5,
	expects: { DBInstances: 'array' },
	items: 'DBInstances',
	page,
	lists: ['database'],
	of: 'instance',
	fills,
};

/** Those of DocumentDB are among them. */
const describeClusters: ListRead<DescribeDBClustersMessage, DBClusterMessage, 'DBClusters'> = {
	service: 'rds',
	api: 'DescribeDBClusters',
	action: 'rds:DescribeDBClusters',
	ratePerSecond: 5,
	expects: { DBClusters: 'array' },
	items: 'DBClusters',
	page,
	lists: ['database'],
	of: 'cluster',
	fills,
};

const describeWarehouses: ListRead<DescribeClustersMessage, ClustersMessage, 'Clusters'> = {
	service: 'redshift',
	api: 'DescribeClusters',
	action: 'redshift:DescribeClusters',
	ratePerSecond: 5,
	expects: { Clusters: 'array' },
	items: 'Clusters',
	page,
	lists: ['database'],
	of: 'warehouse',
	fills,
};

export const databaseReads = [describeInstances, describeClusters, describeWarehouses];

/** Databases that have a master password of their own: no members of a cluster, no replicas, no Neptune, which knows only IAM. */
export async function collectDatabases(scope: ScopeAtWork): Promise<{ databases: Database[]; listed: true | Unread }> {
	const { engine, report } = scope;
	const [instances, clusters, warehouses] = await Promise.all([
		engine.list(describeInstances, { MaxRecords: 100 }, (count) => report('database instances listed', count)),
		engine.list(describeClusters, { MaxRecords: 100 }),
		engine.list(describeWarehouses, { MaxRecords: 100 }),
	]);
	const named = {
		instances: namedByArn(instances, ({ DBInstanceArn }) => DBInstanceArn, describeInstances.action),
		clusters: namedByArn(clusters, ({ DBClusterArn }) => DBClusterArn, describeClusters.action),
		warehouses: namedByArn(warehouses, (cluster) => warehouseArn(scope, cluster), describeWarehouses.action),
	};
	const databases = [
		...named.instances.items
			.filter(hasOwnPassword)
			.map((instance) => ({ arn: instance.arn, ...instanceFacts(instance) })),
		...named.clusters.items
			.filter(({ Engine, ReplicationSourceIdentifier }) => Engine !== 'neptune' && !ReplicationSourceIdentifier)
			.map((cluster) => ({ arn: cluster.arn, ...clusterFacts(cluster) })),
		...named.warehouses.items.map((cluster) => ({ arn: cluster.arn, ...warehouseFacts(cluster) })),
	];
	return {
		databases: sortedByArn(databases).map((database) => ({ scope: scope.id, ...database })),
		listed: firstUnread(named.instances.complete, named.clusters.complete, named.warehouses.complete),
	};
}

function hasOwnPassword({ DBClusterIdentifier, ReadReplicaSourceDBInstanceIdentifier, Engine }: DBInstance): boolean {
	return !DBClusterIdentifier && !ReadReplicaSourceDBInstanceIdentifier && Engine !== 'neptune';
}

type LiveFacts = Omit<DatabaseFacts, 'password'>;

function instanceFacts({ DBInstanceIdentifier, Engine, MasterUserSecret }: DBInstance): LiveFacts {
	return {
		name: DBInstanceIdentifier ?? null,
		type: 'rds-instance',
		engine: Engine ?? null,
		...managedBy(MasterUserSecret?.SecretArn),
	};
}

function clusterFacts({ DBClusterIdentifier, Engine, MasterUserSecret }: DBCluster): LiveFacts {
	return {
		name: DBClusterIdentifier ?? null,
		type: Engine === 'docdb' ? 'documentdb' : 'rds-cluster',
		engine: Engine ?? null,
		...managedBy(MasterUserSecret?.SecretArn),
	};
}

function warehouseFacts({ ClusterIdentifier, MasterPasswordSecretArn }: Cluster): LiveFacts {
	return {
		name: ClusterIdentifier ?? null,
		type: 'redshift',
		engine: 'redshift',
		...managedBy(MasterPasswordSecretArn),
	};
}

function managedBy(secret: string | undefined): Pick<LiveFacts, 'managedPassword' | 'passwordSecrets'> {
	return { managedPassword: Boolean(secret), passwordSecrets: secret ? [secret] : [] };
}

/** Redshift tells the ARN of a cluster's namespace only. */
function warehouseArn({ partition, region, account }: ScopeAtWork, { ClusterIdentifier }: Cluster): string | undefined {
	return ClusterIdentifier && `arn:${partition}:redshift:${region}:${account}:cluster:${ClusterIdentifier}`;
}
