import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApiAccount } from './estate.ts';
import { createFaults, type CallToBreak, type Fault, type FaultKind } from './fault.ts';
import { ApiError, offsetOf } from './operation.ts';
import { answer } from './operations.ts';
import { contentType, encode, encodeError, readCall, tokenName } from './wire.ts';

/** An AWS on loopback, with faults on demand. */
export interface AwsServer {
	readonly url: string;
	readonly calls: readonly CallToBreak[];
	/** Forgets the calls and breaks the next ones like this. */
	breakWith(faults: readonly Fault[], seed?: number): void;
	/** Called with every call, before it is answered. */
	onCall: (call: CallToBreak) => void;
	close(): Promise<void>;
}

const html = '<!DOCTYPE html><html><body><h1>Sign in to the network</h1></body></html>';

export async function startAwsServer(account: ApiAccount): Promise<AwsServer> {
	let calls: CallToBreak[] = [];
	let faultOf = createFaults([], 1);

	const server = createServer((request, response) => {
		readBody(request).then(
			(body) => {
				const call = readCall(request, body);
				calls.push(call);
				self.onCall(call);
				respond(account, call, faultOf(call), response);
			},
			() => response.destroy(),
		);
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;

	const self: AwsServer = {
		url: `http://127.0.0.1:${port}`,
		get calls() {
			return calls;
		},
		breakWith(faults, seed = 1) {
			calls = [];
			faultOf = createFaults(faults, seed);
		},
		onCall: () => {},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
	return self;
}

async function readBody(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString();
}

function respond(account: ApiAccount, call: CallToBreak, fault: FaultKind | undefined, response: ServerResponse): void {
	const send = (status: number, body: string, type = contentType(call)) => {
		response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
		response.end(body);
	};
	const refuse = (code: string, status = 400) => {
		const { body, headers } = encodeError(call, code);
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		send(status, body);
	};
	const right = (): Record<string, unknown> => rightAnswer(account, call);
	const rightBody = (): string => encode(call, right());
	const half = (finish: () => void) => {
		const body = rightBody();
		response.writeHead(200, { 'content-type': contentType(call), 'content-length': Buffer.byteLength(body) });
		response.write(body.slice(0, body.length / 2), () => finish());
	};

	try {
		switch (fault) {
			case undefined:
				return send(200, rightBody());
			case 'throttle':
				return refuse('ThrottlingException');
			case 'server-error':
				return refuse('InternalServiceError', 500);
			case 'html-error':
				return send(500, '<html><title>500 Internal Server Error</title></html>', 'text/html');
			case 'reset':
				return void response.socket?.resetAndDestroy();
			case 'truncated': {
				const body = rightBody();
				return send(200, body.slice(0, Math.floor(body.length / 2)));
			}
			case 'empty-body':
				return send(200, '');
			case 'empty-object':
				return send(200, '{}');
			case 'stall':
				return undefined;
			case 'stall-mid-body':
				return half(() => {});
			case 'slow': {
				const body = rightBody();
				return void setTimeout(() => send(200, body), 15);
			}
			case 'denied':
				return refuse('AccessDeniedException');
			case 'html':
				return send(200, html, 'text/html');
			case 'expired':
				return refuse(call.service === 'sts' ? 'ExpiredToken' : 'ExpiredTokenException');
			case 'unknown-key':
				return refuse(call.service === 'sts' ? 'InvalidClientTokenId' : 'UnrecognizedClientException', 403);
			case 'wrong-signature':
				return refuse('SignatureDoesNotMatch', 403);
			case 'unknown-operation':
				return refuse('UnknownOperationException');
			case 'empty-page':
				return send(200, encode(call, emptyPage(right(), call)));
			case 'endless-tokens':
				return send(200, encode(call, emptyPage(right(), call)));
			case 'endless-body':
				return pour(response, Buffer.alloc(65_536, ' '));
			case 'drip':
				return drip(response);
			case 'big-error':
				return send(500, JSON.stringify({ __type: 'canary-5f2d'.repeat(1_000_000), message: 'canary-5f2d' }));
			case 'redirect':
				return void response.writeHead(301, { location: '/elsewhere' }).end();
			case 'nameless':
				return send(
					200,
					encode(
						call,
						withLists(right(), () => ({})),
					),
				);
			case 'mistyped':
				return send(
					200,
					encode(
						call,
						withLists(right(), (_, index) => (index % 2 ? null : 5)),
					),
				);
			case 'repeated-token':
				return send(200, encode(call, { ...right(), [tokenName(call).output]: 'c2FtZQ' }));
		}
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		refuse(error.code, error.status);
	}
}

function rightAnswer(account: ApiAccount, { service, api, input, region }: CallToBreak): Record<string, unknown> {
	return answer(service, api, input, region, account) as Record<string, unknown>;
}

let emptyPages = 0;

/** No items, and a token that leads to the page that should have been here. */
function emptyPage(right: Record<string, unknown>, call: CallToBreak): object {
	const lists = Object.entries(right).filter(([, value]) => Array.isArray(value));
	const names = tokenName(call);
	const here = offsetOf(call.input[names.input]);
	const token = Buffer.from(`${here} ${++emptyPages}`).toString('base64url');
	return { ...right, ...Object.fromEntries(lists.map(([name]) => [name, []])), [names.output]: token };
}

/** The answer with every item of its lists replaced. */
function withLists(right: Record<string, unknown>, replace: (item: unknown, index: number) => unknown): object {
	const members = Object.entries(right).map(([name, value]) => [
		name,
		Array.isArray(value) ? value.map(replace) : value,
	]);
	return Object.fromEntries(members) as object;
}

/** A body without an end, as fast as it is taken. */
function pour(response: ServerResponse, block: Buffer): void {
	while (!response.destroyed && response.write(block));
	if (!response.destroyed) response.once('drain', () => pour(response, block));
}

/** A body without an end, byte by byte. */
function drip(response: ServerResponse): void {
	const timer = setInterval(() => response.write(' '), 20);
	response.once('close', () => clearInterval(timer));
}
