import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { Trail } from '../../model/snapshot.ts';
import { blocksIn, field, itemsIn, locate, truthFact, type ResourceValues } from './attributes.ts';
import { truthOf } from './convert.ts';
import { nameIn } from './identity.ts';
import type { RootFacts } from './map-resource.ts';
import { isNull, plainOf, type MapValue } from './value.ts';

const unresolved = unread('unresolved');

/** Services whose events tell of reads of secrets. */
const readers = ['secretsmanager.amazonaws.com', 'ssm.amazonaws.com'];
const keys = ['kms.amazonaws.com'];

/** What one selector records. */
interface Recorded {
	readonly recordsReads: Observed<boolean>;
	readonly recordsKms: Observed<boolean>;
}

/** Trails, and event data stores, which record in the same way. */
export function mapTrails(resources: readonly ResourceValues[], root: RootFacts): Trail[] {
	return resources.flatMap((trail): Trail[] => {
		const { type, mode, address } = trail;
		const store = type === 'aws_cloudtrail_event_data_store';
		if (mode !== 'managed' || !(type === 'aws_cloudtrail' || store)) return [];
		const argument = (name: string) => field(trail, name);
		const suspended = truthFact(argument('suspend'), false);
		return [
			{
				scope: root.scope,
				address,
				...locate(trail.at),
				name: nameIn({ address, argument }, 'name'),
				logging: store ? not(suspended) : truthFact(argument('enable_logging'), true),
				multiRegion: truthFact(argument(store ? 'multi_region_enabled' : 'is_multi_region_trail'), store),
				organization: truthFact(argument(store ? 'organization_enabled' : 'is_organization_trail'), false),
				...recordedBy(trail),
			},
		];
	});
}

function not(value: Observed<boolean>): Observed<boolean> {
	return isUnread(value) ? value : !value;
}

/** Without a selector all management events are recorded. */
function recordedBy(trail: ResourceValues): Recorded {
	const basic = blocksIn(trail, 'event_selector');
	const advanced = blocksIn(trail, 'advanced_event_selector');
	const selectors = [...basic.blocks.map(recordedByBasic), ...advanced.blocks.map(recordedByAdvanced)];
	if (basic.rest || advanced.rest) selectors.push({ recordsReads: unresolved, recordsKms: unresolved });
	if (selectors.length === 0) return { recordsReads: true, recordsKms: true };
	return {
		recordsReads: any(selectors.map(({ recordsReads }) => recordsReads)),
		recordsKms: any(selectors.map(({ recordsKms }) => recordsKms)),
	};
}

function any(answers: readonly Observed<boolean>[]): Observed<boolean> {
	return answers.includes(true) || (answers.find(isUnread) ?? false);
}

function recordedByBasic(selector: MapValue): Recorded {
	const { entries } = selector;
	const management = entries.get('include_management_events');
	const included = management && !isNull(management) ? truthOf(management) : true;
	const kind = entries.get('read_write_type');
	const word = kind && !isNull(kind) ? plainOf(kind) : 'All';
	if (included === false) return { recordsReads: false, recordsKms: false };
	if (included === undefined || word === undefined) return { recordsReads: unresolved, recordsKms: unresolved };
	const { items, rest } = itemsIn({ values: selector }, 'exclude_management_event_sources');
	const excluded = items.some((item) => plainOf(item) === keys[0]);
	const open = rest !== undefined || items.some((item) => plainOf(item) === undefined);
	return { recordsReads: word !== 'WriteOnly', recordsKms: excluded ? false : open ? unresolved : true };
}

const operators = ['equals', 'not_equals', 'starts_with', 'not_starts_with', 'ends_with', 'not_ends_with'] as const;

/** Fields that say which event or whose, and so keep some reads out. */
function recordedByAdvanced(selector: MapValue): Recorded {
	const { blocks, rest } = blocksIn({ values: selector }, 'field_selector');
	const none = { recordsReads: false, recordsKms: false };
	const open = { recordsReads: unresolved, recordsKms: unresolved };
	if (rest) return open;
	let [reads, kms] = [true, true];
	for (const block of blocks) {
		const name = plainOf(block.entries.get('field'));
		const tests = operators.flatMap((operator) => {
			const { items, rest: more } = itemsIn({ values: block }, operator);
			return items.length > 0 || more ? [{ operator, words: items.map(plainOf), open: more !== undefined }] : [];
		});
		const [test] = tests;
		if (name === undefined || !test || tests.length > 1 || test.open || test.words.includes(undefined)) return open;
		const { operator, words } = test;
		if (name === 'eventCategory') {
			if (operator !== 'equals') return open;
			if (!words.includes('Management')) return none;
		} else if (name === 'readOnly') {
			if (operator !== 'equals') return open;
			if (!words.includes('true')) reads = false;
		} else if (name === 'eventSource' && (operator === 'equals' || operator === 'not_equals')) {
			const within = (services: readonly string[]): boolean =>
				services.some((service) => words.includes(service)) === (operator === 'equals');
			if (!within(readers)) reads = false;
			if (!within(keys)) kms = false;
		} else return open;
	}
	return { recordsReads: reads, recordsKms: kms };
}
