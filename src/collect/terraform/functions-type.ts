import type { Env } from './env.ts';
import type { Value } from './value.ts';

/** `undefined`: what it makes of these is not known. */
export type Functions = Readonly<Record<string, (args: readonly Value[], env: Env) => Value | undefined>>;
