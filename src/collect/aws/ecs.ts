import type {
	ContainerDefinition,
	DescribeServicesRequest,
	DescribeServicesResponse,
	DescribeTaskDefinitionRequest,
	DescribeTaskDefinitionResponse,
	DescribeTasksRequest,
	DescribeTasksResponse,
	ListClustersRequest,
	ListClustersResponse,
	ListServicesRequest,
	ListServicesResponse,
	ListTasksRequest,
	ListTasksResponse,
	Service,
	TaskDefinition,
} from '@aws-sdk/client-ecs';
import { isUnread, type Unread } from '../../model/observed.ts';
import type { Workload } from '../../model/snapshot.ts';
import type { SecretReference } from '../../model/template.ts';
import { readValueFrom } from '../secret-references.ts';
import { readEnvironment, type KnownNames } from './environment.ts';
import type { ListRead, Read } from './read.ts';
import { readEach, type ScopeAtWork } from './scope.ts';
import { compareText, firstUnread } from './shape.ts';
import { alike, factsOfAlike } from './workload-facts.ts';

const service = 'ecs';
const page = { input: 'nextToken', output: 'nextToken' } as const;
const listing = { service, page, ratePerSecond: 20, lists: ['workload'], of: 'task' } as const;

const listClusters: ListRead<ListClustersRequest, ListClustersResponse, 'clusterArns'> = {
	...listing,
	api: 'ListClusters',
	action: 'ecs:ListClusters',
	expects: { clusterArns: 'array' },
	items: 'clusterArns',
	fills: [...factsOfAlike, 'workload.cache', 'workload.runtime', 'workload.layers', 'workload.invokePolicy'],
};

const listServices: ListRead<ListServicesRequest, ListServicesResponse, 'serviceArns'> = {
	...listing,
	api: 'ListServices',
	action: 'ecs:ListServices',
	expects: { serviceArns: 'array' },
	items: 'serviceArns',
	fills: [],
};

const describeServices: Read<DescribeServicesRequest, DescribeServicesResponse> = {
	...listing,
	api: 'DescribeServices',
	action: 'ecs:DescribeServices',
	expects: { services: 'array' },
	fills: ['workload.copies'],
};

const listTasks: ListRead<ListTasksRequest, ListTasksResponse, 'taskArns'> = {
	...listing,
	api: 'ListTasks',
	action: 'ecs:ListTasks',
	expects: { taskArns: 'array' },
	items: 'taskArns',
	fills: [],
};

/** Tasks that no service started; what their starter overrides is left out, values and all. */
const describeTasks: Read<DescribeTasksRequest, DescribeTasksResponse> = {
	...listing,
	api: 'DescribeTasks',
	action: 'ecs:DescribeTasks',
	expects: { tasks: 'array' },
	fills: [],
};

const describeTaskDefinition: Read<DescribeTaskDefinitionRequest, DescribeTaskDefinitionResponse> = {
	service,
	api: 'DescribeTaskDefinition',
	action: 'ecs:DescribeTaskDefinition',
	ratePerSecond: 20,
	expects: { taskDefinition: 'object' },
	of: 'task',
	fills: ['workload.references', 'workload.environment', 'workload.role', 'workload.executionRole'],
};

export const ecsReads = [
	listClusters,
	listServices,
	describeServices,
	listTasks,
	describeTasks,
	describeTaskDefinition,
];

/** The revisions of task definitions that services or running tasks use. `known`: the names that an environment may hold. */
export async function collectTasks(
	scope: ScopeAtWork,
	known: KnownNames,
): Promise<{ workloads: Workload[]; listed: true | Unread }> {
	const clusters = await scope.engine.list(listClusters, { maxResults: 100 });
	const copies = new Map<string, number>();
	const count = (arn: string, more: number) => copies.set(arn, (copies.get(arn) ?? 0) + more);
	const listed = await readEach(scope, 'clusters', clusters.items.toSorted(compareText), async (cluster) =>
		firstUnread(...(await Promise.all([countServices(scope, cluster, count), countTasks(scope, cluster, count)]))),
	);
	const inUse = [...copies].toSorted(([a], [b]) => compareText(a, b));
	const workloads = await readEach(scope, 'task definitions', inUse, ([arn, number]) =>
		collectDefinition(scope, arn, number, known),
	);
	return { workloads, listed: firstUnread(clusters.complete, ...listed) };
}

type Count = (arn: string, more: number) => void;

async function countServices({ engine }: ScopeAtWork, cluster: string, count: Count): Promise<true | Unread> {
	const { items, complete } = await engine.list(listServices, { cluster, maxResults: 100 });
	const parts = await Promise.all(
		chunks(items, 10).map(async (services) => {
			const answer = await engine.call(describeServices, { cluster, services });
			if (!answer.ok) return answer.why;
			for (const one of answer.output.services ?? []) countRevisions(one, count);
			return true;
		}),
	);
	return firstUnread(complete, ...parts);
}

/** While a service is deployed anew, it runs two revisions. */
function countRevisions(
	{ deployments = [], taskSets = [], taskDefinition, desiredCount = 0 }: Service,
	count: Count,
): void {
	const running = [
		...deployments.map((one) => [one.taskDefinition, one.desiredCount ?? 0] as const),
		...taskSets.map((one) => [one.taskDefinition, one.computedDesiredCount ?? 0] as const),
	].filter(([arn, number]) => arn !== undefined && (number > 0 || arn === taskDefinition));
	for (const [arn, number] of running.length > 0 ? running : [[taskDefinition, desiredCount] as const]) {
		if (arn !== undefined) count(arn, number);
	}
}

async function countTasks({ engine }: ScopeAtWork, cluster: string, count: Count): Promise<true | Unread> {
	const { items, complete } = await engine.list(listTasks, { cluster, maxResults: 100 });
	const parts = await Promise.all(
		chunks(items, 100).map(async (tasks) => {
			const answer = await engine.call(describeTasks, { cluster, tasks });
			if (!answer.ok) return answer.why;
			for (const { group = '', taskDefinitionArn } of answer.output.tasks ?? []) {
				if (taskDefinitionArn !== undefined && !group.startsWith('service:')) count(taskDefinitionArn, 1);
			}
			return true;
		}),
	);
	return firstUnread(complete, ...parts);
}

async function collectDefinition(
	scope: ScopeAtWork,
	arn: string,
	copies: number,
	known: KnownNames,
): Promise<Workload> {
	const answer = await scope.engine.call(describeTaskDefinition, { taskDefinition: arn });
	const facts = answer.ok ? definitionFacts(answer.output.taskDefinition ?? {}, known) : unknown(answer.why);
	return {
		scope: scope.id,
		arn,
		...alike,
		name: arn.slice(arn.lastIndexOf('/') + 1).replace(/:\d+$/, ''),
		type: 'task',
		cache: null,
		copies,
		runtime: null,
		invokePolicy: null,
		layers: [],
		...facts,
	};
}

type Defined = Pick<Workload, 'environment' | 'references' | 'role' | 'executionRole'>;

function unknown(why: Unread): Defined {
	return { environment: why, references: why, role: why, executionRole: why };
}

function definitionFacts(definition: TaskDefinition, known: KnownNames): Defined {
	const { containerDefinitions: containers = [], taskRoleArn, executionRoleArn } = definition;
	const variables = containers.flatMap(({ environment = [] }) =>
		environment.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value ?? ''] as const])),
	);
	const { environment, references } = readEnvironment(variables, known);
	return {
		environment,
		references: isUnread(references) ? references : [...references, ...containers.flatMap(injections)],
		role: taskRoleArn ?? null,
		executionRole: executionRoleArn ?? null,
	};
}

function injections({ secrets = [], logConfiguration, repositoryCredentials }: ContainerDefinition): SecretReference[] {
	const sources = [
		...[...secrets, ...(logConfiguration?.secretOptions ?? [])].map(({ valueFrom }) => valueFrom),
		repositoryCredentials?.credentialsParameter,
	];
	return sources.flatMap((source) => (source ? [readValueFrom(source)] : []));
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
	const parts: Item[][] = [];
	for (let at = 0; at < items.length; at += size) parts.push(items.slice(at, at + size));
	return parts;
}
