import { createEstate, type Estate, type Resource } from '../../src/model/estate.ts';
import type { Question } from '../../src/model/question.ts';
import { defaultSettings, type Settings } from '../../src/model/settings.ts';
import type { KmsKey, Parameter, Scope, Secret } from '../../src/model/snapshot.ts';
import type { Text } from '../../src/model/text.ts';

const listed = { secret: true, parameter: true, key: true, account: true } as const;

export const account: Scope = { id: 'prod', world: 'account', account: '111111111111', region: 'eu-west-1', listed };
export const template: Scope = { id: 'infra', world: 'iac', root: 'infra', listed };

/** A secret of an account about which everything is known. */
export function secretNamed(name: Text | null, more: Partial<Secret> = {}): Secret {
	return {
		scope: 'prod',
		arn: `arn:aws:secretsmanager:eu-west-1:111111111111:secret:${JSON.stringify(name)}-AbCdEf`,
		name,
		description: null,
		tags: {},
		type: null,
		owningService: null,
		rotation: null,
		createdAt: '2025-01-01T00:00:00Z',
		deletedAt: null,
		primaryRegion: null,
		lastAccessedAt: null,
		replicas: [],
		versions: [],
		...more,
	};
}

/** The same in a template: what only an account knows is absent. */
export function declaredNamed(name: Text | null, more: Partial<Secret> = {}): Secret {
	const { description = null, tags = {}, type = null, rotation = null, replicas = [] } = secretNamed(name);
	const hole = [{ hole: JSON.stringify(name) }];
	return {
		scope: 'infra',
		address: `secret.${JSON.stringify(name)}`,
		arn: hole,
		name,
		description,
		tags,
		type,
		rotation,
		replicas,
		...more,
	};
}

export function parameterNamed(name: Text, more: Partial<Parameter> = {}): Parameter {
	return {
		scope: 'prod',
		arn: `arn:aws:ssm:eu-west-1:111111111111:parameter${JSON.stringify(name)}`,
		name,
		type: 'String',
		tier: 'Standard',
		description: null,
		tags: {},
		...more,
	};
}

interface Parts {
	readonly secrets?: readonly Secret[];
	readonly parameters?: readonly Parameter[];
	readonly keys?: readonly KmsKey[];
	readonly scopes?: readonly Scope[];
	readonly settings?: Partial<Settings>;
}

/** Time stands at 2026-11-01. */
export function estateOf({ settings, ...parts }: Parts): Estate {
	const snapshot = { version: '1.0', takenAt: '2026-11-01T00:00:00Z', scopes: [account, template], ...parts };
	return createEstate(snapshot, { ...defaultSettings, ...settings });
}

/** What a question answers of every secret, in order. */
export function ofSecrets<Answer>(question: Question<'secret', Answer>, estate: Estate) {
	return estate.resources('secret').map((secret: Resource<'secret'>) => question.of(secret, estate));
}

export function ofParameters<Answer>(question: Question<'parameter', Answer>, estate: Estate) {
	return estate.resources('parameter').map((parameter: Resource<'parameter'>) => question.of(parameter, estate));
}

/** What a question answers of the only secret. */
export function ofSecret<Answer>(question: Question<'secret', Answer>, secret: Secret, settings?: Partial<Settings>) {
	const [answer] = ofSecrets(question, estateOf({ secrets: [secret], ...(settings ? { settings } : {}) }));
	return answer;
}
