import { describe, expect, it } from 'vitest';
import { placeNamed, shapeOfLiteral, shapeOfText } from '../../src/model/value-shape.ts';

const strong = ['Tr0ub4dor', '&3xyz'].join('');

describe('shapeOfLiteral', () => {
	it('takes a password for a credential only where one belongs', () => {
		expect(shapeOfLiteral(strong, 'password')).toEqual({ origin: 'credential', words: 'a password' });
		expect(shapeOfLiteral(strong, 'secret').origin).toBe('credential');
		expect(shapeOfLiteral(strong, 'any').origin).toBe('literal');
	});

	it('looks into the fields of a JSON object, and names its keys', () => {
		const value = JSON.stringify({ username: 'admin', password: strong });
		expect(shapeOfLiteral(value, 'secret')).toEqual({
			origin: 'credential',
			words: 'a password',
			keys: ['username', 'password'],
		});
		expect(shapeOfLiteral('{"username":"admin42x"}', 'secret')).toEqual({ origin: 'literal', keys: ['username'] });
	});

	it.each(['', 'changeme', 'REPLACE_ME', '<password>', '${password}'])('takes %j for a placeholder', (text) => {
		expect(shapeOfLiteral(text, 'password').origin).toBe('placeholder');
	});

	it('knows names of secrets and public keys', () => {
		expect(
			shapeOfLiteral('arn:aws:secretsmanager:eu-west-1:111111111111:secret:mq_secret_01-9T06KM', 'password').origin,
		).toBe('secret-name');
		expect(shapeOfLiteral('ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8x', 'password').origin).toBe('literal');
		expect(shapeOfLiteral('orders_app', 'secret').origin).toBe('literal');
	});

	it.each([
		'team1@orders.invalid',
		'team1@orders.invalid, x.y2@mail.orders.invalid',
		'a1@orders.invalid;b2@orders.invalid',
	])('takes the addresses %s for no password', (text) =>
		expect(shapeOfLiteral(text, 'password').origin).toBe('literal'),
	);

	it('never carries the text', () => {
		expect(JSON.stringify(shapeOfLiteral(strong, 'password'))).not.toContain(strong);
	});
});

describe('shapeOfText', () => {
	it('finds the credential beside a hole', () => {
		const text = ['{"host":"', { hole: 'Host' }, '","port":', { hole: 'Port' }, `,"password":"${strong}"}`];
		expect(shapeOfText(text, 'secret')).toEqual({
			origin: 'credential',
			words: 'a password',
			keys: ['host', 'port', 'password'],
		});
		expect(shapeOfText(['{"password":"', { hole: 'Password' }, '"}'], 'secret')).toEqual({
			origin: 'unknown',
			keys: ['password'],
		});
		expect(shapeOfText([{ hole: 'Password' }], 'password')).toEqual({ origin: 'unknown' });
	});
});

it('judges a place by its name', () => {
	expect(placeNamed('DB_PASSWORD')).toBe('password');
	expect(placeNamed('DB_HOST')).toBe('any');
});
