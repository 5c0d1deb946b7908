import { unread } from '../../model/observed.ts';
import type { Answer, Engine, Listing } from '../aws/engine.ts';
import type { ItemOf, ListRead, Read, ReadDeclaration } from '../aws/read.ts';
import { listIn } from './answers.ts';
import { isNamedIn } from './file-names.ts';
import { fullAnswer, isCut } from './full-answers.ts';
import type { Page, Place } from './pages.ts';

/** Answers the collectors from what the AWS CLI printed, as if it were AWS. What was not printed was not collected. */
export function createDumpEngine(pages: readonly Page[], place: Place): Engine {
	const here = new Map<string, Page[]>();
	for (const page of pages) {
		const { account, region } = page.place;
		if (account !== undefined && account !== place.account) continue;
		if (region !== undefined && region !== place.region && !page.read.startsWith('iam ')) continue;
		here.set(page.read, [...(here.get(page.read) ?? []), page]);
	}
	const pagesOf = ({ service, api }: ReadDeclaration): readonly Page[] => here.get(`${service} ${api}`) ?? [];

	return {
		async call<Input extends object, Output extends object>(
			read: Read<Input, Output>,
			input: Input,
		): Promise<Answer<Output>> {
			const all = pagesOf(read);
			const output = fullAnswer(read, input, all) ?? all.find((page) => isAbout(page, read, input))?.content;
			const why = unread('not-collected', read.action);
			return output === undefined ? { ok: false, why, code: 'NotCollected' } : { ok: true, output: output as Output };
		},
		async list<Input extends object, Output extends object, Items extends keyof Output & string>(
			read: ListRead<Input, Output, Items>,
			input: Input,
		): Promise<Listing<ItemOf<Output[Items]>>> {
			const found = pagesOf(read).filter((page) => read.items in page.content && isAbout(page, read, input));
			const items = found.flatMap(({ content }) => content[read.items] as ItemOf<Output[Items]>[]);
			// Of the pages of one list, the last has no token.
			const complete = found.some(({ content }) => !isCut(content));
			return { items, complete: complete ? true : unread('not-collected', read.action) };
		},
	};
}

/** Input members that say what a question is about. */
const subjects = [
	'SecretId',
	'KeyId',
	'UserName',
	'ResourceArn',
	'ResourceId',
	'SettingId',
	'FunctionName',
	'cluster',
	'taskDefinition',
	'TrailName',
	'Name',
	'ChildId',
	'TargetId',
	'PolicyId',
];

function isAbout(page: Page, { api }: ReadDeclaration, input: object): boolean {
	const member = subjects.find((name) => name in input);
	if (member === undefined) return true;
	const subject: unknown = Reflect.get(input, member);
	if (typeof subject !== 'string') return false;
	if (api === 'ListPoliciesForTarget' && !isOfType(page, String(Reflect.get(input, 'Filter')))) return false;
	return page.subject === undefined ? isNamedIn(page.file, subject, api) : isSame(page.subject, subject);
}

/** A key is known by its id or its ARN, a cluster by its name or its ARN. */
function isSame(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short === long || (long.startsWith('arn:') && (long.endsWith(`/${short}`) || long.endsWith(`:${short}`)));
}

/** The answer says of which type the policies are, unless there are none; then the name of the file may. */
function isOfType({ content, file }: Page, type: string): boolean {
	const [policy] = listIn(content, 'Policies');
	if (policy !== undefined) return policy['Type'] === type;
	const pattern = type === 'RESOURCE_CONTROL_POLICY' ? /rcp|resource[-_]?control/i : /scp|service[-_]?control/i;
	return pattern.test(file);
}
