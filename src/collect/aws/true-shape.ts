import type { NormalizedSchema } from '@smithy/core/schema';

/** Whether a value is what the SDK's own model of the API says: the SDK passes on whatever type was sent. */
export type ShapeCheck = (value: unknown) => boolean;

/** For answers that do not nest in themselves. Members of a name in `unchecked` may be anything. */
export function shapeCheck(schema: NormalizedSchema, unchecked: readonly string[]): ShapeCheck {
	const check = checkOf(schema, unchecked);
	return (value) => value === undefined || value === null || check(value);
}

function checkOf(schema: NormalizedSchema, unchecked: readonly string[]): ShapeCheck {
	if (schema.isListSchema()) {
		const item = shapeCheck(schema.getValueSchema(), unchecked);
		return (value) => Array.isArray(value) && value.every((one) => one !== null && item(one));
	}
	if (schema.isMapSchema()) {
		const item = shapeCheck(schema.getValueSchema(), unchecked);
		return (value) => isRecord(value) && Object.values(value).every(item);
	}
	if (schema.isStructSchema()) {
		const members = [...schema.structIterator()]
			.filter(([name]) => !unchecked.includes(name))
			.map(([name, member]) => [name, shapeCheck(member, unchecked)] as const);
		return (value) => isRecord(value) && members.every(([name, check]) => check(value[name]));
	}
	if (schema.isStringSchema()) return (value) => typeof value === 'string';
	if (schema.isBooleanSchema()) return (value) => typeof value === 'boolean';
	if (schema.isNumericSchema()) return (value) => typeof value === 'number';
	if (schema.isTimestampSchema()) return (value) => value instanceof Date;
	return () => true;
}

/** Turns what prints instead of dates, ISO 8601 or seconds, into dates again, where the model has them. */
export function reviverOf(schema: NormalizedSchema): (value: unknown) => unknown {
	if (schema.isListSchema()) {
		const revive = reviverOf(schema.getValueSchema());
		return (value) => (Array.isArray(value) ? value.map(revive) : value);
	}
	if (schema.isStructSchema()) {
		const members = new Map([...schema.structIterator()].map(([name, member]) => [name, reviverOf(member)]));
		return (value) =>
			isRecord(value)
				? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, members.get(name)?.(inner) ?? inner]))
				: value;
	}
	if (!schema.isTimestampSchema()) return (value) => value;
	return (value) =>
		typeof value === 'number' ? new Date(value * 1000) : typeof value === 'string' ? new Date(value) : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
