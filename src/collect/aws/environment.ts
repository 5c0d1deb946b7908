import { isUnread, type Observed, type Unread } from '../../model/observed.ts';
import type { Cache, EnvironmentVariable, SecretReference } from '../../model/template.ts';
import { placeNamed, shapeOfLiteral } from '../../model/value-shape.ts';
import { isExtensionLayer, referredKind } from '../secret-references.ts';

/** Names of the secrets and parameters of an account and Region, and whether those are all. */
export interface KnownNames {
	readonly secret: Names;
	readonly parameter: Names;
}

interface Names {
	readonly names: ReadonlySet<string>;
	readonly complete: true | Unread;
}

export interface Environment {
	readonly environment: readonly EnvironmentVariable[];
	/** Unread if a variable may hold a name that was not listed. */
	readonly references: Observed<readonly SecretReference[]>;
}

type Variables = readonly (readonly [name: string, value: string])[];

/** The variables without their values. A value is kept only where it is the ARN or name of a secret or parameter. */
export function readEnvironment(variables: Variables, known: KnownNames): Environment {
	const references: SecretReference[] = [];
	let open: Unread | undefined;
	const environment = variables.map(([name, value]): EnvironmentVariable => {
		const to = kindNamed(name, value, known);
		if (to === undefined) return { name, value: shapeOfLiteral(value, placeNamed(name)) };
		if (isUnread(to)) {
			open ??= to;
			return { name, value: { origin: 'unknown' } };
		}
		references.push({ to, target: value, how: 'runtime' });
		return { name, value: { origin: 'secret-name' } };
	});
	return { environment, references: open ?? references };
}

const arnPattern = /^arn:[\w-]+:(?:secretsmanager|ssm):[\w-]*:\d{12}:(?:secret:|parameter\/)[\w/+=.@!-]+$/;

/** A variable may be called secret_id and hold a secret: only what was listed counts as a name. */
function kindNamed(variable: string, value: string, known: KnownNames): SecretReference['to'] | Unread | undefined {
	const kind = referredKind(variable, value);
	if (arnPattern.test(value)) return kind;
	if (!/^[\w/+=.@!-]{1,2048}$/.test(value) || (kind === undefined && !value.includes('/'))) return undefined;
	const kinds = kind === undefined ? (['secret', 'parameter'] as const) : [kind];
	const named = kinds.find((one) => known[one].names.has(value));
	return named ?? kinds.map((one) => known[one].complete).find((complete) => isUnread(complete));
}

const defaultTtl = 300;

/** The extension among a function's layers, or the setting of Powertools. */
export function cacheOf(
	layers: readonly string[],
	variables: Variables,
	references: Observed<readonly SecretReference[]>,
): Observed<Cache | null> {
	const setting = (name: string): string | undefined => variables.find(([known]) => known === name)?.[1];
	const seconds = (name: string, fallback: number): number => {
		const value = Number(setting(name) ?? fallback);
		return Number.isFinite(value) && value >= 0 ? value : fallback;
	};
	if (layers.some(isExtensionLayer)) {
		const off =
			/^false$/i.test(setting('PARAMETERS_SECRETS_EXTENSION_CACHE_ENABLED') ?? '') ||
			seconds('PARAMETERS_SECRETS_EXTENSION_CACHE_SIZE', 1000) === 0;
		if (off) return { by: 'extension', ttlSeconds: 0 };
		if (isUnread(references)) return references;
		const kinds = new Set(references.map(({ to }) => to));
		const times = [
			...(kinds.has('secret') || kinds.size === 0 ? [seconds('SECRETS_MANAGER_TTL', defaultTtl)] : []),
			...(kinds.has('parameter') ? [seconds('SSM_PARAMETER_STORE_TTL', defaultTtl)] : []),
		];
		return { by: 'extension', ttlSeconds: Math.min(...times) };
	}
	const powertools = 'POWERTOOLS_PARAMETERS_MAX_AGE';
	return setting(powertools) === undefined ? null : { by: 'powertools', ttlSeconds: seconds(powertools, 5) };
}
