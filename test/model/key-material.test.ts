import { expect, it } from 'vitest';
import { renewal } from '../../src/model/key-material.ts';
import { unread } from '../../src/model/observed.ts';
import type { KmsKey } from '../../src/model/snapshot.ts';
import { estateOf } from './ask.ts';

const denied = unread('denied', 'kms:GetKeyRotationStatus');

const key: KmsKey = {
	scope: 'prod',
	arn: 'arn:aws:kms:eu-west-1:111111111111:key/1',
	manager: 'customer',
	state: 'Enabled',
	origin: 'AWS_KMS',
	spec: 'SYMMETRIC_DEFAULT',
	multiRegion: null,
	rotation: { enabled: false },
};

it.each<[string, Partial<KmsKey>, unknown]>([
	['off', {}, 'off'],
	['on', { rotation: { enabled: true, periodDays: 365 } }, 'on'],
	['off on a primary', { multiRegion: 'primary' }, 'off'],
	['not asked of a replica', { multiRegion: 'replica', rotation: denied }, null],
	['not asked of AWS', { manager: 'aws', rotation: denied }, null],
	['not asked of imported material', { origin: 'EXTERNAL', rotation: denied }, null],
	['not asked of a key store', { origin: 'AWS_CLOUDHSM', rotation: denied }, null],
	['not asked of an asymmetric key', { spec: 'RSA_2048', rotation: denied }, null],
	['not asked of a disabled key', { state: 'Disabled', rotation: denied }, null],
	['refused', { rotation: denied }, denied],
	['refused on a foreign key', { manager: denied, state: denied }, denied],
])('rotation is %s', (_, more, expected) => {
	const estate = estateOf({ keys: [{ ...key, ...more }] });
	expect(estate.resources('key').map((one) => renewal.of(one, estate))).toEqual([expected]);
});
