import type { Report } from '../finding/report.ts';
import { formatNames, type FormatName } from './format-names.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { RenderOptions } from './render-options.ts';
import { sarif } from './sarif.ts';
import { terminal } from './terminal.ts';

export { formatNames, type FormatName };

export interface Format {
	/** Of files in this format, with its full stop. */
	readonly extension: string;
	readonly render: (report: Report, options?: RenderOptions) => string;
}

export const formats: { readonly [Name in FormatName]: Format } = {
	terminal: { extension: '.txt', render: terminal },
	markdown: { extension: '.md', render: markdown },
	sarif: { extension: '.sarif', render: sarif },
	json: { extension: '.json', render: json },
	github: { extension: '.github.txt', render: github },
};
