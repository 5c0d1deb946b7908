import { asObject } from '../../usage/json.ts';

/** What may hold events: of lookups, log files, CloudWatch Logs and its queries. */
export const lists = ['Records', 'Events', 'events', 'results'];
/** Fields that hold an event, most of them as text: of lookups, CloudWatch Logs, EventBridge and CloudTrail Lake. */
const texts = ['CloudTrailEvent', 'message', '@message', 'detail', 'eventJson'];

/** No export wraps more often. */
const deepest = 8;

/** The CloudTrail records within a value, whatever they are wrapped in. Throws `SyntaxError` if a text that should be a record is none. */
export function* recordsIn(value: unknown, depth = 0): Generator<unknown, void> {
	if (depth > deepest) return;
	if (Array.isArray(value)) {
		for (const item of value) yield* recordsIn(item, depth + 1);
		return;
	}
	if (typeof value === 'string') {
		yield* recordsIn(JSON.parse(value), depth + 1);
		return;
	}
	const object = asObject(value);
	if (!object) return;
	// Logs Insights writes a row as a list of fields with values.
	if (typeof object['field'] === 'string') {
		if (object['field'] === '@message') yield* recordsIn(object['value'], depth + 1);
		return;
	}
	if (typeof object['eventName'] === 'string') {
		yield object;
		return;
	}
	for (const name of lists) if (Array.isArray(object[name])) yield* recordsIn(object[name], depth + 1);
	for (const name of texts) if (object[name] !== undefined) yield* recordsIn(object[name], depth + 1);
}
