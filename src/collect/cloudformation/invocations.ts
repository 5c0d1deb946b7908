import { together } from './dynamic-references.ts';
import { textKey } from './text-key.ts';
import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { PolicyDocument, RawStatement } from '../../model/policy.ts';
import { partsOf, plain, splitText, startsWith, type Text } from '../../model/text.ts';
import { attributeOf } from './attributes.ts';
import { fieldOf, isOpaque, optionsOf, textOf, type Resolved } from './resolved.ts';
import type { Declared, Stack } from './stack.ts';
import { locate } from './template-source.ts';

const functionTypes = new Set(['AWS::Lambda::Function', 'AWS::Serverless::Function']);

/** Who may invoke the functions of a run: what their permissions say. */
export class Invocations {
	readonly #functions = new Map<string, Declared>();
	readonly #statements = new Map<Declared, RawStatement[]>();
	/** Whether some permission is for a function that is not known. */
	#stray = false;

	constructor(stacks: readonly Stack[]) {
		const all = stacks.flatMap((stack) => [...stack.resources.values()]);
		for (const resource of all) {
			if (!functionTypes.has(resource.type)) continue;
			for (const name of namesOf(resource)) this.#functions.set(textKey(name), resource);
		}
		for (const resource of all) {
			if (resource.type !== 'AWS::Lambda::Alias' && resource.type !== 'AWS::Lambda::Version') continue;
			const [target] = this.#targets(fieldOf(resource.stack.properties(resource), 'FunctionName'));
			const name = textOf(resource.stack.refer(resource.id, resource.place));
			if (target && name !== null && !isUnread(name)) this.#functions.set(textKey(name), target);
		}
		for (const resource of all) if (resource.type === 'AWS::Lambda::Permission') this.#add(resource);
	}

	/** The function that a text names. */
	find(text: Text): Declared | undefined {
		const known = this.#functions.get(textKey(text));
		if (known) return known;
		const segments = splitText(text, ':');
		// With an alias or version behind the name.
		if (segments[0] === 'arn' && segments.length > 7)
			return this.#functions.get(textKey(together(segments.slice(0, 7))));
		const [name] = segments;
		return segments.length === 2 && name !== undefined ? this.#functions.get(textKey(name)) : undefined;
	}

	policyOf(resource: Declared): Observed<PolicyDocument | null> {
		const statements = this.#statements.get(resource);
		if (statements) return { Version: '2012-10-17', Statement: statements };
		return this.#stray ? unread('unresolved') : null;
	}

	#add(resource: Declared): void {
		const properties = resource.stack.properties(resource);
		const named = fieldOf(properties, 'FunctionName');
		const targets = this.#targets(named);
		if (targets.length === 0) this.#stray ||= optionsOf(named).some(isOpaque) || named.type === 'broken';
		for (const target of targets) {
			const statement = statementOf(properties, target, resource);
			this.#statements.set(target, [...(this.#statements.get(target) ?? []), statement]);
		}
	}

	#targets(value: Resolved): readonly Declared[] {
		return optionsOf(value).flatMap((option) => {
			const text = textOf(option);
			return text === null || isUnread(text) ? [] : (this.find(text) ?? []);
		});
	}
}

/** The ARN of a function of a run. */
export function functionArn(resource: Declared): Text {
	const arn = textOf(attributeOf(resource, 'Arn', resource.place));
	return arn === null || isUnread(arn) ? [{ hole: `${resource.key}.Arn` }] : arn;
}

function namesOf(resource: Declared): readonly Text[] {
	const name = textOf(resource.stack.refer(resource.id, resource.place));
	return [functionArn(resource), ...(name === null || isUnread(name) ? [] : [name])];
}

function statementOf(properties: Resolved, target: Declared, { place }: Declared): RawStatement {
	const text = (name: string): unknown => textOf(fieldOf(properties, name));
	const conditions: Record<string, Record<string, unknown>> = {};
	const limit = (operator: string, key: string, property: string): void => {
		const value = text(property);
		if (value !== null) conditions[operator] = { ...conditions[operator], [key]: value };
	};
	limit('ArnLike', 'AWS:SourceArn', 'SourceArn');
	limit('StringEquals', 'AWS:SourceAccount', 'SourceAccount');
	limit('StringEquals', 'aws:PrincipalOrgID', 'PrincipalOrgID');
	limit('StringEquals', 'lambda:FunctionUrlAuthType', 'FunctionUrlAuthType');
	limit('StringEquals', 'lambda:EventSourceToken', 'EventSourceToken');
	return {
		Effect: 'Allow',
		Principal: principalOf(fieldOf(properties, 'Principal')),
		Action: text('Action') ?? unread('unparsable'),
		Resource: functionArn(target),
		...(Object.keys(conditions).length === 0 ? {} : { Condition: conditions }),
		at: locate(place),
	};
}

/** A service has dots in its name; accounts, ARNs and `*` have none before their colons. */
function principalOf(value: Resolved): unknown {
	const text = textOf(value);
	if (text === null) return unread('unparsable');
	if (isUnread(text)) return text;
	if (plain(text) === '*') return '*';
	if (isOpaque(value)) return unread('unresolved');
	const isService =
		startsWith(text, 'arn:') !== 'yes' && partsOf(text).some((part) => typeof part === 'string' && part.includes('.'));
	return { [isService ? 'Service' : 'AWS']: [text] };
}
