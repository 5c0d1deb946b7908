import type { IncomingMessage } from 'node:http';
import type { CallToBreak } from './fault.ts';

// How the services put calls and answers on the wire: JSON 1.1 for most, Query (forms and XML) for the old ones, REST for Lambda and Account.

const json = 'application/x-amz-json-1.1';
const queryServices = new Set(['sts', 'iam', 'rds', 'redshift']);
const restServices = new Set(['account', 'lambda']);

/** Service and Region stand in the signature's scope; the operation in the header, form or path. */
export function readCall(request: IncomingMessage, body: string): CallToBreak {
	const [, region = '', service = ''] =
		/Credential=[^/]+\/\d+\/([^/]+)\/([^/]+)\//.exec(request.headers.authorization ?? '') ?? [];
	const target = request.headers['x-amz-target'];
	if (typeof target === 'string') return { service, region, api: target.split('.').at(-1) ?? '', input: parse(body) };
	if (queryServices.has(service)) {
		const { Action = '', ...input } = readForm(body);
		return { service, region, api: String(Action), input };
	}
	const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
	if (service === 'lambda') {
		const [, name] = /^\/2015-03-31\/functions\/([^/]+)\/policy$/.exec(pathname) ?? [];
		return name === undefined
			? { service, region, api: 'ListFunctions', input: Object.fromEntries(searchParams) }
			: { service, region, api: 'GetPolicy', input: { FunctionName: decodeURIComponent(name) } };
	}
	const api = pathname.replace(/^\//, '').replace(/^./, (first) => first.toUpperCase());
	return { service, region, api, input: parse(body) };
}

function parse(body: string): Record<string, unknown> {
	return body === '' ? {} : (JSON.parse(body) as Record<string, unknown>);
}

/** `Filter.member.1=Role` is a list. */
function readForm(body: string): Record<string, unknown> {
	const input: Record<string, unknown> = {};
	for (const [key, value] of new URLSearchParams(body)) {
		const [name = '', member] = key.split('.');
		if (member === undefined) input[name] = value;
		else input[name] = [...((input[name] as string[] | undefined) ?? []), value];
	}
	return input;
}

export function contentType({ service }: CallToBreak): string {
	return queryServices.has(service) ? 'text/xml' : restServices.has(service) ? 'application/json' : json;
}

/** The body of an answer. */
export function encode({ service, api }: CallToBreak, answer: object): string {
	if (!queryServices.has(service)) return JSON.stringify(answer);
	return `<${api}Response><${api}Result>${xml(answer, '')}</${api}Result></${api}Response>`;
}

/** The body of an error, with the headers it needs. */
export function encodeError(
	{ service }: CallToBreak,
	code: string,
): { readonly body: string; readonly headers: Readonly<Record<string, string>> } {
	if (queryServices.has(service)) {
		const body = `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>m</Message></Error></ErrorResponse>`;
		return { body, headers: {} };
	}
	if (restServices.has(service)) return { body: '{"message":"m"}', headers: { 'x-amzn-errortype': code } };
	return { body: JSON.stringify({ __type: code, message: 'm' }), headers: {} };
}

/** RDS and Redshift name the members of their lists. */
const members: Readonly<Record<string, string>> = {
	DBInstances: 'DBInstance',
	DBClusters: 'DBCluster',
	Clusters: 'Cluster',
};

function xml(value: unknown, name: string): string {
	if (Array.isArray(value)) {
		const member = members[name] ?? 'member';
		return value.map((item) => `<${member}>${xml(item, member)}</${member}>`).join('');
	}
	if (typeof value === 'object' && value !== null) {
		return Object.entries(value)
			.map(([key, inner]) => `<${key}>${xml(inner, key)}</${key}>`)
			.join('');
	}
	const text = typeof value === 'string' ? value : (JSON.stringify(value ?? undefined) ?? '');
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Names of the page token of an operation. */
export function tokenName({ service, api }: Pick<CallToBreak, 'service' | 'api'>): { input: string; output: string } {
	if (service === 'kms' || service === 'lambda') return { input: 'Marker', output: 'NextMarker' };
	if (service === 'iam' || service === 'rds' || service === 'redshift') return { input: 'Marker', output: 'Marker' };
	if (service === 'ecs') return { input: 'nextToken', output: 'nextToken' };
	const name = api === 'GetResources' ? 'PaginationToken' : 'NextToken';
	return { input: name, output: name };
}
