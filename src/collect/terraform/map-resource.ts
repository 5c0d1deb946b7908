import type { StoredKind } from '../../model/snapshot.ts';
import type { Unread } from '../../model/observed.ts';
import type { Fragment } from '../template.ts';
import type { ResourceValues } from './attributes.ts';
import { mapArguments, type ProviderArguments } from './map-argument.ts';
import { mapDatabases } from './map-database.ts';
import { mapDeclarations, type DeclaredVariable } from './map-declaration.ts';
import { mapKeys } from './map-key.ts';
import { mapParameters } from './map-parameter.ts';
import { mapPolicies } from './map-policy.ts';
import { mapPrincipals } from './map-principal.ts';
import { mapSecrets } from './map-secret.ts';
import { mapTrails } from './map-trail.ts';
import { mapWorkloads } from './map-workload.ts';
import type { StateStorage } from '../../model/template.ts';
import type { Value } from './value.ts';

/** What configuration or plan says of a root module besides its resources. */
export interface RootFacts {
	/** Id of the scope. */
	readonly scope: string;
	readonly backend: StateStorage['backend'];
	/** Addresses of secrets and functions whose name or ARN goes to where we cannot see: outputs of the root, modules that are not in sight. */
	readonly leaving: ReadonlySet<string>;
	/** Addresses of what modules that are not in sight are given by its name, and may attach policies to. */
	readonly handed: ReadonlySet<string>;
	/** What such modules are given. */
	readonly passed: readonly PassedValue[];
	readonly declarations: readonly DeclaredVariable[];
	/** Provider configurations of all modules. */
	readonly providers: readonly ProviderArguments[];
	/** Why what is not there may be there all the same: a file that could not be parsed. */
	readonly blind?: Unread | undefined;
}

/** An argument of a module call. */
export interface PassedValue {
	/** `module.app.policy_json`. */
	readonly address: string;
	readonly value: Value;
}

export type MappedResources = Required<
	Pick<
		Fragment,
		| 'secrets'
		| 'parameters'
		| 'keys'
		| 'workloads'
		| 'databases'
		| 'declarations'
		| 'principals'
		| 'policies'
		| 'trails'
	>
>;

/** What a root is listed for. */
export const mappedKinds = [
	'secret',
	'parameter',
	'key',
	'workload',
	'database',
	'declaration',
	'principal',
	'policy',
	'trail',
] as const satisfies readonly StoredKind[];

/** The resources of one root as the model has them. Values of secrets are classified and dropped. */
export function mapResources(resources: readonly ResourceValues[], root: RootFacts): MappedResources {
	return {
		secrets: mapSecrets(resources, root),
		parameters: mapParameters(resources, root),
		keys: mapKeys(resources, root),
		workloads: mapWorkloads(resources, root),
		databases: mapDatabases(resources, root),
		declarations: [...mapDeclarations(resources, root), ...mapArguments(resources, root.providers, root.scope)],
		principals: mapPrincipals(resources, root),
		policies: mapPolicies(resources, root),
		trails: mapTrails(resources, root),
	};
}
