import { isUnread, unread, type Observed, sumOf } from '../../model/observed.ts';
import type { Declaration, Facts, Scope, Workload } from '../../model/snapshot.ts';
import type { EnvironmentVariable, WorkloadFacts } from '../../model/template.ts';
import type { Text } from '../../model/text.ts';
import { placeNamed, shapeOfText } from '../../model/value-shape.ts';
import { SourceError } from '../../syntax/source-error.ts';
import type { TemplateFault, TemplateOptions } from '../template.ts';
import { readExternalSecret, readPushSecret, type ExternalSecret } from './external-secret.ts';
import type { Field } from './field.ts';
import { literalsIn } from './literals.ts';
import type { Manifest } from './manifests.ts';
import { containersOf, podSpecOf, runsPods } from './pod-spec.ts';
import { copiesOf, readPodUse, type PodUse } from './pods.ts';
import { readProviderClass } from './secret-provider-class.ts';
import type { FindRole } from './service-accounts.ts';
import { isNear, sourcesIn, type Of, type Sources } from './sources.ts';
import type { FindStore } from './stores.ts';
import { substituted } from './substitutions.ts';

export interface Directory {
	readonly directory: string;
	readonly objects: readonly Manifest[];
	readonly findStore: FindStore;
	readonly findRole: FindRole;
	/** Of the CSI driver. */
	readonly poll: Observed<number | null>;
	readonly options: TemplateOptions;
}

export interface DirectoryRead {
	readonly scope: Scope;
	readonly workloads: readonly Workload[];
	/** Literal credentials in Secrets. */
	readonly declarations: readonly Declaration[];
	readonly faults: readonly TemplateFault[];
}

/** The scope that the manifests of one directory are, and the workloads in it. */
export function readDirectory({ directory, objects, findStore, findRole, poll, options }: Directory): DirectoryRead {
	const faults: TemplateFault[] = [];
	const each = <Read>(read: (object: Manifest) => Read | undefined): Of<Read>[] =>
		objects.flatMap((object) => {
			const found = attempt(object, () => read(object), faults);
			return found === undefined ? [] : [{ object, read: found }];
		});

	const roleOf = (object: Manifest): Observed<Text> => {
		const spec = podSpecOf(object);
		const account = spec.get('serviceAccountName').string() ?? spec.get('serviceAccount').string();
		return findRole(account, object.namespace, directory);
	};
	const surroundings = { directory, findStore };
	const external = each((object) =>
		isExternal(object, 'ExternalSecret')
			? readExternalSecret(object, object.body.get('spec'), surroundings)
			: undefined,
	);
	const cluster = each((object) =>
		isExternal(object, 'ClusterExternalSecret')
			? readExternalSecret(object, object.body.get('spec', 'externalSecretSpec'), surroundings)
			: undefined,
	);
	const pushed = each((object) =>
		isExternal(object, 'PushSecret') ? readPushSecret(object, surroundings) : undefined,
	);
	const classes = each((object) =>
		object.group === 'secrets-store.csi.x-k8s.io' && object.kind === 'SecretProviderClass'
			? readProviderClass(object)
			: undefined,
	);
	const sources = sourcesIn([...external, ...cluster], classes);
	const pods = each((object) => (runsPods(object) ? podUse(object, roleOf(object), sources) : undefined));
	const autoscalers = objects.filter(({ kind }) => kind === 'HorizontalPodAutoscaler' || kind === 'ScaledObject');

	const scope = scopeOf(directory, objects, options);
	const name = namer();
	const workload = (object: Manifest, facts: Facts<WorkloadFacts>): Workload => ({
		scope: scope.id,
		address: name(object),
		...object.body.at(),
		name: object.name === undefined ? null : substituted(object.fullName ?? object.name),
		roleAddress: null,
		environment: [],
		cache: null,
		refreshAt: null,
		restartsOnRotation: false,
		...facts,
	});
	const workloads = [
		...external.map(({ object, read }) => workload(object, { type: 'external-secret', ...synced(read), copies: 1 })),
		...cluster.map(({ object, read }) =>
			workload(object, { type: 'external-secret', ...synced(read), copies: namespacesOf(object.body.get('spec')) }),
		),
		...pushed.map(({ object, read }) => workload(object, { type: 'push-secret', ...synced(read), copies: 1 })),
		...classes.map(({ object, read: { references } }) => {
			const users = pods.filter(
				({ object: pod, read }) => isNear(pod, object) && read.classes.includes(object.name ?? ''),
			);
			const copies = sumOf(users.map(({ object: pod }) => (isBrief(pod) ? 0 : copiesOf(pod, autoscalers))));
			return workload(object, {
				type: 'secret-provider-class',
				references,
				refreshSeconds: poll,
				role: shared(users.map(({ object: pod }) => roleOf(pod))),
				copies: users.length === 0 ? unread('elsewhere', 'the pods that mount it') : copies,
			});
		}),
		...pods.map(({ object, read: { references, restartsOnRotation } }) =>
			workload(object, {
				type: 'pod',
				references,
				environment: environmentOf(podSpecOf(object)),
				refreshSeconds: null,
				role: roleOf(object),
				copies: copiesOf(object, autoscalers),
				restartsOnRotation,
			}),
		),
	];
	const declarations = objects.flatMap((object) => {
		const literals = literalsIn(object);
		const address = literals.length === 0 ? '' : name(object);
		return literals.map((one) => ({ ...one, scope: scope.id, address: `${address}.${one.address}` }));
	});
	return { scope, workloads, declarations, faults };
}

/** A pod that takes secrets by way of Kubernetes, has a role to read them itself, or bears a credential. */
function podUse(object: Manifest, role: Observed<Text>, sources: Sources): PodUse | undefined {
	const use = readPodUse(object, sources);
	const bears = () => environmentOf(podSpecOf(object)).some(({ value }) => value.origin === 'credential');
	if (use || (isUnread(role) && !bears())) return use;
	return { references: [], classes: [], restartsOnRotation: false };
}

/** The role that all have, if they have one. */
function shared(roles: readonly Observed<Text>[]): Observed<Text> {
	const [first, ...others] = roles;
	const agreed = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
	return first !== undefined && agreed ? first : unread('elsewhere', 'the pods that mount it');
}

function synced({ references, refreshSeconds, refreshAt, role }: ExternalSecret): Facts<WorkloadFacts> {
	return { references, refreshSeconds, refreshAt, role };
}

function attempt<Read>(object: Manifest, read: () => Read, faults: TemplateFault[]): Read | undefined {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		const { line, column, reason } = error.fault;
		faults.push({ file: object.file, line, column, reason });
		return undefined;
	}
}

function isExternal({ group, kind }: Manifest, wanted: string): boolean {
	return group === 'external-secrets.io' && kind === wanted;
}

/** Manifests tell everything about the kinds they hold, unless a controller makes AWS resources of some. */
function scopeOf(directory: string, objects: readonly Manifest[], { account, region }: TemplateOptions): Scope {
	const makes = (...services: readonly string[]): true | ReturnType<typeof unread> => {
		const maker = objects.find(({ group }) => services.includes(serviceOf(group) ?? ''));
		return maker === undefined ? true : unread('unfamiliar', `${maker.kind} of ${maker.group}`);
	};
	return {
		// A root module may lie in the same directory.
		id: directory === '.' ? '*.yaml' : `${directory}/*.yaml`,
		world: 'iac',
		...(account === undefined ? {} : { account }),
		...(region === undefined ? {} : { region }),
		root: directory,
		listed: {
			secret: makes('secretsmanager'),
			parameter: makes('ssm'),
			key: makes('kms'),
			account: true,
			workload: true,
			database: makes('rds', 'docdb', 'documentdb', 'redshift'),
			declaration: true,
			principal: makes('iam'),
			policy: makes('iam'),
			trail: makes('cloudtrail'),
		},
	};
}

/** The service whose resources a controller makes: of ACK, Crossplane or Upbound. */
function serviceOf(group: string): string | undefined {
	return /^([a-z]+)\.(?:services\.k8s\.aws|aws\.(?:m\.)?upbound\.io|aws\.crossplane\.io)$/.exec(group)?.[1];
}

/** `Kind/namespace/name`, made unique. */
function namer(): (object: Manifest) => string {
	const taken = new Map<string, number>();
	return ({ kind, namespace, name: bare = '', fullName: name = bare }) => {
		const address = [kind, ...(namespace === undefined ? [] : [namespace]), name].join('/');
		const count = (taken.get(address) ?? 0) + 1;
		taken.set(address, count);
		return count === 1 ? address : `${address}#${count}`;
	};
}

/** Of a ClusterExternalSecret: the namespaces it names; selectors leave that to the cluster. */
function namespacesOf(spec: Field): Observed<number> {
	const selects = spec.get('namespaceSelector').exists || spec.get('namespaceSelectors').items().length > 0;
	const names = spec.get('namespaces').items();
	return selects || names.length === 0 ? unread('elsewhere', 'the namespaces it selects') : names.length;
}

function isBrief({ kind }: Manifest): boolean {
	return kind === 'Job' || kind === 'CronJob';
}

function environmentOf(spec: Field): EnvironmentVariable[] {
	return containersOf(spec).flatMap((container) =>
		container
			.get('env')
			.items()
			.flatMap((variable): EnvironmentVariable[] => {
				const name = variable.get('name').text();
				const value = variable.get('value');
				const text = value.text();
				if (name === undefined || text === undefined) return [];
				return [{ name, value: { ...shapeOfText(text, placeNamed(name)), ...value.at() }, ...variable.at() }];
			}),
	);
}
