import { beforeAll, describe, expect, test } from 'vitest';
import { hclSuppressions, yamlSuppressions } from '../../src/collect/suppressions.ts';
import type { InlineSuppression } from '../../src/model/snapshot.ts';
import { loadHcl, type HclParser } from '../../src/syntax/parse-hcl.ts';

let hcl: HclParser;
beforeAll(async () => {
	hcl = await loadHcl();
});

/** Rules, reason, day, line of the comment and the lines it covers. */
function shown({ rules, reason, until, at, covers }: InlineSuppression): string {
	return `${rules.join('+')}|${reason}|${until ?? ''}|${at.startLine}|${covers.startLine}-${covers.endLine}`;
}

const yaml = (text: string, path = 'a.yaml'): string[] => yamlSuppressions({ path, text }).map(shown);
const terraform = (text: string): string[] =>
	hclSuppressions({ path: 'a.tf', text }, (source) => hcl.parse(source)).map(shown);

describe('the words of a suppression', () => {
	test.each([
		['hushlint-ignore untagged-secret -- a reason', 'untagged-secret|a reason|'],
		['hushlint-ignore a, b,c -- why not', 'a+b+c|why not|'],
		['hushlint-ignore a b -- x', 'a+b|x|'],
		['hushlint-ignore a – x', 'a|x|'],
		['hushlint-ignore a — x -- y', 'a|x -- y|'],
		['hushlint-ignore: a -- x', 'a|x|'],
		['hushlint-ignore a -- retired soon until 2027-01-31', 'a|retired soon|2027-01-31'],
		['hushlint-ignore a -- retired soon [until 2027-01-31]', 'a|retired soon|2027-01-31'],
		['hushlint-ignore a -- x [until soon]', 'a|x|soon'],
		['hushlint-ignore a -- x until the move', 'a|x until the move|'],
		['hushlint-ignore a -- until 2027-01-31', 'a||2027-01-31'],
		['hushlint-ignore a', 'a||'],
		['hushlint-ignore a --', 'a||'],
		['hushlint-ignore -- all of it', '|all of it|'],
	])('%s', (comment, words) => {
		expect(yaml(`a: 1 # ${comment}\n`)[0]).toBe(`${words}|1|1-1`);
	});

	test('others are comments like any', () => {
		expect(
			yaml('a: 1 # see hushlint-ignore a -- x\nb: 2 # hushlint-ignored a -- x\n# hushlint-ignore-x a -- y\n'),
		).toEqual([]);
	});
});

describe('YAML', () => {
	test('a comment above covers the entry or item below, one behind covers its line', () => {
		const text = `Resources:
  # hushlint-ignore one -- x

  # another comment
  First:
    Type: AWS::SecretsManager::Secret
    Properties:
      Name: a # hushlint-ignore two -- x
      # hushlint-ignore three -- x
      Tags:
        # hushlint-ignore four -- x
        - Key: a
          Value: b
        - Key: c
  Second:
    Type: AWS::SecretsManager::Secret
# hushlint-ignore five -- x
`;
		expect(yaml(text)).toEqual([
			'one|x||2|5-14',
			'two|x||8|8-8',
			'three|x||9|10-14',
			'four|x||11|12-13',
			'five|x||17|19-19',
		]);
	});

	test('a comment above a Kubernetes object covers all of it', () => {
		const text = `# hushlint-ignore one -- x
apiVersion: v1
kind: Secret
---
# hushlint-ignore two -- x
apiVersion: v1
kind: Pod
spec:
  # hushlint-ignore three -- x
  containers: []
`;
		expect(yaml(text)).toEqual(['one|x||1|2-3', 'two|x||5|6-10', 'three|x||9|10-10']);
	});

	test('what stands in quotes and block scalars is no comment', () => {
		expect(
			yaml(`a: "# hushlint-ignore a -- x"\nb: |\n  # hushlint-ignore a -- x\nc: 'x # hushlint-ignore a -- x'\n`),
		).toEqual([]);
	});

	test('is silent about what is broken', () => {
		expect(yaml('a: [ # hushlint-ignore a -- x\n')).toEqual([]);
	});

	test('Metadata of a template and of a resource', () => {
		const text = `Metadata:
  hushlint:
    ignore:
      - { rule: untagged-secret, reason: tags come from the stack, until: 2027-01-31 }
Resources:
  A:
    Type: AWS::SecretsManager::Secret
    Metadata:
      hushlint:
        ignore:
          - rule: slow-rotation-schedule
            reason: agreed
          - rule: [x]
  B:
    Type: AWS::SecretsManager::Secret
    Metadata: { hushlint: yes }
`;
		expect(yaml(text)).toEqual([
			'untagged-secret|tags come from the stack|2027-01-31|4|1-16',
			'slow-rotation-schedule|agreed||11|6-13',
			'|||13|6-13',
		]);
		expect(
			yaml(
				'Resources:\n  A:\n    Metadata: { hushlint: { ignore: [a] } }\n  B:\n    Metadata: { hushlint: { ignore: { rule: b, reason: x } } }\n',
			),
		).toEqual(['a|||3|2-3', 'b|x||5|4-5']);
		const json = JSON.stringify(
			{ Resources: { A: { Type: 'x', Metadata: { hushlint: { ignore: [{ rule: 'a', reason: 'b' }] } } } } },
			null,
			2,
		);
		expect(yaml(json, 'a.json')).toEqual(['a|b||8|3-15']);
	});
});

describe('Terraform', () => {
	test('comments of every kind, above and behind', () => {
		const text = `# hushlint-ignore one -- x
resource "aws_secretsmanager_secret" "a" { // hushlint-ignore two -- x
  name = "a"
  // hushlint-ignore three -- x
  tags = {
    # hushlint-ignore four -- x
    a = "b"
  }
  /* hushlint-ignore five -- x */
  replica {
    region = "eu-west-1"
  }
}

/*
 * hushlint-ignore six -- x
 */

resource "aws_kms_key" "k" {}
`;
		expect(terraform(text)).toEqual([
			'one|x||1|2-13',
			'two|x||2|2-2',
			'three|x||4|5-8',
			'four|x||6|7-7',
			'five|x||9|10-12',
			'six|x||15|19-19',
		]);
	});

	test('heredocs and strings hold no comments', () => {
		expect(terraform('a = <<EOT\n# hushlint-ignore a -- x\nEOT\nb = "# hushlint-ignore a -- x"\n')).toEqual([]);
	});
});
