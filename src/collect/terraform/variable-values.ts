import type { HclExpression, HclFile } from '../../syntax/hcl-tree.ts';
import type { TemplateFault, TemplateOptions } from '../template.ts';
import type { ModuleConfig } from './config.ts';
import { attributeIn } from './config.ts';
import type { Files } from './files.ts';
import { parseExpression, type ParseHcl } from './fragment.ts';
import { readJsonConfig } from './json-config.ts';
import { openSource, type SourceFile } from './place.ts';

/** What a variable of a root module is given, and where. */
export interface GivenVariable {
	readonly file: SourceFile;
	readonly value: HclExpression;
}

export interface GivenVariables {
	readonly values: ReadonlyMap<string, GivenVariable>;
	readonly faults: readonly TemplateFault[];
	/** Files that were read. */
	readonly files: readonly string[];
}

export interface VariableOptions extends TemplateOptions {
	/** Paths of `--var-file`, in order; among the files of the scan. */
	readonly variableFiles?: readonly string[];
}

/** Reads what Terraform would read for a root, later ones over earlier: terraform.tfvars, *.auto.tfvars, --var-file, --var. */
export function readVariables(
	config: ModuleConfig,
	files: Files,
	options: VariableOptions,
	parse: ParseHcl,
): GivenVariables {
	const values = new Map<string, GivenVariable>();
	const faults: TemplateFault[] = [];
	const own = files.names(config.dir);
	const ends = (ending: string): string[] => own.filter((path) => path.endsWith(ending));
	const paths = [
		...own.filter((path) => base(path) === 'terraform.tfvars'),
		...own.filter((path) => base(path) === 'terraform.tfvars.json'),
		...[...ends('.auto.tfvars'), ...ends('.auto.tfvars.json')].toSorted(),
		...(options.variableFiles ?? []),
	];
	const read: string[] = [];
	for (const path of paths) {
		const file = files.source(path);
		if (!file) continue;
		read.push(path);
		const parsed: HclFile = path.endsWith('.json') ? readJsonConfig(file.text, 'variables', parse) : parse(file.text);
		for (const { start, reason } of parsed.faults) faults.push({ file: path, ...file.position(start), reason });
		for (const { name, value } of parsed.body.attributes)
			if (config.variables.has(name)) values.set(name, { file, value });
	}
	for (const [name, text] of Object.entries(options.variables ?? {})) {
		const declared = config.variables.get(name);
		if (!declared) continue;
		const type = attributeIn(declared, 'type')?.value;
		const isText = !type || (type.type === 'variable' && type.name === 'string');
		const expression = isText ? undefined : parseExpression(text, parse);
		const span = { start: 0, end: 0 };
		values.set(name, {
			// The command line has no place in a file.
			file: openSource(`--var ${name}`, ''),
			value: expression ?? { type: 'literal', value: text, ...span },
		});
	}
	return { values, faults, files: read };
}

function base(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
