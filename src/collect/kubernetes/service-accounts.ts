import { unread, type Observed } from '../../model/observed.ts';
import type { Text } from '../../model/text.ts';
import type { Manifest } from './manifests.ts';
import { isNear } from './sources.ts';

/** Finds the role of a service account, seen from a directory. Unread where nothing in sight gives it one. */
export type FindRole = (name: string | undefined, namespace: string | undefined, directory: string) => Observed<Text>;

const annotation = 'eks.amazonaws.com/role-arn';

interface Grant {
	readonly directory: string;
	readonly account: string | undefined;
	readonly namespace: string | undefined;
	readonly role: Text;
}

/** The roles that annotations and pod identity associations give; of several, those beside the user count first. */
export function findRolesIn(byDirectory: ReadonlyMap<string, readonly Manifest[]>): FindRole {
	const grants = [...byDirectory].flatMap(([directory, objects]) =>
		objects.flatMap((object) => grantOf(object, directory) ?? []),
	);
	return (name = 'default', namespace, directory) => {
		const all = grants.filter((grant) => grant.account === name && isNear(grant, { namespace }));
		const near = all.filter((grant) => grant.directory === directory);
		const [first, ...others] = (near.length > 0 ? near : all).map(({ role }) => role);
		const agreed = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
		return first !== undefined && agreed ? first : unread('elsewhere', 'the role of its service account');
	};
}

function grantOf(object: Manifest, directory: string): Grant | undefined {
	const { group, kind, name, namespace, body } = object;
	if (group === '' && kind === 'ServiceAccount') {
		const role = body.get('metadata', 'annotations').get(annotation).text();
		return role === undefined || role === '' ? undefined : { directory, account: name, namespace, role };
	}
	if (group !== 'eks.services.k8s.aws' || kind !== 'PodIdentityAssociation') return undefined;
	const spec = body.get('spec');
	const role = spec.get('roleARN').text();
	if (role === undefined) return undefined;
	return {
		directory,
		account: spec.get('serviceAccount').string(),
		namespace: spec.get('namespace').string(),
		role,
	};
}
