import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, write } from '../collect/cloudtrail/folder.ts';
import { record } from '../usage/record.ts';
import { command } from './command.ts';
import { hushlint } from './fake-streams.ts';

const arn = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/db-AbCdEf';
const role = 'arn:aws:iam::111111111111:role/service/payments';
const name = (id: string): string =>
	`AWSLogs/111111111111/CloudTrail/eu-west-1/2026/03/01/111111111111_CloudTrail_eu-west-1_20260301T1005Z_${id}.json.gz`;
const snapshot = JSON.stringify({
	version: '1.0',
	takenAt: '2026-03-02T00:00:00Z',
	scopes: [{ id: 'a', world: 'account', account: '111111111111', region: 'eu-west-1', listed: { secret: true } }],
	secrets: [{ arn, name: 'prod/db' }],
});

function trail(): string {
	const folder = temporaryFolder();
	const denied = record({ errorCode: 'AccessDenied', eventTime: '2026-03-01T11:00:00Z' });
	const formula = record({ requestParameters: { secretId: '=cmd,"x"\n' } });
	write(folder, `logs/${name('a')}`, gzipSync(JSON.stringify({ Records: [record(), record(), denied, formula] })));
	write(folder, 'estate.json', snapshot);
	return folder;
}

describe('hushlint usage', () => {
	it('prints the relation for spreadsheets, and keeps what it read only where it may', async () => {
		const cwd = trail();
		const { code, out, err } = await hushlint(['usage', '--usage', 'logs'], { cwd });
		expect([code, err]).toEqual([0, '']);
		expect(out.split('\n')).toEqual([
			'resource,principal,workload,event,error,count,first,last',
			`"'=cmd,""x"" ",${role},payments-api,secretsmanager:GetSecretValue,,1,2026-03-01T10:00:00Z,2026-03-01T10:00:00Z`,
			`prod/db,${role},payments-api,secretsmanager:GetSecretValue,,2,2026-03-01T10:00:00Z,2026-03-01T10:00:00Z`,
			`prod/db,${role},payments-api,secretsmanager:GetSecretValue,AccessDenied,1,2026-03-01T11:00:00Z,2026-03-01T11:00:00Z`,
			'',
		]);
		await hushlint(['usage', '--usage', 'logs', '--no-cache'], { cwd, env: { HOME: cwd } });
		expect(existsSync(join(cwd, '.cache'))).toBe(false);
		await hushlint(['usage', '--usage', 'logs'], { cwd, env: { HOME: cwd, XDG_CACHE_HOME: join(cwd, 'kept') } });
		expect(existsSync(join(cwd, 'kept/hushlint/usage'))).toBe(true);
	});

	it('resolves names with a snapshot, and writes JSON to a file', async () => {
		const cwd = trail();
		const output = join(cwd, 'usage.json');
		const words = [
			'usage',
			'--usage',
			'logs',
			'--snapshot',
			join(cwd, 'estate.json'),
			'--format',
			'json',
			'-o',
			output,
		];
		expect(await hushlint(words, { cwd })).toMatchObject({ code: 0, out: '' });
		const usage = JSON.parse(readFileSync(output, 'utf8')) as { rows: { resource: string }[] };
		expect(usage.rows.map(({ resource }) => resource)).toContain(arn);
	});

	it('names what is damaged, and with --strict says so in its exit code', async () => {
		const cwd = trail();
		write(cwd, `logs/${name('b')}`, 'garbage');
		const { code, err } = await hushlint(['usage', '--usage', 'logs', '--strict'], { cwd });
		expect(code).toBe(3);
		expect(err).toMatch(/_b\.json\.gz is left out: not a log file\n$/);
	});

	it('goes without the folder it would keep things in, unless that was named', async () => {
		const cwd = trail();
		write(cwd, 'home/.cache', '');
		const env = { HOME: join(cwd, 'home'), XDG_CACHE_HOME: join(cwd, 'home', '.cache') };
		const { code, out, err } = await hushlint(['usage', '--usage', 'logs'], { cwd, env });
		expect([code, out.split('\n').length]).toEqual([0, 5]);
		expect(err).toMatch(/^hushlint: nothing is kept for the next time: .*usage cannot be written to\n$/);
		const named = await hushlint(['usage', '--usage', 'logs', '--cache-dir', 'home/.cache/x'], { cwd });
		expect(named).toMatchObject({ code: 2, out: '' });
		expect(named.err).toMatch(/^hushlint: cannot keep what was read in .*\.cache\/x: its folder is a file\n$/);
	});

	it('takes accounts, Regions and days of a folder', async () => {
		const cwd = trail();
		const of = (...words: string[]) => hushlint(['usage', '--usage', 'logs', ...words], { cwd });
		expect(await of('--usage-accounts', '111111111111', '--usage-regions', 'eu-west-1,us-east-1')).toMatchObject({
			code: 0,
		});
		expect(await of('--usage-days', '300')).toMatchObject({ code: 0 });
		for (const words of [
			['--usage-accounts', '222222222222'],
			['--usage-regions', 'us-east-1'],
			['--usage-days', '30'],
		]) {
			const { code, err } = await of(...words);
			expect(code).toBe(2);
			expect(err).toContain('holds no CloudTrail log file of the accounts, Regions and days asked for');
		}
		expect(await of('--usage-days', '0')).toMatchObject({ code: 2 });
	});

	it('says so where there is no call about a secret', async () => {
		const folder = temporaryFolder();
		write(folder, name('a'), gzipSync(JSON.stringify({ Records: [record({ eventName: 'CreateSecret' })] })));
		const { code, out, err } = await hushlint(['usage', '--usage', '.'], { cwd: folder });
		expect([code, out.split('\n').length]).toEqual([0, 2]);
		expect(err).toBe(
			'hushlint: there is no call about a secret or parameter in 1 file: does the trail record reads?\n',
		);
	});

	it.each([
		[['usage'], '--usage names the folder of log files, or the file of events'],
		[['usage', '--usage', 'nowhere'], 'nowhere: there is no such file or folder'],
		// Before anything is collected.
		[['audit', '--usage', 'nowhere'], 'nowhere: there is no such file or folder'],
		[['usage', '--usage', '.'], 'holds no CloudTrail log file'],
		[
			['usage', '--usage', 'S3://logs'],
			'S3://logs: there is no such file or folder; sources in AWS are s3://BUCKET/PREFIX',
		],
		[['usage', '--usage', 'Lookup'], 'sources in AWS are'],
		[['usage', '--usage', '.', '--max-scan-gb', '1'], '--max-scan-gb goes with --usage athena://'],
		[['audit', '--usage', 'lookup', '--athena-output', 's3://a/'], '--athena-output goes with --usage athena://'],
		[['usage', '--usage', '.', '--usage-budget', '1m'], '--usage-budget goes with --usage lookup'],
		[['usage', '--usage', 'lookup', '--usage-days', '91'], '--usage-days: the event history goes back 90 days'],
		[
			['usage', '--usage', 'lookup', '--usage-accounts', '111111111111'],
			'--usage-accounts is for log files and Athena',
		],
		[['audit', '--usage-days', '30'], '--usage-days goes with --usage'],
	])('%j fails', async (words, message) => {
		const { code, out, err } = await hushlint(words, { cwd: temporaryFolder() });
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain(message);
	});
});

describe('hushlint cost --usage', () => {
	it('prices a snapshot with who reads', async () => {
		const cwd = trail();
		// Some days of log files, in a Region whose prices are known.
		write(cwd, `logs/${name('b').replaceAll('20260301', '20260303').replace('/01/', '/03/')}`, '{"Records":[]}');
		write(cwd, 'estate.json', snapshot.replace('"account":', '"partition":"aws","account":'));
		const words = ['cost', '--snapshot', join(cwd, 'estate.json'), '--format', 'json'];
		const bill = async (...more: string[]) =>
			JSON.parse((await hushlint([...words, ...more], { cwd })).out) as { callers: object[]; window: object | null };
		expect((await bill()).callers).toEqual([]);
		const { callers, window } = await bill('--usage', 'logs');
		expect(callers).toContainEqual(expect.objectContaining({ principal: role, resource: 'prod/db' }));
		expect(window).toMatchObject({ from: '2026-03-01T10:05:00Z' });
	});

	it('is not for templates', async () => {
		const { code, err } = await hushlint(['cost', 'infra', '--usage', '.']);
		expect(code).toBe(2);
		expect(err).toContain('--usage tells of a live account or a snapshot');
	});
});

describe('hushlint collect --usage', () => {
	it('keeps who reads in the snapshot', async () => {
		const cwd = trail();
		const secrets = { SecretList: [{ ARN: arn, Name: 'prod/db' }] };
		write(cwd, 'dumps/secrets.json', JSON.stringify(secrets));
		const output = join(cwd, 'saved.json');
		const { code, err } = await hushlint(['collect', '--from', 'dumps', '--usage', 'logs', '-o', output], { cwd });
		expect([code, err]).toEqual([0, expect.stringContaining(', with who reads, to ')]);
		const { usage } = JSON.parse(readFileSync(output, 'utf8')) as { usage: { rows: { resource: string }[] } };
		expect(usage.rows.map(({ resource }) => resource)).toContain(arn);
	});
});

describe('hushlint audit --usage', () => {
	it('judges a snapshot with who reads', async () => {
		const cwd = trail();
		const words = ['audit', '--snapshot', join(cwd, 'estate.json'), '--usage', 'logs', '--format', 'json'];
		const { code, out } = await hushlint(words, { cwd });
		expect(code).toBe(0);
		expect(JSON.parse(out)).toHaveProperty('findings');
	});
});

it('the built command gives what the sources give', async () => {
	const cwd = trail();
	const here = await hushlint(['usage', '--usage', 'logs'], { cwd });
	const built = await command(['usage', '--usage', 'logs', '--no-cache'], { cwd });
	expect(built).toEqual(here);
});
