/** A key as a secret or parameter names it, seen from one account and Region. */
export interface KeyReference {
	/** What the KMS API is asked for. */
	readonly ask: string;
	/** ARN of the key or the alias. */
	readonly arn: string;
	/** Alias name, with `alias/`. */
	readonly alias: string | null;
	/** Of another account or Region. */
	readonly foreign: boolean;
}

/** Reads a key id, key ARN, alias name or alias ARN. */
export function readKeyReference(
	reference: string,
	{ partition, account, region }: { readonly partition: string; readonly account: string; readonly region: string },
): KeyReference {
	if (!reference.startsWith('arn:')) {
		const tail = reference.startsWith('alias/') ? reference : `key/${reference}`;
		return {
			ask: reference,
			arn: `arn:${partition}:kms:${region}:${account}:${tail}`,
			alias: reference.startsWith('alias/') ? reference : null,
			foreign: false,
		};
	}
	const [, , , ownRegion, owner, ...rest] = reference.split(':');
	const tail = rest.join(':');
	return {
		ask: reference,
		arn: reference,
		alias: tail.startsWith('alias/') ? tail : null,
		foreign: owner !== account || ownRegion !== region,
	};
}

/** Aliases that only AWS can create. */
export function isReservedAlias(alias: string | null): boolean {
	return alias?.startsWith('alias/aws/') ?? false;
}
