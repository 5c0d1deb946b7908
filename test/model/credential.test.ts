import { describe, expect, it } from 'vitest';
import { credentialKind, credentialName, notRotatable, parameterCredentialKind } from '../../src/model/credential.ts';
import { unread } from '../../src/model/observed.ts';
import { genericRotation } from '../../src/model/rotation-function.ts';
import type { Rotation, Secret } from '../../src/model/snapshot.ts';
import type { Text } from '../../src/model/text.ts';
import { declaredNamed, estateOf, ofParameters, ofSecret, parameterNamed, secretNamed } from './ask.ts';

const denied = unread('denied', 'a:B');
const env = { hole: 'var.env' };
const lambda = 'arn:aws:lambda:eu-west-1:111111111111:function:';

describe('the kind of a credential', () => {
	it.each<[string, Text, Partial<Secret>, unknown]>([
		['its name', 'prod/orders/postgres', {}, { kind: 'database', engine: 'postgres' }],
		['its name with a hole', [env, '/orders/postgres'], {}, { kind: 'database', engine: 'postgres' }],
		['its tag', 'prod/orders/main', { tags: { engine: 'mysql' } }, { kind: 'database', engine: 'mysql' }],
		['nothing', 'prod/orders/main', {}, null],
		['nothing, tags refused', 'prod/orders/main', { tags: denied }, denied],
		['nothing, description refused', 'prod/orders/main', { description: denied }, denied],
		['its name, tags refused', 'prod/orders/postgres', { tags: denied }, { kind: 'database' }],
		['its name, which is refused', 'x', { name: denied, owningService: 'rds' }, denied],
	])('%s', (_, name, more, expected) => {
		const answer = ofSecret(credentialKind, secretNamed(name, more));
		if (expected === null) expect(answer).toBeNull();
		else expect(answer).toMatchObject(expected as object);
	});

	it('of a parameter rests on fewer facts', () => {
		const parameters = [
			parameterNamed('/prod/stripe/api-key'),
			parameterNamed('/x', { tags: denied }),
			parameterNamed('/x'),
		];
		const answers = ofParameters(parameterCredentialKind, estateOf({ parameters }));
		expect(answers).toEqual([expect.objectContaining({ kind: 'third-party' }), denied, null]);
	});
});

describe('what nothing can rotate', () => {
	it.each<[string, Text, Partial<Secret>, unknown]>([
		['an issuer without rotation', 'prod/stripe/api-key', {}, 'its name says "stripe"'],
		['a tag', 'prod/orders/db', { tags: { 'hushlint:rotation': 'manual' } }, 'its tag hushlint:rotation says "manual"'],
		[
			'a tag in capitals',
			'prod/orders/db',
			{ tags: { 'hushlint:rotation': 'Manual' } },
			'its tag hushlint:rotation says "manual"',
		],
		['another tag', 'prod/orders/db', { tags: { 'hushlint:rotation': 'auto' } }, null],
		['a tag with a hole', 'prod/orders/db', { tags: { 'hushlint:rotation': [env] } }, unread('unresolved')],
		['tags refused', 'prod/orders/db', { tags: denied }, denied],
		['tags refused, and yet', 'prod/stripe/key', { tags: denied }, 'its name says "stripe"'],
		['a setting', 'prod/manual/db', {}, 'the setting "*/manual/*" says so'],
		['a setting and a hole', [env, '/manual/db'], {}, 'the setting "*/manual/*" says so'],
		['a hole that decides', ['prod/', env, '/db'], {}, unread('unresolved')],
	])('%s', (_, name, more, expected) => {
		expect(ofSecret(notRotatable, secretNamed(name, more), { notRotatable: ['*/manual/*'] })).toEqual(expected);
	});
});

it.each<[Rotation | null, unknown]>([
	[null, false],
	[{ enabled: false, functionArn: `${lambda}rotate` }, false],
	[{ enabled: true, functionArn: null }, false],
	[{ enabled: true }, false],
	[{ enabled: true, functionArn: `${lambda}rotate` }, true],
	[{ enabled: true, functionArn: `${lambda}SecretsManagerRDSMySQLRotationSingleUser` }, true],
	[{ enabled: true, functionArn: `${lambda}stripe-key-rotator` }, false],
	[{ enabled: true, functionArn: `${lambda}RotateDatadogKeys` }, false],
	[{ enabled: true, functionArn: [{ hole: 'aws_lambda_function.x.arn' }] }, unread('unresolved')],
])('the rotation %j is by a general function: %j', (rotation, expected) => {
	expect(ofSecret(genericRotation, declaredNamed('x', { rotation }))).toEqual(expected);
});

it.each<[Text, unknown]>([
	['/prod/orders/db-password', true],
	['/prod/orders/level', false],
	[['/', env, '/db-password'], true],
	[['/prod/', env], unread('unresolved')],
])('the parameter %j is named like a credential: %j', (name, expected) => {
	expect(ofParameters(credentialName, estateOf({ parameters: [parameterNamed(name)] }))).toEqual([expected]);
});
