import { describe, expect, it } from 'vitest';
import { unread } from '../../src/model/observed.ts';
import { parts } from '../../src/model/parts.ts';
import type { Secret } from '../../src/model/snapshot.ts';
import { account, declaredNamed, estateOf, ofSecrets, secretNamed } from './ask.ts';

const denied = unread('denied', 'secretsmanager:ListSecrets');

function leaders(secrets: readonly Secret[]) {
	const answers = ofSecrets(parts, estateOf({ secrets }));
	return secrets.filter((_, i) => {
		const answer = answers[i];
		return answer && 'leads' in answer && answer.leads;
	});
}

function named(...names: readonly string[]) {
	return names.map((name) => secretNamed(name));
}

describe('the parts of a credential', () => {
	it('are in order, and the most secret one speaks for them', () => {
		const secrets = named('prod/db/host', 'prod/db/username', 'prod/db/password', 'prod/api/password');
		const [host, , password, lone] = ofSecrets(parts, estateOf({ secrets }));
		const names = ['prod/db/host', 'prod/db/password', 'prod/db/username'];
		const group = { stem: 'prod db', names, roles: ['host', 'password', 'username'] };
		expect(host).toEqual({ ...group, leads: false });
		expect(password).toEqual({ ...group, leads: true });
		expect(lone).toBeNull();
	});

	it.each([
		[['a/client-id', 'a/client-secret'], 'a/client-secret'],
		[['a/access-key-id', 'a/secret-access-key'], 'a/secret-access-key'],
		[['a/host', 'a/port'], 'a/host'],
		[['a/engine', 'a/password', 'a/dbname'], 'a/password'],
	])('%j: %s speaks', (names, leader) => {
		expect(leaders(named(...names)).map(({ name }) => name)).toEqual([leader]);
	});

	it('keep their speaker when another comes', () => {
		const two = named('prod/db/username', 'prod/db/password');
		const three = [...named('prod/db/engine'), ...two];
		expect(leaders(three)).toEqual(leaders(two));
	});

	it('need two roles', () => {
		expect(leaders(named('prod/db/password', 'prod-db-password'))).toEqual([]);
	});

	it.each<[string, Partial<Secret>]>([
		['on its way out', { deletedAt: '2026-10-30T00:00:00Z' }],
		['a replica', { primaryRegion: 'us-east-1' }],
		['a service’s', { owningService: 'rds' }],
	])('do not count one that is %s', (_, more) => {
		expect(leaders([secretNamed('a/username', more), secretNamed('a/password')])).toEqual([]);
	});

	it('are unknown where a name is, or what becomes of one', () => {
		const pair = named('a/username', 'a/password');
		const lost = secretNamed('x', { name: denied, owningService: 'rds' });
		expect(ofSecrets(parts, estateOf({ secrets: [...pair, lost] })).slice(0, 2)).toEqual([denied, denied]);
		const unsure = secretNamed('a/host', { deletedAt: denied });
		expect(ofSecrets(parts, estateOf({ secrets: [...pair, unsure] }))[0]).toEqual(denied);
		const scopes = [{ ...account, listed: { secret: denied } }];
		expect(ofSecrets(parts, estateOf({ secrets: named('a/password', 'b'), scopes }))).toEqual([denied, null]);
	});

	it('share their holes', () => {
		const env = { hole: 'var.env' };
		const other = { hole: 'var.other' };
		const secrets = [
			[env, '/db/user'],
			[env, '/db/password'],
			[other, '/db/host'],
		].map((name) => declaredNamed(name));
		expect(ofSecrets(parts, estateOf({ secrets }))).toEqual([
			expect.objectContaining({ names: ['${var.env}/db/password', '${var.env}/db/user'], leads: false }),
			expect.objectContaining({ leads: true }),
			null,
		]);
	});
});
