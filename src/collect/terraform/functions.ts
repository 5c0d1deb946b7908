import { collectionFunctions } from './functions-collection.ts';
import { encodingFunctions } from './functions-encoding.ts';
import { formatFunctions } from './functions-format.ts';
import { hashFunctions } from './functions-hash.ts';
import { networkFunctions } from './functions-network.ts';
import { numberFunctions } from './functions-number.ts';
import { regexFunctions } from './functions-regex.ts';
import { timeFunctions } from './functions-time.ts';
import type { Functions } from './functions-type.ts';
import { tableFunctions } from './functions-table.ts';
import { textFunctions } from './functions-text.ts';
import { scalar, type Value } from './value.ts';

/** Terraform's functions that depend on nothing but their arguments, as far as they matter for secrets. */
export const functions: Functions = {
	...textFunctions,
	...numberFunctions,
	...collectionFunctions,
	...encodingFunctions,
	...formatFunctions,
	...regexFunctions,
	...hashFunctions,
	...networkFunctions,
	...timeFunctions,
	...tableFunctions,
	try: (args) => args.find((arg) => !hasFailed(arg)) ?? args.at(-1),
	can: ([value]) =>
		value === undefined || (value.type === 'unknown' && !value.failed) ? undefined : scalar(!hasFailed(value)),
	sensitive: ([value]) => value,
	nonsensitive: ([value]) => value,
	ephemeralasnull: ([value]) => value,
};

function hasFailed(value: Value): boolean {
	return value.type === 'unknown' && value.failed === true;
}
