import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scanTemplates } from '../../../src/collect/scan.ts';
import { configured, constant, plan } from './plan.ts';

const folders: string[] = [];

async function scan(files: Readonly<Record<string, string>>, path = '.') {
	const cwd = mkdtempSync(join(tmpdir(), 'hushlint-beside-'));
	folders.push(cwd);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(cwd, name)), { recursive: true });
		writeFileSync(join(cwd, name), text);
	}
	const { snapshot } = await scanTemplates([path], { cwd, takenAt: new Date(0) });
	return snapshot;
}

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true });
});

const secret = { address: 'module.db.aws_secretsmanager_secret.s', module: 'module.db', values: { name: 'prod/db' } };
const configuration = {
	root_module: {
		module_calls: {
			db: {
				source: './modules/db',
				module: { resources: [configured('aws_secretsmanager_secret.s', { name: constant('prod/db') })] },
			},
		},
	},
};
const planned = JSON.stringify(plan([secret], { configuration }));
const modules = {
	'infra/main.tf': 'module "db" {\n  source = "./modules/db"\n}\n',
	'infra/modules/db/main.tf': '\nresource "aws_secretsmanager_secret" "s" {\n  name = "prod/db"\n}\n',
};

describe('files beside others', () => {
	it('are read for a plan that is named alone', async () => {
		const { scopes, secrets } = await scan({ ...modules, 'infra/plan.json': planned }, 'infra/plan.json');
		expect(scopes).toHaveLength(1);
		expect(secrets).toMatchObject([{ at: { file: 'infra/modules/db/main.tf', startLine: 2 } }]);
	});

	it('are found where the scan runs', async () => {
		const moved = Object.entries(modules).map(([name, text]) => [name.replace('infra/', ''), text]);
		const { secrets } = await scan({ ...Object.fromEntries(moved), 'out/plan.json': planned }, 'out/plan.json');
		expect(secrets).toMatchObject([{ at: { file: 'modules/db/main.tf' } }]);
	});

	it('may be of another root', async () => {
		const { secrets } = await scan({ 'main.tf': 'variable "x" {}\n', 'plan.json': planned }, 'plan.json');
		expect(secrets).toMatchObject([{ at: { file: 'plan.json' } }]);
	});

	it('are read where only their folder is written', async () => {
		const source = `resource "aws_iam_policy" "p" {
  for_each = toset(["a", "b"])
  name     = each.key
  policy   = file("\${path.module}/policies/\${each.key}.json")
}
`;
		const document = '{"Statement": [{"Effect": "Allow", "Action": "ssm:*", "Resource": "*"}]}';
		const { policies } = await scan({ 'main.tf': source, 'policies/a.json': document, 'policies/b.json': document });
		expect(policies).toMatchObject([
			{ name: 'a', document: { Statement: [{ at: { file: 'policies/a.json' } }] } },
			{ name: 'b', document: { Statement: [{ at: { file: 'policies/b.json' } }] } },
		]);
	});
});
