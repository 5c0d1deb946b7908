import { unread } from '../../model/observed.ts';
import type { Text } from '../../model/text.ts';
import { parseJson } from '../../syntax/parse-json.ts';
import { SourceError } from '../../syntax/source-error.ts';
import type { Fragment, TemplateFault, TemplateFile, TemplateOptions } from '../template.ts';
import { mapResources, mappedKinds } from './map-resource.ts';
import { openSource } from './place.ts';
import { planBlocks, type Beside } from './plan-blocks.ts';
import { planDeclarations, planProviders } from './plan-declarations.ts';
import { isObject, objectIn, textIn, type Json } from './plan-json.ts';
import { findPlaces } from './plan-places.ts';
import { canonicalPolicy, policiesIn } from './plan-policies.ts';
import { PlanReferences } from './plan-references.ts';
import { plannedResources, type PlannedResource } from './plan-resources.ts';
import { PlanValues } from './plan-values.ts';
import { partitionOf, type Provider } from './provider.ts';

/** What cannot be read as JSON and is longer than this is told without a place. */
const maxPlaced = 20_000_000;

/**
 * Reads what `terraform show -json` prints of a plan or a state: one scope, whose places are those of the configuration where it lies beside
 * it, else those in that file.
 */
export function readPlan(file: TemplateFile, options: TemplateOptions, beside?: Beside): Fragment {
	const { path } = file;
	const source = file.text;
	const plan = parse(source);
	const fault = isObject(plan) ? problemOf(plan) : (faultIn(source) ?? 'not a Terraform plan');
	if (fault !== undefined) {
		const place = typeof fault === 'string' ? { line: 1, column: 1, reason: fault } : fault;
		return { scopes: [], files: [path], faults: [{ file: path, ...place }] };
	}
	return isObject(plan)
		? readParsed({ path, text: source }, plan, options, beside)
		: { scopes: [], files: [path], faults: [] };
}

function readParsed(
	{ path, text: source }: TemplateFile,
	plan: Json,
	options: TemplateOptions,
	beside: Beside | undefined,
): Fragment {
	const resources = plannedResources(plan);
	const references = new PlanReferences(plan, resources);
	const opened = openSource(path, source);
	const places = findPlaces(source);
	const blocks = planBlocks(plan, resources, beside);
	const provider = (resource: PlannedResource): Provider => providerOf(resource, plan, options);
	const values = new PlanValues({ file: opened, places, references, provider, blocks });
	const read = resources.map((resource) => ({ resource, values: values.read(resource) }));
	const policies = policiesIn(resources);
	const isUsed = (resource: PlannedResource): boolean => {
		const text = canonicalPolicy(resource.values['json']);
		return values.isUsed(resource) || text === undefined || policies.has(text);
	};
	const { account, region } = options;
	const partial = plan['errored'] === true || plan['complete'] === false;
	const listed = partial ? unread('unresolved', `${path}: a plan of a part`) : (true as const);
	return {
		scopes: [
			{
				id: path,
				world: 'iac',
				root: path,
				...(account === undefined ? {} : { account }),
				...(region === undefined ? {} : { region }),
				listed: Object.fromEntries(mappedKinds.map((kind) => [kind, listed])),
			},
		],
		faults: [],
		files: [path],
		...mapResources(
			read.map(({ resource, values: found }) => ({ ...found, used: isUsed(resource) })),
			{
				scope: path,
				backend: 'unknown',
				leaving: leavingResources(references),
				handed: new Set(),
				passed: [],
				providers: planProviders(plan),
				declarations: planDeclarations(plan, { file: opened, places, references, values, blocks }),
				blind: partial ? unread('unresolved') : undefined,
			},
		),
	};
}

function parse(source: string): unknown {
	try {
		return JSON.parse(source.startsWith('\uFEFF') ? source.slice(1) : source);
	} catch {
		return undefined;
	}
}

function faultIn(source: string): Omit<TemplateFault, 'file'> | undefined {
	if (source.length > maxPlaced) return undefined;
	try {
		parseJson(source);
		return undefined;
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		const { line, column, reason } = error.fault;
		return { line, column, reason };
	}
}

function problemOf(plan: Json): string | undefined {
	const version = textIn(plan, 'format_version');
	if (version === undefined) return 'not a Terraform plan';
	return /^[01]\./.test(version) ? undefined : 'a Terraform plan of a format that hushlint does not know';
}

const leaving: ReadonlySet<string> = new Set(['aws_secretsmanager_secret', 'aws_lambda_function']);

/** Secrets and functions whose name or ARN the root gives away. */
function leavingResources(references: PlanReferences): ReadonlySet<string> {
	const outputs = Object.values(objectIn(references.root, 'outputs') ?? {});
	const targets = outputs.flatMap((output) => references.rootTargets(output));
	return new Set(
		targets.flatMap((target) =>
			target.to === 'resource' && leaving.has(target.resource.type) ? [target.resource.address] : [],
		),
	);
}

/** Where a resource is: by its ARN, its own Region, what is configured, what the command line says. */
function providerOf({ values }: PlannedResource, plan: Json, { account, region }: TemplateOptions): Provider {
	const [, partition, , home, owner] = (textIn(values, 'arn') ?? '').split(':');
	const configured = objectIn(objectIn(objectIn(plan, 'configuration'), 'provider_config'), 'aws');
	const constant = textIn(objectIn(objectIn(configured, 'expressions'), 'region'), 'constant_value');
	const place = textIn(values, 'region') ?? orUndefined(home) ?? constant ?? region;
	const fallback = (found: string | undefined, hole: string): Text => orUndefined(found) ?? [{ hole }];
	return {
		partition: orUndefined(partition) ?? partitionOf(place),
		region: fallback(place, 'AWS::Region'),
		account: fallback(orUndefined(owner) ?? account, 'AWS::AccountId'),
	};
}

function orUndefined(found: string | undefined): string | undefined {
	return found === '' ? undefined : found;
}
