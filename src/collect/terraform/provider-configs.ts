import type { Text } from '../../model/text.ts';
import { evaluateField } from './body.ts';
import { attributeIn, type DeclaredBlock, type ModuleConfig } from './config.ts';
import type { Env } from './env.ts';
import type { SourceFile } from './place.ts';
import type { Provider } from './provider.ts';
import { isNull, textOf, type MapValue, type Value } from './value.ts';
import type { HclExpression } from '../../syntax/hcl-tree.ts';

export interface Providers {
	/** The provider of a resource; its own `region` argument goes before. */
	of(declared: DeclaredBlock, region: Value | undefined): Provider;
	/** Providers by name as a called module sees them. */
	passed(call: DeclaredBlock): (name: string) => Provider | undefined;
}

/** Reads the `aws` provider configurations of a module; what it does not configure comes from its caller. */
export function createProviders(
	config: ModuleConfig,
	env: (file: SourceFile) => Env,
	inherited: (name: string) => Provider | undefined,
): Providers {
	const made = new Map<string, Provider>();
	const find = (name: string): Provider => {
		const known = made.get(name);
		if (known) return known;
		const fallback: Provider = {
			partition: [{ hole: 'AWS::Partition' }],
			region: [{ hole: 'AWS::Region' }],
			account: [{ hole: 'AWS::AccountId' }],
		};
		const given = inherited(name) ?? inherited('aws') ?? fallback;
		// Until it is made, for expressions in it that need it.
		made.set(name, given);
		const declared = config.providers.find((one) => providerName(one) === name);
		const own = name === 'aws' || inherited(name) ? given : { ...given, ...foreign(name, declared) };
		const provider = declared ? configured(declared, own, env(declared.file)) : own;
		made.set(name, provider);
		return provider;
	};
	return {
		of(declared, region) {
			const named = attributeIn(declared, 'provider');
			const provider = find((named && referenceIn(named.value)) ?? 'aws');
			const own = region && !isNull(region) ? textOf(region) : undefined;
			return own === undefined ? provider : { ...provider, region: own };
		},
		passed(call) {
			const passed = attributeIn(call, 'providers')?.value;
			const names = new Map<string, string>();
			for (const { key, value } of passed?.type === 'object' ? passed.entries : []) {
				const [inside, outside] = [referenceIn(key), referenceIn(value)];
				if (inside !== undefined && outside !== undefined) names.set(inside, outside);
			}
			return (name) => (names.has(name) ? find(names.get(name) ?? name) : name === 'aws' ? find('aws') : undefined);
		},
	};
}

/** An alias stands for another Region; for another account, if it assumes a role. */
function foreign(name: string, declared: DeclaredBlock | undefined): Partial<Provider> {
	const elsewhere = declared
		? ['assume_role', 'profile', 'access_key', 'shared_credentials_files'].some((field) => has(declared, field))
		: false;
	return { region: [{ hole: `${name}.region` }], ...(elsewhere ? { account: [{ hole: `${name}.account` }] } : {}) };
}

function has({ block }: DeclaredBlock, field: string): boolean {
	return (
		block.body.attributes.some(({ name }) => name === field) || block.body.blocks.some(({ type }) => type === field)
	);
}

function configured({ block }: DeclaredBlock, given: Provider, env: Env): Provider {
	const region = textArgument(evaluateField(block.body, 'region', env)) ?? given.region;
	const tags = defaultTags(evaluateField(block.body, 'default_tags', env));
	return { ...given, region, ...(tags ? { tags } : {}) };
}

function textArgument(value: Value | undefined): Text | undefined {
	return value && !isNull(value) && !(value.type === 'unknown') ? textOf(value) : undefined;
}

function defaultTags(value: Value | undefined): MapValue | undefined {
	const block = value?.type === 'list' ? value.items[0] : value;
	const tags = block?.type === 'map' ? block.entries.get('tags') : undefined;
	if (tags?.type === 'map') return tags;
	if (tags?.type === 'unknown') return { type: 'map', entries: new Map(), rest: tags };
	if (value?.type === 'list' && value.rest) return { type: 'map', entries: new Map(), rest: value.rest };
	return undefined;
}

/** `aws`, `aws.west`. */
export function providerName(declared: DeclaredBlock): string {
	const alias = attributeIn(declared, 'alias')?.value;
	const [label = ''] = declared.block.labels;
	return alias?.type === 'literal' ? `${label}.${String(alias.value)}` : label;
}

/** `aws`, `aws.west`; quoted in JSON. */
function referenceIn(expression: HclExpression): string | undefined {
	if (expression.type === 'variable') return expression.name;
	if (expression.type === 'literal') return String(expression.value);
	if (expression.type !== 'get') return undefined;
	const of = referenceIn(expression.of);
	return of === undefined ? undefined : `${of}.${expression.name}`;
}
