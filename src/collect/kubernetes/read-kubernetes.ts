import type { Observed } from '../../model/observed.ts';
import type { Declaration, Workload } from '../../model/snapshot.ts';
import type { Fragment, TemplateFault, TemplateFile, TemplateOptions } from '../template.ts';
import { pollSeconds } from './csi-driver.ts';
import { kustomize } from './kustomize.ts';
import { readManifests, unrendered, type Manifest } from './manifests.ts';
import { readDirectory } from './read-directory.ts';
import { findRolesIn } from './service-accounts.ts';
import { findStoresIn } from './stores.ts';

/** Reads Kubernetes manifests: a scope for every directory that holds some. Helm templates are told as faults and left out. */
export function readKubernetes(files: readonly TemplateFile[], options: TemplateOptions = {}): Fragment {
	const charts = files.filter(({ path }) => /(^|\/)Chart\.ya?ml$/.test(path)).map(({ path }) => directoryOf(path));
	const byDirectory = new Map<string, Manifest[]>();
	const faults: TemplateFault[] = [];
	for (const file of files) {
		if (/(^|\/)Chart\.ya?ml$/.test(file.path)) continue;
		if (charts.some((chart) => file.path.startsWith(chart === '.' ? 'templates/' : `${chart}/templates/`))) {
			faults.push({ file: file.path, line: 1, column: 1, reason: unrendered });
			continue;
		}
		const read = readManifests(file);
		faults.push(...read.faults);
		const directory = directoryOf(file.path);
		byDirectory.set(directory, [...(byDirectory.get(directory) ?? []), ...read.objects]);
	}

	for (const [directory, objects] of byDirectory) byDirectory.set(directory, [...kustomize(objects)]);
	const findRole = findRolesIn(byDirectory);
	const findStore = findStoresIn(byDirectory, findRole);
	const poll: Observed<number | null> = pollSeconds([...byDirectory.values()].flat());
	const read = [...byDirectory].map(([directory, objects]) =>
		readDirectory({ directory, objects, findStore, findRole, poll, options }),
	);
	return {
		scopes: read.map(({ scope }) => scope),
		workloads: read.flatMap(({ workloads }): readonly Workload[] => workloads),
		declarations: read.flatMap(({ declarations }): readonly Declaration[] => declarations),
		faults: [...faults, ...read.flatMap((directory) => directory.faults)],
		files: files.map(({ path }) => path),
	};
}

function directoryOf(path: string): string {
	const end = path.lastIndexOf('/');
	return end === -1 ? '.' : path.slice(0, end);
}
