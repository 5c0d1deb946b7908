import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { Trail } from '../../model/snapshot.ts';
import { identityOf } from './identity.ts';
import { booleanOf, fieldOf, itemsOf, plainOf, textOf, type Resolved } from './resolved.ts';
import type { Declared } from './stack.ts';

/** A CloudTrail trail. */
export function readTrail(resource: Declared): Trail {
	const properties = resource.stack.properties(resource);
	const flag = (name: string): Observed<boolean> => booleanOf(fieldOf(properties, name)) ?? false;
	const { reads, kms } = recordedBy(properties);
	return {
		...identityOf(resource),
		name: textOf(fieldOf(properties, 'TrailName')),
		logging: flag('IsLogging'),
		multiRegion: flag('IsMultiRegionTrail'),
		organization: flag('IsOrganizationTrail'),
		recordsReads: reads,
		recordsKms: kms,
	};
}

/** Read-only management events, and those of KMS, that one selector or all of them record. */
interface Recorded {
	readonly reads: Observed<boolean>;
	readonly kms: Observed<boolean>;
}

/** A trail without selectors records all management events. */
function recordedBy(properties: Resolved): Recorded {
	const advanced = fieldOf(properties, 'AdvancedEventSelectors');
	const basic = fieldOf(properties, 'EventSelectors');
	const unknown = [advanced, basic].find(({ type }) => type === 'broken');
	if (unknown) return { reads: unread('unresolved'), kms: unread('unresolved') };
	const selectors = advanced.type === 'nothing' ? basic : advanced;
	if (selectors.type === 'nothing') return { reads: true, kms: true };
	const read = advanced.type === 'nothing' ? basicSelector : advancedSelector;
	const { items, open } = itemsOf(selectors);
	const all = items.map(({ value, sure }): Recorded => {
		const { reads, kms } = read(value);
		return sure ? { reads, kms } : { reads: doubted(reads), kms: doubted(kms) };
	});
	return {
		reads: any(
			all.map(({ reads }) => reads),
			open,
		),
		kms: any(
			all.map(({ kms }) => kms),
			open,
		),
	};
}

function doubted(value: Observed<boolean>): Observed<boolean> {
	return value === true ? unread('unresolved') : value;
}

function any(values: readonly Observed<boolean>[], open: boolean): Observed<boolean> {
	if (values.includes(true)) return true;
	return values.find((value) => isUnread(value)) ?? (open ? unread('unresolved') : false);
}

function basicSelector(selector: Resolved): Recorded {
	const management = booleanOf(fieldOf(selector, 'IncludeManagementEvents')) ?? true;
	const kind = plainOf(fieldOf(selector, 'ReadWriteType')) ?? 'All';
	const excluded = itemsOf(fieldOf(selector, 'ExcludeManagementEventSources'));
	const names = excluded.items.map(({ value }) => plainOf(value));
	const reads = both(management, isUnread(kind) ? kind : kind !== 'WriteOnly');
	const unknown = excluded.open || names.some((name) => isUnread(name));
	const keepsKms = !names.includes('kms.amazonaws.com') && (unknown ? unread('unresolved') : true);
	return { reads, kms: both(reads, keepsKms) };
}

function both(left: Observed<boolean>, right: Observed<boolean>): Observed<boolean> {
	if (left === false || right === false) return false;
	return isUnread(left) ? left : right;
}

/** One that records management events, by its conditions on category, `readOnly` and source. */
function advancedSelector(selector: Resolved): Recorded {
	const { items, open } = itemsOf(fieldOf(selector, 'FieldSelectors'));
	let reads: Observed<boolean> = open ? unread('unresolved') : true;
	let kms: Observed<boolean> = reads;
	let management: Observed<boolean> = false;
	for (const { value } of items) {
		const field = plainOf(fieldOf(value, 'Field'));
		if (isUnread(field)) reads = kms = both(reads, field);
		else if (field === 'eventCategory') management = admits(value, 'Management');
		else if (field === 'readOnly') reads = both(reads, admits(value, 'true'));
		else if (field === 'eventSource') {
			reads = both(reads, admits(value, 'secretsmanager.amazonaws.com'));
			kms = both(kms, admits(value, 'kms.amazonaws.com'));
		} else if (field === 'eventName') reads = both(reads, admits(value, 'GetSecretValue'));
	}
	const recorded = both(management, reads);
	return { reads: recorded, kms: both(recorded, kms) };
}

type Test = (value: string, word: string) => boolean;

const tests: readonly (readonly [name: string, test: Test, negated: boolean])[] = [
	['Equals', (value, word) => value === word, false],
	['StartsWith', (value, word) => value.startsWith(word), false],
	['EndsWith', (value, word) => value.endsWith(word), false],
	['NotEquals', (value, word) => value === word, true],
	['NotStartsWith', (value, word) => value.startsWith(word), true],
	['NotEndsWith', (value, word) => value.endsWith(word), true],
];

/** Whether the conditions on one field let a value through. */
function admits(condition: Resolved, value: string): Observed<boolean> {
	let answer: Observed<boolean> = true;
	for (const [name, test, negated] of tests) {
		const { items, open } = itemsOf(fieldOf(condition, name));
		if (items.length === 0 && !open) continue;
		const words = items.map((item) => plainOf(item.value));
		const hit = words.some((word) => typeof word === 'string' && test(value, word));
		const unknown = open || words.some((word) => isUnread(word));
		answer = both(answer, hit ? !negated : unknown ? unread('unresolved') : negated);
	}
	return answer;
}
