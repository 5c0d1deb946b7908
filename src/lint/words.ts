import type { Resource } from '../model/estate.ts';
import { render } from '../model/text.ts';
import type { Remedy } from '../rule/rule.ts';

type Data = Readonly<Record<string, string | number>>;

/** Puts the data where the message has braces. */
export function fill(message: string, data: Data, quote: (value: string) => string = (value) => value): string {
	return message.replace(/\{\{(\w+)\}\}/g, (braces, name: string) =>
		Object.hasOwn(data, name) ? quote(readable(String(data[name]))) : braces,
	);
}

/** What is worked out of several unknown things has no name that would tell a reader anything. */
function readable(value: string): string {
	return value.replaceAll(/\$\{[^{}]*[(#][^{}]*\}/g, '${…}');
}

/** The remedy's prose and, where the rule knows one, the command or snippet for the resource's world. */
export function remedyFor(remedy: Remedy, resource: Resource, data: Data): { remedy: string; fix?: string } {
	if (typeof remedy === 'string') return { remedy };
	const snippet = resource.scope.world === 'account' ? remedy.cli : snippetFor(remedy, resource);
	if (snippet === undefined) return { remedy: remedy.text };
	const all = {
		...data,
		id: resource.id,
		name: resource.label,
		arn: resource.arn === undefined ? resource.id : render(resource.arn),
		region: resource.scope.region ?? '',
	};
	const fix = fill(snippet, all, resource.scope.world === 'account' ? shellQuote : undefined);
	// A command with a blank in it is no command.
	return Object.entries(all).some(([name, value]) => value === '' && snippet.includes(`{{${name}}}`))
		? { remedy: remedy.text }
		: { remedy: remedy.text, fix };
}

function snippetFor(remedy: Exclude<Remedy, string>, resource: Resource): string | undefined {
	const file = resource.at?.file ?? '';
	return /\.tf(\.json)?$/.test(file) ? remedy.terraform : remedy.cloudformation;
}

/** Quotes a value for a POSIX shell, where it needs it. */
export function shellQuote(value: string): string {
	return /^[\w/.:@%+=,-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}
