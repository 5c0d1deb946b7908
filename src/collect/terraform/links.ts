import { sameText, type Text } from '../../model/text.ts';
import { field, type ResourceValues } from './attributes.ts';
import { identityOf } from './identity.ts';
import { simple, textOf, type Value } from './value.ts';

/** Resource that a value leads to: its address, `elsewhere` if it is none of the root's, `unknown` if it may be any. */
export type Link = { readonly address: string } | 'elsewhere' | 'unknown';

/** ARN of a resource: as planned, else as its arguments make it. */
export function arnOf(resource: ResourceValues): Text {
	const planned = resource.values.entries.get('arn');
	const argument = (name: string): Value | undefined => field(resource, name);
	const made = planned?.type === 'text' ? planned : identityOf({ ...resource, argument }, 'arn');
	return (made && textOf(made)) ?? [{ hole: `${resource.address}.arn` }];
}

/** Leads from references to the resources of these types. */
export function createLinks(
	resources: readonly ResourceValues[],
	types: readonly string[],
): (value: Value | undefined) => Link {
	const targets = resources.filter(({ type, mode }) => mode === 'managed' && types.includes(type));
	const addresses = new Set(targets.map(({ address }) => address));
	const names = new Map<string, string>();
	const called = targets.map((target) => ({ target, arn: arnOf(target), name: textIn(target, 'name') }));
	for (const { target, arn } of called) {
		const texts = [arn, ...['name', 'id', 'key_id'].map((name) => textIn(target, name))];
		for (const text of texts) if (text !== undefined) names.set(JSON.stringify(simple(text)), target.address);
	}
	/** Whether a text with holes may be the name or ARN of one of them. */
	const mayName = (text: Text): boolean =>
		typeof text !== 'string' &&
		called.some(
			({ arn, name }) => sameText(arn, text) !== 'no' || (name !== undefined && sameText(name, text) !== 'no'),
		);
	return (value) => {
		if (!value) return 'elsewhere';
		const referred = value.refers?.address;
		if (referred !== undefined && addresses.has(referred)) return { address: referred };
		const text = textOf(value);
		const address = text === undefined ? undefined : names.get(JSON.stringify(simple(text)));
		if (address !== undefined) return { address };
		if (referred !== undefined) return 'elsewhere';
		return value.type === 'unknown' || text === undefined || mayName(text) ? 'unknown' : 'elsewhere';
	};
}

const outside = /^(?:module\.[^.]+\.)*(?:data\..+|module\.[^.]+)$/;

/** Whether a value that is not known comes from outside: an input, a data source or a module that is not in sight. */
export function comesFromOutside(value: Value): boolean {
	if (value.type !== 'unknown' || value.sources.length === 0) return false;
	return value.sources.every(({ origin, from }) => origin === 'input' || outside.test(from));
}

function textIn(target: ResourceValues, name: string): Text | undefined {
	const value = field(target, name);
	return value && textOf(value);
}
