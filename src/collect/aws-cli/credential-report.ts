import type { Fields } from './answers.ts';

interface User {
	readonly name: string;
	readonly account: string;
}

/** What an IAM credential report tells of the access keys of each user, as ListAccessKeys would; `undefined` for other content. */
export function readCredentialReport(content: Fields): readonly (readonly [User, Fields])[] | undefined {
	const { Content, ReportFormat } = content;
	if (typeof Content !== 'string' || ReportFormat !== 'text/csv') return undefined;
	const [header = '', ...lines] = Buffer.from(Content, 'base64').toString('utf8').split(/\r?\n/);
	const columns = header.split(',');
	return lines.flatMap((line) => {
		const cells = line.split(',');
		const cell = (name: string) => cells[columns.indexOf(name)];
		const [, account, name] = /^arn:[\w-]+:iam::(\d{12}):user\/(?:.*\/)?([^/]+)$/.exec(cell('arn') ?? '') ?? [];
		if (account === undefined || name === undefined) return [];
		const keys = ['access_key_1_active', 'access_key_2_active'].map((column) => ({
			UserName: name,
			Status: cell(column) === 'true' ? 'Active' : 'Inactive',
		}));
		return [[{ name, account }, { AccessKeyMetadata: keys }] as const];
	});
}
