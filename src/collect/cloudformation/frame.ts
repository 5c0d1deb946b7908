import type { Stack } from './stack.ts';

/** Where an expression is evaluated. */
export interface Frame {
	readonly stack: Stack;
	/** Values of the loop variables around it. */
	readonly loop: ReadonlyMap<string, string>;
	readonly depth: number;
}

export const maxDepth = 600;

export function deeper(frame: Frame): Frame {
	return { ...frame, depth: frame.depth + 1 };
}
