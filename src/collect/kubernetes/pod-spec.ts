import type { Field } from './field.ts';
import type { Manifest } from './manifests.ts';

/** Kinds that run pods, with the way to the pod's template. */
const templates: Readonly<Record<string, readonly string[]>> = {
	Pod: [],
	Deployment: ['spec', 'template'],
	StatefulSet: ['spec', 'template'],
	DaemonSet: ['spec', 'template'],
	ReplicaSet: ['spec', 'template'],
	Rollout: ['spec', 'template'],
	Job: ['spec', 'template'],
	CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

const groups = new Set(['', 'apps', 'batch', 'argoproj.io']);

export function runsPods({ group, kind }: Manifest): boolean {
	return groups.has(group) && Object.hasOwn(templates, kind);
}

/** The pod or the template of one, with its metadata. */
export function podTemplateOf({ kind, body }: Manifest): Field {
	return body.get(...(templates[kind] ?? []));
}

export function podSpecOf(object: Manifest): Field {
	return podTemplateOf(object).get('spec');
}

export function containersOf(spec: Field): Field[] {
	return [...spec.get('initContainers').items(), ...spec.get('containers').items()];
}
