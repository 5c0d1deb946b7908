import { isHole, partsOf, type Text } from '../../model/text.ts';

/** Equal for texts that are the same; of a hole its id counts alone. */
export function textKey(text: Text): string {
	return JSON.stringify(partsOf(text).map((part) => (isHole(part) ? [part.hole] : part)));
}
