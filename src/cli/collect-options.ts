import type { OptionWords } from './option-words.ts';

/** The options of every command that may read a live account. */
export const collectOptions = {
	profile: { type: 'string', describe: 'Profile of the AWS configuration files' },
	regions: { type: 'string', describe: 'all, or Regions with commas; default: the Region of the profile' },
} as const satisfies OptionWords;
