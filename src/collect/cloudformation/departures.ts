import { isHole, partsOf, render, type Text } from '../../model/text.ts';
import type { Assembly } from './assembly.ts';
import { entriesOf, itemsOf, optionsOf, fieldOf, type Resolved } from './resolved.ts';
import type { Declared, Stack } from './stack.ts';

/** The secrets whose ARN leaves the stacks of a run: by an output, or to a nested stack that is not in sight. */
export function departures(stacks: readonly Stack[]): ReadonlySet<Declared> {
	const leaving = new Set<Declared>();
	for (const stack of stacks) {
		for (const { value, exportName } of stack.outputs()) {
			// What a nested stack puts out goes to the stack around it, unless it is exported.
			if (exportName === null ? stack.prefix === '' : !isOwnExport(exportName)) collect(value, stack.assembly, leaving);
		}
		for (const resource of stack.resources.values()) {
			const nests = resource.type === 'AWS::CloudFormation::Stack' || resource.type === 'AWS::Serverless::Application';
			if (nests && !stack.children.has(resource.id)) {
				collect(fieldOf(stack.properties(resource), 'Parameters'), stack.assembly, leaving);
			}
		}
	}
	return leaving;
}

/** An export that the CDK makes for the other stacks of the same app. */
function isOwnExport(name: Text): boolean {
	return render(name).includes(':ExportsOutput');
}

function collect(value: Resolved, assembly: Assembly, into: Set<Declared>): void {
	for (const option of optionsOf(value)) {
		if (option.type === 'scalar') {
			for (const part of partsOf(option.text)) {
				if (!isHole(part)) continue;
				const meaning = assembly.meaningOf(part.hole);
				if (meaning?.type === 'secret') into.add(meaning.resource);
				if (meaning?.type === 'options') for (const inner of meaning.options) collect(inner, assembly, into);
			}
		}
		if (option.type === 'list') for (const { value: item } of itemsOf(option).items) collect(item, assembly, into);
		if (option.type === 'mapping')
			for (const [, member] of entriesOf(option).entries) collect(member.value, assembly, into);
	}
}
