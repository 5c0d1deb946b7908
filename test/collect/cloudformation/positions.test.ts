import { describe, expect, it } from 'vitest';
import type { Location } from '../../../src/model/location.ts';
import { read, template } from './read.ts';

const password = ['Tr0ub4dor', '&3xyz'].join('');

/** The places in a value, in order. */
function placesIn(value: unknown): Location[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('startLine' in value) return [value as Location];
	return Object.values(value).flatMap(placesIn);
}

describe('places to the character', () => {
	it('in JSON', () => {
		const secret = `"Db": {
      "Type": "AWS::SecretsManager::Secret",
      "Properties": { "SecretString": "${password}" }
    }`;
		const statement = `{ "Effect": "Allow", "Principal": "*" }`;
		const value = `{ "Fn::Sub": "{{resolve:secretsmanager:\${Db}::p}}" }`;
		const text = `{
  "Parameters": { "Pw": { "Type": "String", "Default": "x" } },
  "Resources": {
    ${secret},
    "Policy": { "Type": "AWS::SecretsManager::ResourcePolicy", "Properties": { "SecretId": { "Ref": "Db" }, "ResourcePolicy": { "Statement": ${statement} } } },
    "Fn": { "Type": "AWS::Lambda::Function", "Properties": { "Environment": { "Variables": { "A": ${value}, "B": { "Ref": "Db" } } } } }
  },
  "Outputs": { "O": { "Value": { "Ref": "Db" } } }
}`;
		const { secrets, workloads, declarations, cut } = read(text, { path: 'a.json' });
		expect(cut(secrets[0]?.at)).toBe(secret);
		expect(placesIn(secrets[0]?.value).map(cut)).toEqual([`"${password}"`]);
		expect(placesIn(secrets[0]?.resourcePolicy).map(cut)).toEqual([statement]);
		expect(placesIn(workloads[0]?.references).map(cut)).toEqual([value, '{ "Ref": "Db" }']);
		expect(placesIn(workloads[0]?.environment).map(cut)).toEqual([value, value, '{ "Ref": "Db" }', '{ "Ref": "Db" }']);
		expect(declarations.flatMap(placesIn).map(cut)).toEqual([
			`"Pw": { "Type": "String", "Default": "x" }`,
			'"x"',
			'"O": { "Value": { "Ref": "Db" } }',
			'{ "Ref": "Db" }',
		]);
	});

	it('ends where a block scalar does, not after it', () => {
		const block = `S:\n    Type: AWS::SecretsManager::Secret\n    Properties:\n      SecretString: |\n        text\n`;
		const { secrets, cut } = read(template(`  ${block}\n\n  Other: { Type: Custom::X }\n`));
		expect(cut(secrets[0]?.at)).toBe(block.trimEnd());
	});

	it('in YAML', () => {
		const secret = `Db:
    Type: AWS::SecretsManager::Secret
    Properties:
      SecretString: !Sub |
        {"password": "${password}"}
      GenerateSecretString: &generate
        PasswordLength: 32`;
		const text = template(
			`  # before
  ${secret}
  # after
  Other:
    Type: AWS::SecretsManager::Secret
    Properties:
      GenerateSecretString: *generate
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Environment:
        Variables:
          A: !Ref Db # the secret
          B: !If [Perhaps, !GetAtt Db.Id, plain]
          C: "${password}"
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Secrets:
          - Name: X
            ValueFrom: !Join ['', [!Ref Db, ':a::']]
`,
			`Conditions:\n  Perhaps: !Equals [!Ref 'AWS::Region', x]\n`,
		);
		const { secrets, workloads, cut } = read(text);
		expect(cut(secrets[0]?.at)).toBe(secret);
		expect(placesIn(secrets[0]?.value).map(cut)).toEqual([`!Sub |\n        {"password": "${password}"}`]);
		expect(cut(secrets[1]?.at)).toMatch(/^Other:[^]*\*generate$/);
		const [fn, task] = workloads;
		expect(placesIn(fn?.references).map(cut)).toEqual(['!Ref Db', '!GetAtt Db.Id']);
		expect(placesIn(fn?.environment).map(cut)).toEqual([
			'!Ref Db',
			'!Ref Db',
			'!GetAtt Db.Id',
			'!If [Perhaps, !GetAtt Db.Id, plain]',
			`"${password}"`,
			`"${password}"`,
		]);
		expect(placesIn(task?.references).map(cut)).toEqual([`!Join ['', [!Ref Db, ':a::']]`]);
	});
});
