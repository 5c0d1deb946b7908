import type { Estate, Resource } from '../../model/estate.ts';
import type { StoredKind } from '../../model/snapshot.ts';
import { partsOf, type Text } from '../../model/text.ts';

const kinds: readonly StoredKind[] = ['secret', 'parameter', 'key', 'principal'];

/** Whether a text is the ARN of another resource of the same template, and so not of this one, whatever holes both have. */
export function isAnotherOf(resource: Resource, arn: Text, estate: Estate): boolean {
	if (resource.scope.world !== 'iac') return false;
	const known = estate.indexed(buildArns).get(keyOf(resource, arn));
	return known !== undefined && known !== resource;
}

function buildArns(estate: Estate): ReadonlyMap<string, Resource> {
	const arns = new Map<string, Resource>();
	for (const resource of kinds.flatMap((kind): readonly Resource[] => estate.resources(kind))) {
		const { scope, arn } = resource;
		if (scope.world === 'iac' && arn !== undefined) arns.set(keyOf(resource, arn), resource);
	}
	return arns;
}

function keyOf({ scope }: Resource, arn: Text): string {
	return JSON.stringify([scope.id, partsOf(arn)]);
}
