import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const around = `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::LanguageExtensions
Parameters:
  Env: { Type: String, Default: dev }
  Only: { Type: String, AllowedValues: [eu] }
  List: { Type: CommaDelimitedList }
Mappings:
  Names:
    prod: { db: prod/db, short: p }
    dev: { db: dev/db, short: p }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  Yes: !Equals [!Ref Only, eu]
  No: !Not [!Condition Yes]
  Both: !And [!Condition Yes, !Not [!Condition No]]
  Either: !Or [!Condition IsProd, !Condition Yes]
  Loop: !Not [!Condition Loop]
Resources:
  Other: { Type: 'AWS::SSM::Parameter', Properties: { Type: String, Name: /other, Value: said } }
  Key: { Type: 'AWS::KMS::Key' }
  Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: x/y } }
  It:
    Type: AWS::SecretsManager::Secret
    Properties:
      Description: `;

function value(expression: string) {
	const { secrets, faults } = read(`${around}${expression}\n`, { account: '111111111111', region: 'eu-west-1' });
	return { description: secrets.find(({ address }) => address === 'It')?.description, faults };
}

const env = { hole: 'Env' };

describe('intrinsic functions', () => {
	it.each<[string, unknown]>([
		['plain', 'plain'],
		['!Ref Only', 'eu'],
		['{ Ref: Only }', 'eu'],
		['!Ref Env', [env]],
		['!Ref Nowhere', [{ hole: 'Nowhere' }]],
		['!Ref AWS::Region', 'eu-west-1'],
		['!Ref AWS::Partition', 'aws'],
		['!Ref AWS::URLSuffix', 'amazonaws.com'],
		['!Ref AWS::StackName', [{ hole: 'AWS::StackName' }]],
		['!Ref AWS::NoValue', null],
		['!Sub "${Env}/db"', [env, '/db']],
		['!Sub "${!Env}/${Only}"', '${Env}/eu'],
		['!Sub ["${a}-${Only}", { a: !Ref Env }]', [env, '-eu']],
		['{ "Fn::Sub": ["${a}", { a: b }] }', 'b'],
		['!Sub "${Other.Value}!"', 'said!'],
		['!Join ["-", [a, !Ref Only, c]]', 'a-eu-c'],
		['!Join ["-", [a, !Ref "AWS::NoValue", c]]', 'a-c'],
		['!Join ["", [a, !Ref Env]]', ['a', env]],
		['!Join [",", !Ref List]', [{ hole: 'Join' }]],
		['!Select [1, [a, b]]', 'b'],
		['!Select ["1", !Split ["/", "a/b/c"]]', 'b'],
		['!Select [0, !Split ["-", !Sub "a-${Env}"]]', 'a'],
		['!Select [1, !Split ["-", !Sub "a-${Env}"]]', [{ hole: 'Select' }]],
		['!Select [6, !Split [":", !Ref Secret]]', ['x/y-', { hole: 'Secret.suffix', width: 6 }]],
		['!Select [0, !GetAZs ""]', [{ hole: 'Select' }]],
		['!If [Yes, a, b]', 'a'],
		['!If [No, a, b]', 'b'],
		['!If [Both, a, b]', 'a'],
		['!If [Either, a, b]', 'a'],
		['!If [IsProd, a, b]', [{ hole: 'If.IsProd' }]],
		['!If [IsProd, a, a]', 'a'],
		['!If [No, a, !If [Yes, c, d]]', 'c'],
		['!FindInMap [Names, prod, db]', 'prod/db'],
		['!FindInMap [Names, !Ref Env, db]', [{ hole: 'FindInMap' }]],
		['!FindInMap [Names, !Ref Env, short]', 'p'],
		['!FindInMap [Names, test, db, { DefaultValue: z }]', 'z'],
		['!GetAtt Other.Value', 'said'],
		['!GetAtt [Other, Type]', 'String'],
		['{ "Fn::GetAtt": ["Nowhere", "Arn"] }', [{ hole: 'Nowhere.Arn' }]],
		['!GetAtt Key.KeyId', [{ hole: 'Key.KeyId', width: 36 }]],
		['!ImportValue shared', [{ hole: 'ImportValue.shared' }]],
		['!ImportValue { "Fn::Sub": "${Env}-x" }', [{ hole: 'ImportValue.${Env}-x' }]],
		['!Base64 text', [{ hole: 'Base64' }]],
		['!Cidr [10.0.0.0/16, 2, 8]', [{ hole: 'Cidr' }]],
		['{ "Fn::Length": [a, b] }', '2'],
		['{ "Fn::ToJsonString": { a: !Ref Env, b: [c] } }', ['{"a":"', env, '","b":["c"]}']],
	])('%s', (expression, expected) => {
		expect(value(expression).description).toEqual(expected);
	});

	it.each<[string, string]>([
		['!Sub { a: b }', 'unparsable'],
		['!Join [a]', 'unparsable'],
		['!GetAtt Other', 'unparsable'],
		['!If [Yes, a]', 'unparsable'],
		['!Ref [a]', 'unparsable'],
		['!Select [7, [a]]', 'unparsable'],
		['[a, b]', 'unparsable'],
		['!FindInMap [Names, test, db]', 'unresolved'],
		['{ "Fn::Transform": { Name: "AWS::Include" } }', 'unresolved'],
		['!If [IsProd, a, !Ref "AWS::NoValue"]', 'unresolved'],
		['!Nonsense a', 'unfamiliar'],
		['{ "Fn::Nonsense": a }', 'unfamiliar'],
	])('%s is %s', (expression, reason) => {
		expect(value(expression).description).toEqual({ unread: reason });
	});

	it('gives the same expression the same hole, and others another', () => {
		const { secrets } = read(`${around}!If [IsProd, a, b]
  Same: { Type: 'AWS::SecretsManager::Secret', Properties: { Description: !If [IsProd, a, b] } }
  Different: { Type: 'AWS::SecretsManager::Secret', Properties: { Description: !If [IsProd, a, c] } }
`);
		const [, first, same, different] = secrets.map(({ description }) => description);
		expect(same).toEqual(first);
		expect(different).not.toEqual(first);
	});

	it('tells of a condition that depends on itself', () => {
		const { description, faults } = value('!If [Loop, a, b]');
		expect(description).toEqual([{ hole: 'If.Loop' }]);
		expect(faults).toEqual([
			{ file: 'template.yaml', line: 17, column: 3, reason: 'a condition that depends on itself' },
		]);
	});
});

describe('conditions of resources', () => {
	it('leaves out what is known not to be, and keeps the rest', () => {
		const { secrets } = read(`${around}x
  Never: { Type: 'AWS::SecretsManager::Secret', Condition: No }
  Perhaps: { Type: 'AWS::SecretsManager::Secret', Condition: IsProd }
`);
		expect(secrets.map(({ address }) => address)).toEqual(['Secret', 'It', 'Perhaps']);
	});
});

const loop = (collection: string) =>
	read(`Transform: AWS::LanguageExtensions
Parameters: { Names: { Type: CommaDelimitedList } }
Resources:
  Fn::ForEach::Each:
    - Name
    - ${collection}
    - Secret\${Name}:
        Type: AWS::SecretsManager::Secret
        Properties:
          Name: !Sub app/\${Name}
          Description: !Ref Name
  Plain: { Type: 'AWS::SSM::Parameter', Properties: { Type: String, Value: x } }
`);

describe('Fn::ForEach', () => {
	it('makes a resource for each', () => {
		const { secrets, scopes } = loop('[One, Two]');
		expect(secrets.map(({ address, name, description }) => [address, name, description])).toEqual([
			['SecretOne', 'app/One', 'One'],
			['SecretTwo', 'app/Two', 'Two'],
		]);
		expect(scopes[0]?.listed.secret).toBe(true);
	});

	it('does not take an unknown collection for an empty one', () => {
		const { secrets, scopes } = loop('!Ref Names');
		expect(secrets).toEqual([]);
		expect(scopes[0]?.listed.secret).toEqual({ unread: 'elsewhere' });
	});
});

it('does not know what a macro makes of a template', () => {
	const { secrets, scopes } = read(`Transform: [MyMacro]
Resources: { S: { Type: 'AWS::SecretsManager::Secret' } }
`);
	expect(scopes[0]?.listed).toMatchObject({ secret: { unread: 'elsewhere' }, declaration: true });
	expect(secrets[0]?.rotation).toEqual({ unread: 'elsewhere' });
});
