import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectAccount, type CollectOptions } from '../../src/collect/aws/collect.ts';
import { CollectError } from '../../src/collect/aws/collect-error.ts';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { setAwsEnvironment, takenAt, virtualClock } from '../double/collect-from.ts';
import { exampleAccount } from '../double/example-account.ts';
import { deny, type Fault, type FaultKind } from '../double/fault.ts';

let server: AwsServer;
let folder: string;

beforeAll(async () => {
	server = await startAwsServer(exampleAccount());
	folder = mkdtempSync(join(tmpdir(), 'hushlint-'));
});
afterAll(async () => {
	rmSync(folder, { recursive: true });
	await server.close();
});

interface Case {
	readonly faults?: readonly Fault[];
	/** Changes to the environment; `undefined` removes. */
	readonly environment?: Readonly<Record<string, string | undefined>>;
	readonly options?: Partial<CollectOptions>;
}

async function failure({ faults = [], environment = {}, options = {} }: Case): Promise<CollectError> {
	setAwsEnvironment(server.url);
	for (const [name, value] of Object.entries(environment)) {
		if (value === undefined) delete process.env[name];
		else process.env[name] = value;
	}
	server.breakWith(faults);
	try {
		await collectAccount({ regions: ['eu-west-1'], takenAt, clock: virtualClock(), ...options });
	} catch (error) {
		if (error instanceof CollectError) return error;
		throw error;
	}
	throw new Error('It succeeded.');
}

const withoutKeys = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };

describe('before anything is read, one sentence says that', () => {
	it.each<[string, Case, string, string]>([
		[
			'there are no credentials',
			{ environment: withoutKeys },
			'no-credentials',
			'No AWS credentials were found: set AWS_PROFILE, give --profile, or sign in.',
		],
		[
			'the profile does not exist',
			{ options: { profile: 'nowhere' } },
			'unknown-profile',
			'Profile nowhere gives no credentials: it is not in the AWS configuration files, or holds none that work.',
		],
		[
			'the token has expired',
			{ faults: [{ kind: 'expired', service: 'sts' }] },
			'expired-token',
			'The session token of the AWS credentials has expired: sign in again.',
		],
		[
			'the access key is unknown',
			{ faults: [{ kind: 'unknown-key', service: 'sts' }] },
			'rejected-credentials',
			'AWS does not know this access key in Region eu-west-1: it is wrong, inactive or deleted.',
		],
		[
			'the secret key is wrong',
			{ faults: [{ kind: 'wrong-signature', service: 'sts' }] },
			'rejected-credentials',
			'AWS rejected the signature: the secret access key does not belong to the access key.',
		],
		[
			'the Region is not enabled',
			{ faults: [{ kind: 'unknown-key', service: 'sts', region: 'af-south-1' }], options: { regions: ['af-south-1'] } },
			'disabled-region',
			'Region af-south-1 is not enabled for account 111111111111.',
		],
		[
			'another Region of several is not enabled',
			{
				faults: [{ kind: 'unknown-key', service: 'sts', region: 'af-south-1' }],
				options: { regions: ['eu-west-1', 'af-south-1'] },
			},
			'disabled-region',
			'Region af-south-1 is not enabled for account 111111111111.',
		],
		[
			'a Region is no Region',
			{ options: { regions: ['europe'] } },
			'unknown-region',
			'“europe” is not the name of an AWS Region, such as eu-west-1.',
		],
		[
			'no Region is set',
			{ environment: { AWS_REGION: undefined }, options: { regions: 'default' } },
			'no-region',
			'No AWS Region is set: give --regions, or set AWS_REGION or the profile’s region.',
		],
		[
			'there are more Regions than AWS has',
			{ options: { regions: Array.from({ length: 5000 }, (_, index) => `eu-west-${index}`) } },
			'unknown-region',
			'AWS does not have 5000 Regions; name at most 100.',
		],
		[
			'the Region is set to nonsense',
			{ environment: { AWS_REGION: 'eu-west-1.example.com' }, options: { regions: 'default' } },
			'unknown-region',
			'“eu-west-1.example.com” is not the name of an AWS Region, such as eu-west-1.',
		],
		[
			'a profile without a Region does not exist',
			{ environment: { ...withoutKeys, AWS_REGION: '' }, options: { regions: 'default', profile: 'no\nwhere' } },
			'unknown-profile',
			'The profile gives no credentials: it is not in the AWS configuration files, or holds none that work.',
		],
		[
			'the endpoint is no URL',
			{ environment: { AWS_ENDPOINT_URL: 'nonsense' } },
			'unreachable',
			'The endpoint that AWS_ENDPOINT_URL or the profile names is no URL.',
		],
		[
			'nobody listens, and there is a proxy',
			{ environment: { AWS_ENDPOINT_URL: 'http://127.0.0.1:1', HTTPS_PROXY: 'http://127.0.0.1:1' } },
			'unreachable',
			'The AWS endpoint of Region eu-west-1 cannot be reached (ECONNREFUSED). HTTPS_PROXY is set, but hushlint does not go through a proxy.',
		],
		[
			'nobody listens',
			{ environment: { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' } },
			'unreachable',
			'The AWS endpoint of Region eu-west-1 cannot be reached (ECONNREFUSED).',
		],
		[
			'the name is not known',
			{ environment: { AWS_ENDPOINT_URL: 'http://aws.invalid' } },
			'unreachable',
			'The AWS endpoint of Region eu-west-1 was not found (ENOTFOUND): is the Region’s name right, and is there a network?',
		],
		[
			'a proxy answers',
			{ faults: [{ kind: 'html' }] },
			'proxy',
			'Something other than AWS answered for Region eu-west-1: is a proxy or a login page in between, or AWS_ENDPOINT_URL wrong?',
		],
		[
			'the service fails',
			{ faults: [{ kind: 'server-error' }] },
			'failed',
			'AWS did not answer the first call in Region eu-west-1 properly (InternalServiceError, HTTP 500).',
		],
		[
			'the Regions may not be listed',
			{ faults: [deny('account:ListRegions')], options: { regions: 'all' } },
			'regions',
			'Listing the enabled Regions needs the permission account:ListRegions; name the Regions with --regions instead.',
		],
	])(
		'%s',
		async (_, situation, kind, message) => {
			const error = await failure(situation);
			expect({ kind: error.kind, message: error.message }).toEqual({ kind, message });
		},
		15_000,
	);

	it.each<[string, string, Fault[], string, string]>([
		[
			'the role of a profile may not be assumed',
			'role_arn = arn:aws:iam::111111111111:role/audit\nsource_profile = base\n',
			[{ kind: 'denied', api: 'AssumeRole' }],
			'denied',
			'AWS refused these credentials in Region eu-west-1 (AccessDeniedException).',
		],
		[
			'a profile wants an MFA code',
			'role_arn = arn:aws:iam::111111111111:role/audit\nsource_profile = base\nmfa_serial = arn:aws:iam::111111111111:mfa/me\n',
			[],
			'no-credentials',
			'Profile people wants an MFA code, which hushlint does not ask for: open a session first, and use its profile.',
		],
		[
			'the program behind a profile fails',
			`credential_process = ${process.execPath} -e "console.error('canary-5f2d'); process.exit(1)"\n`,
			[],
			'unknown-profile',
			'Profile people gives no credentials: it is not in the AWS configuration files, or holds none that work.',
		],
	])('%s', async (name, lines, faults, kind, message) => {
		// The SDK remembers a file by its path.
		const config = join(folder, `config ${name}`);
		const base = '[profile base]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = example\n';
		writeFileSync(config, `[profile people]\nregion = eu-west-1\n${lines}${base}`);
		const error = await failure({
			faults,
			environment: { ...withoutKeys, AWS_CONFIG_FILE: config },
			options: { profile: 'people' },
		});
		expect({ kind: error.kind, message: error.message }).toEqual({ kind, message });
	});

	it.each<[FaultKind, string, string]>([
		['html-error', 'failed', 'AWS did not answer the first call in Region eu-west-1 properly (Unknown, HTTP 500).'],
		['reset', 'unreachable', 'The AWS endpoint of Region eu-west-1 cannot be reached (ECONNRESET).'],
		[
			'throttle',
			'failed',
			'AWS did not answer the first call in Region eu-west-1 properly (ThrottlingException, HTTP 400).',
		],
	])('the first call meets %s', async (fault, kind, message) => {
		const error = await failure({ faults: [{ kind: fault }] });
		expect({ kind: error.kind, message: error.message }).toEqual({ kind, message });
	});

	it('the SSO session has expired', async () => {
		const config = join(folder, 'config');
		writeFileSync(
			config,
			'[profile people]\nsso_session = main\nsso_account_id = 111111111111\nsso_role_name = Audit\nregion = eu-west-1\n' +
				'[sso-session main]\nsso_start_url = https://example.invalid/start\nsso_region = eu-west-1\n',
		);
		const error = await failure({
			environment: { ...withoutKeys, AWS_CONFIG_FILE: config, HOME: folder },
			options: { profile: 'people' },
		});
		expect({ kind: error.kind, message: error.message }).toEqual({
			kind: 'expired-sso',
			message: 'The SSO session has expired or was never opened: run `aws sso login --profile people`.',
		});
	});

	it('nobody answers', async () => {
		const sockets = new Set<{ destroy(): void }>();
		const mute = createServer((socket) => sockets.add(socket));
		await new Promise<void>((resolve) => {
			mute.listen(0, '127.0.0.1', resolve);
		});
		const address = mute.address();
		const port = typeof address === 'object' && address !== null ? address.port : 0;
		const error = await failure({
			environment: { AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` },
			options: { deadline: 100 },
		});
		expect(error.message).toBe('The AWS endpoint of Region eu-west-1 cannot be reached (no answer in time).');
		for (const socket of sockets) socket.destroy();
		mute.close();
	}, 15_000);
});

describe('a profile', () => {
	it('gives credentials and Region', async () => {
		const config = join(folder, 'config-static');
		writeFileSync(
			config,
			'[profile audit]\nregion = us-east-1\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = example\n',
		);
		setAwsEnvironment(server.url);
		server.breakWith([]);
		delete process.env['AWS_REGION'];
		process.env['AWS_CONFIG_FILE'] = config;
		const { scopes } = await collectAccount({ profile: 'audit', regions: 'default', takenAt, clock: virtualClock() });
		expect(scopes.map(({ id }) => id)).toEqual(['111111111111/us-east-1', '111111111111']);
	});
});

describe('a Region', () => {
	it.each<[string, Record<string, string>, string]>([
		['of AWS_REGION goes first', { AWS_REGION: 'us-west-2', AWS_DEFAULT_REGION: 'eu-west-1' }, 'us-west-2'],
		['of AWS_DEFAULT_REGION is taken too', { AWS_DEFAULT_REGION: 'us-west-2' }, 'us-west-2'],
		['that is empty is not set', { AWS_REGION: '', AWS_DEFAULT_REGION: 'us-west-2' }, 'us-west-2'],
	])('%s', async (_, environment, region) => {
		setAwsEnvironment(server.url);
		server.breakWith([]);
		delete process.env['AWS_REGION'];
		Object.assign(process.env, environment);
		const { scopes } = await collectAccount({ regions: 'default', takenAt, clock: virtualClock() });
		expect(scopes.map(({ id }) => id)).toEqual([`111111111111/${region}`, '111111111111']);
	});
});
