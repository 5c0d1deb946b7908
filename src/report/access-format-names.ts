/** The formats of `hushlint access`, apart from their code, so that the command line can name them without loading it. */
export const accessFormatNames = ['terminal', 'json', 'csv', 'markdown'] as const;

export type AccessFormatName = (typeof accessFormatNames)[number];
