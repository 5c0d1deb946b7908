import type { Blocked, Layer } from '../verdict.ts';

const holders: Readonly<Record<Exclude<Layer, 'identity-policy' | 'key' | 'key-policy'>, string>> = {
	boundary: 'the permissions boundary of the role',
	'resource-policy': 'the resource policy',
	'service-control': 'a service control policy',
	'resource-control': 'a resource control policy',
};

/** What keeps a role from an action, for a message: "the permissions boundary of the role denies kms:Decrypt". */
export function layerWords({ by, denied }: Blocked, action: string): string {
	if (by === 'key') return 'nobody there may use the KMS key';
	if (by === 'identity-policy')
		return `${denied ? 'a policy of the role denies' : 'no policy of the role allows'} ${action}`;
	if (by !== 'key-policy') return `${holders[by]} ${denied ? 'denies' : 'does not allow'} ${action}`;
	return denied
		? `the policy of the KMS key denies ${action}`
		: `neither the policy of the KMS key nor the role's own allow ${action}`;
}
