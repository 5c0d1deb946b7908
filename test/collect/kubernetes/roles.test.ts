import { describe, expect, test } from 'vitest';
import { readKubernetes } from '../../../src/collect/kubernetes/read-kubernetes.ts';

const token = ['x', 'Q1zJbnnojFLMSkBp50mx02rHsMK2sj'].join('');
const password = ['Tr0ub4dor', '&3xyz'].join('');

function read(files: Readonly<Record<string, string>>) {
	const { workloads = [], declarations = [] } = readKubernetes(
		Object.entries(files).map(([path, text]) => ({ path, text })),
	);
	expect(JSON.stringify([workloads, declarations])).not.toContain(password);
	return { workloads, declarations };
}

const role = 'arn:aws:iam::111111111111:role/orders';
const account = (name = 'orders', arn = role) =>
	`apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: ${name}, annotations: { eks.amazonaws.com/role-arn: ${arn} } }\n`;
const deployment = (spec: string, name = 'api') =>
	`apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec: { template: { spec: { ${spec} } } }\n`;
const store = (more: string) =>
	`apiVersion: external-secrets.io/v1\nkind: SecretStore\nmetadata: { name: aws }\nspec: { provider: { aws: { service: SecretsManager, ${more} } } }\n`;
const external = `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: db }
spec:
  refreshInterval: 5m
  secretStoreRef: { name: aws }
  data: [{ secretKey: a, remoteRef: { key: prod/db } }]
`;

describe('roles', () => {
	test('of pods, by their service account', () => {
		const { workloads } = read({
			'a.yaml': [account(), deployment('serviceAccountName: orders'), deployment('containers: []', 'other')].join(
				'---\n',
			),
		});
		expect(workloads).toMatchObject([{ address: 'Deployment/api', type: 'pod', role, roleAddress: null }]);
	});

	test('by a pod identity association', () => {
		const association = `apiVersion: eks.services.k8s.aws/v1alpha1
kind: PodIdentityAssociation
metadata: { name: x }
spec: { namespace: default, serviceAccount: orders, roleARN: ${role} }
`;
		const { workloads } = read({
			'aws/a.yaml': association,
			'b.yaml': deployment('serviceAccountName: orders'),
		});
		expect(workloads).toMatchObject([{ address: 'Deployment/api', role }]);
	});

	test.each([
		['role: arn:aws:iam::111111111111:role/store', 'arn:aws:iam::111111111111:role/store'],
		['auth: { jwt: { serviceAccountRef: { name: orders } } }', role],
		['region: eu-west-1', { unread: 'elsewhere', detail: 'the identity of the operator' }],
	])('of an ExternalSecret, by its store: %s', (more, expected) => {
		const { workloads } = read({ 'a.yaml': [account(), store(more), external].join('---\n') });
		expect(workloads).toMatchObject([{ type: 'external-secret', role: expected }]);
	});

	test('that two overlays tell apart are unknown, and the store is not', () => {
		const { workloads } = read({
			'dev/a.yaml': store('role: arn:aws:iam::222222222222:role/dev'),
			'prod/a.yaml': store('role: arn:aws:iam::111111111111:role/prod'),
			'base/a.yaml': external,
		});
		expect(workloads).toMatchObject([{ role: { unread: 'elsewhere' }, references: [{ target: 'prod/db' }] }]);
	});

	test('of a SecretProviderClass, by the pods that mount it', () => {
		const mount = `volumes: [{ csi: { driver: secrets-store.csi.k8s.io, volumeAttributes: { secretProviderClass: c } } }]`;
		const { workloads } = read({
			'a.yaml': [
				account(),
				`apiVersion: secrets-store.csi.x-k8s.io/v1\nkind: SecretProviderClass\nmetadata: { name: c }\nspec: { provider: aws, parameters: { objects: '[{ objectName: prod/db }]' } }\n`,
				deployment(`serviceAccountName: orders, ${mount}`),
			].join('---\n'),
		});
		expect(workloads).toMatchObject([
			{ type: 'secret-provider-class', role },
			{ type: 'pod', role },
		]);
	});
});

describe('the place of an interval', () => {
	test('is that of the field', () => {
		const { workloads } = read({ 'a.yaml': [store('region: eu-west-1'), external].join('---\n') });
		expect(workloads[0]?.refreshAt).toMatchObject({ startLine: 10, startColumn: 20 });
	});
});

describe('a kustomization', () => {
	test('gives namespace, names and replicas to the files beside it', () => {
		const files = {
			'app/a.yaml': [account(), deployment('serviceAccountName: orders')].join('---\n'),
			'app/b.yaml': deployment(`containers: [{ env: [{ name: DB_PASSWORD, value: '${password}' }] }]`, 'other'),
			'app/kustomization.yaml':
				'namespace: prod\nnamePrefix: eu-\nnameSuffix: -v2\nreplicas: [{ name: api, count: 7 }]\nresources: [./a.yaml]\n',
		};
		expect(read(files).workloads).toMatchObject([
			{ address: 'Deployment/prod/eu-api-v2', name: 'eu-api-v2', copies: 7, role },
			{ address: 'Deployment/other', copies: 1 },
		]);
	});
});

const encoded = (text: string) => Buffer.from(text).toString('base64');
const secret = (section: string) => `apiVersion: v1\nkind: Secret\nmetadata: { name: db }\n${section}\n`;

describe('Secrets', () => {
	test.each([
		['stringData', `stringData: { password: '${password}' }`, 'data.password'],
		['data', `data: { password: ${encoded(password)} }`, 'data.password'],
		['something random of another name', `data: { main: ${encoded(token)} }`, 'main'],
	])('hold a literal: %s', (_, section, path) => {
		expect(read({ 'a.yaml': secret(section) }).declarations).toMatchObject([
			{
				address: `Secret/db.${section.slice(0, section.indexOf(':'))}.${path.replace('data.', '')}`,
				role: 'argument',
				value: { origin: 'credential', at: { startLine: 4 } },
			},
		]);
	});

	test.each([
		['a placeholder', 'stringData: { password: changeme }'],
		['an encoded placeholder', `data: { password: ${encoded('<password>')} }`],
		['what is filled in', 'stringData: { password: "${DB_PASSWORD}" }'],
		['what is filled in, encoded', `data: { password: ${encoded('${DB_PASSWORD}')} }`],
		['a user', `data: { username: ${encoded('orders2024')} }`],
		['a word of another name', `data: { accountname: ${encoded('k8stest1')} }`],
		['a sentence', `stringData: { token: '**access token goes here**' }`],
		['bytes', `data: { password: ${Buffer.from([0, 1, 2, 250]).toString('base64')} }`],
		['what SOPS encrypted', `stringData: { password: 'ENC[AES256_GCM,data:abc1Q2]' }\nsops: { version: 3.8 }`],
		['nothing', ''],
	])('hold none: %s', (_, section) => {
		expect(read({ 'a.yaml': secret(section) }).declarations).toEqual([]);
	});

	test('that are sealed hold none', () => {
		const sealed = `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: db }\nspec: { encryptedData: { password: '${password}' } }\n`;
		expect(read({ 'a.yaml': sealed }).declarations).toEqual([]);
	});

	test('are made by Kustomize', () => {
		const text = `secretGenerator: [{ name: db, literals: ["password=${password}", "user=orders"] }]\n`;
		expect(read({ 'x/kustomization.yaml': text }).declarations).toMatchObject([
			{ name: 'secretGenerator.db.password', value: { origin: 'credential' } },
		]);
	});
});
