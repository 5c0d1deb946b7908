import type { Clients } from './clients.ts';
import { classify } from './classify.ts';
import type { Clock } from './clock.ts';
import { CollectError, explainCredentials, explainFirstCall } from './collect-error.ts';
import { getCallerIdentity } from './sts.ts';

/** Whom the credentials belong to. */
export interface Caller {
	readonly account: string;
	readonly partition: string;
}

export interface Session {
	readonly clients: Clients;
	readonly clock: Clock;
	readonly signal: AbortSignal;
	/** Milliseconds for one attempt. */
	readonly deadline: number;
}

/** Milliseconds; together with the SDK's own start they stay under 15 seconds. */
const limits = { credentials: 7000, identity: 5500, attempt: 2500 };
const attempts = 6;

/** Finds credentials and asks STS whose they are. Throws a CollectError that says in one sentence why that fails. */
export async function signIn(session: Session, region: string, profile: string | undefined): Promise<Caller> {
	await findCredentials(session.clients, session.signal, region, profile);
	return whoAmI(session, region);
}

/** Finds credentials. Throws a CollectError that says in one sentence why there are none. */
export async function findCredentials(
	clients: Clients,
	signal: AbortSignal,
	region: string,
	profile: string | undefined,
): Promise<void> {
	try {
		await within(limits.credentials, signal, () => clients.signIn(region));
	} catch (error) {
		if (signal.aborted) throw interruption();
		throw explainCredentials(error, region, profile);
	}
}

/** Asks STS in this Region. */
export async function whoAmI(session: Session, region: string): Promise<Caller> {
	try {
		return await identify(session, region);
	} catch (error) {
		if (session.signal.aborted) throw interruption();
		const explained = explainFirstCall(error, region, await session.clients.hasProxy());
		const elsewhere = 'us-east-1';
		if (explained.kind !== 'rejected-credentials' || region === elsewhere || !isCommercial(region)) throw explained;
		// A Region that is not enabled answers as if the key were wrong.
		const known = await identify(session, elsewhere).catch(() => undefined);
		if (known === undefined) throw explained;
		throw new CollectError('disabled-region', `Region ${region} is not enabled for account ${known.account}.`);
	}
}

async function identify({ clients, clock, signal, deadline }: Session, region: string): Promise<Caller> {
	const send = clients.sendTo(region);
	const patience = Math.min(limits.attempt, deadline);
	// The promise is made to a person, so this clock is the real one.
	const started = performance.now();
	for (let attempt = 1; ; attempt++) {
		try {
			const identity = await within(patience, signal, (abort) => send(getCallerIdentity, {}, abort));
			return readIdentity(identity);
		} catch (error) {
			const { kind } = classify(error);
			const retriable = kind === 'transient' || kind === 'throttled';
			const late = performance.now() - started + patience > limits.identity;
			if (signal.aborted || !retriable || attempt >= attempts || late) throw error;
			await clock.sleep(clock.random() * 100 * 2 ** attempt, signal);
		}
	}
}

function readIdentity(identity: object): Caller {
	const { Account: account, Arn: arn } = identity as { Account?: unknown; Arn?: unknown };
	if (typeof account !== 'string' || typeof arn !== 'string') throw new SyntaxError('torn');
	return { account, partition: arn.split(':')[1] ?? 'aws' };
}

async function within<Result>(
	milliseconds: number,
	signal: AbortSignal,
	run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
	signal.throwIfAborted();
	const deadline = new AbortController();
	const stop = () => deadline.abort();
	signal.addEventListener('abort', stop, { once: true });
	const timer = setTimeout(stop, milliseconds);
	const stopped = new Promise<never>((_, reject) => {
		deadline.signal.addEventListener('abort', () => reject(new DOMException('deadline', 'TimeoutError')), {
			once: true,
		});
	});
	try {
		return await Promise.race([run(deadline.signal), stopped]);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', stop);
	}
}

function isCommercial(region: string): boolean {
	return !/^(cn|us-gov|us-iso|eusc|eu-isoe)/.test(region);
}

function interruption(): CollectError {
	return new CollectError('interrupted', 'The collection was interrupted before anything was read.');
}
