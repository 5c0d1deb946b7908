import { isUnread, unread, type Observed, type Unread } from '../../model/observed.ts';
import type { PolicyDocument, RawStatement } from '../../model/policy.ts';
import type { Rotation } from '../../model/snapshot.ts';
import { departures } from './departures.ts';
import { policyDocument } from './policy-documents.ts';
import type { ResourceIndex } from './resource-index.ts';
import { fieldOf, optionsOf, textOf } from './resolved.ts';
import { readRotation } from './rotation.ts';
import type { Declared, Stack } from './stack.ts';

/** What other resources of a run add to secrets: schedules, policies, databases. */
export class Attachments {
	readonly #schedules = new Map<Declared, Attached[]>();
	readonly #policies = new Map<Declared, Attached[]>();
	readonly #targets = new Map<Declared, Declared[]>();
	readonly #leaving: ReadonlySet<Declared>;
	readonly #open: boolean;

	constructor(stacks: readonly Stack[], index: ResourceIndex) {
		for (const stack of stacks) {
			for (const resource of stack.resources.values()) {
				if (resource.type === 'AWS::SecretsManager::RotationSchedule') this.#attach(this.#schedules, resource, index);
				if (resource.type === 'AWS::SecretsManager::ResourcePolicy') this.#attach(this.#policies, resource, index);
				if (resource.type === 'AWS::SecretsManager::SecretTargetAttachment') this.#target(resource, index);
			}
		}
		this.#leaving = departures(stacks);
		this.#open = stacks.some(({ open }) => open);
	}

	rotationOf(secret: Declared): Observed<Rotation | null> {
		const [attached] = this.#schedules.get(secret) ?? [];
		if (attached) return attached.sure ? readRotation(attached.resource) : unread('unresolved');
		return this.#leaving.has(secret) || this.#open ? unread('elsewhere') : null;
	}

	policyOf(secret: Declared): PolicyDocument | Unread | null {
		const documents = (this.#policies.get(secret) ?? []).map(({ resource, sure }) =>
			policyDocument(fieldOf(resource.stack.properties(resource), 'ResourcePolicy'), sure),
		);
		const broken = documents.find((document) => document !== null && isUnread(document));
		if (broken !== undefined) return broken;
		const [first, ...others] = documents.filter((document) => document !== null) as PolicyDocument[];
		if (!first || others.length === 0) return first ?? null;
		const statements = [first, ...others].flatMap(({ Statement }) => (Statement ?? []) as readonly RawStatement[]);
		return { ...first, Statement: statements };
	}

	/** The secrets that are attached to a database. */
	secretsOf(database: Declared): readonly Declared[] {
		return this.#targets.get(database) ?? [];
	}

	#attach(map: Map<Declared, Attached[]>, resource: Declared, index: ResourceIndex): void {
		const options = optionsOf(fieldOf(resource.stack.properties(resource), 'SecretId'));
		for (const option of options) {
			const text = textOf(option);
			const secret = text === null || isUnread(text) ? undefined : index.secret(text);
			if (!secret) continue;
			const sure =
				options.length === 1 && (resource.condition === undefined || resource.condition === secret.condition);
			const attached = { resource, sure };
			map.set(secret, [...(map.get(secret) ?? []), attached]);
		}
	}

	#target(resource: Declared, index: ResourceIndex): void {
		const properties = resource.stack.properties(resource);
		const secretId = textOf(fieldOf(properties, 'SecretId'));
		const secret = secretId === null || isUnread(secretId) ? undefined : index.secret(secretId);
		const target = textOf(fieldOf(properties, 'TargetId'));
		const database = target === null || isUnread(target) ? undefined : index.database(target);
		if (!secret || !database) return;
		this.#targets.set(database, [...(this.#targets.get(database) ?? []), secret]);
	}
}

interface Attached {
	readonly resource: Declared;
	/** Whether it is there whenever the secret is. */
	readonly sure: boolean;
}
