import { describe, expect, it } from 'vitest';
import { isOpenField } from '../../src/model/open-field.ts';

describe('a field of a secret', () => {
	it.each(['username', 'USER', 'userid', 'host', 'dbInstanceIdentifier', 'port', 'engine', 'dbname', 'client_id'])(
		'%s is none by its name',
		(name) => expect(isOpenField(name)).toBe(true),
	);

	it.each(['tenant_id', 'account_ids', 'region', 'bucket', 'endpoint'])('%s is none by its last word', (name) =>
		expect(isOpenField(name)).toBe(true),
	);

	it.each(['password', 'api_key', 'url', 'webhook', 'connection_string', 'id_token', 'config', 'value', '', '0'])(
		'%s may be one',
		(name) => expect(isOpenField(name)).toBe(false),
	);
});
