import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { snapshotSchema } from '../model/snapshot-schema.ts';

const types = `/** One thing that is wrong: where, by which keyword of the schema. */
export interface SchemaFault {
	readonly instancePath: string;
	readonly schemaPath: string;
	readonly keyword: string;
	readonly params: Readonly<Record<string, unknown>>;
}

/** Checks a parsed snapshot against \`snapshotSchema\`; the first fault is in \`errors\`. */
export declare const validate: {
	(data: unknown): boolean;
	readonly errors?: readonly SchemaFault[] | null;
};
`;

/** The compiled check of the snapshot schema, so that reading one needs no schema library. */
export function generate(): Record<string, string> {
	const ajv = new Ajv({
		code: { source: true, esm: true, lines: true },
		allowUnionTypes: true,
		strictTypes: false,
		strictRequired: false,
		messages: false,
	});
	// The schema uses nothing in which the drafts differ, and the default one compiles to less code.
	const { $schema: _, ...schema } = snapshotSchema;
	const code = standalone.default(ajv, ajv.compile(schema));
	if (code.includes('require(')) throw new Error('a keyword of the snapshot schema needs the run time of ajv');
	const header = '// Derived from snapshot-schema.ts by `npm run generate`.\n';
	return {
		'src/model/validate-snapshot.js': `${header}/* eslint-disable */\n${code.trimEnd()}\n`,
		'src/model/validate-snapshot.d.ts': `${header}${types}`,
	};
}
