import { rules } from '../../rules/index.ts';
import { configSchema } from '../config/config-schema.ts';
import { snapshotSchema } from '../model/snapshot-schema.ts';
import { accessSchema } from '../report/access-schema.ts';
import { costSchema } from '../report/cost-schema.ts';
import { reportSchema } from '../report/report-schema.ts';
import type { DerivedFile } from './derived.ts';

/** The JSON Schemas that the package ships, for editors and for readers of its output. */
export function schemaFiles(): DerivedFile[] {
	const schemas = {
		access: accessSchema,
		config: configSchema(rules),
		cost: costSchema,
		report: reportSchema,
		snapshot: snapshotSchema,
	};
	return Object.entries(schemas).map(([name, schema]) => ({
		path: `schema/${name}.json`,
		content: `${JSON.stringify(schema, null, '\t')}\n`,
	}));
}
