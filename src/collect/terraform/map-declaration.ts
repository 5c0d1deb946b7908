import { unread, type Observed } from '../../model/observed.ts';
import type { Declaration } from '../../model/snapshot.ts';
import type { StateStorage, ValueShape } from '../../model/template.ts';
import { placeNamed } from '../../model/value-shape.ts';
import { isCredentialName } from '../../model/credential-shape.ts';
import { field, locate, truthFact, type ResourceValues } from './attributes.ts';
import { nameIn } from './identity.ts';
import type { RootFacts } from './map-resource.ts';
import { isRandom } from './origins.ts';
import type { Place } from './place.ts';
import { plainOf, type Value } from './value.ts';
import { originsOf, shapeOfValue } from './value-shapes.ts';

/** A `variable` or `output` block, with what it is worth. */
export interface DeclaredVariable {
	readonly role: 'input' | 'output';
	readonly name: string;
	readonly address: string;
	readonly at?: Place;
	/** Of an input what it is given or defaults to; `undefined` if neither. */
	readonly value: Value | undefined;
	/** Where its expression stands. */
	readonly place?: Place;
	readonly sensitive: Value | undefined;
}

export function mapDeclarations(resources: readonly ResourceValues[], root: RootFacts): Declaration[] {
	const { scope, backend, declarations } = root;
	const declared = declarations.map(({ role, name, address, at, value, place, sensitive }): Declaration => ({
		scope,
		address,
		...locate(at),
		name,
		role,
		value: shapeOfValue(value, placeNamed(name), place),
		sensitive: truthFact(sensitive, false),
		exported: false,
		inState: null,
	}));
	const used = secretSources(resources);
	// Of modules that are called, only what must not stand there.
	const told = declared.filter((one) => isRootAddress(one.address) || hasCredential(one));
	return [...told, ...resources.flatMap((resource) => readers(resource, { scope, backend, used }))];
}

interface Reading {
	readonly scope: string;
	readonly backend: StateStorage['backend'];
	readonly used: ReadonlySet<string>;
}

/** Data sources and generators whose result Terraform keeps in its state. */
function readers(resource: ResourceValues, { scope, backend, used }: Reading): Declaration[] {
	const kept = keptBy(resource, used);
	if (!kept) return [];
	const inState = kept.kept === true ? { backend, by: kept.by } : kept.kept;
	return [
		{
			scope,
			address: resource.address,
			...locate(resource.at),
			name: nameIn({ address: resource.address, argument: (name) => field(resource, name) }, 'name') ?? resource.name,
			role: 'data',
			value: kept.value,
			sensitive: true,
			exported: false,
			inState,
		},
	];
}

interface Kept {
	readonly value: ValueShape;
	readonly by: string;
	readonly kept: Observed<true | null>;
}

function keptBy(resource: ResourceValues, used: ReadonlySet<string>): Kept | undefined {
	const { mode, type, address } = resource;
	if (mode === 'managed') {
		// Random strings are mostly parts of names.
		const generator = type === 'random_password' || (isRandom(type) && used.has(address));
		return generator ? { value: { origin: 'generated', from: address }, by: type, kept: true } : undefined;
	}
	if (mode !== 'data') return undefined;
	if (type === 'aws_secretsmanager_secret_version') {
		const from = field(resource, 'secret_id')?.refers?.address ?? address;
		return { value: { origin: 'secret-value', from }, by: 'data source', kept: true };
	}
	if (type === 'aws_secretsmanager_random_password') {
		return { value: { origin: 'generated', from: address }, by: 'data source', kept: true };
	}
	return type === 'aws_ssm_parameter' ? keptParameter(resource) : undefined;
}

/** Whether a parameter is a SecureString is not said where it is read. */
function keptParameter(resource: ResourceValues): Kept | undefined {
	const name = field(resource, 'name');
	const path = plainOf(name);
	if (path?.startsWith('/aws/service/') || plainOf(field(resource, 'with_decryption')) === 'false') return undefined;
	const credential = path !== undefined && isCredentialName(path) === 'yes';
	const from = name?.refers?.address ?? resource.address;
	return {
		value: { origin: credential ? 'secret-value' : 'unknown', from },
		by: 'data source',
		kept: credential ? true : unread('elsewhere'),
	};
}

/** Where the values of secrets and passwords come from. */
function secretSources(resources: readonly ResourceValues[]): ReadonlySet<string> {
	const names = ['secret_string', 'value', 'password', 'master_password'];
	return new Set(
		resources
			.filter(({ mode, type }) => mode === 'managed' && type.startsWith('aws_'))
			.flatMap((resource) => names.flatMap((name) => originsOf(field(resource, name)))),
	);
}

function isRootAddress(address: string | undefined): boolean {
	return address?.startsWith('module.') !== true;
}

function hasCredential({ value }: Declaration): boolean {
	return typeof value === 'object' && value !== null && 'origin' in value && value.origin === 'credential';
}
