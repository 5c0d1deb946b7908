import type { Argv } from 'yargs';

/** The options of every command that may read a live account. */
export function collectOptions<Args>(yargs: Argv<Args>) {
	return yargs
		.option('profile', { type: 'string', describe: 'Profile of the AWS configuration files' })
		.option('regions', { type: 'string', describe: 'all, or Regions with commas; default: the Region of the profile' });
}
