// Prints what scanning templates costs: one large CDK-like template, 1,000 Terraform blocks, and a tree of 2,000 files. Needs `npm run build`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const probe = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`;

function measure(args: readonly string[]): { wall: number; peak: number } {
	const start = process.hrtime.bigint();
	const { stderr } = spawnSync(process.execPath, ['--import', probe, ...args], { encoding: 'utf8', maxBuffer: 1e9 });
	const wall = Number(process.hrtime.bigint() - start) / 1e9;
	return { wall, peak: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function cdkTemplate(resources: number): string {
	const entries = Array.from({ length: resources }, (_, index) => {
		const type = index % 10 === 0 ? 'AWS::SecretsManager::Secret' : 'AWS::SNS::Topic';
		const properties =
			index % 10 === 0 ? { Name: `prod/orders/s${index}`, GenerateSecretString: {} } : { TopicName: `t${index}` };
		const padding = { 'aws:cdk:path': `Stack/Service${index}/${'x'.repeat(400)}/Resource` };
		return [`Resource${index}`, { Type: type, Properties: properties, Metadata: padding }];
	});
	return JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources: Object.fromEntries(entries) }, null, 1);
}

function terraform(blocks: number, first = 0): string {
	return Array.from({ length: blocks }, (_, offset) => {
		const index = first + offset;
		return `resource "aws_secretsmanager_secret" "s${index}" {
  name        = "prod/orders/s${index}"
  description = "Secret number ${index}"
  tags        = merge({ team = "orders" }, { index = tostring(${index}) })
}

resource "aws_ssm_parameter" "p${index}" {
  name  = "/prod/orders/\${aws_secretsmanager_secret.s${index}.name}/limit"
  type  = "String"
  value = jsonencode({ limit = ${index}, names = [for n in ["a", "b"] : upper(n)] })
}
`;
	}).join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'hushlint-bench-'));
try {
	writeFileSync(join(folder, 'cdk.json'), cdkTemplate(1700));
	mkdirSync(join(folder, 'tf'));
	writeFileSync(join(folder, 'tf', 'main.tf'), terraform(500));
	mkdirSync(join(folder, 'tree'));
	for (let index = 0; index < 2000; index += 1) {
		const place = join(folder, 'tree', `d${index % 100}`);
		mkdirSync(place, { recursive: true });
		const kind = index % 4;
		if (kind < 2) writeFileSync(join(place, `f${index}.tf`), terraform(2, index * 2));
		else if (kind === 2) writeFileSync(join(place, `f${index}.json`), cdkTemplate(5));
		else
			writeFileSync(join(place, `f${index}.yaml`), `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c${index}\n`);
	}
	const bare = median(Array.from({ length: 7 }, () => measure(['-e', '0']).wall));
	for (const [name, path] of [
		['one CDK template', 'cdk.json'],
		['1,000 Terraform blocks', 'tf'],
		['a tree of 2,000 files', 'tree'],
	] as const) {
		const target = join(folder, path);
		const runs = Array.from({ length: 3 }, () =>
			measure([cli, 'scan', target, '--format', 'json', '--fail-on', 'never']),
		);
		const wall = median(runs.map((run) => run.wall));
		const size = statSync(target).isFile() ? ` (${(statSync(target).size / 1e6).toFixed(2)} MB)` : '';
		console.log(
			`${name}${size}: ${wall.toFixed(2)} s, ${median(runs.map((run) => run.peak)).toFixed(0)} MB peak, ${(wall / bare).toFixed(1)} x bare node`,
		);
	}
} finally {
	rmSync(folder, { recursive: true });
}
