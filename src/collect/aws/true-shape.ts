import type { NormalizedSchema } from '@smithy/core/schema';

/** Whether a value is what the SDK's own model of the API says: the SDK passes on whatever type was sent. */
export function isTrueShape(value: unknown, schema: NormalizedSchema, unchecked: readonly string[]): boolean {
	if (value === undefined || value === null) return true;
	if (schema.isListSchema()) {
		const item = schema.getValueSchema();
		return Array.isArray(value) && value.every((one) => one !== null && isTrueShape(one, item, unchecked));
	}
	if (schema.isMapSchema()) {
		const item = schema.getValueSchema();
		return isRecord(value) && Object.values(value).every((one) => isTrueShape(one, item, unchecked));
	}
	if (schema.isStructSchema()) {
		if (!isRecord(value)) return false;
		for (const [name, member] of schema.structIterator()) {
			if (!unchecked.includes(name) && !isTrueShape(value[name], member, unchecked)) return false;
		}
		return true;
	}
	if (schema.isStringSchema()) return typeof value === 'string';
	if (schema.isBooleanSchema()) return typeof value === 'boolean';
	if (schema.isNumericSchema()) return typeof value === 'number';
	if (schema.isTimestampSchema()) return value instanceof Date;
	return true;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
