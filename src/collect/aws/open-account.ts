import { setMaxListeners } from 'node:events';
import pLimit from 'p-limit';
import { createClients, type Clients } from './clients.ts';
import { systemClock, type Clock } from './clock.ts';
import { CollectError } from './collect-error.ts';
import { createEngine, type Engine, type Send } from './engine.ts';
import { enabledRegions } from './regions.ts';
import { compareText } from './shape.ts';
import { findCredentials, signIn, whoAmI, type Caller } from './sign-in.ts';

export interface AccountOptions {
	readonly profile?: string;
	/** `default`: the Region of environment or profile; `all`: the account's enabled Regions. */
	readonly regions: 'default' | 'all' | readonly string[];
	/** When aborted, what was read so far is returned and the rest is unread. */
	readonly signal?: AbortSignal;
	readonly clock?: Clock;
	/** Milliseconds for one attempt of one request. */
	readonly deadline?: number;
}

/** An account one is signed in to. */
export interface OpenAccount {
	readonly caller: Caller;
	/** The Region it was signed in from. */
	readonly home: string;
	readonly regions: readonly string[];
	readonly clock: Clock;
	/** The same engine for the same Region: limits hold over all that asks it. */
	readonly engineOf: (region: string) => Engine;
	/** Of all that is done there. */
	readonly signal: AbortSignal;
	readonly refresh: () => Promise<boolean>;
	/** For engines of one's own. */
	readonly sendTo: (region: string) => Send;
}

/** Over all Regions: far ones answer late, and three APIs of each are read at forty calls a second. */
const requestsInFlight = 64;
export const regionsAtOnce = 12;
/** Several times what AWS has. */
const mostRegions = 100;

/** Signs in to the account the credentials belong to, and closes the connections behind what is done there. Throws a CollectError if it cannot be read. */
export async function withAccount<Result>(
	options: AccountOptions,
	run: (account: OpenAccount) => Promise<Result>,
): Promise<Result> {
	const { profile, clock = systemClock, deadline = 20_000 } = options;
	const { signal, release } = follow(options.signal);
	const clients = createClients(profile);
	try {
		const home = await homeRegion(options, clients, signal);
		const session = { clients, clock, signal, deadline };
		const caller = await signIn(session, home, profile);
		const inFlight = pLimit(requestsInFlight);
		const engineOf = once((region) =>
			createEngine({
				send: clients.sendTo(region),
				refresh: clients.refresh,
				clock,
				signal,
				inFlight,
				deadline,
			}),
		);
		const regions = await regionsOf(options.regions, home, engineOf(home), (region) => whoAmI(session, region));
		return await run({
			caller,
			home,
			regions,
			clock,
			engineOf,
			signal,
			refresh: clients.refresh,
			sendTo: clients.sendTo,
		});
	} finally {
		clients.close();
		release();
	}
}

/** The same engine for the same Region: limits hold over all that asks it. */
function once(create: (region: string) => Engine): (region: string) => Engine {
	const engines = new Map<string, Engine>();
	return (region) => {
		const engine = engines.get(region) ?? create(region);
		engines.set(region, engine);
		return engine;
	};
}

/** A signal of our own, which every call under way may listen to without a warning about listeners. */
function follow(outer: AbortSignal | undefined): { signal: AbortSignal; release: () => void } {
	const inner = new AbortController();
	setMaxListeners(0, inner.signal);
	const stop = () => inner.abort();
	if (outer?.aborted) stop();
	outer?.addEventListener('abort', stop, { once: true });
	return { signal: inner.signal, release: () => outer?.removeEventListener('abort', stop) };
}

async function homeRegion(
	{ regions, profile }: AccountOptions,
	clients: Clients,
	signal: AbortSignal,
): Promise<string> {
	const named = typeof regions === 'string' ? [] : regions;
	if (new Set(named).size > mostRegions) {
		throw new CollectError(
			'unknown-region',
			`AWS does not have ${new Set(named).size} Regions; name at most ${mostRegions}.`,
		);
	}
	for (const region of named) checkName(region);
	const home = named[0] ?? (await clients.defaultRegion()) ?? (regions === 'all' ? 'us-east-1' : undefined);
	if (home === undefined) {
		// A profile that is not there has no Region either.
		if (profile !== undefined) await findCredentials(clients, signal, 'us-east-1', profile);
		throw new CollectError(
			'no-region',
			'No AWS Region is set: give --regions, or set AWS_REGION or the profile’s region.',
		);
	}
	checkName(home);
	return home;
}

function checkName(region: string): void {
	if (/^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/.test(region)) return;
	const shown = /^[\w.-]{1,40}$/.test(region) ? `“${region}”` : 'This';
	throw new CollectError('unknown-region', `${shown} is not the name of an AWS Region, such as eu-west-1.`);
}

async function regionsOf(
	wanted: AccountOptions['regions'],
	home: string,
	engine: Engine,
	check: (region: string) => Promise<Caller>,
): Promise<string[]> {
	if (wanted === 'default') return [home];
	if (wanted === 'all') return enabledRegions(engine);
	const named = [...new Set(wanted)].toSorted(compareText);
	const others = named.filter((region) => region !== home);
	await pLimit(regionsAtOnce).map(others, (region) => refuseWrongRegion(region, check));
	return named;
}

/** A Region that is named and cannot be read is the user's mistake; one that fails today is a gap. */
async function refuseWrongRegion(region: string, check: (region: string) => Promise<Caller>): Promise<void> {
	try {
		await check(region);
	} catch (error) {
		const wrong =
			error instanceof CollectError && (error.kind === 'disabled-region' || error.message.includes('ENOTFOUND'));
		if (wrong || (error instanceof CollectError && error.kind === 'interrupted')) throw error;
	}
}
