import type { CostAnswer } from '../cost/answer.ts';
import { costCsv } from './cost-csv.ts';
import type { CostFormatName } from './cost-format-names.ts';
import { costMarkdown } from './cost-markdown.ts';
import { costSchemaUrl } from './cost-schema.ts';
import { costTerminal } from './cost-terminal.ts';
import type { RenderOptions } from './render-options.ts';
import { toJson } from './visible.ts';

export interface CostFormat {
	/** Of files in this format, with its full stop. */
	readonly extension: string;
	readonly render: (answer: CostAnswer, options?: RenderOptions) => string;
}

export const costFormats: { readonly [Name in CostFormatName]: CostFormat } = {
	terminal: { extension: '.txt', render: costTerminal },
	markdown: { extension: '.md', render: costMarkdown },
	json: { extension: '.json', render: costJson },
	csv: { extension: '.csv', render: costCsv },
};

/** The answer as it is. */
function costJson(answer: CostAnswer): string {
	return toJson({ $schema: costSchemaUrl(answer.tool.version), ...answer });
}
