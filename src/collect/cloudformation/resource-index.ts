import { textKey } from './text-key.ts';
import { isUnread } from '../../model/observed.ts';
import type { SecretReference } from '../../model/template.ts';
import { plain, splitText, type Text } from '../../model/text.ts';
import { parameterArn, parameterName, secretArn, secretName } from './attributes.ts';
import { databaseTypes } from './read-database.ts';
import { textOf } from './resolved.ts';
import type { Declared, Stack } from './stack.ts';
import { secretIn } from './value-shapes.ts';

/** Finds the secrets and parameters of all stacks of a run by what templates call them. */
export class ResourceIndex {
	readonly #stacks: readonly Stack[];
	readonly #byText = new Map<string, Declared>();

	constructor(stacks: readonly Stack[]) {
		this.#stacks = stacks;
		for (const stack of this.#stacks) {
			for (const resource of stack.resources.values()) {
				if (resource.type === 'AWS::SecretsManager::Secret') this.#addSecret(resource);
				if (databaseTypes.has(resource.type)) {
					const name = textOf(stack.refer(resource.id, resource.place));
					if (name !== null && !isUnread(name)) this.#byText.set(keyOf('database', name), resource);
				}
				if (resource.type === 'AWS::SSM::Parameter') {
					this.#byText.set(keyOf('parameter', parameterName(resource)), resource);
					this.#byText.set(keyOf('parameter', parameterArn(resource)), resource);
				}
			}
		}
	}

	/** By ARN, with or without its random end, or by name. */
	secret(text: Text): Declared | undefined {
		const [stack] = this.#stacks;
		const known = (stack && secretIn(text, stack.assembly)) ?? this.#byText.get(keyOf('secret', text));
		const segments = splitText(text, ':');
		const name = segments[0] === 'arn' && segments[5] === 'secret' ? segments[6] : undefined;
		if (known || name === undefined) return known;
		const bare = plain(name)?.replace(/-[A-Za-z0-9]{6}$/, '') ?? name;
		return this.#byText.get(keyOf('secret', name)) ?? this.#byText.get(keyOf('secret', bare));
	}

	parameter(text: Text): Declared | undefined {
		return this.#byText.get(keyOf('parameter', text));
	}

	/** By what `Ref` of it gives. */
	database(text: Text): Declared | undefined {
		return this.#byText.get(keyOf('database', text));
	}

	/** A reference with the address of what it means, if that is in the same stack. */
	reference(reference: SecretReference, stack: Stack): SecretReference {
		const found = this[reference.to](reference.target);
		return found?.stack === stack ? { ...reference, address: found.address } : reference;
	}

	#addSecret(resource: Declared): void {
		for (const text of [secretArn(resource), secretName(resource)]) this.#byText.set(keyOf('secret', text), resource);
	}
}

function keyOf(kind: 'secret' | 'parameter' | 'database', text: Text): string {
	return `${kind} ${textKey(text)}`;
}
