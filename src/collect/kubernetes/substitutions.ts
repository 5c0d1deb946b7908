import { partsOf, plain, type Hole, type Text } from '../../model/text.ts';

/** `${NAME}`, `${NAME:=default}` (Flux), `$(NAME)` (Kubernetes), `{{ expression }}` (operators, Helm, Jinja), `$NAME` alone. */
const placeholder = /\$\{([^{}]*)\}|\$\(([A-Za-z_][\w.-]*)\)|\{\{-?\s*((?:[^}]|\}(?!\}))*?)\s*-?\}\}/g;

/** A text of a manifest, with what is filled in at deployment as holes. */
export function substituted(text: string): Text {
	if (!/\$[({]|\{\{/.test(text)) return text;
	const parts: (string | Hole)[] = [];
	let end = 0;
	for (const match of text.matchAll(placeholder)) {
		const name = match[1] ?? match[2] ?? match[3] ?? '';
		parts.push(text.slice(end, match.index), { hole: /^[\w.]+/.exec(name)?.[0] ?? 'expression' });
		end = match.index + match[0].length;
	}
	parts.push(text.slice(end));
	const joined = partsOf(parts);
	return plain(joined) ?? joined;
}
