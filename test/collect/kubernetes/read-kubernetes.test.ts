import { describe, expect, test } from 'vitest';
import { goSeconds } from '../../../src/collect/kubernetes/durations.ts';
import { readKubernetes } from '../../../src/collect/kubernetes/read-kubernetes.ts';
import type { TemplateFile } from '../../../src/collect/template.ts';
import type { Location } from '../../../src/model/location.ts';
import { isUnread, type Observed } from '../../../src/model/observed.ts';
import type { Workload } from '../../../src/model/snapshot.ts';
import type { SecretReference } from '../../../src/model/template.ts';

function read(...files: [path: string, text: string][]) {
	const inputs: TemplateFile[] = files.map(([path, text]) => ({ path, text }));
	const fragment = readKubernetes(inputs);
	/** The text that a place covers. */
	const quote = (at: Location | undefined): string => {
		const lines = inputs.find(({ path }) => path === at?.file)?.text.split('\n') ?? [];
		if (!at) return 'nowhere';
		const covered = lines.slice(at.startLine - 1, at.endLine);
		covered[covered.length - 1] = (covered.at(-1) ?? '').slice(0, at.endColumn - 1);
		covered[0] = (covered[0] ?? '').slice(at.startColumn - 1);
		return covered.join('\n');
	};
	const workload = (address: string): Workload => {
		const found = fragment.workloads?.find((one) => one.address === address);
		if (!found) throw new Error(`no ${address} among ${fragment.workloads?.map((one) => one.address).join(', ')}`);
		return found;
	};
	return { ...fragment, quote, workload };
}

/** The fact, which must have been read. */
function known<Value>(value: Observed<Value> | undefined): Value {
	if (value === undefined || isUnread(value)) throw new Error(`unread: ${JSON.stringify(value)}`);
	return value;
}

function placeless({ at: _at, ...reference }: SecretReference): Omit<SecretReference, 'at'> {
	return reference;
}

const store = (name: string, provider: string, kind = 'SecretStore'): string => `apiVersion: external-secrets.io/v1
kind: ${kind}
metadata: { name: ${name} }
spec:
  provider:
    ${provider}
`;

const externalSecret = (spec: string, name = 'orders', more = ''): string => `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: ${name}
${more}spec:
  secretStoreRef: { name: aws }
${spec.replaceAll(/^(?=.)/gm, '  ')}`;

const aws = store('aws', 'aws: { service: SecretsManager, region: eu-west-1 }');

const data = (list: readonly string[]): string =>
	`data:\n${list.map((key) => `  - remoteRef: { key: "${key}" }\n`).join('')}`;

const cluster = (where: string): string => `apiVersion: external-secrets.io/v1
kind: ClusterExternalSecret
metadata: { name: shared }
spec:
  ${where}
  refreshTime: 1m
  externalSecretSpec:
    refreshInterval: 2m
    secretStoreRef: { name: aws, kind: SecretStore }
    data:
      - secretKey: a
        remoteRef: { key: shared/a }
`;

const driver = (args: string): string => `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: csi }
spec:
  template:
    spec:
      containers:
        - args: [${args}]
`;

const copies = (text: string, address: string) => read(['a.yaml', `${providerClass}---\n${text}`]).workload(address);

const pollSeconds = (...others: string[]) =>
	read(
		['apps/a.yaml', providerClass],
		...others.map((text, i): [string, string] => [`infra/${i}.yaml`, text]),
	).workload('SecretProviderClass/orders').refreshSeconds;

describe('goSeconds', () => {
	test.each([
		['0', 0],
		['0s', 0],
		['1h', 3600],
		['1h0m0s', 3600],
		['1h30m', 5400],
		['1.5m', 90],
		['500ms', 0.5],
		['0.03m', 1.8],
		['-1s', -1],
		['1d', undefined],
		['60', undefined],
		['', undefined],
		['h', undefined],
	])('%s is %s', (text, seconds) => expect(goSeconds(text)).toBe(seconds));
});

describe('ExternalSecret', () => {
	test('tells what it copies, how often, and where that is said', () => {
		const { workload, quote, scopes } = read([
			'deploy/orders.yaml',
			`${aws}---
${externalSecret(`refreshInterval: 15m
data:
  - secretKey: password
    remoteRef:
      key: prod/orders/db
      property: password
      version: AWSPREVIOUS
  - secretKey: pinned
    remoteRef: { key: prod/orders/api, version: uuid/0b1c }
dataFrom:
  - extract: { key: prod/orders/all }
  - find: { path: prod/shared, name: { regexp: ".*" } }
`)}`,
		]);
		const secret = workload('ExternalSecret/orders');
		expect(secret).toMatchObject({
			scope: 'deploy/*.yaml',
			name: 'orders',
			type: 'external-secret',
			refreshSeconds: 900,
			copies: 1,
			cache: null,
			restartsOnRotation: false,
		});
		const references = known(secret.references);
		expect(references.map(placeless)).toEqual([
			{ to: 'secret', target: 'prod/orders/db', jsonKey: 'password', versionStage: 'AWSPREVIOUS', how: 'synced' },
			{ to: 'secret', target: 'prod/orders/api', versionId: '0b1c', how: 'synced' },
			{ to: 'secret', target: 'prod/orders/all', how: 'synced' },
			{ to: 'secret', target: ['prod/shared', { hole: 'found 25:13' }], how: 'synced' },
		]);
		expect(references.map(({ at }) => quote(at))).toEqual([
			'prod/orders/db',
			'prod/orders/api',
			'prod/orders/all',
			'{ path: prod/shared, name: { regexp: ".*" } }',
		]);
		expect(quote(secret.at)).toMatch(
			/^apiVersion: external-secrets.io\/v1\nkind: ExternalSecret\n[^]*regexp: ".*" } }$/,
		);
		expect(scopes).toEqual([expect.objectContaining({ id: 'deploy/*.yaml', world: 'iac', root: 'deploy' })]);
		expect(Object.values(scopes[0]?.listed ?? {}).every((listed) => listed === true)).toBe(true);
	});

	test.each([
		['', 3600],
		['refreshInterval: 0\n', 0],
		['refreshInterval: "0"\n', 0],
		['refreshPolicy: CreatedOnce\nrefreshInterval: 1m\n', 0],
		['refreshPolicy: OnChange\n', 0],
		['refreshPolicy: Periodic\nrefreshInterval: 10s\n', 10],
		['refreshInterval: 1d\n', { unread: 'unfamiliar', detail: 'refreshInterval' }],
		['refreshInterval: ${INTERVAL:=1h}\n', { unread: 'unresolved', detail: 'refreshInterval' }],
	])('refreshes by %j every %j seconds', (spec, seconds) => {
		const { workload } = read(['a.yaml', `${aws}---\n${externalSecret(`${spec}data:\n  - remoteRef: { key: k }\n`)}`]);
		expect(workload('ExternalSecret/orders').refreshSeconds).toEqual(seconds);
	});

	test('reads parameters, prefixes, ARNs and holes', () => {
		const keys = [
			'/prod/url',
			'/aws/reference/secretsmanager/prod/db',
			'arn:aws:secretsmanager:eu-west-1:111111111111:secret:x-AbCdEf',
		];
		const parameters = read([
			'a.yaml',
			`${store('aws', 'aws: { service: ParameterStore }')}---\n${externalSecret(data(keys))}`,
		]);
		expect(known(parameters.workload('ExternalSecret/orders').references)).toMatchObject([
			{ to: 'parameter', target: '/prod/url' },
			{ to: 'secret', target: 'prod/db' },
			{ to: 'secret', target: keys[2] },
		]);
		const prefixed = read([
			'a.yaml',
			`${store('aws', 'aws: { service: SecretsManager, prefix: prod/ }')}---\n${externalSecret(data(['${TEAM}/db', '{{ .x }}']))}`,
		]);
		expect(known(prefixed.workload('ExternalSecret/orders').references)).toMatchObject([
			{ target: ['prod/', { hole: 'TEAM' }, '/db'] },
			{ target: ['prod/', { hole: '.x' }] },
		]);
	});

	test('leaves out stores of others, and cannot tell of stores that are not in sight', () => {
		const spec = 'data:\n  - remoteRef: { key: k }\n';
		const vault = read(['a.yaml', `${store('aws', 'vault: { server: https://vault }')}---\n${externalSecret(spec)}`]);
		expect(vault.workloads).toEqual([]);
		const unseen = read(['a.yaml', externalSecret(spec)]);
		expect(unseen.workload('ExternalSecret/orders').references).toEqual({
			unread: 'elsewhere',
			detail: 'its secret store',
		});
		const generated = read([
			'a.yaml',
			externalSecret('dataFrom:\n  - sourceRef: { generatorRef: { kind: Password } }\n'),
		]);
		expect(generated.workloads).toEqual([]);
		const patch = read(['patch.yaml', externalSecret('refreshInterval: 5m\n')]);
		expect(patch.workloads).toEqual([]);
	});

	test('finds stores of other folders by name, unless they disagree', () => {
		const user = externalSecret('data:\n  - remoteRef: { key: k }\n').replace(
			'{ name: aws }',
			'{ name: aws, kind: ClusterSecretStore }',
		);
		const one = store('aws', 'aws: { service: SecretsManager }', 'ClusterSecretStore');
		const two = store('aws', 'aws: { service: ParameterStore }', 'ClusterSecretStore');
		const found = read(['infra/a.yaml', one], ['apps/b.yaml', user]);
		expect(known(found.workload('ExternalSecret/orders').references)).toMatchObject([{ to: 'secret', target: 'k' }]);
		const apart = read(['dev/a.yaml', one], ['prod/a.yaml', two], ['apps/b.yaml', user]);
		expect(isUnread(apart.workload('ExternalSecret/orders').references)).toBe(true);
		const near = read(['dev/a.yaml', one], ['apps/a.yaml', two], ['apps/b.yaml', user]);
		expect(known(near.workload('ExternalSecret/orders').references)).toMatchObject([{ to: 'parameter', target: 'k' }]);
	});
});

describe('ClusterExternalSecret and PushSecret', () => {
	test('a copy for every namespace', () => {
		const named = read(['a.yaml', `${aws}---\n${cluster('namespaces: [a, b, c]')}`]);
		expect(named.workload('ClusterExternalSecret/shared')).toMatchObject({
			type: 'external-secret',
			copies: 3,
			refreshSeconds: 120,
			references: [{ target: 'shared/a' }],
		});
		const selected = read(['a.yaml', `${aws}---\n${cluster('namespaceSelector: { matchLabels: { x: y } }')}`]);
		expect(selected.workload('ClusterExternalSecret/shared').copies).toMatchObject({ unread: 'elsewhere' });
	});

	test('what is pushed', () => {
		const { workload } = read([
			'a.json',
			JSON.stringify({
				apiVersion: 'v1',
				kind: 'List',
				items: [
					{
						apiVersion: 'external-secrets.io/v1alpha1',
						kind: 'PushSecret',
						metadata: { name: 'up', namespace: 'team' },
						spec: {
							refreshInterval: '10s',
							secretStoreRefs: [{ name: 'aws' }],
							data: [{ match: { secretKey: 'k', remoteRef: { remoteKey: 'team/up', property: 'p' } } }],
						},
					},
					{
						apiVersion: 'external-secrets.io/v1',
						kind: 'SecretStore',
						metadata: { name: 'aws', namespace: 'team' },
						spec: { provider: { aws: { service: 'SecretsManager' } } },
					},
				],
			}),
		]);
		expect(workload('PushSecret/team/up')).toMatchObject({
			type: 'push-secret',
			refreshSeconds: 10,
			references: [{ to: 'secret', target: 'team/up', jsonKey: 'p', how: 'synced' }],
		});
	});
});

const providerClass = `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: orders
spec:
  provider: aws
  secretObjects:
    - secretName: orders-env
      type: Opaque
      data:
        - { objectName: pw, key: PASSWORD }
  parameters:
    objects: |
      # what is mounted
      - objectName: "prod/orders/db"
        objectType: secretsmanager
        jmesPath:
          - path: password
            objectAlias: pw
          - path: '"user-name"'
            objectAlias: user

      - objectName: /prod/orders/url
        objectType: ssmparameter
        objectVersion: "3"
      - objectName: arn:aws:secretsmanager:eu-west-1:111111111111:secret:api-AbCdEf
        objectVersionLabel: AWSPREVIOUS
`;

const deployment = (more = '', template = ''): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
${more}spec:
  replicas: 3
  template:
${template}    spec:
      containers:
        - name: app
          env:
            - { name: PASSWORD, valueFrom: { secretKeyRef: { name: orders-env, key: PASSWORD } } }
            - { name: LOG_LEVEL, value: debug }
      volumes:
        - name: secrets
          csi:
            driver: secrets-store.csi.k8s.io
            volumeAttributes: { secretProviderClass: orders }
`;

describe('SecretProviderClass', () => {
	test('reads the list in its text block, with places in the file', () => {
		const { workload, quote } = read(['a.yaml', `${providerClass}---\n${deployment()}`]);
		const one = workload('SecretProviderClass/orders');
		expect(one).toMatchObject({ type: 'secret-provider-class', refreshSeconds: { unread: 'elsewhere' }, copies: 3 });
		const references = known(one.references);
		expect(references.map(placeless)).toEqual([
			{ to: 'secret', target: 'prod/orders/db', jsonKey: 'password', how: 'mounted' },
			{ to: 'secret', target: 'prod/orders/db', jsonKey: 'user-name', how: 'mounted' },
			{ to: 'parameter', target: '/prod/orders/url', versionId: '3', how: 'mounted' },
			{
				to: 'secret',
				target: 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:api-AbCdEf',
				versionStage: 'AWSPREVIOUS',
				how: 'mounted',
			},
		]);
		expect(references.map(({ at }) => quote(at))).toEqual([
			'password',
			`'"user-name"'`,
			'/prod/orders/url',
			'arn:aws:secretsmanager:eu-west-1:111111111111:secret:api-AbCdEf',
		]);
	});

	test('polls as the driver in sight does', () => {
		const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: csi }
spec:
  chart: { spec: { chart: secrets-store-csi-driver } }
  values: { enableSecretRotation: true, rotationPollInterval: 30s }
`;
		expect(pollSeconds(driver('"--enable-secret-rotation=true", "--rotation-poll-interval=5m"'))).toBe(300);
		expect(pollSeconds(driver('"--enable-secret-rotation=true"'))).toBe(120);
		expect(pollSeconds(driver('"--enable-secret-rotation=false", "--rotation-poll-interval=5m"'))).toBeNull();
		expect(pollSeconds(release)).toBe(30);
		expect(pollSeconds(release, driver('"--enable-secret-rotation=true"'))).toMatchObject({ unread: 'elsewhere' });
		expect(
			pollSeconds(driver('').replace('- args', '- image: registry.k8s.io/csi-secrets-store/driver:v1\n          args')),
		).toBeNull();
		expect(pollSeconds()).toMatchObject({ unread: 'elsewhere' });
	});

	test('is left out where it is not of AWS, and tells a broken list at its place', () => {
		expect(read(['a.yaml', providerClass.replace('provider: aws', 'provider: azure')]).workloads).toEqual([]);
		const { faults, workloads } = read(['a.yaml', providerClass.replace('objectType: secretsmanager', '  - [hunter2')]);
		expect(workloads).toEqual([]);
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatchObject({ file: 'a.yaml' });
		expect(faults[0]?.line).toBeGreaterThanOrEqual(15);
		expect(JSON.stringify(faults)).not.toContain('hunter2');
		expect(read(['a.yaml', providerClass]).workload('SecretProviderClass/orders').copies).toMatchObject({
			unread: 'elsewhere',
		});
	});
});

describe('pods', () => {
	test('tell what they mount and what they read into their environment', () => {
		const { workload, quote } = read(['a.yaml', `${providerClass}---\n${deployment()}`]);
		const pod = workload('Deployment/orders');
		expect(pod).toMatchObject({ type: 'pod', copies: 3, refreshSeconds: null, restartsOnRotation: false });
		const injected = known(pod.references).filter(({ how }) => how === 'injected');
		expect(injected).toMatchObject([{ target: 'prod/orders/db', jsonKey: 'password' }]);
		expect(quote(injected[0]?.at)).toMatch(/^\{ name: PASSWORD,.*\} \}$/);
		expect(known(pod.references).filter(({ how }) => how === 'mounted')).toHaveLength(4);
		expect(pod.environment).toMatchObject([{ name: 'LOG_LEVEL', value: { origin: 'literal' } }]);
	});

	test('read the Secret that an ExternalSecret of their folder writes', () => {
		const synced = externalSecret(
			'target: { name: orders-env }\ndata:\n  - { secretKey: PASSWORD, remoteRef: { key: a } }\n  - { secretKey: OTHER, remoteRef: { key: b } }\n',
		);
		const files = (where: string) => read(['apps/a.yaml', `${aws}---\n${synced}`], [`${where}/b.yaml`, deployment()]);
		expect(known(files('apps').workload('Deployment/orders').references)).toMatchObject([
			{ target: 'a', how: 'injected' },
		]);
		expect(files('elsewhere').workloads?.map(({ address }) => address)).toEqual(['ExternalSecret/orders']);
	});

	test.each([
		['  annotations: { reloader.stakater.com/auto: "true" }\n', '', true],
		['  annotations: { secret.reloader.stakater.com/reload: "other, orders-env" }\n', '', true],
		['  annotations: { secret.reloader.stakater.com/reload: "other" }\n', '', false],
		['  annotations: { secretproviderclass.reloader.stakater.com/reload: orders }\n', '', true],
		['  annotations: { reloader.stakater.com/auto: "false" }\n', '', false],
		['', '    metadata: { annotations: { checksum/secret: abc } }\n', true],
		['', '    metadata: { annotations: { checksum/config: abc } }\n', false],
	])('restart by %j %j: %s', (more, template, restarts) => {
		const { workload } = read(['a.yaml', `${providerClass}---\n${deployment(more, template)}`]);
		expect(workload('Deployment/orders').restartsOnRotation).toBe(restarts);
	});

	test('count as many as run at a time', () => {
		expect(copies(deployment().replace('  replicas: 3\n', ''), 'Deployment/orders').copies).toBe(1);
		expect(
			copies(deployment().replace('replicas: 3', 'replicas: "${COUNT}"'), 'Deployment/orders').copies,
		).toMatchObject({
			unread: 'unresolved',
		});
		expect(copies(deployment().replace('Deployment', 'DaemonSet'), 'DaemonSet/orders').copies).toMatchObject({
			unread: 'elsewhere',
		});
		const scaled = `${deployment()}---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: orders }
spec: { minReplicas: 5, scaleTargetRef: { kind: Deployment, name: orders } }
`;
		expect(copies(scaled, 'Deployment/orders').copies).toBe(5);
		expect(copies(scaled, 'SecretProviderClass/orders').copies).toBe(5);
		const job = deployment().replace('apps/v1', 'batch/v1').replace('Deployment', 'Job');
		expect(copies(job, 'SecretProviderClass/orders').copies).toBe(0);
	});
});

describe('files', () => {
	test('Helm templates are told and left out', () => {
		const { faults, workloads } = read(
			['chart/Chart.yaml', 'apiVersion: v2\nname: orders\n'],
			['chart/templates/a.yaml', externalSecret('data: []\n')],
			['b.yaml', 'apiVersion: v1\n{{ if .x }}\nkind: Secret\n{{ end }}\n'],
		);
		expect(workloads).toEqual([]);
		expect(faults.map(({ file, reason }) => [file, reason])).toEqual([
			['chart/templates/a.yaml', 'a Helm template; render it first'],
			['b.yaml', 'a Helm template; render it first'],
		]);
	});

	test('broken ones are told by place and reason', () => {
		const { faults, files } = read(['a.yaml', 'apiVersion: v1\nkind: Secret\n  hunter2: x\n']);
		expect(faults).toMatchObject([{ file: 'a.yaml', line: 3, reason: expect.not.stringContaining('hunter2') }]);
		expect(files).toEqual(['a.yaml']);
	});

	test('an alias bomb ends', () => {
		const bomb = ['a0: &a0 [x]', ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)];
		const { workloads } = read([
			'a.yaml',
			`${aws}---\n${externalSecret('data: *a30\n').replace('metadata:', `x:\n  ${bomb.join('\n  ')}\nmetadata:`)}`,
		]);
		expect(workloads).toMatchObject([{ scope: '*.yaml', references: [] }]);
	});

	test('objects of one name have addresses of their own; AWS resources made by controllers are not listed', () => {
		const { workloads, scopes } = read([
			'a.yaml',
			`${aws}---\n${externalSecret('data: [{ remoteRef: { key: a } }]\n')}---\n${externalSecret('data: [{ remoteRef: { key: b } }]\n')}---
apiVersion: secretsmanager.services.k8s.aws/v1alpha1
kind: Secret
metadata: { name: x }
`,
		]);
		expect(workloads?.map(({ address }) => address)).toEqual(['ExternalSecret/orders', 'ExternalSecret/orders#2']);
		expect(scopes[0]?.listed).toMatchObject({
			secret: { unread: 'unfamiliar', detail: 'Secret of secretsmanager.services.k8s.aws' },
			parameter: true,
		});
	});
});
