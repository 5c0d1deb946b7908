import type { ReadDeclaration } from '../aws/read.ts';
import { reads } from '../aws/reads.ts';
import { isFields, listIn, recognise, type Fields } from './answers.ts';
import { readCredentialReport } from './credential-report.ts';
import type { DumpContent } from './dump-files.ts';

/** An answer of AWS, with what is known of the question. */
export interface Page {
	readonly file: string;
	/** Service and operation. */
	readonly read: string;
	readonly content: Fields;
	/** `undefined`: the answer does not tell; the name of the file may. */
	readonly subject?: string;
	readonly place: Place;
}

/** What is not known may be any. */
export interface Place {
	readonly partition?: string;
	readonly account?: string;
	readonly region?: string;
}

export interface Pages {
	readonly pages: readonly Page[];
	/** What is told of the files that were not taken, by file. */
	readonly notes: readonly string[];
}

/** The answer as the SDK would give it; `undefined` if it is none of this operation. */
export type ReadPrinted = (read: ReadDeclaration, printed: object) => Promise<object | undefined>;

/** The answers among the contents of files. */
export async function readPages(contents: readonly DumpContent[], readPrinted: ReadPrinted): Promise<Pages> {
	const pages: Page[] = [];
	const notes: string[] = [];
	for (const { file, content: raw } of contents) {
		const report = isFields(raw) ? readCredentialReport(raw) : undefined;
		if (report !== undefined) {
			for (const [user, content] of report) {
				pages.push({ file, read: 'iam ListAccessKeys', content, subject: user.name, place: { account: user.account } });
			}
			continue;
		}
		const printed = isFields(raw) ? asKeyPolicy(raw) : undefined;
		const known = printed && recognise(printed, file);
		if (known === 'value') {
			notes.push(
				`${file} holds the value of a secret, which hushlint does not read: leave it out, and keep such files safe`,
			);
			continue;
		}
		if (known === 'idle') continue;
		if (printed === undefined || known === undefined) {
			notes.push(`${file} is no answer of the AWS CLI that hushlint knows; skipped`);
			continue;
		}
		const declared = declarationOf(known.read);
		const content = declared && (await readPrinted(declared, printed));
		if (!isFields(content)) {
			const command = known.read.split(' ')[1] ?? '';
			notes.push(`${file} looks like an answer of ${command}, but is none; skipped`);
			continue;
		}
		pages.push({ file, ...known, content, place: placeOf(known.read, content, known.subject) });
	}
	return { pages, notes };
}

/** `--query Policy --output text` prints a key policy as it is. */
function asKeyPolicy(content: Fields): Fields {
	return 'Statement' in content && 'Version' in content ? { Policy: JSON.stringify(content) } : content;
}

function declarationOf(name: string): ReadDeclaration | undefined {
	return reads.find(({ service, api }) => `${service} ${api}` === name);
}

const namespaces: Readonly<Record<string, string>> = { 'secrets-manager': 'secretsmanager', tagging: '' };

/** Account and Region of the first ARN of the service that is nearest to the top. */
function placeOf(read: string, content: Fields, subject: string | undefined): Place {
	const [service = ''] = read.split(' ');
	// What the organization tells is the same for all its accounts.
	if (service === 'organizations') return {};
	if (read === 'cloudtrail DescribeTrails') return placeOfTrails(content);
	const namespace = namespaces[service] ?? service;
	const arn = subject?.startsWith('arn:') ? subject : nearestArn(content, namespace);
	return arn === undefined ? {} : readArn(arn);
}

/** Trails that record this Region may be those of another Region or account. */
function placeOfTrails(content: Fields): Place {
	const trails = listIn(content, 'trailList');
	const own = trails.find(({ IsMultiRegionTrail, IsOrganizationTrail }) => !IsMultiRegionTrail && !IsOrganizationTrail);
	const regions = new Set(trails.map(({ HomeRegion }) => HomeRegion));
	const arn = own?.['TrailARN'] ?? trails.find(({ IsOrganizationTrail }) => !IsOrganizationTrail)?.['TrailARN'];
	const place = typeof arn === 'string' ? readArn(arn) : {};
	if (own !== undefined || regions.size === 1) return place;
	const { region: _, ...rest } = place;
	return rest;
}

function readArn(arn: string): Place {
	const [, partition = '', , region = '', account = ''] = arn.split(':');
	return {
		partition,
		...(region === '' ? {} : { region }),
		...(/^\d{12}$/.test(account) ? { account } : {}),
	};
}

const deepest = 4;

function nearestArn(content: Fields, namespace: string): string | undefined {
	let level: unknown[] = [content];
	for (let depth = 0; depth < deepest; depth++) {
		const next: unknown[] = [];
		for (const value of level) {
			const members: readonly unknown[] = Array.isArray(value) ? value : isFields(value) ? Object.values(value) : [];
			const arn = members.find((member) => isArnOf(member, namespace));
			if (typeof arn === 'string') return arn;
			for (const member of members) if (typeof member === 'object' && member !== null) next.push(member);
		}
		level = next;
	}
	return undefined;
}

function isArnOf(value: unknown, namespace: string): boolean {
	if (typeof value !== 'string' || !value.startsWith('arn:')) return false;
	const [, , service = '', region = '', account = ''] = value.split(':');
	return (
		(namespace === '' || service === namespace) && /^\d{12}$/.test(account) && (service === 'iam' || region !== '')
	);
}
