import { unread, type Observed, type Unread } from '../../model/observed.ts';
import { field, type ResourceValues } from './attributes.ts';
import { numberOf } from './convert.ts';
import { comesFromOutside, createLinks } from './links.ts';
import { plainOf, textOf, type Value } from './value.ts';
import { partsOf } from '../../model/text.ts';

const unresolved = unread('unresolved');

/** How many tasks the services of a root keep running of each task definition, by its address; 1 where none is in sight. */
export function taskCopies(
	resources: readonly ResourceValues[],
	blind: Unread | undefined,
): (task: ResourceValues) => Observed<number> {
	const tasks = resources.filter(({ type, mode }) => type === 'aws_ecs_task_definition' && mode === 'managed');
	const find = createLinks(tasks, ['aws_ecs_task_definition']);
	const families = new Map(tasks.map((task) => [plainOf(field(task, 'family')), task.address]));
	const scaled = resources.some(
		(one) =>
			one.type === 'aws_appautoscaling_target' &&
			plainOf(field(one, 'scalable_dimension'))?.startsWith('ecs:service:') === true,
	);
	const counts = new Map<string, Observed<number>[]>();
	let stray = blind;
	for (const service of resources) {
		if (service.type !== 'aws_ecs_service' || service.mode !== 'managed') continue;
		const value = field(service, 'task_definition');
		const found = find(value);
		const address = typeof found === 'string' ? families.get(familyIn(value)) : found.address;
		if (address !== undefined) counts.set(address, [...(counts.get(address) ?? []), countOf(service, scaled)]);
		else if (found === 'unknown' && value && !comesFromOutside(value)) stray ??= unresolved;
	}
	return ({ address }) => {
		const found = counts.get(address) ?? [];
		const known = found.filter((count) => typeof count === 'number');
		if (known.length < found.length) return unresolved;
		return stray ?? (known.length === 0 ? 1 : known.reduce((sum, count) => sum + count, 0));
	};
}

/** The family in `family`, `family:revision` and `…:task-definition/family:revision`. */
function familyIn(value: Value | undefined): string | undefined {
	const [first] = partsOf((value && textOf(value)) ?? '');
	return typeof first === 'string' ? first.replace(/^arn:.*\//, '').split(':')[0] : undefined;
}

function countOf(service: ResourceValues, scaled: boolean): Observed<number> {
	const ignored = service.ignored ?? [];
	const free = scaled || service.uncertain || ignored === 'all' || ignored.includes('desired_count');
	const daemon = plainOf(field(service, 'scheduling_strategy')) === 'DAEMON';
	return free || daemon ? unresolved : (numberOf(field(service, 'desired_count')) ?? unresolved);
}
