import { isFields } from './answers.ts';
import type { Page, Place } from './pages.ts';

const cluster = 'imported';

/**
 * Where no clusters were printed, task definitions that were are taken for those in use, though others may be: answers that list them as
 * tasks of one cluster, cut off.
 */
export function looseTasks(pages: readonly Page[], place: Place): Page[] {
	const isHere = ({ place: { account, region } }: Page) => account === place.account && region === place.region;
	const here = pages.filter(isHere);
	if (place.region === undefined || here.some(({ read }) => read === 'ecs ListClusters')) return [];
	const arns = here.flatMap(({ read, content: { taskDefinition } }) => {
		const arn =
			read === 'ecs DescribeTaskDefinition' && isFields(taskDefinition) ? taskDefinition['taskDefinitionArn'] : '';
		return typeof arn === 'string' && arn !== '' ? [arn] : [];
	});
	if (arns.length === 0) return [];
	const page = (read: string, content: Page['content'], subject?: string): Page => ({
		file: '',
		read: `ecs ${read}`,
		content,
		place,
		...(subject === undefined ? {} : { subject }),
	});
	return [
		page('ListClusters', { clusterArns: [cluster], nextToken: 'more' }),
		page('ListTasks', { taskArns: arns }, cluster),
		page('DescribeTasks', { tasks: arns.map((arn) => ({ taskArn: arn, taskDefinitionArn: arn })) }),
	];
}
