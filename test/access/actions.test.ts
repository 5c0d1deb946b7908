import { expect, it } from 'vitest';
import { actionInfo, actionsOf, effectOf, isComplete, matchingActions } from '../../src/access/actions.ts';

it('knows every action of the three services, and of the others those that lead to a secret', () => {
	expect(['secretsmanager', 'ssm', 'kms', 'iam', 's3'].map(isComplete)).toEqual([true, true, true, false, false]);
	expect(actionsOf('secretsmanager').map(({ name }) => name)).toContain('secretsmanager:BatchGetSecretValue');
	expect(actionsOf('SSM').length).toBeGreaterThan(150);
	expect(actionsOf('sts').map(({ name }) => name)).toContain('sts:AssumeRole');
	expect(actionsOf('s3')).toEqual([]);
});

it('finds an action in any case', () => {
	expect(actionInfo('SECRETSMANAGER:getsecretvalue')).toMatchObject({
		name: 'secretsmanager:GetSecretValue',
		service: 'secretsmanager',
		level: 'Read',
		resourceTypes: ['Secret'],
	});
	expect(actionInfo('secretsmanager:GetSecret')).toBeUndefined();
});

it('tells actions that only * covers', () => {
	const wildcardOnly = actionsOf('secretsmanager').filter(({ resourceTypes }) => resourceTypes.length === 0);
	expect(wildcardOnly.map(({ name }) => name)).toEqual([
		'secretsmanager:BatchGetSecretValue',
		'secretsmanager:GetRandomPassword',
		'secretsmanager:ListSecrets',
	]);
	expect(actionInfo('ssm:DescribeParameters')?.resourceTypes).toEqual([]);
});

it('gives families of condition keys by their beginning', () => {
	expect(actionInfo('secretsmanager:GetSecretValue')?.conditionKeys).toEqual([
		'aws:ResourceTag/',
		'secretsmanager:ResourceTag/',
		'secretsmanager:SecretId',
		'secretsmanager:SecretPrimaryRegion',
		'secretsmanager:VersionId',
		'secretsmanager:VersionStage',
		'secretsmanager:resource/AllowRotationLambdaArn',
		'secretsmanager:resource/Type',
	]);
	expect(actionInfo('kms:Decrypt')?.conditionKeys).toEqual(
		expect.arrayContaining(['kms:EncryptionContext:', 'kms:ViaService', 'kms:RecipientAttestation:']),
	);
});

function names(pattern: string): string[] {
	return matchingActions(pattern).map(({ name }) => name);
}

it('expands patterns as IAM does', () => {
	expect(names('ssm:getparameter*')).toEqual([
		'ssm:GetParameter',
		'ssm:GetParameterHistory',
		'ssm:GetParameters',
		'ssm:GetParametersByPath',
	]);
	expect(names('secretsmanager:?etSecretValue')).toEqual(['secretsmanager:GetSecretValue']);
	expect(names('*').length).toBeGreaterThan(actionsOf('ssm').length);
	expect(names('secretsmanager:Get')).toEqual([]);
	expect(names('secrets*')).toEqual(actionsOf('secretsmanager').map(({ name }) => name));
});

it('has one word for what each action does', () => {
	expect(effectOf('secretsmanager:getsecretvalue')).toBe('read');
	expect(effectOf('kms:Decrypt')).toBe('read');
	expect(effectOf('secretsmanager:DescribeSecret')).toBe('describe');
	expect(effectOf('secretsmanager:ListSecrets')).toBe('list');
	expect(effectOf('secretsmanager:ValidateResourcePolicy')).toBe('describe');
	expect(effectOf('secretsmanager:PutResourcePolicy')).toBe('open');
	expect(effectOf('kms:CreateGrant')).toBe('open');
	expect(effectOf('secretsmanager:PutSecretValue')).toBe('change');
	expect(effectOf('secretsmanager:TagResource')).toBe('change');
	expect(effectOf('secretsmanager:DeleteSecret')).toBe('delete');
	expect(effectOf('secretsmanager:ReplicateSecretToRegions')).toBe('copy');
	expect(effectOf('sts:AssumeRole')).toBe('become');
	expect(effectOf('lambda:UpdateFunctionCode')).toBe('run');
	expect(effectOf('s3:GetObject')).toBeUndefined();
});
