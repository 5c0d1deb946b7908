import { isUnread, unread, type Observed, type Unread } from '../../model/observed.ts';
import type { PolicyDocument } from '../../model/policy.ts';
import type { PolicyReference } from '../../model/principal.ts';
import type { Policy } from '../../model/snapshot.ts';
import { render, type Text } from '../../model/text.ts';
import type { Holder, Holders } from './holders.ts';
import { policyDocument } from './policy-documents.ts';
import { fieldOf, itemsOf, optionsOf, textOf, type Resolved } from './resolved.ts';
import type { Stack } from './stack.ts';
import { locate, type Place } from './template-source.ts';

/** What a principal holds by its own block: policies embedded in it, and references to all it names. */
export interface Held {
	readonly policies: readonly Policy[];
	readonly references: readonly PolicyReference[];
}

/** A policy embedded in a principal, before it has an address. */
export interface Embedded {
	readonly name: Observed<Text | null>;
	readonly document: PolicyDocument | Unread | null;
	readonly place: Place;
}

/** The policies of a `Policies` list of IAM. */
export function embeddedIn(list: Resolved): readonly Embedded[] {
	return itemsOf(list).items.map(({ value, sure }) => ({
		name: textOf(fieldOf(value, 'PolicyName')),
		document: policyDocument(fieldOf(value, 'PolicyDocument'), sure),
		place: value.place,
	}));
}

/** Gives embedded policies addresses, by name as far as that tells them apart. */
export function embed(holder: Holder, embedded: readonly Embedded[]): Held {
	const taken = new Map<string, number>();
	const { construct, scope } = holder.identity;
	const policies = embedded.map(({ name, document, place }): Policy => {
		const words = name === null || isUnread(name) ? 'policy' : render(name);
		const count = (taken.get(words) ?? 0) + 1;
		taken.set(words, count);
		const suffix = count === 1 ? `#${words}` : `#${words}#${count}`;
		return {
			...(scope === undefined ? {} : { scope }),
			address: `${holder.address}${suffix}`,
			...(construct === undefined ? {} : { construct: `${construct}${suffix}` }),
			at: locate(place),
			name,
			type: 'inline',
			document: document ?? unread('unparsable'),
		};
	});
	return {
		policies,
		references: policies.map(({ address = '', at }) => ({
			policy: address,
			address,
			...(at === undefined ? {} : { at }),
		})),
	};
}

/** References to managed policies by what a list holds; what is not known of the list is a reference with a hole. */
export function managedIn(
	list: Resolved,
	stack: Stack,
	holders: Holders,
	toArn: (text: Text) => Text = (text) => text,
): readonly PolicyReference[] {
	const { items, open } = itemsOf(list);
	const references = items.flatMap(({ value }) =>
		optionsOf(value).flatMap((option) => {
			const text = textOf(option);
			return text === null
				? []
				: [managedReference(isUnread(text) ? unknownAt(option) : toArn(text), option, stack, holders)];
		}),
	);
	return open ? [...references, managedReference(unknownAt(list), list, stack, holders)] : references;
}

export function managedReference(arn: Text, value: Resolved, stack: Stack, holders: Holders): PolicyReference {
	const declared = holders.policy(arn);
	return {
		policy: arn,
		...(declared?.stack === stack ? { address: declared.address } : {}),
		at: locate(value.place),
	};
}

/** The policy that bounds a principal. */
export function boundaryOf(value: Resolved, stack: Stack, holders: Holders): Observed<PolicyReference | null> {
	const arn = textOf(value);
	return arn === null || isUnread(arn) ? arn : managedReference(arn, value, stack, holders);
}

/** A text of which nothing is known. */
export function unknownAt({ place }: Resolved): Text {
	const { file, startLine, startColumn } = locate(place);
	return [{ hole: `${file}:${startLine}:${startColumn}` }];
}
