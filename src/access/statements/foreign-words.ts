import { render } from '../../model/text.ts';
import type { ForeignParty } from './foreign-access.ts';
import { describeList } from '../holder-words.ts';

/** Those of one account, for a message. */
export interface PartyWords {
	readonly account: string;
	/** `account 222222222222`, or the ARNs of principals. */
	readonly whom: string;
	readonly actions: string;
}

/** Parties account by account, in the order they are named. */
export function describeParties(parties: readonly ForeignParty[]): readonly PartyWords[] {
	const byAccount = new Map<string, ForeignParty[]>();
	for (const party of parties) {
		const known = byAccount.get(party.account);
		if (known) known.push(party);
		else byAccount.set(party.account, [party]);
	}
	return [...byAccount].map(([account, all]) => ({
		account,
		whom: describeList([...new Set(all.map(nameOf))], 3),
		actions: describeList([...new Set(all.flatMap(({ actions }) => actions))]),
	}));
}

/** What a message calls someone of another account. */
export function nameOf({ account, name }: ForeignParty): string {
	const text = render(name);
	return text === account || text.endsWith(':root') ? `account ${account}` : text;
}
