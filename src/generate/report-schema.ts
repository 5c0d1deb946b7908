import { reportSchema } from '../report/report-schema.ts';

/** The schema of the JSON report, as the package ships it. */
export function generate(): Record<string, string> {
	return { 'schema/report.json': `${JSON.stringify(reportSchema, null, '\t')}\n` };
}
