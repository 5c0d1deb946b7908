import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encryptionKey, keyState } from '../../src/model/encryption.ts';
import { createEstate } from '../../src/model/estate.ts';
import { protects, protectsMore } from '../../src/model/key-users.ts';
import { isRead, notApplicable, unread } from '../../src/model/observed.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { KmsKey, Parameter, Scope, Secret, Snapshot } from '../../src/model/snapshot.ts';
import type { Text } from '../../src/model/text.ts';

const uuid = '44444444-4444-4444-8444-444444444444';
const keyArn = `arn:aws:kms:eu-west-1:111111111111:key/${uuid}`;
const listed = { secret: true, parameter: true, key: true } as const;
const live: Scope = { id: 'live', world: 'account', account: '111111111111', region: 'eu-west-1', listed };
const other: Scope = { ...live, id: 'other', region: 'us-east-1' };
const partner: Scope = { ...live, id: 'partner', account: '333333333333' };
const template: Scope = { id: 'iac', world: 'iac', root: 'infra', listed };

const own: KmsKey = {
	scope: 'live',
	arn: keyArn,
	aliases: ['alias/ledger'],
	manager: 'customer',
	state: 'Enabled',
	deletionAt: null,
};
const aws: KmsKey = {
	scope: 'live',
	arn: keyArn.replaceAll('4', '5'),
	aliases: ['alias/aws/secretsmanager'],
	manager: 'aws',
	state: 'Enabled',
};

function estateOf(parts: Partial<Snapshot>) {
	const scopes = parts.scopes ?? [live, other, partner, template];
	return createEstate({ version: '1.0', takenAt: '2026-06-01T00:00:00Z', ...parts, scopes }, defaultSettings);
}

interface Case {
	readonly scope?: Scope;
	readonly keys?: readonly KmsKey[];
}

function ask(
	secret: Partial<Secret>,
	{ scope = live, keys = [own, aws] }: Case = {},
	question: typeof encryptionKey | typeof keyState = encryptionKey,
) {
	const estate = estateOf({
		secrets: [{ arn: 'arn:s', scope: scope.id, ...secret }],
		keys,
		scopes: [live, other, partner, template, scope],
	});
	const [resource] = estate.resources('secret');
	return resource && question.of(resource, estate);
}

function under(kmsKeyId: Text | null, more?: Case) {
	const answer = ask({ kmsKeyId }, more);
	return answer && isRead(answer) && 'kind' in answer
		? `${answer.kind} ${answer.id}${answer.key ? ` ${answer.key.label}` : ''}`
		: answer;
}

function ofParameter(parameter: Partial<Parameter>) {
	const estate = estateOf({ parameters: [{ arn: 'arn:p', scope: 'live', ...parameter }] });
	const [resource] = estate.resources('parameter');
	return resource && encryptionKey.of(resource, estate);
}

function state(secret: Partial<Secret>, keys: readonly KmsKey[] = [own, aws]) {
	return ask(secret, { keys }, keyState);
}

function protectedBy(parts: Partial<Snapshot>) {
	const estate = estateOf({ keys: [own, aws], ...parts });
	return estate.resources('key').map((key) => protects.of(key, estate));
}

describe('encryptionKey', () => {
	it.each<[string, Text | null, string]>([
		['none', null, 'aws-managed aws/secretsmanager alias/aws/secretsmanager'],
		['the AWS alias', 'alias/aws/secretsmanager', 'aws-managed aws/secretsmanager alias/aws/secretsmanager'],
		['an AWS alias by ARN', 'arn:aws:kms:eu-west-1:111111111111:alias/aws/ssm', 'aws-managed aws/ssm'],
		['a key id', uuid, `customer-managed ${uuid} alias/ledger`],
		['a key ARN', keyArn, `customer-managed ${keyArn} alias/ledger`],
		['an alias', 'alias/ledger', 'customer-managed alias/ledger alias/ledger'],
		[
			'an alias ARN',
			'arn:aws:kms:eu-west-1:111111111111:alias/ledger',
			'customer-managed arn:aws:kms:eu-west-1:111111111111:alias/ledger alias/ledger',
		],
		[
			'an AWS key by id',
			uuid.replaceAll('4', '5'),
			`aws-managed ${uuid.replaceAll('4', '5')} alias/aws/secretsmanager`,
		],
		[
			'a key elsewhere',
			keyArn.replace('111111111111', '333333333333'),
			`foreign ${keyArn.replace('111111111111', '333333333333')}`,
		],
	])('%s', (_, reference, expected) => {
		expect(under(reference)).toBe(expected);
	});

	it('finds keys of other scopes by their ARN', () => {
		const foreign = {
			...own,
			scope: 'partner',
			arn: keyArn.replace('111111111111', '333333333333'),
			aliases: ['alias/shared'],
		};
		expect(under(foreign.arn, { keys: [foreign] })).toBe(`foreign ${foreign.arn} alias/shared`);
		const far = { ...own, scope: 'other', arn: keyArn.replace('eu-west-1', 'us-east-1') };
		expect(under(far.arn, { keys: [far] })).toBe(`customer-managed ${far.arn} alias/ledger`);
		expect(under(far.arn)).toEqual(unread('foreign'));
		expect(under(uuid, { keys: [far] })).toEqual(unread('not-collected'));
	});

	it('takes a key for missing only if it is', () => {
		expect(under(keyArn, { keys: [{ ...own, state: 'Missing' }] })).toBe(`missing ${keyArn} alias/ledger`);
		expect(under('alias/gone')).toEqual(unread('not-collected'));
		expect(under('alias/gone', { scope: { ...live, listed: {} } })).toEqual(unread('unlisted'));
		expect(under('alias/gone', { scope: { ...live, listed: { key: unread('denied') } } })).toEqual(unread('denied'));
		expect(under('alias/gone', { keys: [{ ...own, aliases: unread('throttled') }] })).toEqual(unread('throttled'));
		expect(under('alias/aws/secrets-manager', { scope: template })).toBe('missing aws/secrets-manager');
		expect(under('aws/secretsmanager', { scope: template })).toBe('missing aws/secretsmanager');
		expect(under('alias/aws/secretsmanager', { scope: template })).toBe('aws-managed aws/secretsmanager');
		expect(under('alias/aws/new-service')).toBe('aws-managed aws/new-service');
	});

	it('knows who manages a key', () => {
		const unknown = { ...own, manager: unread('denied') };
		expect(under(keyArn, { keys: [unknown] })).toEqual(unread('denied'));
		expect(under('alias/ledger', { keys: [unknown] })).toBe('customer-managed alias/ledger alias/ledger');
	});

	it('joins the texts of a template by their holes', () => {
		const id = { hole: 'aws_kms_key.db.key_id' };
		const arn = ['arn:aws:kms:', { hole: 'region' }, ':', { hole: 'account' }, ':key/', id];
		const name = ['alias/', { hole: 'var.env' }, '-db'];
		const key: KmsKey = { scope: 'iac', address: 'aws_kms_key.db', arn, aliases: [name], manager: 'customer' };
		const at = { scope: template, keys: [key] };
		expect(under(arn, at)).toMatch(/^customer-managed .* aws_kms_key.db$/);
		expect(under([id], at)).toMatch(/ aws_kms_key.db$/);
		expect(under(name, at)).toMatch(/ aws_kms_key.db$/);
		expect(under([...arn.slice(0, 4), ':', ...name], at)).toMatch(/ aws_kms_key.db$/);
		expect(under([{ hole: 'var.key' }], at)).toEqual(unread('unresolved'));
		expect(under(arn)).toEqual(unread('unresolved'));
		expect(under(['arn:aws:kms:eu-west-1:333333333333:key/', { hole: 'x' }])).toMatch(/^foreign /);
	});

	it('leaves plain parameters alone', () => {
		expect(ofParameter({ type: 'String' })).toBeNull();
		expect(ofParameter({ type: 'SecureString', kmsKeyId: null })).toEqual({ kind: 'aws-managed', id: 'aws/ssm' });
		expect(ofParameter({ type: unread('denied'), kmsKeyId: null })).toEqual(unread('denied'));
		expect(ofParameter({ type: 'SecureString' })).toEqual(unread('not-collected'));
	});

	it('answers for any reference', () => {
		fc.assert(
			fc.property(fc.string(), (reference) => {
				expect(under(reference)).toBeDefined();
				expect(under([reference, { hole: 'x' }], { scope: template })).toBeDefined();
			}),
		);
	});
});

describe('keyState', () => {
	it('is the key as KMS has it', () => {
		expect(state({ kmsKeyId: keyArn })).toEqual({ state: 'Enabled', deletionAt: null });
		const dying = { ...own, state: 'PendingDeletion', deletionAt: '2026-06-19T00:00:00Z' };
		expect(state({ kmsKeyId: keyArn }, [dying])).toEqual({
			state: 'PendingDeletion',
			deletionAt: '2026-06-19T00:00:00Z',
		});
		expect(state({ kmsKeyId: keyArn }, [{ ...own, state: unread('denied') }])).toEqual(unread('denied'));
	});

	it('is nothing without a key of the customer', () => {
		expect(state({ kmsKeyId: null })).toBeNull();
		expect(state({ kmsKeyId: keyArn }, [{ ...own, state: 'Missing' }])).toBeNull();
		expect(state({ kmsKeyId: keyArn.replace('111111111111', '333333333333') })).toEqual(unread('foreign'));
		expect(state({ kmsKeyId: unread('denied') })).toEqual(unread('denied'));
	});
});

describe('protects', () => {
	const secret: Secret = {
		scope: 'live',
		arn: 'arn:s',
		name: 's',
		kmsKeyId: 'alias/ledger',
		lastAccessedAt: '2026-05-01',
	};
	const parameter: Parameter = { scope: 'live', arn: 'arn:p', name: '/p', type: 'SecureString', kmsKeyId: keyArn };

	it('lists secrets and SecureStrings under a key', () => {
		const plain = { ...parameter, arn: 'arn:q', type: 'String' };
		const [mine, theirs] = protectedBy({
			secrets: [secret, { ...secret, arn: 'arn:t', kmsKeyId: null }],
			parameters: [parameter, plain],
		});
		expect(mine).toEqual([
			{ kind: 'secret', id: 'arn:s', label: 's', lastAccessedAt: '2026-05-01' },
			{ kind: 'parameter', id: 'arn:p', label: '/p', lastAccessedAt: notApplicable },
		]);
		expect(theirs).toMatchObject([{ id: 'arn:t' }]);
	});

	it('is unread if nothing is in sight and something may be', () => {
		expect(protectedBy({})).toEqual([[], []]);
		expect(protectedBy({ secrets: [{ ...secret, kmsKeyId: unread('denied') }] })).toEqual([
			unread('denied'),
			unread('denied'),
		]);
		expect(protectedBy({ secrets: [{ ...secret, kmsKeyId: [{ hole: 'x' }] }] })[0]).toEqual(unread('unresolved'));
		expect(protectedBy({ secrets: [{ ...secret, kmsKeyId: 'alias/gone' }] })[0]).toEqual([]);
		expect(protectedBy({ secrets: [{ ...secret, kmsKeyId: uuid.replaceAll('4', '7') }] })[0]).toEqual([]);
		expect(protectedBy({ parameters: [{ ...parameter, type: unread('denied') }] })[0]).toEqual(unread('denied'));
		const blind = { ...own, aliases: unread('throttled') };
		expect(protectedBy({ keys: [blind], secrets: [secret] })).toEqual([unread('throttled')]);
		const deaf = { ...live, listed: { secret: true, parameter: unread('denied') } } as const;
		expect(protectedBy({ scopes: [deaf], keys: [own] })).toEqual([unread('denied')]);
		expect(protectedBy({ scopes: [{ ...live, listed: {} }], keys: [own] })).toEqual([unread('unlisted')]);
	});

	it('lists what is in sight although more may be', () => {
		const secrets = [secret, { ...secret, arn: 'arn:t', kmsKeyId: unread('denied') }];
		expect(protectedBy({ secrets })[0]).toMatchObject([{ id: 'arn:s' }]);
		const estate = estateOf({ keys: [own], secrets });
		expect(estate.resources('key').map((key) => protectsMore(key, estate))).toEqual([unread('denied')]);
	});
});
