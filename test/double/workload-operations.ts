import type { ApiAccount, ApiCluster, ApiEstate, ApiTrail } from './estate.ts';
import { ApiError, page, type Input, type Operation } from './operation.ts';

const marker = { input: 'Marker', output: 'Marker' };
const next = { input: 'nextToken', output: 'nextToken' };

/** The operations of Lambda, ECS, RDS, Redshift and CloudTrail. */
export const workloadOperations: Readonly<Record<string, Operation>> = {
	'lambda ListFunctions': ({ functions = [] }, input) =>
		page(
			'Functions',
			functions.map(({ configuration }) => configuration),
			input,
			{
				size: 2,
				input: 'Marker',
				output: 'NextMarker',
			},
		),
	'lambda GetPolicy': ({ functions = [] }, input) => {
		const policy = functions.find(({ configuration }) => configuration.FunctionArn === input['FunctionName'])?.policy;
		if (policy === undefined) throw new ApiError('ResourceNotFoundException', 404);
		return { Policy: JSON.stringify(policy), RevisionId: '1' };
	},
	'ecs ListClusters': ({ clusters = [] }, input) =>
		page(
			'clusterArns',
			clusters.map(({ arn }) => arn),
			input,
			{ size: 1, ...next },
		),
	'ecs ListServices': (estate, input) => {
		const arns = findCluster(estate, input).services.map(({ serviceArn }) => serviceArn);
		return page('serviceArns', arns, input, { size: 10, ...next });
	},
	'ecs DescribeServices': (estate, input) => {
		const wanted = input['services'] as readonly string[];
		if (wanted.length > 10) throw new ApiError('InvalidParameterException');
		const services = findCluster(estate, input).services.filter(({ serviceArn }) => wanted.includes(serviceArn));
		return { services, failures: [] };
	},
	'ecs ListTasks': (estate, input) => {
		const arns = findCluster(estate, input).tasks.map(({ taskArn }) => taskArn);
		return page('taskArns', arns, input, { size: 100, ...next });
	},
	'ecs DescribeTasks': (estate, input) => {
		const wanted = input['tasks'] as readonly string[];
		const tasks = findCluster(estate, input).tasks.filter(({ taskArn }) => wanted.includes(taskArn));
		return { tasks, failures: [] };
	},
	'ecs DescribeTaskDefinition': ({ taskDefinitions = [] }, input) => {
		const taskDefinition = taskDefinitions.find(
			({ taskDefinitionArn }) => taskDefinitionArn === input['taskDefinition'],
		);
		if (taskDefinition === undefined) throw new ApiError('ClientException');
		return { taskDefinition };
	},
	'rds DescribeDBInstances': ({ instances = [] }, input) =>
		page('DBInstances', instances, input, { size: 2, ...marker }),
	'rds DescribeDBClusters': ({ databaseClusters = [] }, input) =>
		page('DBClusters', databaseClusters, input, { size: 2, ...marker }),
	'redshift DescribeClusters': ({ warehouses = [] }, input) =>
		page('Clusters', warehouses, input, { size: 2, ...marker }),
	'cloudtrail DescribeTrails': ({ trails = [] }) => ({ trailList: trails.map(({ trail }) => trail) }),
	'cloudtrail GetTrailStatus': (_, input, __, account) => ({ IsLogging: findTrail(account, input['Name']).logging }),
	'cloudtrail GetEventSelectors': (_, input, region, account) => {
		const { trail, selectors } = findTrail(account, input['TrailName']);
		if (region !== (trail['HomeRegion'] ?? region)) throw new ApiError('TrailNotFoundException');
		return { TrailARN: trail.TrailARN, ...selectors };
	},
};

function findCluster({ clusters = [] }: ApiEstate, input: Input): ApiCluster {
	const cluster = clusters.find(({ arn }) => arn === input['cluster']);
	if (cluster === undefined) throw new ApiError('ClusterNotFoundException');
	return cluster;
}

function findTrail({ regions }: ApiAccount, arn: unknown): ApiTrail {
	const trail = Object.values(regions)
		.flatMap(({ trails = [] }) => trails)
		.find((one) => one.trail.TrailARN === arn);
	if (trail === undefined) throw new ApiError('TrailNotFoundException');
	return trail;
}
