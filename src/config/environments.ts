import { defaultSettings } from '../model/settings.ts';

type Environments = Readonly<Record<string, readonly string[]>>;

/**
 * The user's environments with the default ones they leave alone. One the user names replaces the default of that name; one that
 * takes a default's name as alias takes its aliases over; a default loses the aliases the user gives to another.
 */
export function mergeEnvironments(own: ReadonlyMap<string, readonly string[]>): Environments {
	const claimed = new Set([...own].flat(2).map((spelling) => spelling.toLowerCase()));
	const merged = new Map<string, readonly string[]>();
	for (const [name, aliases] of Object.entries(defaultSettings.environments)) {
		if (!claimed.has(name))
			merged.set(
				name,
				aliases.filter((alias) => !claimed.has(alias)),
			);
	}
	for (const [name, aliases] of own) {
		const inherited = aliases.flatMap((alias) => defaultSettings.environments[alias.toLowerCase()] ?? []);
		merged.set(name, [...new Set([...aliases, ...inherited.filter((alias) => !claimed.has(alias))])]);
	}
	return Object.fromEntries(merged);
}
