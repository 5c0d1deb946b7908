import type { MappingNode, Node, Value } from '../../syntax/tree.ts';

const resourceType = /^(?:AWS|Alexa|Custom)::|^[A-Za-z0-9]+::[A-Za-z0-9]+::[A-Za-z0-9]+/;

/** Whether a parsed YAML or JSON document is a CloudFormation or SAM template. */
export function isCloudFormation(root: Node): boolean {
	const template = valueOf(root);
	if (template.type !== 'mapping') return false;
	if (member(template, 'AWSTemplateFormatVersion')) return true;
	const resources = member(template, 'Resources');
	if (resources?.type !== 'mapping') return false;
	return resources.entries.some(({ key, value }) => {
		const resource = valueOf(value);
		if (resource.type !== 'mapping') return valueOf(key).type === 'scalar' && isLoop(key);
		const type = member(resource, 'Type');
		return type?.type === 'scalar' && resourceType.test(type.text);
	});
}

function isLoop(key: Node): boolean {
	const node = valueOf(key);
	return node.type === 'scalar' && node.text.startsWith('Fn::ForEach::');
}

function member(mapping: MappingNode, name: string): Value | undefined {
	const entry = mapping.entries.find(({ key }) => {
		const node = valueOf(key);
		return node.type === 'scalar' && node.text === name;
	});
	return entry && valueOf(entry.value);
}

function valueOf(node: Node): Value {
	return node.type === 'alias' ? node.target : node;
}
