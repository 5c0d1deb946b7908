/** What `hushlint cost` can print. */
export const costFormatNames = ['terminal', 'markdown', 'json', 'csv'] as const;

export type CostFormatName = (typeof costFormatNames)[number];
