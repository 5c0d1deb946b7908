import { Readable } from 'node:stream';
import { TornAnswer } from './classify.ts';

/** Bytes. The largest true answer, a page of a hundred secrets with all the tags they can bear, is a tenth of this. */
const mostBytes = 32_000_000;

interface Middleware {
	(next: (args: object) => Promise<{ response: object }>): (args: object) => Promise<{ response: object }>;
}

interface Command {
	readonly middlewareStack: {
		add(middleware: Middleware, options: { readonly step: 'deserialize'; readonly priority: 'low' }): void;
	};
}

/** Ends the body of the command's answer when it grows without end or the call is given up: the SDK reads to the last byte. */
export function boundBody(command: object, signal: AbortSignal): void {
	const { middlewareStack } = command as Command;
	const middleware: Middleware = (next) => async (args) => {
		const result = await next(args);
		const body: unknown = Reflect.get(result.response, 'body');
		if (body instanceof Readable) bound(body, signal);
		return result;
	};
	middlewareStack.add(middleware, { step: 'deserialize', priority: 'low' });
}

function bound(body: Readable, signal: AbortSignal): void {
	let bytes = 0;
	// Nothing is lost to this listener: it hears only what the SDK takes once it reads.
	body.pause();
	body.on('data', (chunk: Buffer) => {
		bytes += chunk.length;
		if (bytes > mostBytes) body.destroy(new TornAnswer('body'));
	});
	signal.addEventListener('abort', () => body.destroy(), { once: true });
}
