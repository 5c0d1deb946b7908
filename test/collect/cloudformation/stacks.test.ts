import { describe, expect, it } from 'vitest';
import { readCdkOut } from '../../../src/collect/cloudformation/read-cdk-out.ts';
import { complete, read, template } from './read.ts';

describe('a nested stack', () => {
	const child = template(
		`  Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: !Sub '\${Env}/db', KmsKeyId: !Ref KeyArn } }
  Fn: { Type: 'AWS::Lambda::Function', Properties: { Environment: { Variables: { A: !Ref Secret } } } }
`,
		`Parameters: { Env: { Type: String }, KeyArn: { Type: String }, Unbound: { Type: String, AllowedValues: [x] } }
Outputs: { Arn: { Value: !Ref Secret }, Loop: { Value: !Ref KeyArn } }
`,
	);
	const parent = template(`  Key: { Type: 'AWS::KMS::Key' }
  Data:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: ./parts/child.yaml, Parameters: { Env: prod, KeyArn: !GetAtt Key.Arn } }
  Schedule:
    Type: AWS::SecretsManager::RotationSchedule
    Properties: { SecretId: !GetAtt Data.Outputs.Arn, RotationRules: { AutomaticallyAfterDays: 7 } }
`);
	const found = read(parent, { path: 'infra/main.yaml', files: { 'infra/parts/child.yaml': child } });

	it('is a scope of its own, its inputs bound', () => {
		expect(found.scopes.map(({ id, root }) => [id, root])).toEqual([
			['infra/main.yaml', 'infra/main.yaml'],
			['infra/main.yaml#Data', 'infra/parts/child.yaml'],
		]);
		expect(found.files).toEqual(['infra/main.yaml', 'infra/parts/child.yaml']);
		expect(found.secrets[0]).toMatchObject({
			scope: 'infra/main.yaml#Data',
			address: 'Data/Secret',
			name: 'prod/db',
			kmsKeyId: found.keys[0]?.arn,
			at: { file: 'infra/parts/child.yaml', startLine: 5 },
		});
	});

	it('gives its outputs to the stack around it', () => {
		expect(found.secrets[0]?.rotation).toMatchObject({ enabled: true, automaticallyAfterDays: 7 });
		expect(found.workloads[0]?.references).toMatchObject([{ address: 'Data/Secret' }]);
	});

	it('that is not at hand is left aside', () => {
		const { scopes, secrets, faults } = read(parent, { path: 'infra/main.yaml' });
		expect([scopes.length, secrets.length, faults.length]).toEqual([1, 0, 0]);
	});

	it('that does not parse is a fault, the rest is read', () => {
		const { keys, faults } = read(parent, {
			path: 'infra/main.yaml',
			files: { 'infra/parts/child.yaml': 'Resources: [' },
		});
		expect(keys).toHaveLength(1);
		expect(faults).toMatchObject([{ file: 'infra/parts/child.yaml', line: 1 }]);
	});

	it('that contains itself is told', () => {
		const self = template(`  Me: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: me.yaml } }\n`);
		const { faults, scopes } = read(self, { path: 'me.yaml', files: { 'me.yaml': self } });
		expect(scopes).toHaveLength(1);
		expect(faults).toEqual([
			{ file: 'me.yaml', line: 3, column: 3, reason: 'a nested stack that contains itself, or is nested too deep' },
		]);
	});

	it('whose inputs and outputs go in circles is no endless loop', () => {
		const circular = template(`  Data:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: c.yaml, Parameters: { Env: a, KeyArn: !GetAtt Data.Outputs.Loop } }
`);
		const { faults, secrets } = read(circular, { path: 'p.yaml', files: { 'c.yaml': child } });
		expect(secrets).toHaveLength(1);
		expect(faults.map(({ reason }) => reason)).toContain('a value that depends on itself');
	});
});

const stack = (resources: object, outputs: object = {}) => JSON.stringify({ Resources: resources, Outputs: outputs });

describe('a cloud assembly', () => {
	const secret = { Type: 'AWS::SecretsManager::Secret', Metadata: { 'aws:cdk:path': 'Data/Db/Secret/Resource' } };
	const nested = { Type: 'AWS::CloudFormation::Stack', Metadata: { 'aws:asset:path': 'Nested.nested.template.json' } };
	const files: Record<string, string> = {
		'cdk.out/manifest.json': JSON.stringify({
			version: '36.0.0',
			artifacts: {
				Data: {
					type: 'aws:cloudformation:stack',
					environment: 'aws://111111111111/eu-west-1',
					properties: { templateFile: 'Data.template.json' },
				},
				App: {
					type: 'aws:cloudformation:stack',
					environment: 'aws://unknown-account/unknown-region',
					properties: { templateFile: 'App.template.json' },
				},
				Gone: { type: 'aws:cloudformation:stack', properties: { templateFile: 'Gone.template.json' } },
				Stage: { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Stage' } },
				Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } },
			},
		}),
		'cdk.out/Data.template.json': stack(
			{ Db: secret, Nested: nested },
			{ Ref: { Value: { Ref: 'Db' }, Export: { Name: 'Data:ExportsOutputRefDb' } } },
		),
		'cdk.out/App.template.json': stack({
			Fn: {
				Type: 'AWS::Lambda::Function',
				Properties: { Environment: { Variables: { A: { 'Fn::ImportValue': 'Data:ExportsOutputRefDb' } } } },
			},
			Db: secret,
		}),
		'cdk.out/Nested.nested.template.json': stack({ Inner: secret }),
		'cdk.out/assembly-Stage/manifest.json': JSON.stringify({
			version: '36.0.0',
			artifacts: { S: { type: 'aws:cloudformation:stack', properties: { templateFile: 'S.template.json' } } },
		}),
		'cdk.out/assembly-Stage/S.template.json': stack({ Db: secret }),
	};
	const given = new Map(Object.entries(files).map(([path, text]) => [path, { path, text }]));
	const manifest = { path: 'cdk.out/manifest.json', text: files['cdk.out/manifest.json'] ?? '' };
	const found = complete(readCdkOut(manifest, given, {}), '');

	it('has the stacks its manifests list, in their accounts and Regions', () => {
		expect(found.scopes.map(({ id, account, region }) => [id, account, region])).toEqual([
			['cdk.out/Data.template.json', '111111111111', 'eu-west-1'],
			['cdk.out/Data.template.json#Nested', '111111111111', 'eu-west-1'],
			['cdk.out/App.template.json', undefined, undefined],
			['cdk.out/assembly-Stage/S.template.json', undefined, undefined],
		]);
		expect(new Set(found.files)).toEqual(new Set(Object.keys(files)));
		expect(found.faults).toEqual([
			{ file: 'cdk.out/manifest.json', line: 1, column: 1, reason: 'a stack whose template is not there' },
		]);
	});

	it('names resources by construct, and keeps their logical ids', () => {
		expect(found.secrets.map(({ address, construct }) => [address, construct])).toEqual([
			['Db', 'Data/Db/Secret'],
			['Nested/Inner', 'Data/Db/Secret'],
			['Db', 'Data/Db/Secret'],
			['Db', 'Data/Db/Secret'],
		]);
	});

	it('tells the secrets of different stacks apart, and follows exports', () => {
		const [first, , second] = found.secrets;
		expect(first?.rotation).toBeNull();
		const [reference] = (found.workloads[0]?.references ?? []) as readonly { target: unknown; address?: string }[];
		expect(reference?.target).toEqual(first?.arn);
		expect(reference?.target).not.toEqual(second?.arn);
		expect(reference?.address).toBeUndefined();
	});

	it('needs a manifest', () => {
		const { faults, scopes } = readCdkOut({ path: 'cdk.out/manifest.json', text: '{}' }, new Map(), {});
		expect(scopes).toEqual([]);
		expect(faults).toMatchObject([{ reason: 'not the manifest of a cloud assembly' }]);
	});
});
