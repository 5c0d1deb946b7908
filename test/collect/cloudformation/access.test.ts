import { describe, expect, it } from 'vitest';
import type { RawStatement } from '../../../src/model/policy.ts';
import { render } from '../../../src/model/text.ts';
import { read, template, type Read } from './read.ts';

const trust = `{ Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] }`;
const reads = `{ Statement: [{ Sid: Read, Effect: Allow, Action: 'secretsmanager:GetSecretValue', Resource: !Ref Db }] }`;
const db = `  Db: { Type: 'AWS::SecretsManager::Secret' }\n`;

function role(properties: string, more = '') {
	return read(
		template(
			`${db}  App:\n    Type: AWS::IAM::Role\n    Properties: { AssumeRolePolicyDocument: ${trust}, ${properties} }\n${more}`,
			'Parameters: { Given: { Type: String }, List: { Type: CommaDelimitedList } }\nConditions: { Prod: !Equals [!Ref Given, prod] }\n',
		),
	);
}

function principal({ principals }: Read, address: string) {
	return principals.find((one) => one.address === address);
}

function held(found: Read, address = 'App') {
	const references = principal(found, address)?.policies;
	return Array.isArray(references) ? references : [];
}

const account = { hole: 'AWS::AccountId' };
const partition = { hole: 'AWS::Partition' };

const text = (resource: string) =>
	`!Sub '{ "Statement": [{ "Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": ${resource} }] }'`;

describe('a role', () => {
	it('has an ARN, a trust policy with places, and says what it embeds', () => {
		const found = role(`RoleName: app, Path: /svc/, Policies: [{ PolicyName: read, PolicyDocument: ${reads} }]`);
		expect(principal(found, 'App')).toMatchObject({
			arn: ['arn:', partition, ':iam::', account, ':role/svc/app'],
			name: 'app',
			type: 'role',
			path: '/svc/',
			boundary: null,
			activeKeys: 0,
			groups: [],
			policies: [{ policy: 'App#read', address: 'App#read' }],
		});
		const [policy] = found.policies;
		expect(policy).toMatchObject({
			address: 'App#read',
			name: 'read',
			type: 'inline',
			document: { Statement: [{ Sid: 'Read' }] },
		});
		expect(found.cut(policy?.at)).toMatch(/^\{ PolicyName: read/);
		const trusted = principal(found, 'App')?.trust;
		const [statement] = trusted && 'Statement' in trusted ? (trusted.Statement as RawStatement[]) : [];
		expect(found.cut(statement?.at)).toMatch(/^\{ Effect: Allow, Principal/);
		expect(found.scopes[0]?.listed).toMatchObject({ principal: true, policy: true, trail: true });
	});

	it('reads documents that are JSON text with holes', () => {
		const found = role(`Policies: [{ PolicyName: a, PolicyDocument: ${text('["${Db}", "x"]')} }]`);
		expect(found.policies[0]?.document).toMatchObject({
			Statement: [{ Effect: 'Allow', Resource: [found.secrets[0]?.arn, 'x'] }],
		});
		const open = role(`Policies: [{ PolicyName: a, PolicyDocument: ${text('${Given}')} }]`);
		expect(open.policies[0]?.document).toEqual({ unread: 'unresolved' });
		const key = role(`Policies: [{ PolicyName: a, PolicyDocument: ${text('{ "${Given}": "x" }')} }]`);
		expect(key.policies[0]?.document).toEqual({ unread: 'unresolved' });
	});

	it('embeds two policies of one name', () => {
		const found = role(
			`Policies: [{ PolicyName: a, PolicyDocument: ${reads} }, { PolicyName: a, PolicyDocument: ${reads} }]`,
		);
		expect(found.policies.map(({ address }) => address)).toEqual(['App#a', 'App#a#2']);
	});

	it('names managed policies: of AWS, of the template, given', () => {
		const found = role(
			'ManagedPolicyArns: [arn:aws:iam::aws:policy/ReadOnlyAccess, !Ref Own, !Ref Given], PermissionsBoundary: !Ref Own',
			`  Own: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: ${reads} } }\n`,
		);
		const own = ['arn:', partition, ':iam::', account, ':policy/', { hole: 'Own' }];
		expect(held(found)).toMatchObject([
			{ policy: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
			{ policy: own, address: 'Own' },
			{ policy: [{ hole: 'Given' }] },
		]);
		expect(held(found).map(({ at }) => found.cut(at))).toEqual([
			'arn:aws:iam::aws:policy/ReadOnlyAccess',
			'!Ref Own',
			'!Ref Given',
		]);
		expect(principal(found, 'App')?.boundary).toMatchObject({ policy: own, address: 'Own' });
		expect(found.policies[0]).toMatchObject({ address: 'Own', arn: own, type: 'customer' });
	});

	it('has a policy with a hole where a list is given whole', () => {
		const [reference] = held(role('ManagedPolicyArns: !Ref List'));
		expect(render(reference?.policy ?? '')).toMatch(/^\$\{/);
		expect(reference).not.toHaveProperty('address');
	});

	it('may have a boundary, under a condition', () => {
		expect(
			principal(role('PermissionsBoundary: !If [Prod, !Ref Given, !Ref "AWS::NoValue"]'), 'App')?.boundary,
		).toEqual({
			unread: 'unresolved',
		});
	});
});

const inline = (name: string) =>
	`  P: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: p, PolicyDocument: ${reads}, Roles: [${name}] } }\n`;

describe('policies of their own', () => {
	it.each(['!Ref App', 'app'])('are held by a role by %s', (name) => {
		const found = role('RoleName: app', inline(name));
		expect(held(found)).toMatchObject([{ policy: 'template.yaml#P', address: 'P' }]);
		expect(found.cut(held(found)[0]?.at)).toBe(name);
		expect(found.policies).toMatchObject([{ address: 'P', id: 'template.yaml#P', type: 'inline', name: 'p' }]);
	});

	it.each(['!Ref Given', 'elsewhere', '!ImportValue x'])(
		'are there without a holder that is not in sight: %s',
		(name) => {
			const found = role('RoleName: app', inline(name));
			expect(held(found)).toEqual([]);
			expect(found.policies).toHaveLength(1);
		},
	);

	it.each([
		['RolePolicy', 'RoleName', 'App', 'role'],
		['UserPolicy', 'UserName', 'U', 'user'],
		['GroupPolicy', 'GroupName', 'G', 'group'],
	])('%s', (type, property, holder, kind) => {
		const found = role(
			'RoleName: app',
			`  U: { Type: 'AWS::IAM::User' }\n  G: { Type: 'AWS::IAM::Group' }\n` +
				`  P: { Type: 'AWS::IAM::${type}', Properties: { PolicyName: p, PolicyDocument: ${reads}, ${property}: !Ref ${holder} } }\n`,
		);
		expect(held(found, holder)).toMatchObject([{ address: 'P' }]);
		expect(principal(found, holder)?.type).toBe(kind);
	});

	it('deny for sure only where they are for sure', () => {
		const deny = reads.replace('Allow', 'Deny');
		const found = role(
			'RoleName: app',
			`  P: { Type: 'AWS::IAM::Policy', Condition: Prod, Properties: { PolicyName: p, PolicyDocument: ${deny}, Roles: [!Ref App] } }\n`,
		);
		expect(found.policies[0]?.document).toMatchObject({ Statement: [{ Condition: { unread: 'unresolved' } }] });
	});

	it.each([
		['SERVICE_CONTROL_POLICY', 'service-control'],
		['RESOURCE_CONTROL_POLICY', 'resource-control'],
		['TAG_POLICY', undefined],
	])('of an organization: %s', (said, type) => {
		const found = read(
			template(
				`  S: { Type: 'AWS::Organizations::Policy', Properties: { Name: s, Type: ${said}, Content: ${reads.replace('!Ref Db', "'*'")} } }\n`,
			),
		);
		expect(found.policies.map((policy) => policy.type)).toEqual(type === undefined ? [] : [type]);
	});
});

const group = (name: unknown) => ['arn:', partition, ':iam::', account, ...[name].flat()];

describe('users and groups', () => {
	it('know each other and their keys', () => {
		const found = read(
			template(`  U: { Type: 'AWS::IAM::User', Properties: { UserName: ann, Groups: [!Ref G, others] } }
  G: { Type: 'AWS::IAM::Group', Properties: { GroupName: team } }
  H: { Type: 'AWS::IAM::Group' }
  Add: { Type: 'AWS::IAM::UserToGroupAddition', Properties: { GroupName: !Ref H, Users: [ann] } }
  K: { Type: 'AWS::IAM::AccessKey', Properties: { UserName: !Ref U } }
  Off: { Type: 'AWS::IAM::AccessKey', Properties: { UserName: !Ref U, Status: Inactive } }
`),
		);
		expect(principal(found, 'U')).toMatchObject({
			activeKeys: 1,
			trust: null,
			groups: [
				{ group: group(':group/team'), address: 'G' },
				{ group: group(':group/others') },
				{ group: group([':group/', { hole: 'H' }]), address: 'H' },
			],
		});
		expect(principal(found, 'G')).toMatchObject({ type: 'group', name: 'team', activeKeys: 0, boundary: null });
	});
});

function fn(properties: string, more = '') {
	return read(
		`Transform: AWS::Serverless-2016-10-31\n${more}Parameters: { Given: { Type: String } }\nResources:\n${db}  F:\n    Type: AWS::Serverless::Function\n    Properties: ${properties}\n`,
	);
}

describe('SAM', () => {
	it('makes a role, which others may name', () => {
		const found = fn('{ Runtime: python3.12, PermissionsBoundary: !Ref Given }');
		const arn = ['arn:', partition, ':iam::', account, ':role/', { hole: 'FRole' }];
		expect(principal(found, 'FRole')).toMatchObject({
			arn,
			name: null,
			boundary: { policy: [{ hole: 'Given' }] },
			trust: { Statement: [{ Principal: { Service: ['lambda.amazonaws.com'] } }] },
			policies: [{ policy: ['arn:', partition, ':iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'] }],
		});
		expect(found.workloads[0]).toMatchObject({ role: arn, roleAddress: 'FRole', runtime: 'python3.12' });
		const named = read(
			`Transform: AWS::Serverless-2016-10-31\nResources:\n  F: { Type: 'AWS::Serverless::Function' }\n  T: { Type: 'AWS::ECS::TaskDefinition', Properties: { TaskRoleArn: !GetAtt FRole.Arn } }\n`,
		);
		expect(named.workloads[1]).toMatchObject({ role: arn, roleAddress: 'FRole' });
	});

	it('makes none where one is given', () => {
		const found = fn('{ Role: !GetAtt F2.Arn }');
		expect(found.principals).toEqual([]);
		expect(found.workloads[0]).toMatchObject({ role: [{ hole: 'F2.Arn' }], roleAddress: null });
	});

	it('takes names, ARNs, documents and templates', () => {
		const found = fn(`
      PermissionsBoundary: !Ref Given
      Policies:
        - AmazonSSMReadOnlyAccess
        - AmazonECSTaskExecutionRolePolicy
        - arn:aws:iam::111111111111:policy/own
        - ${reads}
        - AWSSecretsManagerGetSecretValuePolicy: { SecretArn: !Ref Db }
        - SSMParameterReadPolicy: { ParameterName: app/* }
        - SSMParameterWithSlashPrefixReadPolicy: { ParameterName: /app/x }
        - KMSDecryptPolicy: { KeyId: !Ref Given }
        - S3ReadPolicy: { BucketName: b }
        - NoSuchPolicy: { A: b }
`);
		const managed = held(found, 'FRole').filter(({ address }) => address === undefined);
		expect(managed.map(({ policy }) => render(policy))).toEqual([
			'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
			'arn:${AWS::Partition}:iam::aws:policy/AmazonSSMReadOnlyAccess',
			'arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy',
			'arn:aws:iam::111111111111:policy/own',
		]);
		const [own, secret, parameter, slashed, key, bucket, unknown] = found.policies;
		expect(own).toMatchObject({ address: 'FRole#FRolePolicy3', document: { Statement: [{ Sid: 'Read' }] } });
		expect(secret).toMatchObject({
			address: 'FRole#AWSSecretsManagerGetSecretValuePolicy',
			document: {
				Statement: [{ Action: ['secretsmanager:GetSecretValue'], Resource: [found.secrets[0]?.arn] }],
			},
		});
		expect(found.cut(secret?.at)).toBe('AWSSecretsManagerGetSecretValuePolicy: { SecretArn: !Ref Db }');
		expect(JSON.stringify(parameter?.document)).toContain(':parameter/app/*"');
		expect(JSON.stringify(slashed?.document)).toContain(':parameter/app/x"');
		expect(JSON.stringify(key?.document)).toContain('":key/",{"hole":"Given"}');
		expect(bucket?.document).toMatchObject({ Statement: [] });
		expect(unknown?.document).toEqual({ unread: 'unfamiliar' });
	});

	it('takes one name, and one document', () => {
		expect(held(fn('{ Policies: ReadOnlyAccess }'), 'FRole')).toHaveLength(2);
		expect(fn(`{ Policies: ${reads} }`).policies).toHaveLength(1);
	});

	it('opens the secrets of events to the role', () => {
		const found = fn(`
      Events:
        Queue:
          Type: MQ
          Properties:
            SourceAccessConfigurations:
              - { Type: BASIC_AUTH, URI: !Ref Db }
              - { Type: VIRTUAL_HOST, URI: host }
`);
		expect(found.policies).toMatchObject([
			{ name: 'QueueEvent', document: { Statement: [{ Resource: [found.secrets[0]?.arn] }] } },
		]);
	});

	it('adds what Globals say', () => {
		const found = fn(
			'{ Handler: a }',
			'Globals: { Function: { Runtime: nodejs22.x, RolePath: /x/, Tracing: Active } }\n',
		);
		expect(principal(found, 'FRole')?.path).toBe('/x/');
		expect(held(found, 'FRole')).toHaveLength(2);
		expect(found.workloads[0]?.runtime).toBe('nodejs22.x');
	});
});

describe('a permission set', () => {
	it('is a role of other accounts', () => {
		const found = read(
			template(`  Set:
    Type: AWS::SSO::PermissionSet
    Properties: { Name: Ops, InlinePolicy: ${reads.replace('!Ref Db', "'*'")}, ManagedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess] }
`),
		);
		expect(render(found.principals[0]?.arn ?? '')).toContain(
			':role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Ops_',
		);
		expect(held(found, 'Set')).toMatchObject([
			{ address: 'Set#AwsSSOInlinePolicy' },
			{ policy: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
		]);
	});
});

describe('functions and tasks', () => {
	it('say who they are', () => {
		const found = role(
			'RoleName: app',
			`  F: { Type: 'AWS::Lambda::Function', Properties: { Role: !GetAtt App.Arn, Runtime: python3.9, Layers: [!Ref Given] } }
  I: { Type: 'AWS::Lambda::Function', Properties: { Role: 'arn:aws:iam::111111111111:role/app', PackageType: Image } }
  T: { Type: 'AWS::ECS::TaskDefinition', Properties: { ExecutionRoleArn: !Ref App } }
  S: { Type: 'AWS::ECS::Service', Properties: { TaskDefinition: !Ref T, DesiredCount: 3 } }
  S2: { Type: 'AWS::ECS::Service', Properties: { TaskDefinition: !Ref T } }
  U: { Type: 'AWS::ECS::TaskDefinition' }
`,
		);
		const [f, i, t, u] = found.workloads;
		expect(f).toMatchObject({
			roleAddress: 'App',
			runtime: 'python3.9',
			layers: [[{ hole: 'Given' }]],
			invokePolicy: null,
		});
		expect(i).toMatchObject({ roleAddress: 'App', runtime: null, layers: [] });
		expect(t).toMatchObject({ role: null, executionRoleAddress: 'App', copies: 4 });
		expect(u).toMatchObject({ copies: { unread: 'elsewhere' } });
	});

	it('say who may invoke them', () => {
		const found = read(
			template(`  F: { Type: 'AWS::Lambda::Function' }
  G: { Type: 'AWS::Lambda::Function' }
  P:
    Type: AWS::Lambda::Permission
    Properties:
      FunctionName: !GetAtt F.Arn
      Action: lambda:InvokeFunction
      Principal: secretsmanager.amazonaws.com
      SourceAccount: !Ref AWS::AccountId
`),
		);
		const [f, g] = found.workloads;
		expect(f?.invokePolicy).toMatchObject({
			Statement: [
				{
					Effect: 'Allow',
					Action: 'lambda:InvokeFunction',
					Principal: { Service: ['secretsmanager.amazonaws.com'] },
					Resource: f?.arn,
					Condition: { StringEquals: { 'AWS:SourceAccount': [account] } },
				},
			],
		});
		expect(g?.invokePolicy).toBeNull();
	});

	it('do not know who may, where a permission is for a function that is given', () => {
		const found = read(
			template(
				`  F: { Type: 'AWS::Lambda::Function' }\n  P: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: !Ref Given, Action: 'lambda:InvokeFunction', Principal: '*' } }\n`,
				'Parameters: { Given: { Type: String } }\n',
			),
		);
		expect(found.workloads[0]?.invokePolicy).toEqual({ unread: 'unresolved' });
	});
});

describe('a trail', () => {
	it.each<[string, unknown, unknown]>([
		['', true, true],
		['EventSelectors: [{ ReadWriteType: WriteOnly }]', false, false],
		['EventSelectors: [{ ReadWriteType: All, ExcludeManagementEventSources: [kms.amazonaws.com] }]', true, false],
		['EventSelectors: [{ IncludeManagementEvents: false }]', false, false],
		['EventSelectors: [{ ReadWriteType: !Ref Given }]', { unread: 'unresolved' }, { unread: 'unresolved' }],
		['EventSelectors: [{ IncludeManagementEvents: false }, { ReadWriteType: ReadOnly }]', true, true],
		['AdvancedEventSelectors: [{ FieldSelectors: [{ Field: eventCategory, Equals: [Data] }] }]', false, false],
		['AdvancedEventSelectors: [{ FieldSelectors: [{ Field: eventCategory, Equals: [Management] }] }]', true, true],
		[
			'AdvancedEventSelectors: [{ FieldSelectors: [{ Field: eventCategory, Equals: [Management] }, { Field: readOnly, Equals: ["false"] }] }]',
			false,
			false,
		],
		[
			'AdvancedEventSelectors: [{ FieldSelectors: [{ Field: eventCategory, Equals: [Management] }, { Field: eventSource, NotEquals: [kms.amazonaws.com] }] }]',
			true,
			false,
		],
	])('%s', (selectors, recordsReads, recordsKms) => {
		const found = read(
			template(
				`  T: { Type: 'AWS::CloudTrail::Trail', Properties: { IsLogging: true, IsMultiRegionTrail: true, ${selectors} } }\n`,
				'Parameters: { Given: { Type: String } }\n',
			),
		);
		expect(found.trails).toMatchObject([
			{ address: 'T', logging: true, multiRegion: true, organization: false, recordsReads, recordsKms },
		]);
	});
});
