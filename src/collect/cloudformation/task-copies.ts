import { textKey } from './text-key.ts';
import { isUnread, unread, type Observed, sumOf } from '../../model/observed.ts';
import { fieldOf, numberOf, optionsOf, plainOf, textOf } from './resolved.ts';
import type { Declared, Stack } from './stack.ts';

/** How many copies of each task definition of a run its ECS services keep. */
export class TaskCopies {
	readonly #counts = new Map<string, Observed<number>>();

	constructor(stacks: readonly Stack[]) {
		for (const stack of stacks) {
			for (const resource of stack.resources.values()) if (resource.type === 'AWS::ECS::Service') this.#add(resource);
		}
	}

	/** Unread for a task that no service in sight keeps: what starts it may start many. */
	of(task: Declared): Observed<number> {
		const reference = textOf(task.stack.refer(task.id, task.place));
		const family = textOf(fieldOf(task.stack.properties(task), 'Family'));
		const counts = [reference, family].flatMap((text) =>
			text === null || isUnread(text) ? [] : (this.#counts.get(textKey(text)) ?? []),
		);
		return counts.length === 0 ? unread('elsewhere', 'the services that run it') : sumOf(counts);
	}

	#add(service: Declared): void {
		const properties = service.stack.properties(service);
		const definition = fieldOf(properties, 'TaskDefinition');
		const count = optionsOf(definition).length === 1 ? copiesOf(service) : unread('unresolved');
		for (const option of optionsOf(definition)) {
			const text = textOf(option);
			if (text === null || isUnread(text)) continue;
			this.#counts.set(textKey(text), sumOf([this.#counts.get(textKey(text)) ?? 0, count]));
		}
	}
}

function copiesOf(service: Declared): Observed<number> {
	if (service.condition !== undefined) return unread('unresolved');
	const properties = service.stack.properties(service);
	if (plainOf(fieldOf(properties, 'SchedulingStrategy')) === 'DAEMON') {
		return unread('elsewhere', 'the number of container instances');
	}
	return numberOf(fieldOf(properties, 'DesiredCount')) ?? 1;
}
