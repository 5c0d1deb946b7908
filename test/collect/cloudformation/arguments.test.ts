import { describe, expect, it } from 'vitest';
import { read, template } from './read.ts';

const password = ['Tr0ub4dor', '&3xyz'].join('');
const token = ['ghp_', 'q7WzX2mK9pLr4TnV8sYb3HcJ6dFgA1eUoRiZ'].join('');

function found(type: string, properties: string) {
	const parameters = 'Parameters: { Given: { Type: String, NoEcho: true } }\n';
	const all = read(template(`  R: { Type: '${type}', Properties: ${properties} }\n`, parameters));
	const told = all.declarations.filter(({ role }) => role === 'argument');
	expect(JSON.stringify(all)).not.toContain(password);
	return told.map(({ address, name, value, at }) => ({ address, name, value, at: all.cut(at) }));
}

describe('an argument that holds a credential', () => {
	it.each([
		['AWS::AmazonMQ::Broker', `{ Users: [{ Username: a, Password: '${password}' }] }`, 'R.Users.0.Password'],
		['AWS::ElastiCache::ReplicationGroup', `{ AuthToken: '${password}' }`, 'R.AuthToken'],
		['AWS::ElastiCache::User', `{ Passwords: ['${password}'] }`, 'R.Passwords.0'],
		['AWS::DirectoryService::MicrosoftAD', `{ Password: '${password}' }`, 'R.Password'],
		['AWS::DMS::Endpoint', `{ Password: '${password}' }`, 'R.Password'],
		['AWS::IAM::User', `{ LoginProfile: { Password: '${password}' } }`, 'R.LoginProfile.Password'],
	])('%s', (type, properties, address) => {
		expect(found(type, properties)).toMatchObject([
			{ address, value: { origin: 'credential', words: 'a password' }, at: `'${password}'` },
		]);
	});

	it('is one where a password stands, however it looks', () => {
		expect(found('AWS::DMS::Endpoint', `{ Password: letmein }`)).toMatchObject([
			{ name: 'Password', value: { origin: 'credential' } },
		]);
	});

	it.each([
		['AWS::DMS::Endpoint', '{ Password: !Ref Given }'],
		['AWS::DMS::Endpoint', `{ Password: '{{resolve:secretsmanager:db:SecretString:password}}' }`],
		['AWS::DMS::Endpoint', '{ Password: changeme }'],
		['AWS::DMS::Endpoint', '{ Username: admin }'],
		['AWS::Events::Connection', '{ AuthParameters: { ApiKeyAuthParameters: { ApiKeyValue: MyAPIkey } } }'],
		['AWS::ElastiCache::User', '{ Passwords: [!Ref Given] }'],
		['AWS::EC2::Instance', '{ UserData: !Base64 "#!/bin/sh\\necho password: hello" }'],
		['AWS::S3::Bucket', `{ Password: '${password}' }`],
	])('is none: %s %s', (type, properties) => {
		expect(found(type, properties)).toEqual([]);
	});

	it.each([
		['AWS::EC2::Instance', `{ UserData: !Base64 "export TOKEN=${token}" }`],
		['AWS::EC2::Instance', `{ UserData: { 'Fn::Base64': !Sub "export TOKEN=${token} REGION=\${AWS::Region}" } }`],
		['AWS::EC2::LaunchTemplate', `{ LaunchTemplateData: { UserData: !Base64 "export TOKEN=${token}" } }`],
	])('stands in a script: %s %s', (type, properties) => {
		expect(found(type, properties)).toMatchObject([{ value: { origin: 'credential' } }]);
	});
});

describe('a hosted rotation function', () => {
	it('is a workload that the schedule names', () => {
		const { workloads, secrets } = read(
			template(`  Db: { Type: 'AWS::SecretsManager::Secret' }
  Rotate:
    Type: AWS::SecretsManager::RotationSchedule
    Properties:
      SecretId: !Ref Db
      HostedRotationLambda: { RotationType: MySQLSingleUser, Runtime: python3.9, ExecutionRoleArn: 'arn:aws:iam::111111111111:role/r' }
`),
		);
		const rotation = secrets[0]?.rotation;
		expect(workloads).toMatchObject([
			{
				address: 'Rotate.HostedRotationLambda',
				runtime: 'python3.9',
				role: 'arn:aws:iam::111111111111:role/r',
				arn: rotation && 'functionArn' in rotation ? rotation.functionArn : 'none',
			},
		]);
	});
});
