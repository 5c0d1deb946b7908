import type { AccessAnswer } from '../access/answers/answer.ts';
import { accessCsv } from './access-csv.ts';
import type { AccessFormatName } from './access-format-names.ts';
import { accessMarkdown } from './access-markdown.ts';
import { accessSchemaUrl } from './access-schema.ts';
import { accessTerminal } from './access-terminal.ts';
import type { RenderOptions } from './render-options.ts';
import { toJson } from './visible.ts';

export interface AccessFormat {
	/** Of files in this format, with its full stop. */
	readonly extension: string;
	readonly render: (answer: AccessAnswer, options?: RenderOptions) => string;
}

export const accessFormats: { readonly [Name in AccessFormatName]: AccessFormat } = {
	terminal: { extension: '.txt', render: accessTerminal },
	json: { extension: '.json', render: accessJson },
	csv: { extension: '.csv', render: accessCsv },
	markdown: { extension: '.md', render: accessMarkdown },
};

/** The answer as it is. */
function accessJson(answer: AccessAnswer): string {
	return toJson({ $schema: accessSchemaUrl(answer.tool.version), ...answer });
}
