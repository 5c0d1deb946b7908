import type { Location } from '../../model/location.ts';
import { unread, type Observed } from '../../model/observed.ts';
import type { SecretReference } from '../../model/template.ts';
import { partsOf, plain, type Text } from '../../model/text.ts';
import { goSeconds } from './durations.ts';
import type { Field } from './field.ts';
import type { Manifest } from './manifests.ts';
import { targetOf } from './reference.ts';
import type { FindStore, Store } from './stores.ts';

/** What an ExternalSecret copies from AWS. */
export interface ExternalSecret {
	/** Unread if a store is not in sight. */
	readonly references: Observed<readonly SecretReference[]>;
	readonly refreshSeconds: Observed<number>;
	/** Where that stands; `null`: nowhere. */
	readonly refreshAt: Location | null;
	/** The role it is read with. */
	readonly role: Observed<Text>;
	/** Name of the Kubernetes Secret it writes. */
	readonly writes: string | undefined;
	/** References by key of that Secret, where it keeps the keys apart. */
	readonly byKey: ReadonlyMap<string, SecretReference>;
}

export interface Surroundings {
	readonly directory: string;
	readonly findStore: FindStore;
}

const defaultRefresh = 3600;

/** Reads the specification of an ExternalSecret; `undefined` if it reads nothing from AWS, or is a patch of another. */
export function readExternalSecret(
	manifest: Manifest,
	spec: Field,
	{ directory, findStore }: Surroundings,
): ExternalSecret | undefined {
	const user = { directory, namespace: manifest.namespace };
	const common = spec.get('secretStoreRef');
	const found: { readonly references: readonly SecretReference[]; readonly key?: string | undefined }[] = [];
	const roles: Observed<Text>[] = [];
	let unseen = false;
	const read = (
		item: Field,
		take: (store: Store & { provider: 'aws' }) => readonly SecretReference[],
		key?: string,
	) => {
		const source = item.get('sourceRef');
		if (source.get('generatorRef').exists) return;
		const own = source.get('storeRef');
		const store = findStore(own.exists ? own : common, user);
		if (store.provider === 'aws') {
			found.push({ references: take(store), key });
			roles.push(store.role);
		} else if (store.provider === 'unknown') unseen = true;
	};
	for (const item of spec.get('data').items()) {
		read(item, (store) => remoteReference(item.get('remoteRef'), store), item.get('secretKey').string());
	}
	for (const item of spec.get('dataFrom').items()) {
		read(item, (store) => {
			const find = item.get('find');
			if (find.exists) return [findReference(find, store)];
			const extract = item.get('extract');
			return remoteReference(extract.exists ? extract : item, store);
		});
	}
	if (found.length === 0 && !unseen) return undefined;
	const byKey = found.flatMap(({ key, references: [reference] }): [string, SecretReference][] =>
		key !== undefined && reference ? [[key, reference]] : [],
	);
	return {
		references: unseen ? unread('elsewhere', 'its secret store') : found.flatMap(({ references }) => references),
		refreshSeconds: refreshSeconds(spec, true),
		refreshAt: refreshAt(spec),
		role: theOne(roles),
		writes: spec.get('target', 'name').string() ?? manifest.name,
		byKey: new Map(spec.get('target', 'template').exists ? [] : byKey),
	};
}

/** Seconds between two reads; 0: once. */
export function refreshSeconds(spec: Field, hasPolicy: boolean): Observed<number> {
	const policy = hasPolicy ? spec.get('refreshPolicy').string() : undefined;
	if (policy === 'CreatedOnce' || policy === 'OnChange') return 0;
	if (policy !== undefined && policy !== 'Periodic') return unread('unfamiliar', 'refreshPolicy');
	const interval = spec.get('refreshInterval');
	if (!interval.exists) return defaultRefresh;
	const text = plain(interval.text() ?? '');
	if (text === undefined) return unread('unresolved', 'refreshInterval');
	const seconds = goSeconds(text);
	if (seconds === undefined) return unread('unfamiliar', 'refreshInterval');
	return Math.max(0, seconds);
}

function theOne(roles: readonly Observed<Text>[]): Observed<Text> {
	const [first, ...others] = roles;
	const agreed = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
	return first !== undefined && agreed ? first : unread('elsewhere', 'its secret store');
}

function refreshAt(spec: Field): Location | null {
	return spec.get('refreshInterval').at().at ?? null;
}

function remoteReference(remote: Field, store: Store & { provider: 'aws' }): SecretReference[] {
	const key = remote.get('key').text();
	if (key === undefined) return [];
	const { to, target } = targetOf(key, store.to, store.prefix);
	const property = remote.get('property').text();
	const version = remote.get('version');
	return [
		{
			to,
			target,
			...(property === undefined || property === '' ? {} : { jsonKey: property }),
			...versionOf(version, to),
			how: 'synced',
			...remote.get('key').at(),
		},
	];
}

/** A version of a secret is a stage, or an id after `uuid/`; one of a parameter is a number. */
function versionOf(version: Field, to: SecretReference['to']): Pick<SecretReference, 'versionId' | 'versionStage'> {
	const text = version.text();
	if (text === undefined || text === '') return {};
	if (to === 'parameter') return { versionId: text };
	const name = version.string() ?? '';
	return name.startsWith('uuid/') ? { versionId: name.slice('uuid/'.length) } : { versionStage: text };
}

/** A search matches names that start with its path; the rest is decided in the account. */
function findReference(find: Field, store: Store & { provider: 'aws' }): SecretReference {
	const path = find.get('path').text() ?? '';
	const { at } = find.at();
	const place = at === undefined ? '' : ` ${at.startLine}:${at.startColumn}`;
	const target: Text = partsOf([store.prefix, ...partsOf(path), { hole: `found${place}` }]);
	return { to: store.to, target, how: 'synced', ...find.at() };
}

/** What a PushSecret writes to AWS, each comparing with what is there first; `undefined` if nothing. */
export function readPushSecret(manifest: Manifest, { directory, findStore }: Surroundings): ExternalSecret | undefined {
	const spec = manifest.body.get('spec');
	const user = { directory, namespace: manifest.namespace };
	const stores = spec
		.get('secretStoreRefs')
		.items()
		.map((reference) => findStore(reference, user));
	if (stores.every(({ provider }) => provider === 'other')) return undefined;
	const targets = spec
		.get('data')
		.items()
		.map((item) => item.get('match', 'remoteRef'));
	const references = stores.flatMap((store) =>
		store.provider === 'aws'
			? targets.flatMap((remote): SecretReference[] => {
					const key = remote.get('remoteKey').text();
					if (key === undefined) return [];
					const property = remote.get('property').text();
					const json = property === undefined || property === '' ? {} : { jsonKey: property };
					return [
						{ ...targetOf(key, store.to, store.prefix), ...json, how: 'synced', ...remote.get('remoteKey').at() },
					];
				})
			: [],
	);
	const unseen = stores.some(({ provider }) => provider === 'unknown');
	return {
		references: unseen ? unread('elsewhere', 'its secret store') : references,
		refreshSeconds: refreshSeconds(spec, false),
		refreshAt: refreshAt(spec),
		role: theOne(stores.flatMap((store) => (store.provider === 'aws' ? [store.role] : []))),
		writes: undefined,
		byKey: new Map(),
	};
}
