import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { startAwsServer, type AwsServer } from '../double/aws-server.ts';
import { collectFrom } from '../double/collect-from.ts';
import type { ApiAccount } from '../double/estate.ts';
import { exampleAccount } from '../double/example-account.ts';
import { deny } from '../double/fault.ts';

let server: AwsServer;
let snapshot: Snapshot;

beforeAll(async () => {
	server = await startAwsServer(exampleAccount());
	snapshot = await collectFrom(server);
});
afterAll(() => server.close());

const principal = (name: string) => snapshot.principals?.find((one) => one.name === name);
const policy = (name: string) => snapshot.policies?.find((one) => one.name === name);
const account = () => snapshot.accounts?.find(({ scope }) => scope === '111111111111');
const global = () => snapshot.scopes.find(({ id }) => id === '111111111111');

const key = (end: string) => snapshot.keys?.find(({ arn }) => typeof arn === 'string' && arn.includes(end));

async function collectOf(other: ApiAccount): Promise<Snapshot> {
	const own = await startAwsServer(other);
	try {
		return await collectFrom(own);
	} finally {
		await own.close();
	}
}

describe('principals and policies of an account', () => {
	it('have a scope of their own without a Region', () => {
		expect(global()).toEqual({
			id: '111111111111',
			world: 'account',
			partition: 'aws',
			account: '111111111111',
			listed: { principal: true, policy: true, account: true },
		});
		const scopes = [...(snapshot.principals ?? []), ...(snapshot.policies ?? [])].map(({ scope }) => scope);
		expect(new Set(scopes)).toEqual(new Set(['111111111111']));
	});

	it('tell every fact of a role', () => {
		expect(principal('orders-api')).toEqual({
			scope: '111111111111',
			arn: 'arn:aws:iam::111111111111:role/orders-api',
			name: 'orders-api',
			type: 'role',
			path: '/',
			tags: { environment: 'prod' },
			trust: expect.objectContaining({ Version: '2012-10-17' }),
			policies: [{ policy: 'arn:aws:iam::111111111111:role/orders-api#read-secrets' }],
			groups: [],
			boundary: { policy: 'arn:aws:iam::111111111111:policy/boundary' },
			uniqueId: 'AROAEXAMPLE00000001',
			createdAt: '2025-01-01T00:00:00.000Z',
			activeKeys: 0,
		});
	});

	it('tell users with their groups and active keys, and groups', () => {
		expect(principal('alice')).toMatchObject({
			type: 'user',
			trust: null,
			groups: [{ group: 'arn:aws:iam::111111111111:group/people/readers' }],
			activeKeys: 1,
		});
		expect(principal('bot')).toMatchObject({ path: '/bots/', groups: [], activeKeys: 0 });
		expect(principal('readers')).toMatchObject({
			type: 'group',
			policies: [{ policy: 'arn:aws:iam::111111111111:group/people/readers#read' }],
		});
	});

	it('tell inline policies by their holder, and managed ones in their default version', () => {
		expect(policy('read-secrets')).toMatchObject({
			id: 'arn:aws:iam::111111111111:role/orders-api#read-secrets',
			type: 'inline',
			document: { Statement: [{ Action: 'secretsmanager:GetSecretValue' }] },
		});
		expect(policy('rotate')).toMatchObject({
			type: 'customer',
			document: { Statement: [{ Action: ['secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue'] }] },
		});
	});

	it('keep of the policies of AWS those in use', () => {
		expect(policy('AdministratorAccess')).toMatchObject({ type: 'aws' });
		expect(policy('ReadOnlyAccess')).toBeUndefined();
	});

	it('may be written in the open, encoded, or not at all', async () => {
		const plain = JSON.stringify({ Version: '2012-10-17', Statement: [] });
		const roles = [plain, encodeURIComponent(plain), '%7Bbroken', '%E0%A4%A', undefined].map((text, index) => ({
			RoleName: `r${index}`,
			Arn: `arn:aws:iam::111111111111:role/r${index}`,
			...(text === undefined ? {} : { AssumeRolePolicyDocument: text }),
		}));
		const { identities } = exampleAccount();
		if (identities === undefined) throw new Error('The example has identities.');
		const { principals } = await collectOf({ ...exampleAccount(), identities: { ...identities, roles } });
		const trust = principals?.filter(({ type }) => type === 'role').map((one) => one.trust);
		const detail = 'iam:GetAccountAuthorizationDetails';
		const unparsable = { unread: 'unparsable', detail };
		const document: unknown = JSON.parse(plain);
		expect(trust).toEqual([document, document, unparsable, unparsable, { unread: 'failed', detail }]);
	});

	it('know a group by its name alone where groups are unlisted', async () => {
		const { identities } = exampleAccount();
		if (identities === undefined) throw new Error('The example has identities.');
		const { principals, scopes } = await collectOf({ ...exampleAccount(), identities: { ...identities, groups: [] } });
		expect(scopes.at(-1)?.listed.principal).toEqual({ unread: 'failed', detail: 'iam:GetAccountAuthorizationDetails' });
		expect(principals?.find(({ name }) => name === 'alice')?.groups).toEqual([
			{ group: ['arn:aws:iam::111111111111:group/', { hole: 'path of group readers' }, 'readers'] },
		]);
	});
});

describe('the organization', () => {
	it('tells the place of the account, its siblings, and the policies of every level', () => {
		expect(account()).toEqual({
			scope: '111111111111',
			organization: { id: 'o-example123', managementAccount: '222222222222' },
			organizationPath: 'o-example123/r-ab12/ou-ab12-11111111/',
			organizationAccounts: ['111111111111', '222222222222', '444444444444'],
			serviceControl: [['p-FullAWSAccess'], ['p-FullAWSAccess', 'p-guard0001'], ['p-FullAWSAccess']],
			resourceControl: null,
		});
		expect(policy('guard')).toMatchObject({ id: 'p-guard0001', type: 'service-control' });
	});

	it('is none where the account belongs to none', async () => {
		const { organization: _, ...single } = exampleAccount();
		const { accounts = [], policies = [] } = await collectOf(single);
		expect(accounts.at(-1)).toEqual({
			scope: '111111111111',
			organization: null,
			organizationPath: null,
			organizationAccounts: [],
			serviceControl: null,
			resourceControl: null,
		});
		expect(policies.filter(({ type }) => type === 'service-control')).toEqual([]);
	});

	it('tells a member which one it is, and the rest to nobody but its management', async () => {
		server.breakWith(['ListAccounts', 'ListParents'].map((api) => deny(`organizations:${api}`)));
		const { accounts = [] } = await collectFrom(server);
		const why = { unread: 'denied', detail: 'organizations:ListParents' };
		expect(accounts.at(-1)).toMatchObject({
			organization: { id: 'o-example123' },
			organizationAccounts: { unread: 'denied', detail: 'organizations:ListAccounts' },
			organizationPath: why,
			serviceControl: why,
			resourceControl: why,
		});
	});
});

describe('the grants of a key', () => {
	it('are told of customer managed keys', () => {
		expect(key('aaaaaaaa')?.grants).toEqual([
			{
				id: expect.any(String),
				grantee: 'arn:aws:iam::111111111111:role/orders-api',
				operations: ['Decrypt', 'GenerateDataKey'],
				encryptionContext: { SecretARN: expect.stringContaining('prod/orders/database') },
				issuer: '111111111111',
			},
		]);
		expect(key('cccccccc')?.grants).toEqual([]);
		expect(key('ffffffff')?.grants).toEqual({ unread: 'foreign', detail: 'kms:ListGrants' });
	});
});
