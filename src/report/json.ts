import type { Report } from '../finding/report.ts';
import { reportSchemaUrl } from './report-schema.ts';
import { toJson } from './visible.ts';

/** The report as it is. */
export function json(report: Report): string {
	return toJson({ $schema: reportSchemaUrl(report.tool.version), ...report });
}
