import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
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
		if (body instanceof Readable) Reflect.set(result.response, 'body', bounded(body, signal));
		return result;
	};
	middlewareStack.add(middleware, { step: 'deserialize', priority: 'low' });
}

function bounded(body: Readable, signal: AbortSignal): Readable {
	let bytes = 0;
	const limit = new Transform({
		transform(chunk: Buffer, _, done) {
			bytes += chunk.length;
			if (bytes > mostBytes) done(new TornAnswer('body'));
			else done(null, chunk);
		},
	});
	// Whoever reads the body is told of errors; here they only end the connection.
	pipeline(body, limit, { signal }).catch(() => {});
	return limit;
}
