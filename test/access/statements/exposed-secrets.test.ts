import { describe, expect, it } from 'vitest';
import { exposedSecrets } from '../../../src/access/statements/exposed-secrets.ts';
import { statementsOf } from '../../../src/access/statements.ts';
import { createEstate } from '../../../src/model/estate.ts';
import { unread } from '../../../src/model/observed.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import type { Secret } from '../../../src/model/snapshot.ts';

const allow = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' } as const;
const listed = { secret: true, parameter: true, key: true } as const;
const scopes = [{ id: 'prod', world: 'account', account: '111111111111', region: 'eu-west-1', listed }] as const;
const key = 'arn:aws:kms:eu-west-1:111111111111:key/44444444-4444-4444-8444-444444444444';

function asked(...secrets: Partial<Secret>[]) {
	const estate = createEstate(
		{
			version: '1.0',
			takenAt: '2026-06-01T00:00:00Z',
			scopes,
			secrets: secrets.map((secret, index) =>
				Object.assign({ arn: `arn:${index}`, name: `s${index}`, kmsKeyId: key, resourcePolicy: null }, secret),
			),
			keys: [{ arn: key, aliases: ['alias/k'], manager: 'customer', state: 'Enabled', policy: { Statement: allow } }],
		},
		defaultSettings,
	);
	const statements = [...statementsOf(estate)].filter((item) => 'kind' in item);
	return statements
		.filter(({ origin }) => origin?.policy === 'key-policy')
		.map((item) => exposedSecrets.of(item, estate));
}

describe('exposedSecrets', () => {
	it('names the secrets under the key that strangers can read', () => {
		const foreign = { Statement: { ...allow, Principal: { AWS: '333333333333' } } };
		expect(asked({ resourcePolicy: { Statement: allow } }, { resourcePolicy: foreign }, {})).toEqual([['s0']]);
		expect(asked({ resourcePolicy: { Statement: allow }, kmsKeyId: null }, {})).toEqual([[]]);
		expect(asked({ resourcePolicy: { Statement: { ...allow, Principal: { Service: 'rds.amazonaws.com' } } } })).toEqual(
			[[]],
		);
	});

	it('is unread only if an unread policy or key decides', () => {
		expect(asked({ resourcePolicy: unread('denied') })).toEqual([unread('denied')]);
		expect(asked({ resourcePolicy: unread('denied') }, { resourcePolicy: { Statement: allow } })).toEqual([['s1']]);
		expect(asked({ kmsKeyId: unread('failed') })).toEqual([unread('failed')]);
		expect(asked({ resourcePolicy: { Statement: { ...allow, Condition: unread('unresolved') } } })).toEqual([
			unread('unresolved'),
		]);
	});
});
