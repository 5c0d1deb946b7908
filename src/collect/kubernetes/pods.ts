import { unread, type Observed } from '../../model/observed.ts';
import type { SecretReference } from '../../model/template.ts';
import type { Field } from './field.ts';
import type { Manifest } from './manifests.ts';
import { containersOf, podSpecOf, podTemplateOf } from './pod-spec.ts';
import type { Sources } from './sources.ts';

export interface PodUse {
	readonly references: Observed<readonly SecretReference[]>;
	/** Names of the classes it mounts. */
	readonly classes: readonly string[];
	readonly restartsOnRotation: boolean;
}

/** What a pod or controller takes from AWS by way of Kubernetes; `undefined` if nothing. */
export function readPodUse(object: Manifest, sources: Sources): PodUse | undefined {
	const spec = podSpecOf(object);
	const { namespace } = object;
	const references: SecretReference[] = [];
	const classes: string[] = [];
	const names: string[] = [];
	let blank: Observed<readonly SecretReference[]> | undefined;
	const add = (found: Observed<readonly SecretReference[]> | undefined, name: string, place: Field): void => {
		if (found === undefined) return;
		names.push(name);
		if ('unread' in found) blank ??= found;
		else
			references.push(...found.map((reference): SecretReference => ({ ...reference, how: 'injected', ...place.at() })));
	};

	for (const volume of spec.get('volumes').items()) {
		const csi = volume.get('csi');
		const field = csi.get('volumeAttributes', 'secretProviderClass');
		const name = field.string();
		if (csi.get('driver').string() !== 'secrets-store.csi.k8s.io' || name === undefined) continue;
		const mounted = sources.providerClass(name, namespace);
		if (mounted === undefined) continue;
		classes.push(name);
		names.push(name);
		references.push(...mounted.map((reference) => ({ ...reference, ...field.at() })));
	}
	for (const container of containersOf(spec)) {
		for (const variable of container.get('env').items()) {
			const key = variable.get('valueFrom', 'secretKeyRef');
			const name = key.get('name').string();
			if (name !== undefined) add(sources.secret(name, namespace, key.get('key').string() ?? ''), name, variable);
		}
		for (const source of container.get('envFrom').items()) {
			const name = source.get('secretRef', 'name').string();
			if (name !== undefined) add(sources.secret(name, namespace), name, source);
		}
	}
	if (names.length === 0) return undefined;
	return { references: blank ?? references, classes, restartsOnRotation: restarts(object, names) };
}

/** Whether something restarts the pods when one of these Secrets or classes changes: Reloader, Wave, or a checksum of the Secret. */
function restarts(object: Manifest, names: readonly string[]): boolean {
	const own = annotationsOf(object.body);
	const template = annotationsOf(podTemplateOf(object));
	return [...own, ...template].some(([key, value]) => {
		if (/^(?:(?:secret|secretproviderclass)\.)?reloader\.stakater\.com\/(?:auto|search)$/.test(key))
			return value === 'true';
		if (/^(?:secret|secretproviderclass)\.reloader\.stakater\.com\/reload$/.test(key)) {
			return value.split(',').some((name) => names.includes(name.trim()));
		}
		if (key === 'wave.pusher.com/update-on-config-change') return value === 'true';
		return /checksum/.test(key) && /secret/i.test(key);
	});
}

function annotationsOf(field: Field): [string, string][] {
	return field
		.get('metadata', 'annotations')
		.entries()
		.map(([key, value]) => [key, value.string() ?? '']);
}

/** Pods that run at a time. A controller that an autoscaler steers is taken at its least; a Job runs too briefly to poll. */
export function copiesOf(object: Manifest, autoscalers: readonly Manifest[]): Observed<number> {
	const { kind, body, name } = object;
	if (kind === 'Pod') return 1;
	if (kind === 'DaemonSet') return unread('elsewhere', 'the number of nodes');
	if (kind === 'Job' || kind === 'CronJob') {
		const spec = kind === 'Job' ? body.get('spec') : body.get('spec', 'jobTemplate', 'spec');
		return spec.get('parallelism').number() ?? 1;
	}
	const autoscaler = autoscalers.find((scaler) => {
		const target = scaler.body.get('spec', 'scaleTargetRef');
		return target.get('name').string() === name && (target.get('kind').string() ?? 'Deployment') === kind;
	});
	if (autoscaler) {
		const spec = autoscaler.body.get('spec');
		const least = spec.get(autoscaler.kind === 'ScaledObject' ? 'minReplicaCount' : 'minReplicas');
		return least.number() ?? (autoscaler.kind === 'ScaledObject' ? 0 : 1);
	}
	if (object.replicas !== undefined) return object.replicas;
	const replicas = body.get('spec', 'replicas');
	return replicas.exists ? (replicas.number() ?? unread('unresolved', 'replicas')) : 1;
}
