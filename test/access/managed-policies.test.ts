import { expect, it } from 'vitest';
import { managedPolicy, managedPolicySource } from '../../src/access/managed-policies.ts';

const aws = 'arn:aws:iam::aws:policy/';

it('has the statements that open secrets and parameters', () => {
	expect(managedPolicy(`${aws}AdministratorAccess`)).toEqual({
		Version: '2012-10-17',
		Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
	});
	expect(managedPolicy(`${aws}ReadOnlyAccess`)).toMatchObject({
		Statement: expect.arrayContaining([expect.objectContaining({ Action: expect.arrayContaining(['ssm:Get*']) })]),
	});
	expect(managedPolicy(`${aws}AmazonSSMManagedInstanceCore`)).toMatchObject({
		Statement: [{ Effect: 'Allow', Action: ['ssm:GetParameter', 'ssm:GetParameters'], Resource: '*' }],
	});
	expect(managedPolicy(`${aws}PowerUserAccess`)).toMatchObject({
		Statement: expect.arrayContaining([expect.objectContaining({ NotAction: expect.arrayContaining(['iam:*']) })]),
	});
});

it('knows policies that open nothing', () => {
	expect(managedPolicy(`${aws}service-role/AWSLambdaBasicExecutionRole`)).toBe('none');
	expect(managedPolicy(`${aws}job-function/ViewOnlyAccess`)).toBe('none');
});

it('knows a policy by its path and name', () => {
	expect(managedPolicy(`${aws}ViewOnlyAccess`)).toBeUndefined();
	expect(managedPolicy(`${aws}NoSuchPolicy`)).toBeUndefined();
	expect(managedPolicy(`${aws}constructor`)).toBeUndefined();
	expect(managedPolicy('arn:aws:iam::111111111111:policy/AdministratorAccess')).toBeUndefined();
});

it('names the resources of the partition', () => {
	expect(managedPolicy('arn:aws-cn:iam::aws:policy/SecretsManagerReadWrite')).toMatchObject({
		Statement: expect.arrayContaining([
			expect.objectContaining({ Resource: 'arn:aws-cn:lambda:*:*:function:SecretsManager*' }),
		]),
	});
});

it('says where it comes from', () => {
	expect(managedPolicySource).toMatchObject({ licence: 'MIT', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
});
