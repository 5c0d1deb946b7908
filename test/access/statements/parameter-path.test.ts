import { expect, it } from 'vitest';
import { ancestorsOf, sampleOf } from '../../../src/access/statements/parameter-path.ts';
import type { Text } from '../../../src/model/text.ts';

const front = 'arn:aws:ssm:eu-west-1:111111111111:';
const place = { partition: 'aws', account: '111111111111', region: 'eu-west-1' };

it.each<[Text, readonly (readonly [string, Text])[]]>([
	[
		`${front}parameter/prod/orders/db`,
		[
			['/prod/orders', `${front}parameter/prod/orders`],
			['/prod', `${front}parameter/prod`],
			['/', `${front}parameter/`],
		],
	],
	[`${front}parameter/flat`, [['/', `${front}parameter/`]]],
	[
		[`${front}parameter/`, { hole: 'env' }, '/db'],
		[
			['/${env}', [`${front}parameter/`, { hole: 'env' }]],
			['/', `${front}parameter/`],
		],
	],
	[[{ hole: 'arn' }], []],
])('%j lies under', (arn, ancestors) => {
	expect(ancestorsOf(arn).map(({ path, arn: above }) => [path, above])).toEqual(ancestors);
});

it.each<[Text, Text | undefined]>([
	['*', `${front}parameter/any`],
	['arn:aws:ssm:*:*:parameter/prod/*', `${front}parameter/prod/any`],
	['arn:aws:ssm:us-east-1:*:parameter/prod/d?', 'arn:aws:ssm:us-east-1:111111111111:parameter/prod/dx'],
	['arn:aws:ssm:*:*:parameter*', `${front}parameter/any`],
	[[{ hole: 'arn' }], undefined],
])('%j matches', (pattern, sample) => {
	expect(sampleOf(pattern, place)).toEqual(sample);
});
