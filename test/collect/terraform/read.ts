import type { Fragment } from '../../../src/collect/template.ts';
import { readTerraform, type TerraformOptions } from '../../../src/collect/terraform/read-terraform.ts';
import type { Location } from '../../../src/model/location.ts';
import type { Text } from '../../../src/model/text.ts';
import { loadHcl } from '../../../src/syntax/parse-hcl.ts';

const parser = await loadHcl();

export type Files = Readonly<Record<string, string>>;

export function read(files: Files | string, options: TerraformOptions = {}): Required<Fragment> {
	const named = typeof files === 'string' ? { 'main.tf': files } : files;
	return readTerraform(new Map(Object.entries(named)), options, parser) as Required<Fragment>;
}

/** The text at a place. */
export function quoted(files: Files | string, at: Location | undefined): string {
	const source = typeof files === 'string' ? files : files[at?.file ?? ''];
	if (!at || source === undefined) return '';
	const lines = source.split('\n').slice(at.startLine - 1, at.endLine);
	const last = lines.length - 1;
	return lines
		.map((line, index) =>
			line.slice(index === 0 ? at.startColumn - 1 : 0, index === last ? at.endColumn - 1 : undefined),
		)
		.join('\n');
}

/** The name a secret gets when it is this expression, whatever else `source` declares. */
export function evaluated(expression: string, source = '', options: TerraformOptions = {}): unknown {
	const { secrets } = read(
		`${source}\nresource "aws_secretsmanager_secret" "probe" {\n  name = ${expression}\n}\n`,
		options,
	);
	return secrets.find(({ address }) => address === 'aws_secretsmanager_secret.probe')?.name;
}

export function hole(id: string): Text {
	return [{ hole: id }];
}
