import { describe, expect, it } from 'vitest';
import { exemption, parameterExemption, setAside } from '../../src/model/exemption.ts';
import { unread } from '../../src/model/observed.ts';
import type { Secret } from '../../src/model/snapshot.ts';
import type { Text } from '../../src/model/text.ts';
import { declaredNamed, estateOf, ofParameters, ofSecret, parameterNamed, secretNamed } from './ask.ts';

const env = { hole: 'var.env' };
const denied = unread('denied', 'secretsmanager:ListSecrets');

function kindOf(more: Partial<Secret>, name: Text | null = 'prod/orders/db'): unknown {
	const answer = ofSecret(exemption, secretNamed(name, more));
	return answer && 'kind' in answer ? answer.kind : answer;
}

describe('a secret is exempt', () => {
	it.each<[string, Partial<Secret>, unknown]>([
		['not at all', {}, null],
		['of a service', { owningService: 'rds' }, 'service-owned'],
		['a replica', { primaryRegion: 'us-east-1' }, 'replica'],
		['the primary of replicas', { primaryRegion: 'eu-west-1' }, null],
		['on its way out', { deletedAt: '2026-10-20T00:00:00Z' }, 'pending-deletion'],
		['rotated by its issuer', { type: 'DatadogApiKey' }, 'partner-rotated'],
		['of an empty type', { type: '' }, null],
		['seven days old', { createdAt: '2026-10-25T00:00:00Z' }, null],
		['a second younger', { createdAt: '2026-10-25T00:00:01Z' }, 'new'],
		['whose age is not known', { createdAt: denied }, denied],
		['whose owner is not known', { owningService: denied }, denied],
		[
			'whose owner is not known, but that is a replica',
			{ owningService: denied, primaryRegion: 'us-east-1' },
			'replica',
		],
		['whose age is not known, but that is a service’s', { owningService: 'rds', createdAt: denied }, 'service-owned'],
	])('%s', (_, more, expected) => {
		expect(kindOf(more)).toEqual(expected);
	});

	it.each<[Text, unknown]>([
		['rds!db-0a1b', 'service-owned'],
		['ecs-sc!tls', 'service-owned'],
		[['events!connection/', env], 'service-owned'],
		['prod/rds!db', null],
		['prod/orders/db', null],
	])('by its name %j', (name, expected) => {
		expect(kindOf({}, name)).toBe(expected);
	});

	it('by the settings', () => {
		const answer = ofSecret(setAside, secretNamed('prod/legacy/db'), { exempt: ['prod/legacy/*'] });
		expect(answer).toEqual({ kind: 'configured', evidence: 'exempt by the setting "prod/legacy/*"' });
	});

	it('as young as the settings say', () => {
		const young = secretNamed('a', { createdAt: '2026-10-10T00:00:00Z' });
		expect(ofSecret(exemption, young, { graceDays: 30 })).toMatchObject({
			kind: 'new',
			evidence: 'younger than 30 days',
		});
		expect(ofSecret(exemption, young, { graceDays: 0 })).toBeNull();
	});
});

describe('in a template', () => {
	it('nothing is young, replicated, owned or on its way out', () => {
		expect(ofSecret(exemption, declaredNamed(['', env, '/orders/db']))).toBeNull();
		expect(ofSecret(exemption, declaredNamed(null))).toBeNull();
	});

	it('a hole where a star stands does not matter, one where a word stands does', () => {
		const secret = declaredNamed([env, '/legacy/db']);
		expect(ofSecret(setAside, secret, { exempt: ['*/legacy/*'] })).toMatchObject({ kind: 'configured' });
		expect(ofSecret(setAside, secret, { exempt: ['prod/legacy/*'] })).toEqual(unread('unresolved'));
		expect(ofSecret(setAside, secret, { exempt: ['prod/orders/*'] })).toBeNull();
	});
});

it.each<[Text, unknown]>([
	['/aws/service/ami', 'service-owned'],
	['/cdk-bootstrap/hnb659fds/version', 'service-owned'],
	[['/cdk-bootstrap/', env, '/version'], 'service-owned'],
	['/awsome/orders', null],
	['/prod/legacy/x', 'configured'],
	[['/', env, '/legacy/x'], undefined],
	[['/', env, '/orders/x'], null],
])('the parameter %j', (name, expected) => {
	const estate = estateOf({ parameters: [parameterNamed(name)], settings: { exempt: ['/prod/legacy/*'] } });
	const [answer] = ofParameters(parameterExemption, estate);
	expect(answer && ('kind' in answer ? answer.kind : undefined)).toBe(expected);
});
