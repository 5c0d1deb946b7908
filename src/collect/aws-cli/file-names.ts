/** Whether a file is called by what its answer is about: `get-key-policy-<key id>.json`, `alice/list-access-keys.json`. */
export function isNamedIn(file: string, subject: string, api: string): boolean {
	const parts = file
		.replace(/\.\w+$/, '')
		.split(/[/\\]/)
		.map(plainly);
	const name = plainly(subject.startsWith('arn:') ? (subject.split(/[:/]/).at(-1) ?? '') : subject);
	if (name === '') return false;
	// Ids are long enough to be found anywhere.
	if (/^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|mrk-[0-9a-f]{32}|\d{12}|(?:ou|r)-[a-z0-9-]{4,})$/.test(name)) {
		return parts.some((part) => `-${part}-`.includes(`-${name}-`));
	}
	const command = plainly(api.replaceAll(/(?<=[a-z])[A-Z]/g, '-$&'));
	const [verb = ''] = command.split('-');
	const prefix = new RegExp(`^(?:aws-)?(?:[a-z]+-)??(?:${verb}-)?${command.slice(verb.length + 1)}-?`);
	return parts.some((part) => part === name || part.replace(prefix, '') === name);
}

function plainly(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}
