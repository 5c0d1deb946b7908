/** The formats, apart from their code, so that the command line can name them without loading it. */
export const formatNames = ['terminal', 'markdown', 'sarif', 'json', 'github'] as const;

export type FormatName = (typeof formatNames)[number];
