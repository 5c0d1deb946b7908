import { posix } from 'node:path';
import type { Field } from './field.ts';
import type { Manifest } from './manifests.ts';

/** Kinds that belong to no namespace. */
const clusterWide =
	/^(?:Cluster\w*|Namespace|Node|PersistentVolume|StorageClass|CustomResourceDefinition|PriorityClass|CSIDriver|\w*WebhookConfiguration)$/;

export function isKustomization({ group, kind }: Manifest): boolean {
	return group === 'kustomize.config.k8s.io' && (kind === 'Kustomization' || kind === 'Component');
}

/**
 * The objects of a directory as its own kustomization makes them: namespace, names and replicas of the files beside it. What it makes of bases
 * elsewhere, and patches, are not applied.
 */
export function kustomize(objects: readonly Manifest[]): readonly Manifest[] {
	const kustomization = objects.find(isKustomization);
	if (!kustomization) return objects;
	const { body, file } = kustomization;
	const beside = new Set(
		body
			.get('resources')
			.items()
			.map((item) => posix.join(posix.dirname(file), item.string() ?? '.')),
	);
	const namespace = body.get('namespace').string();
	const prefix = body.get('namePrefix').string() ?? '';
	const suffix = body.get('nameSuffix').string() ?? '';
	const counts = replicasIn(body);
	return objects.map((object) => {
		if (!beside.has(object.file)) return object;
		const { name, kind } = object;
		const replicas = name === undefined ? undefined : counts.get(name);
		return {
			...object,
			...(name === undefined || kind === 'Namespace' ? {} : { fullName: `${prefix}${name}${suffix}` }),
			...(namespace === undefined || clusterWide.test(kind) ? {} : { namespace }),
			...(replicas === undefined ? {} : { replicas }),
		};
	});
}

function replicasIn(body: Field): ReadonlyMap<string, number> {
	const pairs = body
		.get('replicas')
		.items()
		.flatMap((item): [string, number][] => {
			const name = item.get('name').string();
			const count = item.get('count').number();
			return name === undefined || count === undefined ? [] : [[name, count]];
		});
	return new Map(pairs);
}
