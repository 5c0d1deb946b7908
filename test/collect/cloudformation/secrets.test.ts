import { describe, expect, it } from 'vitest';
import { read, template } from './read.ts';

const password = ['Tr0ub4dor', '&3xyz'].join('');

describe('a secret', () => {
	it('has the facts its properties say', () => {
		const { secrets } = read(
			template(`  Db:
    Type: AWS::SecretsManager::Secret
    DeletionPolicy: RetainExceptOnCreate
    UpdateReplacePolicy: Retain
    Properties:
      Name: prod/db
      Description: login of orders
      KmsKeyId: alias/app
      Type: SalesforceClientSecret
      Tags: [{ Key: team, Value: core }, { Key: unread, Value: x }]
      ReplicaRegions: [{ Region: eu-central-1, KmsKeyId: alias/app }, { Region: !Ref 'AWS::Region' }]
`),
			{ account: '111111111111', region: 'eu-west-1' },
		);
		expect(secrets[0]).toMatchObject({
			scope: 'template.yaml',
			address: 'Db',
			arn: ['arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/db-', { hole: 'Db.suffix', width: 6 }],
			name: 'prod/db',
			description: 'login of orders',
			kmsKeyId: 'alias/app',
			type: 'SalesforceClientSecret',
			tags: { team: 'core', 'unread (tag)': 'x' },
			openTags: true,
			replicas: [
				{ region: 'eu-central-1', kmsKeyId: 'alias/app' },
				{ region: 'eu-west-1', kmsKeyId: null },
			],
			rotation: null,
			resourcePolicy: null,
			value: null,
			inState: null,
			retained: true,
		});
	});

	it('without a name gets the one AWS makes', () => {
		const [secret] = read(template(`  Db: { Type: 'AWS::SecretsManager::Secret' }\n`)).secrets;
		expect(secret?.name).toBeNull();
		expect(secret?.arn).toEqual([
			'arn:',
			{ hole: 'AWS::Partition' },
			':secretsmanager:',
			{ hole: 'AWS::Region' },
			':',
			{ hole: 'AWS::AccountId' },
			':secret:Db-',
			{ hole: 'Db.Name', width: 12 },
			'-',
			{ hole: 'Db.suffix', width: 6 },
		]);
		expect(secret?.retained).toBe(false);
	});

	it.each<[string, object]>([
		[`SecretString: '{"username":"app","password":"${password}"}'`, { origin: 'credential', words: 'a password' }],
		[`SecretString: ${password}`, { origin: 'credential' }],
		['SecretString: changeme', { origin: 'placeholder' }],
		['SecretString: !Ref Given', { origin: 'input', from: 'Given' }],
		[`SecretString: !Sub '{"u":"x","password":"\${Given}"}'`, { origin: 'input', keys: ['u', 'password'] }],
		[`SecretString: !If [Perhaps, !Ref Given, ${password}]`, { origin: 'credential' }],
		[`SecretString: !Base64 ${password}`, { origin: 'credential' }],
		[`SecretString: '{{resolve:secretsmanager:a:SecretString:b}}'`, { origin: 'secret-value', from: 'a' }],
		['SecretString: !GetAtt User.SecretAccessKey', { origin: 'generated', from: 'User.SecretAccessKey' }],
		['GenerateSecretString: {}', { origin: 'generated' }],
		[
			`GenerateSecretString: { SecretStringTemplate: '{"username":"x"}', GenerateStringKey: password }`,
			{ origin: 'generated', keys: ['username', 'password'] },
		],
		[
			`GenerateSecretString: { SecretStringTemplate: '{"apiKey":"${password}"}', GenerateStringKey: p }`,
			{ origin: 'credential' },
		],
	])('%s', (property, shape) => {
		const text = template(
			`  Db:\n    Type: AWS::SecretsManager::Secret\n    Properties:\n      ${property}\n  User: { Type: 'AWS::IAM::AccessKey' }\n`,
			`Parameters: { Given: { Type: String, NoEcho: true } }\nConditions: { Perhaps: !Equals [!Ref Given, x] }\n`,
		);
		const fragment = read(text);
		expect(fragment.secrets[0]?.value).toMatchObject(shape);
		expect(JSON.stringify(fragment)).not.toContain(password);
	});
});

const rotated = (schedule: string, more = '') =>
	read(
		template(
			`  Db: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: db } }
  Attachment:
    Type: AWS::SecretsManager::SecretTargetAttachment
    Properties: { SecretId: !Ref Db, TargetId: !Ref Instance, TargetType: AWS::RDS::DBInstance }
  Instance: { Type: 'AWS::RDS::DBInstance', Properties: { MasterUserPassword: !Sub '{{resolve:secretsmanager:\${Db}::password}}' } }
  Schedule:
    Type: AWS::SecretsManager::RotationSchedule
${schedule}
`,
			more,
		),
	).secrets[0]?.rotation;

describe('rotation', () => {
	it.each(['!Ref Db', '!Ref Attachment', '!GetAtt Db.Id', 'db', '!Sub "${Db}"'])('reaches %s', (id) => {
		const rules = '{ ScheduleExpression: rate(4 days), Duration: 3h }';
		const rotation = rotated(
			`    Properties: { SecretId: ${id}, RotationLambdaARN: 'arn:x', RotationRules: ${rules} }`,
		);
		expect(rotation).toEqual({
			enabled: true,
			functionArn: 'arn:x',
			automaticallyAfterDays: null,
			scheduleExpression: 'rate(4 days)',
			duration: '3h',
		});
	});

	it('names the template of a hosted function', () => {
		const rotation = rotated(
			`    Properties: { SecretId: !Ref Db, HostedRotationLambda: { RotationType: MySQLMultiUser }, RotationRules: { AutomaticallyAfterDays: 30 } }`,
		);
		expect(JSON.stringify(rotation)).toContain(':function:SecretsManagerRDSMySQLRotationMultiUser-');
		expect(rotation).toMatchObject({ automaticallyAfterDays: 30 });
	});

	it('is unknown where a condition is', () => {
		const more = `Parameters: { Env: { Type: String } }\nConditions: { Prod: !Equals [!Ref Env, prod] }\n`;
		const rotation = rotated(`    Condition: Prod\n    Properties: { SecretId: !Ref Db }`, more);
		expect(rotation).toEqual({ unread: 'unresolved' });
	});

	it.each([
		['an export', `Outputs: { Arn: { Value: !Ref Db, Export: { Name: x } } }\n`, ''],
		['an output', `Outputs: { Arn: { Value: !Sub 'x \${Db}' } }\n`, ''],
		[
			'a nested stack',
			'',
			`  Child: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://x/y', Parameters: { Arn: !Ref Db } } }\n`,
		],
	])('may come from elsewhere if the ARN leaves by %s', (_, more, resource) => {
		const { secrets } = read(template(`  Db: { Type: 'AWS::SecretsManager::Secret' }\n${resource}`, more));
		expect(secrets[0]?.rotation).toEqual({ unread: 'elsewhere' });
	});
});

describe('a resource policy', () => {
	it('keeps its statements, with holes and places', () => {
		const text = template(
			`  Db: { Type: 'AWS::SecretsManager::Secret' }
  Policy:
    Type: AWS::SecretsManager::ResourcePolicy
    Properties:
      SecretId: !Ref Db
      ResourcePolicy:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { AWS: !Sub 'arn:aws:iam::\${AWS::AccountId}:root' }
            Action: secretsmanager:GetSecretValue
            Resource: '*'
          - !If
            - Perhaps
            - { Effect: Deny, Principal: '*', Action: '*', Resource: '*' }
            - !Ref AWS::NoValue
`,
			`Conditions: { Perhaps: !Equals [!Ref 'AWS::Region', x] }\n`,
		);
		const { secrets, cut } = read(text);
		const policy = secrets[0]?.resourcePolicy;
		expect(policy).toMatchObject({
			Version: '2012-10-17',
			Statement: [
				{
					Effect: 'Allow',
					Principal: { AWS: ['arn:aws:iam::', { hole: 'AWS::AccountId' }, ':root'] },
					Action: 'secretsmanager:GetSecretValue',
				},
				{ Effect: 'Deny', Condition: { unread: 'unresolved' } },
			],
		});
		const { Statement } = policy as unknown as { Statement: { at: Parameters<typeof cut>[0] }[] };
		expect(cut(Statement[0]?.at)).toMatch(/^Effect: Allow\n[^]*Resource: '\*'$/);
		expect(cut(Statement[1]?.at)).toBe(`{ Effect: Deny, Principal: '*', Action: '*', Resource: '*' }`);
	});

	it('may be JSON in a text', () => {
		const { secrets } = read(
			template(`  Db: { Type: 'AWS::SecretsManager::Secret' }
  Policy:
    Type: AWS::SecretsManager::ResourcePolicy
    Properties: { SecretId: !Ref Db, ResourcePolicy: '{"Statement":{"Effect":"Allow"}}' }
`),
		);
		expect(secrets[0]?.resourcePolicy).toMatchObject({ Statement: [{ Effect: 'Allow', at: { startLine: 6 } }] });
	});
});
