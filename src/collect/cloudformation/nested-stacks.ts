import { posix } from 'node:path';
import type { TemplateFile } from '../template.ts';
import { plainOf, type Resolved } from './resolved.ts';
import { Stack, type Declared, type Inputs } from './stack.ts';
import { faultAt, parseTemplate } from './template-source.ts';
import { readTemplate } from './template.ts';

const maxDepth = 10;

/** The stacks that a stack contains and whose templates are at hand, with theirs. */
export function nestStacks(parent: Stack, around: readonly string[] = [parent.template.source.path]): readonly Stack[] {
	const stacks: Stack[] = [];
	for (const resource of parent.resources.values()) {
		const file = templateOf(resource);
		if (!file) continue;
		const { assembly } = parent;
		if (around.includes(file.path) || around.length >= maxDepth) {
			assembly.faults.push(faultAt(resource.place, 'a nested stack that contains itself, or is nested too deep'));
			continue;
		}
		assembly.files.add(file.path);
		const source = parseTemplate(file);
		if ('reason' in source) {
			assembly.faults.push(source);
			continue;
		}
		const child = new Stack(readTemplate(source), assembly, {
			id: `${parent.id}${around.length === 1 ? '#' : '/'}${resource.id}`,
			prefix: `${resource.address}/`,
			holes: `${resource.key}/`,
			options: parent.options,
			inputs: inputsOf(resource),
		});
		parent.children.set(resource.id, child);
		stacks.push(child, ...nestStacks(child, [...around, file.path]));
	}
	return stacks;
}

/** The file of a nested stack: its local path, or in a cloud assembly the asset it will be. */
function templateOf(resource: Declared): TemplateFile | undefined {
	const { type, stack } = resource;
	if (type !== 'AWS::CloudFormation::Stack' && type !== 'AWS::Serverless::Application') return undefined;
	const location = stack.section(
		resource,
		'Properties',
		type === 'AWS::CloudFormation::Stack' ? 'TemplateURL' : 'Location',
	);
	const asset = stack.section(resource, 'Metadata', 'aws:asset:path');
	for (const value of [asset, location]) {
		const path = localPath(value);
		const file = path === undefined ? undefined : stack.assembly.nested.get(beside(stack.template.source.path, path));
		if (file) return file;
	}
	return undefined;
}

function localPath(value: Resolved): string | undefined {
	const path = plainOf(value);
	if (typeof path !== 'string' || /^[a-z0-9+.-]+:\/\//i.test(path) || path.startsWith('/')) return undefined;
	return path.replaceAll('\\', '/');
}

function beside(path: string, other: string): string {
	return posix.normalize(posix.join(posix.dirname(path), other));
}

/** Evaluated when they are asked for: they may be outputs of stacks beside it. */
function inputsOf(resource: Declared): Inputs {
	return (name) => {
		const given = resource.stack.section(resource, 'Properties', 'Parameters', name);
		return given.type === 'nothing' ? undefined : given;
	};
}
