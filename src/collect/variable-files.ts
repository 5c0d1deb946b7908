import type { HclFile } from '../syntax/hcl-tree.ts';
import { lineIndex } from '../syntax/line-index.ts';
import { ScanError } from './scan-error.ts';
import type { TemplateFile } from './template.ts';

/** The variables that files name, as text: strings as they are, other values as they are written. Throws `ScanError`. */
export function variablesIn(
	files: readonly TemplateFile[],
	parse: (source: string) => HclFile,
): Readonly<Record<string, string>> {
	const variables: Record<string, string> = {};
	for (const file of files) {
		if (file.path.endsWith('.json')) Object.assign(variables, fromJson(file));
		else {
			const { body, faults } = parse(file.text);
			const [fault] = faults;
			if (fault) {
				const { line, column } = lineIndex(file.text)(fault.start);
				throw new ScanError(`${file.path}:${line}:${column}: ${fault.reason}`);
			}
			for (const { name, value } of body.attributes) {
				const known = value.type === 'literal' && typeof value.value === 'string' ? value.value : undefined;
				variables[name] = known ?? file.text.slice(value.start, value.end);
			}
		}
	}
	return variables;
}

function fromJson({ path, text }: TemplateFile): Record<string, string> {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		data = undefined;
	}
	if (typeof data !== 'object' || data === null || Array.isArray(data)) {
		throw new ScanError(`${path} is no JSON object of variables`);
	}
	return Object.fromEntries(
		Object.entries(data).map(([name, value]: [string, unknown]) => [
			name,
			typeof value === 'string' ? value : JSON.stringify(value),
		]),
	);
}
