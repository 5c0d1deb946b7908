import { isUnread, unread, type Unread } from '../model/observed.ts';
import type { InlineSuppression, Scope, Snapshot } from '../model/snapshot.ts';
import { snapshotVersion, storedKinds } from '../model/snapshot-schema.ts';
import { isTerraformName } from './classify-file.ts';
import { discover, type DiscoverOptions, type Discovery } from './discover.ts';
import { readFrontEnds } from './front-ends.ts';
import { nameInRepository } from './path-from.ts';
import { ScanError } from './scan-error.ts';
import type { TemplateFault, TemplateOptions } from './template.ts';

export interface ScanOptions extends DiscoverOptions, TemplateOptions {
	/** The time of the snapshot. */
	readonly takenAt: Date;
	/** Files of Terraform variables, relative to `cwd`; `variables` win over them. */
	readonly variableFiles?: readonly string[];
}

export interface Scanned {
	readonly snapshot: Snapshot;
	/** What was left out and is no gap, a sentence each. */
	readonly notes: readonly string[];
}

/**
 * Reads templates, plans and manifests into a snapshot. What was found and does not parse is a scope that lists nothing.
 * Throws `ScanError` if something named is missing, unknown or does not parse.
 */
export async function scanTemplates(paths: readonly string[], options: ScanOptions): Promise<Scanned> {
	const found = discover(paths, options);
	const fragments = await readFrontEnds(found, options);
	const faults = fragments.flatMap((fragment) => fragment.faults);
	const { unrendered } = await import('./kubernetes/manifests.ts');
	const templates = faults.filter(({ reason }) => reason === unrendered);
	const broken = faults.filter(({ reason }) => reason !== unrendered);
	const namedFiles = new Set([...found.named, ...(options.variableFiles ?? [])]);
	const named = broken.filter(({ file }) => namedFiles.has(file));
	if (named.length > 0) throw new ScanError(named.map(sentence).join('\n'));

	const scopes = fragments.flatMap((fragment) => fragment.scopes);
	// A front end may have told in its own scope why it lists nothing.
	const told = new Set(scopes.flatMap(({ listed }) => Object.values(listed).flatMap(detailOf)));
	const lost = [
		...broken.map((fault) => ({ file: fault.file, what: sentence(fault) })).filter(({ what }) => !told.has(what)),
		...found.unreadable.filter(({ file }) => isTerraformName(file)).map(unreadableSentence),
	];
	// These may hold anything. Alone they do not make a folder one of templates.
	const maybe = found.unreadable.filter(({ file }) => !isTerraformName(file)).map(unreadableSentence);
	if (scopes.length + lost.length > 0) lost.push(...maybe);
	const snapshot: Snapshot = {
		version: snapshotVersion,
		takenAt: options.takenAt.toISOString(),
		scopes: [...scopes, ...lostScopes(lost, new Set(scopes.map(({ id }) => id)))].map((scope) =>
			withRepositoryId(scope, options.cwd),
		),
		secrets: fragments.flatMap(({ secrets = [] }) => secrets),
		parameters: fragments.flatMap(({ parameters = [] }) => parameters),
		keys: fragments.flatMap(({ keys = [] }) => keys),
		accounts: fragments.flatMap(({ accounts = [] }) => accounts),
		workloads: fragments.flatMap(({ workloads = [] }) => workloads),
		databases: fragments.flatMap(({ databases = [] }) => databases),
		declarations: fragments.flatMap(({ declarations = [] }) => declarations),
		principals: fragments.flatMap(({ principals = [] }) => principals),
		policies: fragments.flatMap(({ policies = [] }) => policies),
		trails: fragments.flatMap(({ trails = [] }) => trails),
		suppressions: await suppressionsIn(found),
	};
	return { snapshot, notes: [...templateNotes(templates), ...foreignNotes(found), ...unreadableNotes(found)] };
}

function withRepositoryId(scope: Scope, cwd: string): Scope {
	const repositoryId = nameInRepository(cwd, scope.id);
	return repositoryId === undefined || repositoryId === scope.id ? scope : { ...scope, repositoryId };
}

function detailOf(listed: true | Unread | undefined): string[] {
	return isUnread(listed) && listed.detail !== undefined ? [listed.detail] : [];
}

function sentence({ file, line, column, reason }: TemplateFault): string {
	return `${file}:${line}:${column}: ${reason}`;
}

/** A scope for every file that could not be read, so that what it may hold is a gap. */
function lostScopes(
	lost: readonly { readonly file: string; readonly what: string }[],
	taken: ReadonlySet<string>,
): Scope[] {
	const byFile = new Map<string, string>();
	for (const { file, what } of lost) if (!byFile.has(file)) byFile.set(file, what);
	return [...byFile].map(([file, what]) => ({
		id: taken.has(file) ? `${file} (in part)` : file,
		world: 'iac',
		root: file,
		listed: Object.fromEntries(storedKinds.map((kind) => [kind, unread('unparsable', what)])),
	}));
}

async function suppressionsIn({ files }: Discovery): Promise<InlineSuppression[]> {
	const { hclSuppressions, yamlSuppressions } = await import('./suppressions.ts');
	const held = files.terraform.filter(({ path, text }) => !path.endsWith('.json') && text.includes('hushlint'));
	const inYaml = [...files.cloudformation, ...files.kubernetes].flatMap(yamlSuppressions);
	if (held.length === 0) return inYaml;
	const { loadHcl } = await import('../syntax/parse-hcl.ts');
	const { parse } = await loadHcl();
	return [...held.flatMap((file) => hclSuppressions(file, parse)), ...inYaml];
}

function templateNotes(templates: readonly TemplateFault[]): string[] {
	const [first] = templates;
	if (!first) return [];
	const files = new Set(templates.map(({ file }) => file)).size;
	return [
		files === 1
			? `${first.file} is a Helm template and was left out; render it first (helm template) and scan what comes out`
			: `${files} Helm templates, such as ${first.file}, were left out; render them first (helm template) and scan what comes out`,
	];
}

function foreignNotes({ foreign }: Discovery): string[] {
	return foreign.map((file) => `${file} is no template, plan or manifest that hushlint knows, and was left out`);
}

function unreadableSentence({ file, reason }: Discovery['unreadable'][number]): { file: string; what: string } {
	return { file, what: `${file}: ${reason}` };
}

function unreadableNotes({ unreadable }: Discovery): string[] {
	return unreadable.map(({ file, reason }) => `${file} was left out: ${reason}`);
}
