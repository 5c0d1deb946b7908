import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCloudFormation } from '../../../src/collect/cloudformation/read-cloudformation.ts';
import { read, template } from './read.ts';

describe('bad input', () => {
	it.each<[string, string, readonly (readonly [number, number, string])[]]>([
		['no resources', 'AWSTemplateFormatVersion: x\n', [[1, 1, 'a template without Resources']]],
		[
			'resources that are a list',
			'AWSTemplateFormatVersion: x\nResources: [a]\n',
			[[2, 12, 'Resources is not a mapping']],
		],
		['another document', 'a: b\n', [[1, 1, 'not a CloudFormation template']]],
		['nothing', '', [[1, 1, 'not a CloudFormation template']]],
		['a syntax error', 'Resources:\n  a: [\n', [[3, 1, 'deficient indentation']]],
		[
			'a key that stands twice',
			template(`  A: { Type: 'AWS::KMS::Key' }\n  A: { Type: 'AWS::KMS::Key' }\n`),
			[[4, 3, 'a key that stands twice']],
		],
		[
			'values in circles',
			template(
				`  A: { Type: 'AWS::SSM::Parameter', Properties: { Value: !GetAtt B.Value } }\n  B: { Type: 'AWS::SSM::Parameter', Properties: { Value: !GetAtt A.Value } }\n`,
			),
			[[3, 58, 'a value that depends on itself']],
		],
		[
			'a name in circles',
			template(`  A: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: !Sub 'x\${A}' } }\n`),
			[[3, 65, 'a value that depends on itself']],
		],
	])('%s', (_, text, faults) => {
		const found = readCloudFormation({ path: 'template.yaml', text }, {});
		expect(found.faults.map(({ line, column, reason }) => [line, column, reason])).toEqual(faults);
	});

	it('tells what is wrong with JSON, and never quotes it', () => {
		const found = readCloudFormation({ path: 'a.json', text: '{"Resources": {"hunter2": }}' }, {});
		expect(found.faults).toMatchObject([{ file: 'a.json', line: 1 }]);
		expect(JSON.stringify(found)).not.toContain('hunter2');
	});

	it('ends where aliases stand for too much', () => {
		const levels = Array.from({ length: 30 }, (_, i) => `  a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`);
		const text = `Metadata:\n  a0: &a0 x\n${levels.join('\n')}\nResources:\n  S: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: *a30 } }\n`;
		const { faults } = readCloudFormation({ path: 'template.yaml', text }, {});
		expect(faults.map(({ reason }) => reason)).toContain('aliases stand for too many nodes');
	});

	it('ends where texts grow without bound', () => {
		const doubled = Array.from(
			{ length: 40 },
			(_, i) =>
				`  P${i + 1}: { Type: 'AWS::SSM::Parameter', Properties: { Value: !Sub '\${P${i}.Value}\${P${i}.Value}' } }`,
		);
		const { parameters } = read(
			template(`  P0: { Type: 'AWS::SSM::Parameter', Properties: { Value: xy } }\n${doubled.join('\n')}\n`),
		);
		expect(parameters).toHaveLength(41);
		expect(parameters[40]?.value).toMatchObject({ origin: 'unknown' });
	});

	it('ends where loops multiply and mappings point at themselves', () => {
		const list = `[${Array.from({ length: 60 }, (_, i) => i).join(',')}]`;
		const { scopes } = read(`Transform: AWS::LanguageExtensions
Mappings: { M: { a: { b: !FindInMap [M, a, b], c: [!FindInMap [M, a, c], !FindInMap [M, a, c]] } } }
Resources:
  Fn::ForEach::A: [A, ${list}, { 'Fn::ForEach::B': [B, ${list}, { 'Fn::ForEach::C': [C, ${list}, { 'S\${A}x\${B}x\${C}': { Type: Custom::X } }] }] }]
  B: { Type: 'AWS::SSM::Parameter', Properties: { Value: !FindInMap [M, a, b], Description: !FindInMap [M, a, c] } }
`);
		expect(scopes[0]?.listed.secret).toEqual({ unread: 'elsewhere' });
	});

	it('reads ten thousand resources', () => {
		const resources = Array.from({ length: 10_000 }, (_, i) => [
			`S${i}`,
			{
				Type: 'AWS::SecretsManager::Secret',
				Properties: {
					Name: { 'Fn::Join': ['', ['a', { Ref: `S${i - (i % 10) + 10}` }]] },
					KmsKeyId: { Ref: `S${i}` },
				},
			},
		]);
		const text = JSON.stringify({
			Resources: Object.fromEntries(
				resources.map(([id, body], i) => [id, i % 10 === 0 ? { Type: 'Custom::X' } : body]),
			),
		});
		const { secrets } = readCloudFormation({ path: 'big.json', text }, {});
		expect(secrets).toHaveLength(9000);
	}, 60_000);

	it('ends where each of many values needs the next', () => {
		const links = Array.from(
			{ length: 1000 },
			(_, i) => `  S${i}: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: !Sub '\${S${i + 1}}x' } }`,
		);
		const conditions = Array.from({ length: 1000 }, (_, i) => `  C${i}: !Not [!Condition C${i + 1}]`);
		const { secrets } = read(
			template(`${links.join('\n')}\n`, `Conditions:\n  C1000: !Equals [a, a]\n${conditions.join('\n')}\n`),
		);
		expect(secrets).toHaveLength(1000);
	}, 60_000);

	it('reads CRLF and a byte order mark', () => {
		const { secrets } = read(
			`\uFEFF${template(`  S: { Type: 'AWS::SecretsManager::Secret' }\n`).replaceAll('\n', '\r\n')}`,
		);
		expect(secrets[0]?.at).toMatchObject({ startLine: 3, startColumn: 3, endLine: 3, endColumn: 45 });
	});
});

describe('whatever the input', () => {
	const whole = template(
		`  Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: [{ Effect: Allow, Principal: '*', Action: 'kms:*' }] } } }
  Db: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: !Sub '\${Env}/db', KmsKeyId: !GetAtt Key.Arn, Tags: [{ Key: a, Value: b }] } }
  Rotation: { Type: 'AWS::SecretsManager::RotationSchedule', Properties: { SecretId: !Ref Db, RotationRules: { AutomaticallyAfterDays: 3 } } }
  Fn::ForEach::X: [Y, [a, b], { 'P\${Y}': { Type: 'AWS::SSM::Parameter', Properties: { Value: !If [Prod, !Ref Y, !Select [0, !Split [',', 'a,b']]] } } }]
  Fn:
    Type: AWS::Serverless::Function
    Properties: { Environment: { Variables: { A: !Join ['', ['{{resolve:secretsmanager:', !Ref Db, '::x}}']] } }, Policies: [{ SSMParameterReadPolicy: { ParameterName: x } }] }
  Task: { Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: [{ Secrets: [{ Name: a, ValueFrom: !FindInMap [M, !Ref Env, k] }] }] } }
`,
		`Transform: AWS::Serverless-2016-10-31
Parameters: { Env: { Type: String, Default: x } }
Mappings: { M: { a: { k: v }, b: { k: w } } }
Conditions: { Prod: !Not [!Equals [!Ref Env, prod]] }
Outputs: { O: { Value: !Ref Db, Export: { Name: !ImportValue x } } }
`,
	);
	const pieces = [
		'!Ref ',
		'!Sub ',
		'!GetAtt ',
		'!If ',
		'{',
		'}',
		'[',
		']',
		': ',
		'\n',
		'  ',
		"'",
		'"',
		'${',
		'*x',
		'&x ',
		'<<: ',
		'null',
		'Fn::',
		'- ',
	];
	const edit = fc.record({
		at: fc.nat(whole.length),
		cut: fc.integer({ min: 0, max: 30 }),
		put: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })),
	});

	it('throws nothing, and what it gives is a snapshot', () => {
		fc.assert(
			fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
				const text = edits.reduce((left, { at, cut, put }) => left.slice(0, at) + put + left.slice(at + cut), whole);
				const { faults, scopes } = read(text);
				expect(faults.length + scopes.length).toBeGreaterThan(0);
			}),
			{ numRuns: 400 },
		);
	});

	it('throws nothing on trees of any shape', () => {
		const key = fc.constantFrom(
			'Ref',
			'Fn::Sub',
			'Fn::GetAtt',
			'Fn::If',
			'Fn::Join',
			'Fn::Select',
			'Fn::Split',
			'Fn::FindInMap',
			'Fn::ForEach::A',
			'Fn::Transform',
			'Statement',
			'Key',
			'Name',
			'Value',
		);
		const leaf = fc.constantFrom<unknown>(
			'Db',
			'Key',
			'${Db}',
			'Prod',
			'*',
			0,
			1,
			true,
			null,
			'Db.Arn',
			'{{resolve:ssm:x}}',
		);
		const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
			tree: fc.oneof(
				{ depthSize: 'small', withCrossShrink: true },
				leaf,
				fc.array(tie('tree'), { maxLength: 4 }),
				fc.dictionary(key, tie('tree'), { maxKeys: 3 }),
			),
		}));
		const types = [
			'AWS::SecretsManager::Secret',
			'AWS::SecretsManager::RotationSchedule',
			'AWS::SecretsManager::ResourcePolicy',
			'AWS::SecretsManager::SecretTargetAttachment',
			'AWS::SSM::Parameter',
			'AWS::KMS::Key',
			'AWS::KMS::Alias',
			'AWS::Lambda::Function',
			'AWS::Serverless::Function',
			'AWS::ECS::TaskDefinition',
			'AWS::RDS::DBInstance',
			'AWS::CloudFormation::Stack',
		];
		const fields = fc.dictionary(
			fc.constantFrom(
				'Name',
				'SecretId',
				'SecretString',
				'GenerateSecretString',
				'ResourcePolicy',
				'KeyPolicy',
				'Tags',
				'Value',
				'Environment',
				'Layers',
				'Policies',
				'ContainerDefinitions',
				'MasterUserPassword',
				'TargetId',
				'TargetKeyId',
				'AliasName',
				'ReplicaRegions',
				'RotationRules',
				'Parameters',
				'TemplateURL',
			),
			tree,
		);
		const resource = fc.record({
			Type: fc.constantFrom(...types),
			Properties: fc.oneof(fields, tree),
			Condition: fc.constantFrom('Prod', 'No'),
		});
		const anyTemplate = fc.record({
			Resources: fc.dictionary(
				fc.constantFrom('Db', 'Key', 'Fn', 'A', 'B'),
				fc.oneof({ weight: 5, arbitrary: resource }, { weight: 1, arbitrary: tree }),
				{ minKeys: 1 },
			),
			Conditions: fc.record({ Prod: tree, No: tree }),
			Mappings: tree,
			Outputs: fc.dictionary(fc.constantFrom('O', 'P'), fc.record({ Value: tree, Export: tree })),
			Globals: tree,
			AWSTemplateFormatVersion: fc.constant('2010-09-09'),
		});
		fc.assert(
			fc.property(anyTemplate, (data) => {
				read(JSON.stringify(data), { path: 'a.json' });
			}),
			{ numRuns: 400 },
		);
	});
});
