import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hushlint } from './fake-streams.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'hushlint-import-'));
	mkdirSync(join(folder, 'dumps'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string) => writeFileSync(join(folder, 'dumps', name), content);
const collect = () => hushlint(['collect', '--from', 'dumps', '-o', join(folder, 'estate.json')], { cwd: folder });

const role = {
	Arn: 'arn:aws:iam::111111111111:role/app',
	RoleName: 'app',
	AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] },
	RolePolicyList: [],
};

test('files of the AWS CLI become a snapshot, and what was not taken is told', async () => {
	write(
		'details.json',
		JSON.stringify({ RoleDetailList: [role], UserDetailList: [], GroupDetailList: [], Policies: [] }),
	);
	write('value.json', JSON.stringify({ SecretString: 'Cnry-value' }));
	const { code, out, err } = await collect();
	const estate = join(folder, 'estate.json');
	expect({ code, out }).toEqual({ code: 0, out: '' });
	expect(err).toBe(
		`hushlint: dumps/value.json holds the value of a secret, which hushlint does not read: leave it out, and keep such files safe\n` +
			`hushlint: wrote 0 secrets, 0 parameters and 0 KMS keys of 0 Regions and 1 principal to ${estate}\n`,
	);
	expect(readFileSync(estate, 'utf8')).not.toContain('Cnry');
	const audited = await hushlint(['audit', '--snapshot', estate], { cwd: folder });
	expect(audited.code).toBe(0);
});

test('nothing that is known, a broken file and a missing folder are the user’s to mend', async () => {
	write('a.json', '{"a": 1}');
	expect(await collect()).toMatchObject({
		code: 2,
		out: '',
		err: 'hushlint: dumps/a.json is no answer of the AWS CLI that hushlint knows; skipped\nhushlint: there is no answer of the AWS CLI in dumps\n',
	});
	write('a.json', '{"SecretList": [Cnry]}');
	expect(await collect()).toMatchObject({ code: 2, out: '', err: 'hushlint: dumps/a.json:1:17: expected a value\n' });
	rmSync(join(folder, 'dumps'), { recursive: true });
	const { code, err } = await collect();
	expect(code).toBe(2);
	expect(err).toMatch(/^hushlint: cannot read .*dumps: there is no such file\n$/);
});
