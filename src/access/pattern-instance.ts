import { isGlobal, type Estate } from '../model/estate.ts';
import type { Scope } from '../model/snapshot.ts';
import { isHole, partsOf, plain, splitText, type Text } from '../model/text.ts';
import { targetOf, type Target } from './layers/target.ts';
import { couldCover, type Openable } from './resource-pattern.ts';

const services = { secret: 'secretsmanager', parameter: 'ssm', key: 'kms' } as const;
const tails = { secret: 'secret:any-AbCdEf', parameter: 'parameter/any', key: 'key/any' } as const;

/** A resource that a pattern would cover, of which nothing else is known; `undefined` if it can cover none of that kind there. */
export function instanceOf(pattern: Text, kind: Openable, own: Scope, estate: Estate): Target | undefined {
	if (!couldCover(pattern, kind, own)) return undefined;
	const scope = regionalOf(own, estate);
	const [, partition, , region, account, ...rest] = splitText(pattern, ':');
	const fixed = (segment: Text | undefined, fallback: string | undefined, hole: string): Text =>
		segment === undefined || /^\**$/.test(plain(segment) ?? '-') ? (fallback ?? [{ hole }]) : filled(segment);
	const tail = rest.length === 0 ? tails[kind] : joined(rest);
	const arn = [
		'arn:',
		...partsOf(fixed(partition, scope.partition ?? 'aws', 'partition')),
		`:${services[kind]}:`,
		...partsOf(fixed(region, scope.region ?? 'us-east-1', 'region')),
		':',
		...partsOf(fixed(account, scope.account, 'account')),
		':',
		...partsOf(/^\**$/.test(plain(tail) ?? '-') ? tails[kind] : filled(tail)),
	];
	const text = plain(arn) ?? arn;
	const resource = { kind, id: 'any', label: 'any', scope, arn: text, facts: unremarkable[kind] } as const;
	return targetOf(resource, estate, true);
}

/** What such a resource is taken to be; its tags stay unknown. */
const unremarkable = {
	secret: { resourcePolicy: null, kmsKeyId: null },
	parameter: { resourcePolicies: [], type: 'SecureString', kmsKeyId: null },
	key: {
		manager: 'customer',
		grants: [],
		policy: {
			Version: '2012-10-17',
			Statement: [{ Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*' }],
		},
	},
} as const;

function regionalOf(scope: Scope, estate: Estate): Scope {
	if (!isGlobal(scope)) return scope;
	return estate.scopes.find((other) => other.account === scope.account && other.region !== undefined) ?? scope;
}

/** Wildcards as what they may stand for. */
function filled(text: Text): Text {
	return typeof text === 'string'
		? text.replaceAll(/\*|\?/g, 'x')
		: text.map((part) => (isHole(part) ? part : (filled(part) as string)));
}

function joined(segments: readonly Text[]): Text {
	const parts = segments.flatMap((segment, index) => [...(index === 0 ? [] : [':']), ...partsOf(segment)]);
	return plain(parts) ?? partsOf(parts);
}
