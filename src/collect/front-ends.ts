import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { HclFile } from '../syntax/hcl-tree.ts';
import { filesBesidePlan } from './beside-plan.ts';
import type { Discovery } from './discover.ts';
import { repositoryOf } from './ignored.ts';
import { readByFunctions } from './module-files.ts';
import { pathFrom } from './path-from.ts';
import { readTemplateFile } from './read-template-file.ts';
import { ScanError } from './scan-error.ts';
import type { Fragment, TemplateFile, TemplateOptions } from './template.ts';

export interface FrontEndOptions extends TemplateOptions {
	/** Absolute; paths are relative to it. */
	readonly cwd: string;
	readonly variableFiles?: readonly string[];
}

/** Policies and the like that Terraform reads from files beside it. */
const maxAsideBytes = 1_000_000;

const maxVariablesBytes = 20_000_000;

/** Reads what was found, each by its front end, which is loaded when there is something for it to read. */
export async function readFrontEnds(found: Discovery, options: FrontEndOptions): Promise<Fragment[]> {
	const { files } = found;
	return [
		...(files.terraform.length > 0 ? [await readTerraformFiles(found, options)] : []),
		...(files.cloudformation.length > 0 ? await readCloudFormationFiles(found, options) : []),
		...(files.kubernetes.length > 0 ? [await readKubernetesFiles(found, options)] : []),
		...(files.plan.length > 0 ? await readPlans(found, options) : []),
	];
}

async function readPlans(found: Discovery, options: FrontEndOptions): Promise<Fragment[]> {
	const [{ readPlan }, { loadHcl }] = await Promise.all([
		import('./terraform/read-plan.ts'),
		import('../syntax/parse-hcl.ts'),
	]);
	const parser = await loadHcl();
	return found.files.plan.map((file) => {
		const beside = filesBesidePlan(file, found, options.cwd);
		return readPlan(file, options, beside.files.size > 0 ? { ...beside, ...parser } : undefined);
	});
}

async function readTerraformFiles({ files }: Discovery, options: FrontEndOptions): Promise<Fragment> {
	const { cwd, variableFiles = [] } = options;
	const texts = new Map([...files.terraform, ...files.modules].map(({ path, text }) => [path, text]));
	for (const path of variableFiles) {
		const text = readTemplateFile(resolve(cwd, path), { maxBytes: maxVariablesBytes, streams: true });
		if (typeof text !== 'string') throw new ScanError(`cannot read ${path}: ${text.reason}`);
		texts.set(path, text);
	}
	for (const [path, text] of filesRead(files.terraform, cwd)) if (!texts.has(path)) texts.set(path, text);
	const [{ readTerraform }, { loadHcl }] = await Promise.all([
		import('./terraform/read-terraform.ts'),
		import('../syntax/parse-hcl.ts'),
	]);
	const { parse } = await loadHcl();
	const broken = new Set<string>();
	const fragment = readTerraform(texts, options, {
		parse: (source) => {
			const file = parse(source);
			if (file.faults.length > 0) broken.add(source);
			return file;
		},
	});
	const faults = fragment.faults.length === 0 ? undefined : await explain(broken);
	if (!faults) return fragment;
	// Where Terraform itself would find the fault is known only later, and what is told of it is told in many places.
	return readTerraform(texts, options, {
		parse: (source) => ({ ...parse(source), ...faults.get(source) }),
	});
}

/** How many files are given to a second, slow parser for its word on what is wrong. */
const maxExplained = 50;

async function explain(sources: ReadonlySet<string>): Promise<ReadonlyMap<string, Pick<HclFile, 'faults'>>> {
	const { explainFault } = await import('../syntax/explain-hcl.ts');
	const explained = new Map<string, Pick<HclFile, 'faults'>>();
	for (const source of [...sources].slice(0, maxExplained)) {
		const fault = await explainFault(source);
		if (fault) explained.set(source, { faults: [fault] });
	}
	return explained;
}

function filesRead(files: readonly TemplateFile[], cwd: string): [string, string][] {
	const paths = new Set(
		files.flatMap(({ path, text }) => {
			const from = resolve(cwd, path);
			return readByFunctions(from, text).filter((read) => isNear(read, from, cwd));
		}),
	);
	return [...paths].flatMap((path): [string, string][] => {
		const text = readTemplateFile(path, { maxBytes: maxAsideBytes });
		return typeof text === 'string' ? [[pathFrom(cwd, path), text]] : [];
	});
}

/** A template may come from a stranger: it names no file outside its repository, by links neither. */
function isNear(path: string, from: string, cwd: string): boolean {
	const folder = dirname(from);
	const repository = repositoryOf(folder);
	const homes = repository === undefined ? [cwd, folder] : [repository];
	return existsSync(path) && homes.some((home) => isWithin(realpathSync(path), realpathSync(home)));
}

function isWithin(path: string, folder: string): boolean {
	return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** Templates by themselves, but for those that are nested in others; those of an assembly together. */
async function readCloudFormationFiles({ files }: Discovery, options: FrontEndOptions): Promise<Fragment[]> {
	const [{ readCloudFormation }, { readCdkOut }] = await Promise.all([
		import('./cloudformation/read-cloudformation.ts'),
		import('./cloudformation/read-cdk-out.ts'),
	]);
	const byPath = new Map([...files.cloudformation, ...files.assembly].map((file) => [file.path, file]));
	const folders = new Set(files.assembly.map(({ path }) => folderOf(path)));
	const outermost = files.assembly.filter(({ path }) => {
		const folder = folderOf(path);
		return folder === '' || !folders.has(folderOf(folder));
	});
	const assemblies = outermost.map((manifest) => readCdkOut(manifest, byPath, options));
	const taken = new Set(assemblies.flatMap((fragment) => fragment.files));
	const rest = files.cloudformation.filter(({ path }) => !taken.has(path));
	const alone = rest.map((file) => ({ file, fragment: readCloudFormation(file, options, byPath) }));
	const nested = new Set(alone.flatMap(({ file, fragment }) => fragment.files.filter((path) => path !== file.path)));
	return [...assemblies, ...alone.filter(({ file }) => !nested.has(file.path)).map(({ fragment }) => fragment)];
}

async function readKubernetesFiles({ files }: Discovery, options: FrontEndOptions): Promise<Fragment> {
	const { readKubernetes } = await import('./kubernetes/read-kubernetes.ts');
	return readKubernetes([...files.chart, ...files.kubernetes], options);
}

function folderOf(path: string): string {
	const end = path.lastIndexOf('/');
	return end === -1 ? '' : path.slice(0, end);
}
