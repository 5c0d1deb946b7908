import type { Field } from './field.ts';
import type { Manifest } from './manifests.ts';

/** Where a secret store reads from: AWS, something else, or a store that is not in sight. */
export type Store =
	| { readonly provider: 'aws'; readonly to: 'secret' | 'parameter'; readonly prefix: string }
	| { readonly provider: 'other' }
	| { readonly provider: 'unknown' };

/** Finds the store that a reference of the External Secrets Operator names. */
export type FindStore = (
	reference: Field,
	user: { readonly directory: string; readonly namespace: string | undefined },
) => Store;

/** Stores declared in any of the manifests; of those with one name, the ones beside the user count first. */
export function findStoresIn(byDirectory: ReadonlyMap<string, readonly Manifest[]>): FindStore {
	const stores = [...byDirectory].flatMap(([directory, objects]) =>
		objects.filter(isStore).map((object) => ({ directory, object, store: storeOf(object) })),
	);
	return (reference, { directory, namespace }) => {
		const name = reference.get('name').string();
		const kind = reference.get('kind').string() ?? 'SecretStore';
		const named = stores.filter(({ object }) => object.kind === kind && object.name === name && name !== undefined);
		const near = named.filter((store) => store.directory === directory && sameNamespace(store.object, namespace, kind));
		const candidates = near.length > 0 ? near : named.filter(({ object }) => sameNamespace(object, namespace, kind));
		const [first, ...others] = candidates.map(({ store }) => store);
		const agreed = first !== undefined && others.every((other) => JSON.stringify(other) === JSON.stringify(first));
		return agreed ? first : { provider: 'unknown' };
	};
}

function isStore({ group, kind }: Manifest): boolean {
	return group === 'external-secrets.io' && (kind === 'SecretStore' || kind === 'ClusterSecretStore');
}

/** A namespace that is left out may be any: Kustomize and `kubectl -n` fill it in. */
function sameNamespace(object: Manifest, namespace: string | undefined, kind: string): boolean {
	return (
		kind === 'ClusterSecretStore' ||
		object.namespace === undefined ||
		namespace === undefined ||
		object.namespace === namespace
	);
}

function storeOf({ body }: Manifest): Store {
	const provider = body.get('spec', 'provider');
	const aws = provider.get('aws');
	if (!aws.exists) return { provider: provider.exists ? 'other' : 'unknown' };
	const service = aws.get('service').string();
	const prefix = aws.get('prefix').string() ?? '';
	if (service === 'ParameterStore') return { provider: 'aws', to: 'parameter', prefix };
	return service === undefined || service === 'SecretsManager'
		? { provider: 'aws', to: 'secret', prefix }
		: { provider: 'unknown' };
}
