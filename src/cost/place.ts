/** The account and Region in which calls are made and billed; a scope is one too, that of a template without them. */
export interface CallPlace {
	readonly account?: string | undefined;
	readonly region?: string | undefined;
}

/** What tells two places apart. */
export function placeKey({ account = '', region = '' }: CallPlace): string {
	return `${account} ${region}`;
}

export function isSamePlace(a: CallPlace, b: CallPlace): boolean {
	return a.account === b.account && a.region === b.region;
}

/** The fields of a place that are known, for answers: these leave out what is not. */
export function knownPlace({ account, region }: CallPlace): { readonly account?: string; readonly region?: string } {
	return { ...(account === undefined ? {} : { account }), ...(region === undefined ? {} : { region }) };
}
