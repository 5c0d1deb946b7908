import { posix } from 'node:path';
import type { Fragment, TemplateFault, TemplateFile, TemplateOptions } from '../template.ts';
import { readTemplates, type RootTemplate, type TemplateFiles } from './read-cloudformation.ts';

/** Whether a parsed JSON document is the manifest of a cloud assembly. */
function isCdkManifest(data: unknown): boolean {
	const { version, artifacts } = fieldsOf(data);
	return (
		typeof version === 'string' && Object.values(fieldsOf(artifacts)).some((artifact) => 'type' in fieldsOf(artifact))
	);
}

/**
 * Reads a cloud assembly: the stacks that its manifest and those of its stages list, in the accounts and Regions they are for. `files` are
 * the files below the manifest's folder; `options` win over what the manifest says.
 */
export function readCdkOut(manifest: TemplateFile, files: TemplateFiles, options: TemplateOptions): Fragment {
	const roots: RootTemplate[] = [];
	const faults: TemplateFault[] = [];
	const read = new Set<string>();
	listStacks(manifest, { files, options, roots, faults, read });
	const fragment = readTemplates(roots, files);
	return { ...fragment, faults: [...faults, ...fragment.faults], files: [...read, ...fragment.files] };
}

interface Listing {
	readonly files: TemplateFiles;
	readonly options: TemplateOptions;
	readonly roots: RootTemplate[];
	readonly faults: TemplateFault[];
	readonly read: Set<string>;
}

function listStacks(manifest: TemplateFile, listing: Listing): void {
	const { files, roots, faults, read, options } = listing;
	if (read.has(manifest.path)) return;
	read.add(manifest.path);
	const fault = (file: string, reason: string) => faults.push({ file, line: 1, column: 1, reason });
	const data = parseJson(manifest.text);
	if (!isCdkManifest(data)) {
		fault(manifest.path, 'not the manifest of a cloud assembly');
		return;
	}
	for (const artifact of Object.values(fieldsOf(fieldsOf(data)['artifacts']))) {
		const { type, properties, environment } = fieldsOf(artifact);
		const { templateFile, directoryName } = fieldsOf(properties);
		const beside = (name: string) => posix.normalize(posix.join(posix.dirname(manifest.path), name));
		if (type === 'aws:cloudformation:stack' && typeof templateFile === 'string') {
			const file = files.get(beside(templateFile));
			if (file) roots.push({ file, options: { ...environmentOf(environment), ...options } });
			else fault(manifest.path, 'a stack whose template is not there');
		}
		if (type === 'cdk:cloud-assembly' && typeof directoryName === 'string') {
			const stage = files.get(posix.join(beside(directoryName), 'manifest.json'));
			if (stage) listStacks(stage, listing);
			else fault(manifest.path, 'a stage whose manifest is not there');
		}
	}
}

/** `aws://111111111111/eu-west-1`, where the app says it. */
function environmentOf(environment: unknown): TemplateOptions {
	if (typeof environment !== 'string') return {};
	const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(environment) ?? [];
	return {
		...(account === undefined || account === 'unknown-account' ? {} : { account }),
		...(region === undefined || region === 'unknown-region' ? {} : { region }),
	};
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function fieldsOf(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
