import type { HclBody } from '../../syntax/hcl-tree.ts';
import { evaluateBody, evaluateField } from './body.ts';
import type { Mode } from './config.ts';
import { dataAttribute } from './data-sources.ts';
import type { Env } from './env.ts';
import { identityOf, referentOf, type Identified } from './identity.ts';
import { originOf } from './origins.ts';
import type { Place } from './place.ts';
import type { Provider } from './provider.ts';
import { isNull, map, unknown, type MapValue, type ObjectValue, type Value } from './value.ts';

const metaArguments = new Set([
	'count',
	'for_each',
	'provider',
	'depends_on',
	'lifecycle',
	'provisioner',
	'connection',
	'timeouts',
]);

/** One resource, data source or ephemeral resource, or one of its instances. */
export interface ResourceInstance extends Identified {
	readonly mode: Mode;
	readonly type: string;
	readonly name: string;
	/** With its modules and key: `module.db["a"].aws_kms_key.main[0]`. */
	readonly address: string;
	/** The whole block. */
	readonly at: Place;
	readonly provider: Provider;
	/** The argument as configured; `undefined` if it is not. */
	readonly argument: (name: string) => Value | undefined;
	/** The attribute as other expressions see it. */
	readonly attribute: (name: string) => Value;
	/** All arguments and the attributes that identify it. */
	readonly values: () => MapValue;
	/** Attributes in `ignore_changes`. */
	readonly ignored: readonly string[] | 'all';
	/** Whether it exists is not known: its `count` or `for_each` is not. */
	readonly uncertain: boolean;
	/** Whether the text of a policy document has been asked for. */
	readonly isUsed: () => boolean;
}

interface Declared {
	readonly mode: Mode;
	readonly type: string;
	readonly name: string;
	readonly address: string;
	readonly at: Place;
	readonly body: HclBody;
	readonly env: Env;
	readonly provider: Provider;
	readonly uncertain: boolean;
}

export function createInstance({ body, env, ...identity }: Declared): ResourceInstance {
	const { address, at, type, mode } = identity;
	const known = new Map<string, Value | undefined>();
	const busy = new Set<string>();
	const argument = (name: string): Value | undefined => {
		if (known.has(name)) return known.get(name);
		if (busy.has(name)) return unknown(`${address}.${name}`);
		busy.add(name);
		const value = metaArguments.has(name) ? undefined : evaluateField(body, name, env);
		busy.delete(name);
		known.set(name, value);
		return value;
	};
	const attributes = new Map<string, Value>();
	const attribute = (name: string): Value => {
		const found = attributes.get(name) ?? workOut(name);
		attributes.set(name, found);
		return found;
	};
	const workOut = (name: string): Value => {
		const computed = dataAttribute(instance, name, env) ?? identityOf(instance, name);
		if (computed) return { ...computed, at: computed.at ?? at };
		const configured = argument(name);
		if (configured && !isNull(configured)) {
			const names = name === 'name' && !configured.refers;
			return names ? { ...configured, refers: referentOf(instance) } : configured;
		}
		return { ...unknown(`${address}.${name}`), sources: [originOf(instance, name)] };
	};
	const instance: ResourceInstance = {
		...identity,
		argument,
		attribute,
		values: () => {
			const own = evaluateBody(body, env, metaArguments);
			const identifying = ['arn', 'id'].flatMap((name): [string, Value][] => {
				const value = identityOf(instance, name);
				return value ? [[name, value]] : [];
			});
			return { ...map([...own.entries, ...identifying]), ...(own.places ? { places: own.places } : {}), at };
		},
		isUsed: () => attributes.has('json') || attributes.has('minified_json'),
		ignored: ignoredIn(body, mode === 'managed' ? type : ''),
	};
	return instance;
}

/** What an expression that names the resource stands for. */
export function objectOf(instance: ResourceInstance, any: boolean): ObjectValue {
	return {
		type: 'object',
		get: instance.attribute,
		at: instance.at,
		refers: referentOf(instance),
		...(any ? { any } : {}),
	};
}

function ignoredIn({ blocks }: HclBody, type: string): readonly string[] | 'all' {
	if (type === '') return [];
	const lifecycle = blocks.find((block) => block.type === 'lifecycle');
	const ignore = lifecycle?.body.attributes.find(({ name }) => name === 'ignore_changes')?.value;
	if (ignore?.type === 'variable' && ignore.name === 'all') return 'all';
	if (ignore?.type !== 'tuple') return [];
	return ignore.items.flatMap((item) => {
		if (item.type === 'variable') return [item.name];
		return item.type === 'literal' && typeof item.value === 'string' ? [item.value] : [];
	});
}
