import { SourceError } from '../../syntax/source-error.ts';
import type { Fragment, TemplateFault, TemplateFile, TemplateOptions } from '../template.ts';
import { Assembly } from './assembly.ts';
import { collectStacks } from './collect-stacks.ts';
import { nestStacks } from './nested-stacks.ts';
import { Stack } from './stack.ts';
import { parseTemplate } from './template-source.ts';
import { readTemplate } from './template.ts';

/** Template files by path: nested stacks are looked for among them. */
export type TemplateFiles = ReadonlyMap<string, TemplateFile>;

/** A template that is deployed on its own. */
export interface RootTemplate {
	readonly file: TemplateFile;
	readonly options: TemplateOptions;
}

/**
 * Reads a CloudFormation or SAM template, and the templates of nested stacks that stand in `files`. Throws nothing: what cannot be read
 * is a fault or unread.
 */
export function readCloudFormation(
	file: TemplateFile,
	options: TemplateOptions,
	files: TemplateFiles = new Map(),
): Fragment {
	return readTemplates([{ file, options }], files);
}

/** Reads templates that belong together: what one exports, others import. */
export function readTemplates(roots: readonly RootTemplate[], files: TemplateFiles): Fragment {
	const assembly = new Assembly(files);
	try {
		const stacks = roots.flatMap((root) => readRoot(root, roots.length > 1, assembly));
		for (const stack of stacks) {
			for (const [name, value] of stack.exports()) assembly.exports.set(name, value);
		}
		return collectStacks(stacks, assembly);
	} catch (error) {
		const fault = faultOf(error, roots[0]?.file.path ?? '');
		return { scopes: [], faults: [...assembly.faults, fault], files: [...assembly.files] };
	}
}

function readRoot({ file, options }: RootTemplate, several: boolean, assembly: Assembly): readonly Stack[] {
	assembly.files.add(file.path);
	const source = parseTemplate(file);
	if ('reason' in source) {
		assembly.faults.push(source);
		return [];
	}
	const holes = several ? `${file.path}:` : '';
	const settings = { id: file.path, prefix: '', holes, options, inputs: () => undefined };
	const root = new Stack(readTemplate(source), assembly, settings);
	return [root, ...nestStacks(root)];
}

/** Aliases that stand for too much are found late. */
function faultOf(error: unknown, file: string): TemplateFault {
	if (!(error instanceof SourceError)) throw error;
	const { line, column, reason } = error.fault;
	return { file, line, column, reason };
}
