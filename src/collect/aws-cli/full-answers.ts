import type { ReadDeclaration } from '../aws/read.ts';
import { listIn, type Fields } from './answers.ts';
import type { Page } from './pages.ts';

/** Whether the answer was cut off by --max-items or --no-paginate. */
export function isCut(content: Fields): boolean {
	return ['NextToken', 'nextToken', 'NextMarker', 'Marker', 'PaginationToken'].some((name) => Boolean(content[name]));
}

/** Operations whose answers about several things may lie in several files. */
const joined: Readonly<Record<string, { readonly input?: string; readonly list: string; readonly name: string }>> = {
	DescribeServices: { input: 'services', list: 'services', name: 'serviceArn' },
	DescribeTasks: { input: 'tasks', list: 'tasks', name: 'taskArn' },
	DescribeTrails: { list: 'trailList', name: 'TrailARN' },
};

/** The answer to a question about several things, if all of them are told of; `undefined` for other questions too. */
export function fullAnswer({ api }: ReadDeclaration, input: object, pages: readonly Page[]): Fields | undefined {
	const join = joined[api];
	if (join === undefined || pages.length === 0) return undefined;
	const all = new Map(
		pages.flatMap(({ content }) => listIn(content, join.list)).map((item) => [item[join.name], item]),
	);
	if (join.input === undefined) return { [join.list]: [...all.values()] };
	const asked = Reflect.get(input, join.input) as readonly string[];
	const found = asked.flatMap((arn) => all.get(arn) ?? []);
	return found.length === asked.length ? { [join.list]: found } : undefined;
}
