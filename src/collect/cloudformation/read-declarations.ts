import type { Declaration } from '../../model/snapshot.ts';
import { placeNamed } from '../../model/value-shape.ts';
import { booleanOf, fieldOf, textOf } from './resolved.ts';
import type { Stack } from './stack.ts';
import { locate } from './template-source.ts';
import { shapeOf } from './value-shapes.ts';

/** Parameters as inputs and Outputs as outputs. Both may bear the name of a resource, so their addresses name their section. */
export function readDeclarations(stack: Stack): readonly Declaration[] {
	return [...inputs(stack), ...outputs(stack)];
}

function* inputs(stack: Stack): Iterable<Declaration> {
	for (const { name, value, place } of stack.template.parameters.values()) {
		const block = stack.resolve(value, stack.frame());
		const noEcho = booleanOf(fieldOf(block, 'NoEcho'));
		const type = textOf(fieldOf(block, 'Type'));
		// Of these the default is the name of a parameter, whose value it is not.
		const named = typeof type === 'string' && type.startsWith('AWS::SSM::Parameter::');
		const secret = noEcho === true || placeNamed(name) === 'password';
		const shape = shapeOf(fieldOf(block, 'Default'), secret && !named ? 'password' : 'any', stack.assembly);
		yield {
			scope: stack.id,
			address: `${stack.prefix}Parameters.${name}`,
			at: locate(place),
			name,
			role: 'input',
			value: shape,
			sensitive: noEcho === null ? false : noEcho,
			exported: false,
			inState: null,
		};
	}
}

function* outputs(stack: Stack): Iterable<Declaration> {
	for (const { name, value, exportName, place } of stack.outputs()) {
		yield {
			scope: stack.id,
			address: `${stack.prefix}Outputs.${name}`,
			at: locate(place),
			name,
			role: 'output',
			value: shapeOf(value, placeNamed(name), stack.assembly),
			sensitive: false,
			exported: exportName !== null,
			inState: null,
		};
	}
}
