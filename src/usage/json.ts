/** An object of unchecked JSON. */
export interface Json {
	readonly [key: string]: unknown;
}

/** The object; `undefined` for everything else, lists included. */
export function asObject(value: unknown): Json | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** The text, or an empty one for everything else. */
export function asText(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
