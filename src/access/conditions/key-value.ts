import type { Text } from '../../model/text.ts';

/** What a condition key may hold in a request. */
export interface KeyValue {
	/**
	 * Who decides: the estate, the caller by choice, or the circumstances of the request. `overridable`: the estate, unless the session
	 * brings a value of its own.
	 */
	readonly by: 'estate' | 'caller' | 'request' | 'overridable';
	/** The values it may have; `null`: the key is absent. */
	readonly may: readonly (readonly Text[] | null)[];
	/** Whether it may be anything else. */
	readonly other: boolean;
	/** It is there, whatever it holds. */
	readonly present?: true;
}

export const absent: KeyValue = { by: 'estate', may: [null], other: false };
export const open: KeyValue = { by: 'request', may: [], other: true };
/** Every such request carries it. */
export const given: KeyValue = { ...open, present: true };
/** The caller sets it as it likes. */
export const anyChoice: KeyValue = { by: 'caller', may: [], other: true };

export function known(...values: readonly Text[]): KeyValue {
	return { by: 'estate', may: [values], other: false };
}

export function either(by: KeyValue['by'], ...may: readonly (readonly Text[] | null)[]): KeyValue {
	return { by, may, other: false };
}
