import { describe, expect, it } from 'vitest';
import { read, template } from './read.ts';

const password = ['Tr0ub4dor', '&3xyz'].join('');
const extension = 'arn:aws:lambda:us-east-1:177933569100:layer:AWS-Parameters-and-Secrets-Lambda-Extension';

const stores = `  Db: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: prod/db } }
  Param: { Type: 'AWS::SSM::Parameter', Properties: { Type: String, Name: /prod/url, Value: x } }
`;

function lambda(properties: string, more = '') {
	return read(template(`${stores}  F:\n    Type: AWS::Lambda::Function\n    Properties: ${properties}\n`, more))
		.workloads[0];
}

describe('a function', () => {
	it.each<[string, string, object | undefined, string]>([
		['A', '!Ref Db', { to: 'secret', address: 'Db', how: 'runtime' }, 'secret-name'],
		['A', '!Sub "${Db}"', { to: 'secret', address: 'Db', how: 'runtime' }, 'secret-name'],
		['A', 'prod/db', { to: 'secret', address: 'Db', target: 'prod/db' }, 'secret-name'],
		['A', '!Ref Param', { to: 'parameter', address: 'Param', target: '/prod/url' }, 'secret-name'],
		['DB_SECRET_ARN', '!Ref Given', { to: 'secret', target: [{ hole: 'Given' }] }, 'secret-name'],
		['SSM_PATH', '/other/x', { to: 'parameter', target: '/other/x' }, 'secret-name'],
		[
			'A',
			'arn:aws:secretsmanager:us-east-1:111111111111:secret:prod/db-AbCdEf',
			{ to: 'secret', address: 'Db' },
			'secret-name',
		],
		[
			'A',
			`'{{resolve:secretsmanager:prod/db:SecretString:user:AWSCURRENT}}'`,
			{ to: 'secret', address: 'Db', jsonKey: 'user', versionStage: 'AWSCURRENT', versionId: null, how: 'resolved' },
			'unknown',
		],
		['A', `'{{resolve:secretsmanager:prod/db:SecretString:pin}}'`, { jsonKey: 'pin', how: 'resolved' }, 'secret-value'],
		['A_TOKEN', `'{{resolve:secretsmanager:prod/db:SecretString:id}}'`, { jsonKey: 'id' }, 'secret-value'],
		[
			'A',
			`'{{resolve:ssm-secure:/x:3}}'`,
			{ to: 'parameter', target: '/x', versionId: '3', how: 'resolved' },
			'secret-value',
		],
		['A', `'{{resolve:ssm:/prod/url}}'`, { to: 'parameter', address: 'Param', how: 'resolved' }, 'unknown'],
		['DB_PASSWORD', password, undefined, 'credential'],
		['DB_PASSWORD', '!Ref Given', undefined, 'input'],
		['DB_HOST', 'localhost', undefined, 'literal'],
		['DB_HOST', '!GetAtt Instance.Endpoint.Address', undefined, 'unknown'],
	])('%s: %s', (name, value, reference, origin) => {
		const found = lambda(
			`{ Environment: { Variables: { ${name}: ${value} } } }`,
			'Parameters: { Given: { Type: String } }\n',
		);
		expect(found?.environment).toMatchObject([{ name, value: { origin } }]);
		expect(found?.references).toMatchObject(reference ? [reference] : []);
		expect(JSON.stringify(found)).not.toContain(password);
	});

	it.each<[string, string, unknown]>([
		['{}', '', null],
		[`{ Layers: ['${extension}:11'] }`, '', 300],
		[`{ Layers: ['${extension}-Arm64:11'] }`, '', 300],
		[`{ Layers: ['${extension}:11'], Environment: { Variables: { A: !Ref Db, SECRETS_MANAGER_TTL: 60 } } }`, '', 60],
		[
			`{ Layers: ['${extension}:11'], Environment: { Variables: { A: !Ref Param, SSM_PARAMETER_STORE_TTL: '0' } } }`,
			'',
			0,
		],
		[
			`{ Layers: ['${extension}:11'], Environment: { Variables: { PARAMETERS_SECRETS_EXTENSION_CACHE_ENABLED: 'false' } } }`,
			'',
			0,
		],
		[
			`{ Layers: [!FindInMap [Layers, !Ref 'AWS::Region', arn]] }`,
			`Mappings: { Layers: { a: { arn: '${extension}:1' }, b: { arn: '${extension}:2' } } }\n`,
			300,
		],
		['{ Layers: [!Ref Layer] }', `Parameters: { Layer: { Type: String, Default: '${extension}:4' } }\n`, 300],
		['{ Layers: [!Ref Layer] }', 'Parameters: { Layer: { Type: String } }\n', 'unresolved'],
		['{ Layers: [!Ref Db] }', '', null],
		['{ Environment: { Variables: { POWERTOOLS_PARAMETERS_MAX_AGE: 30 } } }', '', 30],
	])('%s caches', (properties, more, expected) => {
		const cache = lambda(properties, more)?.cache;
		const seconds =
			cache && 'ttlSeconds' in cache ? cache.ttlSeconds : cache && 'unread' in cache ? cache.unread : cache;
		expect(seconds).toBe(expected);
	});

	it('of SAM has what Globals and policy templates add', () => {
		const { workloads } = read(
			template(
				`${stores}  F:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: f
      Environment: { Variables: { SHARED: own } }
      Policies:
        - AWSLambdaBasicExecutionRole
        - AWSSecretsManagerGetSecretValuePolicy: { SecretArn: !Ref Db }
        - SSMParameterReadPolicy: { ParameterName: prod/url }
`,
				`Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Layers: ['${extension}:11']
    Environment: { Variables: { SHARED: global, SECRETS_MANAGER_TTL: 90 } }
`,
			),
		);
		expect(workloads[0]).toMatchObject({
			name: 'f',
			type: 'function',
			references: [
				{ to: 'secret', address: 'Db', how: 'runtime' },
				{ to: 'parameter', address: 'Param', how: 'runtime' },
			],
			cache: { by: 'extension', ttlSeconds: 90 },
			refreshSeconds: null,
			copies: 1,
			restartsOnRotation: false,
		});
		expect(workloads[0]?.environment).toHaveLength(2);
	});
});

describe('a task definition', () => {
	it('has what the platform injects, and its plain environment', () => {
		const { workloads } = read(
			template(
				`${stores}  T:
    Type: AWS::ECS::TaskDefinition
    Properties:
      Family: app
      ContainerDefinitions:
        - Name: main
          RepositoryCredentials: { CredentialsParameter: !Ref Db }
          Secrets:
            - { Name: A, ValueFrom: !Sub '\${Db}:password::' }
            - { Name: B, ValueFrom: 'arn:aws:secretsmanager:us-east-1:111111111111:secret:prod/db-AbCdEf:user:AWSCURRENT:v1' }
            - { Name: C, ValueFrom: /prod/url }
            - { Name: D, ValueFrom: !Ref DbSecretArn }
            - { Name: E, ValueFrom: !GetAtt Param.Nothing }
          Environment:
            - { Name: DB_PASSWORD, Value: ${password} }
`,
				'Parameters: { DbSecretArn: { Type: String } }\n',
			),
		);
		expect(workloads[0]).toMatchObject({
			name: 'app',
			type: 'task',
			refreshSeconds: 0,
			cache: null,
			references: [
				{ to: 'secret', address: 'Db', how: 'injected', jsonKey: 'password', versionStage: null, versionId: null },
				{ to: 'secret', address: 'Db', jsonKey: 'user', versionStage: 'AWSCURRENT', versionId: 'v1' },
				{ to: 'parameter', address: 'Param' },
				{ to: 'secret', target: [{ hole: 'DbSecretArn' }] },
				{ to: 'parameter' },
				{ to: 'secret', address: 'Db' },
			],
			environment: [{ name: 'DB_PASSWORD', value: { origin: 'credential', words: 'a password' } }],
		});
	});
});
