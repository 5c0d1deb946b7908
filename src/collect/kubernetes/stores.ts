import { unread, type Observed } from '../../model/observed.ts';
import type { Text } from '../../model/text.ts';
import type { Field } from './field.ts';
import type { Manifest } from './manifests.ts';
import type { FindRole } from './service-accounts.ts';

/** Where a secret store reads from: AWS, something else, or a store that is not in sight. */
export type Store =
	| {
			readonly provider: 'aws';
			readonly to: 'secret' | 'parameter';
			readonly prefix: string;
			/** The role it reads with. */
			readonly role: Observed<Text>;
	  }
	| { readonly provider: 'other' }
	| { readonly provider: 'unknown' };

/** Finds the store that a reference of the External Secrets Operator names. */
export type FindStore = (
	reference: Field,
	user: { readonly directory: string; readonly namespace: string | undefined },
) => Store;

/** Stores declared in any of the manifests; of those with one name, the ones beside the user count first. */
export function findStoresIn(byDirectory: ReadonlyMap<string, readonly Manifest[]>, findRole: FindRole): FindStore {
	const stores = [...byDirectory].flatMap(([directory, objects]) =>
		objects.filter(isStore).map((object) => ({
			directory,
			object,
			store: storeOf(object, directory, findRole),
		})),
	);
	return (reference, { directory, namespace }) => {
		const name = reference.get('name').string();
		const kind = reference.get('kind').string() ?? 'SecretStore';
		const named = stores.filter(({ object }) => object.kind === kind && object.name === name && name !== undefined);
		const near = named.filter((store) => store.directory === directory && sameNamespace(store.object, namespace, kind));
		const candidates = near.length > 0 ? near : named.filter(({ object }) => sameNamespace(object, namespace, kind));
		const [first, ...others] = candidates.map(({ store }) => store);
		if (first === undefined || others.some((other) => sourceOf(other) !== sourceOf(first)))
			return { provider: 'unknown' };
		const agreed = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
		return agreed || first.provider !== 'aws' ? first : { ...first, role: unread('elsewhere', 'its secret store') };
	};
}

/** Equal for stores that read the same, with whatever role. */
function sourceOf(store: Store): string {
	return JSON.stringify(store.provider === 'aws' ? [store.to, store.prefix] : store.provider);
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

function storeOf({ body, namespace }: Manifest, directory: string, findRole: FindRole): Store {
	const provider = body.get('spec', 'provider');
	const aws = provider.get('aws');
	if (!aws.exists) return { provider: provider.exists ? 'other' : 'unknown' };
	const service = aws.get('service').string() ?? 'SecretsManager';
	if (service !== 'SecretsManager' && service !== 'ParameterStore') return { provider: 'unknown' };
	const prefix = aws.get('prefix').string() ?? '';
	const to = service === 'ParameterStore' ? 'parameter' : 'secret';
	const account = aws.get('auth', 'jwt', 'serviceAccountRef');
	const own = account.exists
		? findRole(account.get('name').string(), account.get('namespace').string() ?? namespace, directory)
		: unread('elsewhere', 'the identity of the operator');
	return { provider: 'aws', to, prefix, role: aws.get('role').text() ?? own };
}
