import { isUnread } from '../../model/observed.ts';
import type { EnvironmentVariable, SecretReference } from '../../model/template.ts';
import { plain, splitText, type Text } from '../../model/text.ts';
import { hasTokens, tokensOf } from '../../model/tokens.ts';
import { placeNamed } from '../../model/value-shape.ts';
import { readReferences } from './dynamic-references.ts';
import type { ResourceIndex } from './resource-index.ts';
import { optionsOf, textOf, type Resolved } from './resolved.ts';
import type { Stack } from './stack.ts';
import { locate } from './template-source.ts';
import { secretIn, shapeOf } from './value-shapes.ts';

/** A variable of a plain environment before it is reduced to its shape. */
export interface Variable {
	readonly name: Text;
	readonly value: Resolved;
}

/** The variables without their values, and what they refer to. */
export function readEnvironment(
	variables: readonly Variable[],
	stack: Stack,
	index: ResourceIndex,
): { readonly environment: readonly EnvironmentVariable[]; readonly references: readonly SecretReference[] } {
	const environment: EnvironmentVariable[] = [];
	const references: SecretReference[] = [];
	for (const { name, value } of variables) {
		const shape = shapeOf(value, placeNamed(name), stack.assembly);
		if (!shape) continue;
		const named = optionsOf(value).flatMap((option) => referencesIn(name, option, stack, index));
		references.push(...named);
		const origin =
			named.some(({ how }) => how === 'runtime') && shape.origin !== 'credential' ? 'secret-name' : shape.origin;
		environment.push({ name, value: { ...shape, origin }, at: locate(value.place) });
	}
	return { environment, references };
}

function referencesIn(name: Text, value: Resolved, stack: Stack, index: ResourceIndex): readonly SecretReference[] {
	const text = textOf(value);
	if (text === null || isUnread(text)) return [];
	const at = locate(value.place);
	const resolved = readReferences(text).references.map(({ service, target, ...parts }): SecretReference => {
		const to = service === 'secretsmanager' ? 'secret' : 'parameter';
		return index.reference({ to, target, ...parts, how: 'resolved', at }, stack);
	});
	if (resolved.length > 0) return resolved;
	const to = referredKind(name, text, stack, index);
	return to === undefined ? [] : [index.reference({ to, target: text, how: 'runtime', at }, stack)];
}

/** Whether a variable holds the name or ARN of a secret or parameter: by what it says, else by what it is called. */
function referredKind(name: Text, text: Text, stack: Stack, index: ResourceIndex): 'secret' | 'parameter' | undefined {
	const [scheme, , service] = splitText(text, ':');
	if (scheme === 'arn' && service === 'secretsmanager') return 'secret';
	if (scheme === 'arn' && service === 'ssm') return 'parameter';
	if (secretIn(text, stack.assembly)) return scheme === 'arn' ? 'secret' : undefined;
	if (index.secret(text)) return 'secret';
	if (index.parameter(text)) return 'parameter';
	const { tokens } = tokensOf(name);
	const last = tokens.at(-1) ?? '';
	const words = plain(text);
	if (words !== undefined && !/^[A-Za-z0-9/_+=.@!-]{1,512}$/.test(words)) return undefined;
	if (/^(?:arn|name|id)$/.test(last) && hasTokens(tokens.slice(-2), ['secret', last])) return 'secret';
	if (/^(?:arn|name|path)$/.test(last) && isParameterWord(tokens.at(-2))) return 'parameter';
	return undefined;
}

/** "Parameter" alone is said of much; beside `ssm` or with a path it is one of Parameter Store. */
function isParameterWord(token: string | undefined): boolean {
	return token !== undefined && /^(?:ssm|ssmparameter|ssmparam|parameter|param)$/.test(token);
}
