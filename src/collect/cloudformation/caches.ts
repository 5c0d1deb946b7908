import { isUnread, unread, type Unread } from '../../model/observed.ts';
import type { Cache, SecretReference } from '../../model/template.ts';
import { partsOf, plain, render } from '../../model/text.ts';
import type { Variable } from './environment.ts';
import { isOpaque, itemsOf, numberOf, optionsOf, plainOf, textOf, type Resolved } from './resolved.ts';
import type { Stack } from './stack.ts';
import { locate } from './template-source.ts';

const extension =
	/:layer:AWS-Parameters-and-Secrets-Lambda-Extension(?:-Arm64)?(?::|$)|\/aws-parameters-and-secrets-lambda-extension\//;

const defaultTtl = 300;

/** The cache a function has in sight: the extension among its layers, or Powertools' setting. */
export function cacheOf(
	layers: Resolved,
	variables: readonly Variable[],
	references: readonly SecretReference[],
	stack: Stack,
): Cache | Unread | null {
	const { items, open } = itemsOf(layers);
	const found = items.find(({ value }) => optionsOf(value).some((option) => isExtension(option, stack)));
	if (found) {
		const ttl = ttlOf(variables, references);
		return isUnread(ttl) ? ttl : { by: 'extension', ttlSeconds: ttl, at: locate(found.value.place) };
	}
	const age = variables.find(({ name }) => plain(name) === 'POWERTOOLS_PARAMETERS_MAX_AGE');
	if (age) {
		const seconds = numberOf(age.value);
		return isUnread(seconds) ? seconds : { by: 'powertools', ttlSeconds: seconds ?? 5, at: locate(age.value.place) };
	}
	const unknown = open || items.some(({ value }) => optionsOf(value).some((option) => mayBeExtension(option, stack)));
	return unknown ? unread('unresolved') : null;
}

/** By the name of the layer: its account differs by Region. */
function isExtension(value: Resolved, stack: Stack): boolean {
	const text = textOf(value);
	if (text === null || isUnread(text)) return false;
	if (extension.test(render(text))) return true;
	const input = inputIn(value, stack);
	const given = input === undefined ? undefined : stack.defaultOf(input);
	return given !== undefined && extension.test(given);
}

/** A layer that is an input or a lookup; layers of the template are not AWS's. */
function mayBeExtension(value: Resolved, stack: Stack): boolean {
	if (value.type === 'broken') return true;
	if (!isOpaque(value) || value.type !== 'scalar') return false;
	const [part] = partsOf(value.text);
	const id = part === undefined || typeof part === 'string' ? '' : part.hole;
	return !stack.resources.has(id.slice(stack.holes.length).replace(/\..*$/, ''));
}

function inputIn(value: Resolved, stack: Stack): string | undefined {
	if (value.type !== 'scalar') return undefined;
	for (const part of partsOf(value.text)) {
		const meaning = typeof part === 'string' ? undefined : stack.assembly.meaningOf(part.hole);
		if (meaning?.type === 'input') return meaning.name;
	}
	return undefined;
}

/** Seconds for what the function refers to; 0 if the cache is switched off. */
function ttlOf(variables: readonly Variable[], references: readonly SecretReference[]): number | Unread {
	const setting = (wanted: string) => variables.find(({ name }) => plain(name) === wanted)?.value;
	const enabled = setting('PARAMETERS_SECRETS_EXTENSION_CACHE_ENABLED');
	const on = enabled && plainOf(enabled);
	if (typeof on === 'string' && on.toLowerCase() === 'false') return 0;
	const size = setting('PARAMETERS_SECRETS_EXTENSION_CACHE_SIZE');
	if (size && numberOf(size) === 0) return 0;
	const parametersOnly = references.length > 0 && references.every(({ to }) => to === 'parameter');
	const names = parametersOnly ? ['SSM_PARAMETER_STORE_TTL'] : ['SECRETS_MANAGER_TTL'];
	if (!parametersOnly && references.some(({ to }) => to === 'parameter')) names.push('SSM_PARAMETER_STORE_TTL');
	const times = names.map((name) => {
		const value = setting(name);
		return (value && numberOf(value)) ?? defaultTtl;
	});
	const unknown = times.find((time) => isUnread(time));
	return unknown === undefined ? Math.min(...times.filter((time) => typeof time === 'number')) : unread('unresolved');
}
