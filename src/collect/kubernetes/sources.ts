import type { Observed } from '../../model/observed.ts';
import type { SecretReference } from '../../model/template.ts';
import type { ExternalSecret } from './external-secret.ts';
import type { Manifest } from './manifests.ts';
import type { ProviderClass } from './secret-provider-class.ts';

/** An object with what was read of it. */
export interface Of<Read> {
	readonly object: Manifest;
	readonly read: Read;
}

/** What is known of the Kubernetes Secrets and provider classes that pods of one directory may use. */
export interface Sources {
	/** What a key of a Secret holds; without a key, what the whole Secret holds. Undefined: nobody in sight fills it from AWS. */
	secret(name: string, namespace: string | undefined, key?: string): Observed<readonly SecretReference[]> | undefined;
	/** What a class mounts; undefined if it is not in sight or not of AWS. */
	providerClass(name: string, namespace: string | undefined): readonly SecretReference[] | undefined;
}

/** What pods of the same directory may use; a namespace that is left out may be any. */
export function sourcesIn(externals: readonly Of<ExternalSecret>[], classes: readonly Of<ProviderClass>[]): Sources {
	return {
		secret(name, namespace, key) {
			const source = externals.find(({ object, read }) => read.writes === name && serves(object, namespace));
			if (source) {
				const one = key === undefined ? undefined : source.read.byKey.get(key);
				return one ? [one] : source.read.references;
			}
			const written = classes.find(({ object, read }) => read.writes.has(name) && serves(object, namespace));
			const keys = written?.read.writes.get(name);
			if (keys === undefined) return undefined;
			const one = key === undefined ? undefined : keys.get(key);
			return one ? [one] : distinct([...keys.values()]);
		},
		providerClass(name, namespace) {
			return classes.find(({ object }) => object.name === name && serves(object, namespace))?.read.references;
		},
	};
}

function serves(object: Manifest, namespace: string | undefined): boolean {
	return object.kind === 'ClusterExternalSecret' || isNear(object, { namespace });
}

/** Whether both may be in one namespace. */
export function isNear(
	object: { readonly namespace: string | undefined },
	other: { readonly namespace: string | undefined },
): boolean {
	return object.namespace === undefined || other.namespace === undefined || object.namespace === other.namespace;
}

function distinct(references: readonly SecretReference[]): SecretReference[] {
	return [...new Set(references)];
}
