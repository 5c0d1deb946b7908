import type { Identity } from '../../model/snapshot.ts';
import { plainOf } from './resolved.ts';
import type { Declared } from './stack.ts';
import { locate } from './template-source.ts';

/** Who a resource is: its logical id, and the construct the CDK says it comes from. */
export function identityOf(resource: Declared): Identity {
	const { stack, address, place } = resource;
	const path = plainOf(stack.section(resource, 'Metadata', 'aws:cdk:path'));
	// The last part names the construct's own resource.
	const construct = typeof path === 'string' ? { construct: path.replace(/\/(?:Resource|Default)$/, '') } : {};
	return { scope: stack.id, address, ...construct, at: locate(place) };
}
