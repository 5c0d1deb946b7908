import type { ApiAccount, ApiEstate } from './estate.ts';

/** An error as a service reports it. */
export class ApiError extends Error {
	readonly status: number;
	readonly code: string;

	constructor(code: string, status = 400) {
		super(code);
		this.code = code;
		this.status = status;
	}
}

export type Input = Readonly<Record<string, unknown>>;
export type Operation = (estate: ApiEstate, input: Input, region: string, account: ApiAccount) => object;

/** One page of a list. */
export function page(
	member: string,
	items: readonly unknown[],
	input: Input,
	{ size, input: from = 'NextToken', output: to = 'NextToken' }: { size: unknown; input?: string; output?: string },
): object {
	const start = offsetOf(input[from]);
	const end = start + Number(size ?? 50);
	const next = end < items.length ? { [to]: Buffer.from(String(end)).toString('base64url') } : {};
	return { [member]: items.slice(start, end), ...next };
}

/** Where the page behind a token starts. */
export function offsetOf(token: unknown): number {
	return typeof token === 'string' ? Number.parseInt(Buffer.from(token, 'base64url').toString(), 10) : 0;
}
