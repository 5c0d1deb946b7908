import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A word nothing else contains, of the sort that a generated password is. */
export function canary(place: string): string {
	return `Cnry${createHash('sha256').update(place).digest('hex').slice(0, 20)}`;
}

/** What every canary looks like. */
export const anyCanary = /Cnry[\da-f]{20}/;

/** Members that hold values in the APIs hushlint does not call, and what errors quote. */
export const valueMembers = ['SecretString', 'SecretBinary', 'Value', 'AllowedPattern', 'Plaintext'];

export interface TalkativeProxy {
	readonly url: string;
	/** Answers so far that held a canary. */
	readonly spoken: () => number;
	close(): void;
}

/** A server on loopback that passes calls on, and adds to every object of the answers, and to every error, what no collector may read. */
export async function startTalkativeProxy(target: string): Promise<TalkativeProxy> {
	let spoken = 0;
	const server = createServer((request, response) => {
		const forward = async (): Promise<void> => {
			const chunks: Buffer[] = [];
			for await (const chunk of request) chunks.push(chunk as Buffer);
			const own = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'expect']);
			const headers = Object.entries(request.headers).filter(([name]) => !own.has(name));
			const answer = await fetch(new URL(request.url ?? '/', target), {
				method: request.method ?? 'POST',
				headers: Object.fromEntries(headers) as Record<string, string>,
				body: Buffer.concat(chunks),
			});
			const type = answer.headers.get('content-type') ?? '';
			const text = (await answer.text()).replace(/<Message>m|<h1>/, (start) => `${start}${canary('error')}`);
			const kind = answer.headers.get('x-amzn-errortype');
			response.writeHead(answer.status, {
				'content-type': type,
				...(kind === null ? {} : { 'x-amzn-errortype': kind }),
			});
			const body = type.includes('json') ? talkative(text) : talkativeXml(text);
			if (anyCanary.test(body)) spoken += 1;
			response.end(body);
		};
		forward().catch(() => response.destroy());
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		spoken: () => spoken,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

/** Beside every name of a thing. */
function talkativeXml(text: string): string {
	const extras = valueMembers.map((name) => `<${name}>${canary(name)}</${name}>`).join('');
	return text.replaceAll(
		/<\/(?:Arn|RoleName|UserName|DBInstanceArn|DBClusterArn|ClusterIdentifier)>/g,
		(end) => end + extras,
	);
}

function talkative(text: string): string {
	const extras = Object.fromEntries(valueMembers.map((name) => [name, canary(name)]));
	try {
		return JSON.stringify(
			JSON.parse(text, (name, value: unknown) => {
				if (name === 'message') return `Invalid value '${canary('error')}' in {"SecretString":"${canary('error')}"}`;
				// Maps hold nothing but what they map.
				const isMap = /^(SecretVersionsToStages|VersionIdsToStages|EncryptionContext(Subset|Equals))$/.test(name);
				const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
				return isObject && !isMap ? { ...extras, ...value } : value;
			}),
		);
	} catch {
		return text.replaceAll('"', `"${canary('error')}`);
	}
}
