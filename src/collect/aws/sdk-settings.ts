/** The first of these environment variables that is not empty, else the key of the profile in the shared files. */
export async function readSdkSetting(
	profile: string | undefined,
	variables: readonly string[],
	key?: string,
): Promise<string | undefined> {
	const { loadConfig } = await import('@smithy/core/config');
	const load = loadConfig(
		{
			environmentVariableSelector: (environment) => variables.map((name) => environment[name]).find(Boolean),
			configFileSelector: (section) => (key === undefined ? undefined : section[key] || undefined),
			default: '',
		},
		profile === undefined ? {} : { profile },
	);
	try {
		return (await load()) || undefined;
	} catch {
		return undefined;
	}
}
