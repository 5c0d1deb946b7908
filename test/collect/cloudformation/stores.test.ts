import { describe, expect, it } from 'vitest';
import { read, template } from './read.ts';

const password = ['Tr0ub4dor', '&3xyz'].join('');

describe('a parameter', () => {
	it('has the facts its properties say', () => {
		const { parameters } = read(
			template(`  P:
    Type: AWS::SSM::Parameter
    Properties:
      Name: /prod/db/password
      Type: StringList
      Tier: Advanced
      DataType: text
      Description: d
      Value: ${password}
      Tags: { team: core, who: !Ref 'AWS::StackName' }
      Policies: '[{"Type":"Expiration","Version":"1.0","Attributes":{"Timestamp":"2027-01-02T03:04:05.000Z"}},{"Type":"NoChangeNotification"}]'
`),
		);
		expect(parameters[0]).toMatchObject({
			address: 'P',
			name: '/prod/db/password',
			type: 'StringList',
			tier: 'Advanced',
			dataType: 'text',
			description: 'd',
			kmsKeyId: null,
			tags: { team: 'core', who: [{ hole: 'AWS::StackName' }] },
			openTags: true,
			policies: [
				{ type: 'Expiration', status: null, expiresAt: '2027-01-02T03:04:05.000Z' },
				{ type: 'NoChangeNotification', status: null },
			],
			resourcePolicies: [],
			value: { origin: 'credential', words: 'a password' },
		});
	});

	it.each<[string, string, unknown]>([
		['plain', 'a/b', ':parameter/a/b'],
		['slashed', '/a/b', ':parameter/a/b'],
		['open', '!Sub "${AWS::StackName}/b"', ':parameter${AWS::StackName/}${AWS::StackName}/b'],
	])('has an ARN with one slash: %s', (_, name, expected) => {
		const { parameters } = read(
			template(`  P: { Type: 'AWS::SSM::Parameter', Properties: { Type: String, Value: x, Name: ${name} } }\n`),
			{ account: '111111111111', region: 'eu-west-1' },
		);
		const arn = parameters[0]?.arn ?? '';
		const text =
			typeof arn === 'string'
				? arn
				: arn.map((part) => (typeof part === 'string' ? part : `\${${part.hole}}`)).join('');
		expect(text).toBe(`arn:aws:ssm:eu-west-1:111111111111${expected as string}`);
	});
});

describe('a key', () => {
	it('has its aliases, rotation and policy', () => {
		const { keys, cut } = read(
			template(`  K:
    Type: AWS::KMS::Key
    Properties:
      EnableKeyRotation: true
      RotationPeriodInDays: 180
      MultiRegion: true
      Enabled: false
      KeyPolicy: { Statement: [{ Effect: Allow, Principal: '*', Action: 'kms:*', Resource: '*' }] }
  A: { Type: 'AWS::KMS::Alias', Properties: { AliasName: alias/a, TargetKeyId: !Ref K } }
  B: { Type: 'AWS::KMS::Alias', Properties: { AliasName: alias/b, TargetKeyId: !GetAtt K.Arn } }
  R: { Type: 'AWS::KMS::ReplicaKey', Properties: { PrimaryKeyArn: 'arn:x' } }
  S: { Type: 'AWS::SecretsManager::Secret', Properties: { KmsKeyId: !GetAtt K.Arn } }
`),
		);
		const [key, replica] = keys;
		expect(key).toMatchObject({
			aliases: ['alias/a', 'alias/b'],
			manager: 'customer',
			state: 'Disabled',
			origin: 'AWS_KMS',
			spec: 'SYMMETRIC_DEFAULT',
			multiRegion: 'primary',
			rotation: { enabled: true, periodDays: 180 },
		});
		const { Statement } = (key?.policy ?? {}) as unknown as { Statement: { at: Parameters<typeof cut>[0] }[] };
		expect(cut(Statement[0]?.at)).toBe(`{ Effect: Allow, Principal: '*', Action: 'kms:*', Resource: '*' }`);
		expect(replica).toMatchObject({ multiRegion: 'replica', rotation: { unread: 'elsewhere' } });
		expect(replica?.policy).toMatchObject({ Statement: [{ Action: 'kms:*' }] });
	});

	it('gives a secret the very text of its ARN', () => {
		const { keys, secrets } = read(
			template(
				`  K: { Type: 'AWS::KMS::Key' }\n  S: { Type: 'AWS::SecretsManager::Secret', Properties: { KmsKeyId: !GetAtt K.Arn } }\n`,
			),
		);
		expect(secrets[0]?.kmsKeyId).toEqual(keys[0]?.arn);
	});
});

const database = (type: string, properties: string, more = '') =>
	read(template(`  D: { Type: '${type}', Properties: { ${properties} } }\n${more}`)).databases[0];

describe('a database', () => {
	it.each<[string, string, object]>([
		['AWS::RDS::DBInstance', 'Engine: postgres', { type: 'rds-instance', engine: 'postgres', password: null }],
		['AWS::RDS::DBCluster', 'ManageMasterUserPassword: true', { type: 'rds-cluster', managedPassword: true }],
		['AWS::RDS::DBInstance', `MasterUserPassword: '${password}'`, { password: { origin: 'credential' } }],
		['AWS::Redshift::Cluster', 'ManageMasterPassword: true', { type: 'redshift', managedPassword: true }],
		['AWS::RedshiftServerless::Namespace', 'ManageAdminPassword: true', { type: 'redshift', managedPassword: true }],
		[
			'AWS::DocDB::DBCluster',
			`MasterUserPassword: changeme`,
			{ type: 'documentdb', password: { origin: 'placeholder' } },
		],
		['AWS::RDS::DBInstance', 'SourceDBInstanceIdentifier: x', { managedPassword: false, password: null }],
	])('%s { %s }', (type, properties, facts) => {
		expect(database(type, properties)).toMatchObject(facts);
	});

	it('knows the secrets its password comes from or goes to', () => {
		const more = `  S: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: db } }
  T: { Type: 'AWS::SecretsManager::Secret' }
  A: { Type: 'AWS::SecretsManager::SecretTargetAttachment', Properties: { SecretId: !Ref T, TargetId: !Ref D, TargetType: x } }
`;
		const found = database(
			'AWS::RDS::DBInstance',
			`MasterUserPassword: '{{resolve:secretsmanager:db:SecretString:p}}'`,
			more,
		);
		expect(found?.passwordSecrets).toEqual(['T', 'S']);
		expect(found?.password).toMatchObject({ origin: 'secret-value', from: 'db' });
		const joined = `MasterUserPassword: !Join ['', ['{{resolve:secretsmanager:', !Ref T, ':SecretString:password::}}']]`;
		expect(database('AWS::RDS::DBInstance', joined, more)).toMatchObject({
			password: { origin: 'secret-value', from: 'T' },
			passwordSecrets: ['T'],
		});
	});
});

it('reads parameters as inputs and outputs as outputs', () => {
	const { declarations, cut } = read(
		template(
			`  S: { Type: 'AWS::SecretsManager::Secret' }\n`,
			`Parameters:
  DbPassword: { Type: String, NoEcho: true, Default: '${password}' }
  Path: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /x/password }
  Bare: { Type: String }
Outputs:
  Arn: { Value: !Ref S, Export: { Name: x } }
  Value: { Value: !Sub '{{resolve:secretsmanager:\${S}}}' }
  Given: { Value: !Ref DbPassword }
`,
		),
	);
	const facts = declarations.map(({ address, role, value, sensitive, exported }) => [
		address,
		role,
		value && 'origin' in value ? value.origin : value,
		sensitive,
		exported,
	]);
	expect(facts).toEqual([
		['Parameters.DbPassword', 'input', 'credential', true, false],
		['Parameters.Path', 'input', 'literal', false, false],
		['Parameters.Bare', 'input', null, false, false],
		['Outputs.Arn', 'output', 'secret-name', false, true],
		['Outputs.Value', 'output', 'secret-value', false, false],
		['Outputs.Given', 'output', 'input', false, false],
	]);
	const [first] = declarations;
	expect(cut(first?.at)).toMatch(/^DbPassword: \{.*\}$/);
	expect(cut(first?.value && 'at' in first.value ? first.value.at : undefined)).toBe(`'${password}'`);
});
