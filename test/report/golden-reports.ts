import { inventory } from '../../src/report/inventory.ts';
import { markdown } from '../../src/report/markdown.ts';
import { terminal } from '../../src/report/terminal.ts';
import { report, sampleReport } from './sample-report.ts';

/** The recorded outputs of the sample report, by their path under `fixtures/reports`. */
export const goldenReports: { readonly [path: string]: () => string } = {
	'sample-60.txt': () => terminal(sampleReport, { width: 60 }),
	'sample-80.txt': () => terminal(sampleReport, { width: 80 }),
	'sample-120.txt': () => terminal(sampleReport, { width: 120 }),
	'sample-color-120.txt': () => terminal(sampleReport, { width: 120, color: true, hyperlinks: true }),
	'clean-80.txt': () => terminal(cleanReport, { width: 80 }),
	'sample.md': () => markdown(sampleReport),
	'clean.md': () => markdown(cleanReport),
	'sample-inventory.txt': () => inventory(sampleReport),
};

const cleanReport = report({ scopes: sampleReport.scopes });
