import { describe, expect, it } from 'vitest';
import { functionAt } from '../../src/model/function-index.ts';
import { deprecationOf } from '../../src/model/lambda-runtimes.ts';
import { isUnread, unread } from '../../src/model/observed.ts';
import { rotates, rotationFunction, rotationStrategy } from '../../src/model/rotation-function.ts';
import type { Scope, Secret, Workload } from '../../src/model/snapshot.ts';
import type { Text } from '../../src/model/text.ts';
import { createEstate } from '../../src/model/estate.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { account, declaredNamed, ofSecret, secretNamed, template } from './ask.ts';

const listed = { secret: true, workload: true } as const;
const live: Scope = { ...account, listed };
const infra: Scope = { ...template, listed };
const arn = 'arn:aws:lambda:eu-west-1:111111111111:function:rotate-db';
const deployed: Workload = { scope: 'prod', arn, name: 'rotate-db', type: 'function' };

function estateWith(parts: {
	secrets?: readonly Secret[];
	workloads?: readonly Workload[];
	scopes?: readonly Scope[];
}) {
	const { secrets = [], workloads = [deployed], scopes = [live, infra] } = parts;
	return createEstate({ version: '1.0', takenAt: '2026-11-01T00:00:00Z', scopes, secrets, workloads }, defaultSettings);
}

function at(functionArn: Text, scope: Scope, workloads: readonly Workload[] = [deployed], scopes = [live, infra]) {
	const found = functionAt(functionArn, scope, estateWith({ workloads, scopes }));
	return found === null || isUnread(found) ? found : found.label;
}

describe('a function of an account', () => {
	it('is found by its ARN, whatever version is meant', () => {
		expect(at(arn, live)).toBe('rotate-db');
		expect(at(`${arn}:live`, live)).toBe('rotate-db');
		expect(at(arn, live, [{ scope: 'prod', arn, name: unread('denied'), type: unread('denied') }])).toContain(
			'rotate-db',
		);
	});

	it('is missing where its account and Region were listed', () => {
		expect(at(`${arn}-2`, live)).toBeNull();
		expect(at(arn.replace('eu-west-1', 'us-east-1'), live)).toEqual(unread('foreign'));
		expect(at(arn, live, [], [{ ...live, listed: {} }, infra])).toEqual(unread('unlisted'));
		expect(at('rotate-db', live)).toEqual(unread('unfamiliar'));
	});
});

const made = (more: Partial<Workload>): Workload => ({ scope: 'infra', type: 'function', name: null, ...more });
const arnWith = (name: Text): Text => ['arn:aws:lambda:', { hole: 'region' }, ':111111111111:function:', name].flat();

describe('a function of a template', () => {
	it('is found by its name, or by the hole that stands for it', () => {
		expect(at(arnWith('rotate'), infra, [made({ address: 'Fn', name: 'rotate' })])).toBe('Fn');
		expect(at(arnWith([{ hole: 'Fn' }]), infra, [made({ address: 'Fn' })])).toBe('Fn');
		expect(at(arnWith([{ hole: 'a.b.function_name' }]), infra, [made({ address: 'a.b' })])).toBe('a.b');
		expect(at([{ hole: 'aws_lambda_function.x.arn' }], infra, [made({ address: 'aws_lambda_function.x' })])).toBe(
			'aws_lambda_function.x',
		);
	});

	it('is missing only where Terraform refers to what it does not make', () => {
		expect(at([{ hole: 'aws_lambda_function.x.arn' }], infra, [])).toBeNull();
		expect(at([{ hole: 'module.m.aws_lambda_function.x.arn' }], infra, [])).toBeNull();
		expect(at([{ hole: 'data.aws_lambda_function.x.arn' }], infra, [])).toEqual(unread('unresolved'));
		expect(at([{ hole: 'Fn.Arn' }], infra, [])).toEqual(unread('unresolved'));
		expect(at(arn, infra, [])).toEqual(unread('elsewhere'));
		const blind = { ...infra, listed: { workload: unread('unparsable') } };
		expect(at([{ hole: 'aws_lambda_function.x.arn' }], blind, [], [live, blind])).toEqual(unread('unparsable'));
	});
});

const rotated = (name: string, functionArn: Text | null) =>
	secretNamed(name, { rotation: { enabled: true, functionArn } });

function of(secrets: readonly Secret[], scopes = [live, infra], workload = deployed) {
	const estate = estateWith({ secrets, scopes, workloads: [workload] });
	return estate.resources('workload').map((one) => rotates.of(one, estate))[0];
}

describe('what a function rotates', () => {
	it('is every secret that names it', () => {
		expect(of([rotated('a', arn), rotated('b', `${arn}:live`), rotated('c', null), secretNamed('d')])).toEqual([
			'a',
			'b',
		]);
		expect(of([], [live, infra], { ...deployed, type: 'task' })).toEqual([]);
		expect(of([rotated('a', `${arn}-2`)])).toEqual([]);
	});

	it('is unknown where a secret is', () => {
		expect(of([], [{ ...live, listed: { workload: true } }, infra])).toEqual(unread('unlisted'));
		expect(of([secretNamed('a', { rotation: unread('denied') })])).toEqual(unread('denied'));
		expect(of([secretNamed('a', { rotation: unread('denied') }), rotated('b', arn)])).toEqual(['b']);
		expect(of([rotated('a', arn.replace('111111111111', '333333333333'))])).toEqual([]);
	});
});

describe('how a function rotates', () => {
	it.each([
		['SecretsManagerRDSPostgreSQLRotationSingleUser', 'single-user'],
		['rotate-db-single-user', 'single-user'],
		['SecretsManagerRDSMySQLRotationMultiUser', 'alternating-users'],
		['rotate-alternating-users', 'alternating-users'],
		['rotate-db', unread('unfamiliar')],
	])('%s', (name, strategy) => {
		const functionArn = `arn:aws:lambda:eu-west-1:111111111111:function:${name}`;
		expect(ofSecret(rotationStrategy, secretNamed('a', { rotation: { enabled: true, functionArn } }))).toEqual(
			strategy,
		);
	});

	it('is nothing without a function', () => {
		expect(ofSecret(rotationStrategy, secretNamed('a'))).toBeNull();
		expect(ofSecret(rotationFunction, secretNamed('a', { rotation: { enabled: true } }))).toBeNull();
		expect(ofSecret(rotationFunction, declaredNamed('a', { rotation: { enabled: true } }))).toEqual(
			unread('unresolved'),
		);
		expect(
			ofSecret(rotationStrategy, declaredNamed('a', { rotation: { enabled: true, functionArn: [{ hole: 'x' }] } })),
		).toEqual(unread('unresolved'));
	});
});

it('knows when runtimes retire', () => {
	expect(deprecationOf('python3.8')).toBe('2024-10-14');
	expect(deprecationOf('constructor')).toBeUndefined();
});
