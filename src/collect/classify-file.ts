import { parseJson } from '../syntax/parse-json.ts';
import { parseYaml } from '../syntax/parse-yaml.ts';
import { SourceError } from '../syntax/source-error.ts';

/**
 * What a file is to hushlint. `assembly`: the manifest of what the CDK synthesised. `chart`: what makes the folder beside it one of Helm
 * templates. `modules`: where Terraform keeps the modules it fetched.
 */
export type FileKind = 'terraform' | 'cloudformation' | 'kubernetes' | 'plan' | 'assembly' | 'chart' | 'modules';

const terraformName = /\.(?:tf|tofu|tfvars)(?:\.json)?$/;
const candidateName = /\.(?:ya?ml|json|template)$/i;

/** Whether a file may be of any kind, by its name alone. */
export function isCandidate(name: string): boolean {
	return terraformName.test(name) || candidateName.test(name);
}

export function isTerraformName(name: string): boolean {
	return terraformName.test(name);
}

/** Whether a file is YAML or JSON by its name, and valid. */
export function isDataFile(name: string, text: string): boolean {
	if (!candidateName.test(name)) return false;
	try {
		if (/\.json$/i.test(name)) parseJson(text);
		else parseYaml(text);
		return true;
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		return false;
	}
}

/** What a file is, by its name where that is enough, else by its content; `undefined` if it is nothing we know. */
export function classifyFile(path: string, text: string): FileKind | undefined {
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (terraformName.test(name)) return 'terraform';
	if (/^Chart\.ya?ml$/.test(name)) return 'chart';
	if (/^kustomization\.ya?ml$/.test(name)) return 'kubernetes';
	if (path.endsWith('.terraform/modules/modules.json')) return 'modules';
	if (name === 'manifest.json' && isAssembly(parsed(text))) return 'assembly';
	return /^\uFEFF?\s*\{(?![{%])/.test(text) ? ofJson(text) : ofYaml(text);
}

function isAssembly(data: object | undefined): boolean {
	return data !== undefined && 'artifacts' in data && 'version' in data && typeof data.version === 'string';
}

/** Top-level keys stand at the start of a line; what stands deeper belongs to something else. */
function ofYaml(text: string): FileKind | undefined {
	if (/^\uFEFF?(["']?)AWSTemplateFormatVersion\1\s*:/m.test(text)) return 'cloudformation';
	if (/^\uFEFF?(["']?)Resources\1\s*:/m.test(text)) {
		if (/[\s{,](["']?)Type\1\s*:\s*["']?(?:AWS|Alexa|Custom)::/.test(text)) return 'cloudformation';
	}
	return /^\uFEFF?(["']?)apiVersion\1\s*:/m.test(text) && /^\uFEFF?(["']?)kind\1\s*:/m.test(text)
		? 'kubernetes'
		: undefined;
}

function ofJson(text: string): FileKind | undefined {
	const words = /"(?:AWSTemplateFormatVersion|Resources|apiVersion|format_version)"\s*:|\bAWSTemplateFormatVersion\b/;
	if (!words.test(text)) return undefined;
	const data = parsed(text);
	// A broken file is judged by its words, so that its fault is told; so is YAML that begins with a brace.
	const has = (name: string): boolean =>
		data === undefined ? new RegExp(`["']?\\b${name}\\b["']?\\s*:`).test(text) : Object.hasOwn(data, name);
	if (has('AWSTemplateFormatVersion')) return 'cloudformation';
	if (has('Resources') && /["']?Type["']?\s*:\s*["']?(?:AWS|Alexa|Custom)::/.test(text)) return 'cloudformation';
	if (has('format_version') && ['planned_values', 'values', 'resource_changes'].some(has)) return 'plan';
	return has('apiVersion') && has('kind') ? 'kubernetes' : undefined;
}

function parsed(text: string): object | undefined {
	try {
		const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
		return typeof value === 'object' && value !== null ? value : undefined;
	} catch {
		return undefined;
	}
}
