import { parseJson } from '../../syntax/parse-json.ts';
import { parseYaml } from '../../syntax/parse-yaml.ts';
import { Reading } from '../../syntax/reading.ts';
import { SourceError } from '../../syntax/source-error.ts';
import type { Source } from '../../syntax/tree.ts';
import type { TemplateFault, TemplateFile } from '../template.ts';
import { Field, originOf } from './field.ts';

/** One object of a manifest file. */
export interface Manifest {
	readonly file: string;
	/** The group of its API: `external-secrets.io`; empty for the core. */
	readonly group: string;
	readonly kind: string;
	readonly name: string | undefined;
	readonly namespace: string | undefined;
	/** With the prefix and suffix of a kustomization; references in manifests do without. */
	readonly fullName?: string;
	/** As a kustomization has it. */
	readonly replicas?: number;
	readonly body: Field;
}

export interface Manifests {
	readonly objects: readonly Manifest[];
	readonly faults: readonly TemplateFault[];
}

/** Why a file that is the input of a template engine is left out; a note rather than an error. */
export const unrendered = 'a Helm template; render it first';

/** The objects of a file: of every document, the items of lists by themselves. */
export function readManifests(file: TemplateFile): Manifests {
	try {
		const source = parse(file);
		const reading = new Reading(source);
		const origin = originOf(file.path, source, reading);
		const objects = source.documents.flatMap(({ root }) => {
			const body = new Field(origin, reading.follow(root));
			return isKustomizationFile(file.path) ? kustomizationOf(body) : objectsOf(body, 0);
		});
		return { objects, faults: [] };
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		const { line, column, reason } = error.fault;
		return { objects: [], faults: [{ file: file.path, line, column, reason: isTemplate(file) ? unrendered : reason }] };
	}
}

function parse({ path, text }: TemplateFile): Source {
	return path.endsWith('.json') ? parseJson(text) : parseYaml(text);
}

/** Whether what stands in braces makes it no YAML: actions of Helm and Jinja. */
function isTemplate({ text }: TemplateFile): boolean {
	return /\{\{|\{%/.test(text);
}

/** Kustomize knows its file by name, and wants neither version nor kind. */
export function isKustomizationFile(path: string): boolean {
	return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path);
}

function kustomizationOf(body: Field): Manifest[] {
	if (!body.isMapping) return [];
	const kind = body.get('kind').string() ?? 'Kustomization';
	// Flux calls what runs Kustomize the same.
	if (body.get('apiVersion').string()?.startsWith('kustomize.toolkit') === true) return objectsOf(body, 0);
	const common = { name: undefined, namespace: undefined };
	return [{ file: body.file, group: 'kustomize.config.k8s.io', kind, ...common, body }];
}

function objectsOf(body: Field, depth: number): Manifest[] {
	const version = body.get('apiVersion').string();
	const kind = body.get('kind').string();
	if (version === undefined || kind === undefined) return [];
	const items = body.get('items');
	if (kind.endsWith('List') && items.exists && depth < 5) {
		return items.items().flatMap((item) => objectsOf(item, depth + 1));
	}
	const metadata = body.get('metadata');
	return [
		{
			file: body.file,
			group: version.includes('/') ? version.slice(0, version.indexOf('/')) : '',
			kind,
			name: metadata.get('name').string(),
			namespace: metadata.get('namespace').string(),
			body,
		},
	];
}
