import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSnapshot, SnapshotError } from '../../src/model/read-snapshot.ts';
import { parseLines } from '../../src/model/snapshot-lines.ts';
import { factSchemas, identitySchemas, snapshotSchema } from '../../src/model/snapshot-schema.ts';
import type { PolicyFacts, PrincipalFacts, TrailFacts } from '../../src/model/principal.ts';
import type {
	AccountFacts,
	KeyFacts,
	ParameterFacts,
	Scope,
	SecretFacts,
	Snapshot,
	StoredKind,
} from '../../src/model/snapshot.ts';
import type { DatabaseFacts, DeclarationFacts, WorkloadFacts } from '../../src/model/template.ts';
import { serializeSnapshot } from '../../src/model/write-snapshot.ts';

const scope: Scope = {
	id: 'prod',
	world: 'account',
	account: '111111111111',
	region: 'eu-west-1',
	listed: { secret: true },
};
const arn = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/db-AbCdEf';
const at = { file: 'app.yaml', startLine: 1, startColumn: 1, endLine: 2, endColumn: 1 };

/** Every fact of every kind, once: adding one to the model without the schema fails here and in the schema's own types. */
const secret: Required<SecretFacts> = {
	name: 'prod/db',
	description: null,
	tags: { team: 'data', odd: ['a', { hole: 'b', width: 3 }] },
	type: null,
	owningService: null,
	kmsKeyId: null,
	rotation: { enabled: true, functionArn: null, automaticallyAfterDays: 30, scheduleExpression: null, duration: '3h' },
	lastRotatedAt: '2027-01-01T00:00:00Z',
	nextRotationAt: null,
	createdAt: '2026-01-01T00:00:00.123Z',
	lastChangedAt: null,
	lastAccessedAt: '2027-02-28',
	deletedAt: null,
	primaryRegion: null,
	replicas: [{ region: 'eu-west-2', status: 'Failed', statusMessage: null }],
	versions: [{ id: 'v1', stages: ['AWSCURRENT'], createdAt: '2027-01-01T00:00:00Z', lastAccessedAt: null }],
	resourcePolicy: { Version: '2012-10-17', Statement: { Effect: 'Allow', at } },
	value: { origin: 'credential', words: 'a password', from: 'main', at },
	inState: { backend: 'local', by: 'secret_string', at },
	openTags: false,
	recoveryDays: 0,
	recoveryAt: { file: 'main.tf', startLine: 3, startColumn: 1, endLine: 3, endColumn: 28 },
	retained: null,
};
const parameter: Required<ParameterFacts> = {
	name: '/prod/db',
	type: 'SecureString',
	tier: 'Standard',
	dataType: 'text',
	description: null,
	tags: {},
	kmsKeyId: 'alias/aws/ssm',
	lastModifiedAt: '2027-01-01T00:00:00Z',
	policies: [{ type: 'Expiration', status: null, expiresAt: null }],
	resourcePolicies: [{ Statement: [] }],
	value: null,
	inState: null,
	openTags: true,
};
const key: Required<KeyFacts> = {
	aliases: ['alias/app'],
	manager: 'customer',
	state: 'Enabled',
	deletionAt: null,
	origin: 'AWS_KMS',
	spec: 'SYMMETRIC_DEFAULT',
	multiRegion: null,
	createdAt: null,
	rotation: { enabled: true, periodDays: 365 },
	policy: { Statement: [{ Effect: 'Allow' }] },
	grants: [{ id: 'g', grantee: arn, operations: ['Decrypt'], encryptionContext: { SecretARN: arn } }],
};
const account: Required<AccountFacts> = {
	highThroughput: false,
	defaultParameterTier: 'Standard',
	organization: { id: 'o-example', managementAccount: '111111111111' },
	organizationPath: 'o-example/r-root/',
	organizationAccounts: ['111111111111'],
	serviceControl: [['p-FullAWSAccess']],
	resourceControl: null,
};

const workload: Required<WorkloadFacts> = {
	name: 'worker',
	type: 'function',
	references: [
		{
			to: 'secret',
			target: arn,
			address: 'Db',
			jsonKey: null,
			versionId: null,
			versionStage: null,
			how: 'runtime',
			at,
		},
	],
	environment: [{ name: 'TOKEN', value: { origin: 'secret-name' }, at }],
	cache: { by: 'extension', ttlSeconds: 300, at },
	refreshSeconds: null,
	refreshAt: at,
	copies: 1,
	restartsOnRotation: false,
	role: 'arn:aws:iam::111111111111:role/worker',
	roleAddress: null,
	executionRole: null,
	executionRoleAddress: 'Execution',
	runtime: 'python3.12',
	invokePolicy: { Statement: [] },
	layers: ['arn:aws:lambda:eu-west-1:111111111111:layer:tools:3'],
};
const principal: Required<PrincipalFacts> = {
	name: 'worker',
	type: 'role',
	path: '/',
	tags: {},
	trust: { Statement: [] },
	policies: [{ policy: 'arn:aws:iam::aws:policy/ReadOnlyAccess', address: 'x', at }],
	groups: [{ group: 'arn:aws:iam::111111111111:group/all', at }],
	boundary: { policy: [arn, { hole: 'p' }] },
	activeKeys: 1,
	uniqueId: 'AROAEXAMPLE',
	createdAt: null,
};
const policy: Required<PolicyFacts> = { name: 'read', type: 'inline', document: { Statement: [] } };
const trail: Required<TrailFacts> = {
	name: 'all',
	logging: true,
	multiRegion: true,
	organization: false,
	recordsReads: true,
	recordsKms: false,
};
const database: Required<DatabaseFacts> = {
	name: null,
	type: 'rds-instance',
	engine: 'postgres',
	managedPassword: false,
	password: null,
	passwordSecrets: ['Db'],
};
const declaration: Required<DeclarationFacts> = {
	name: 'Password',
	role: 'input',
	value: { origin: 'input' },
	sensitive: true,
	exported: false,
	inState: null,
};

const full: Snapshot = {
	version: '1.0',
	takenAt: '2027-03-01T00:00:00.000Z',
	scopes: [scope],
	secrets: [{ scope: 'prod', arn, ...secret }],
	parameters: [{ scope: 'prod', arn: `${arn}p`, address: 'x', at, ...parameter }],
	keys: [{ scope: 'prod', arn: [arn, { hole: 'k' }], ...key }],
	accounts: [{ scope: 'prod', ...account }],
	workloads: [{ scope: 'prod', ...workload }],
	databases: [{ scope: 'prod', ...database }],
	declarations: [{ scope: 'prod', ...declaration }],
	principals: [{ scope: 'prod', arn, ...principal }],
	policies: [{ scope: 'prod', id: `${arn}#read`, ...policy }],
	trails: [{ scope: 'prod', ...trail }],
	usage: {
		from: '2026-03-01T00:00:00Z',
		to: '2026-03-31T00:00:00Z',
		source: 'log-files',
		coverage: [
			{
				account: '111111111111',
				region: 'eu-west-1',
				from: '2026-03-01T00:00:00Z',
				to: '2026-03-31T00:00:00Z',
				complete: { unread: 'unparsable', detail: '1 damaged file' },
				damagedDays: ['2026-03-02'],
				sampled: 0.5,
				keyEvents: true,
			},
		],
		rows: [
			{
				resource: 'prod/db',
				account: '111111111111',
				region: 'eu-west-1',
				principal: 'arn:aws:iam::111111111111:role/payments',
				workload: null,
				kind: 'application',
				event: 'secretsmanager:GetSecretValue',
				error: null,
				count: 3,
				first: '2026-03-01T10:00:00Z',
				last: '2026-03-01T10:10:00Z',
				hours: Array.from({ length: 24 }, (_, hour) => (hour === 10 ? 3 : 0)),
				replay: { 60: [3, 3], 300: [2, 3], 900: [1, 1], 3600: [1, 1] },
			},
		],
		peaks: [
			{
				account: '111111111111',
				region: 'eu-west-1',
				group: 'secretsmanager:GetSecretValue',
				resource: null,
				perSecond: 2,
			},
		],
		keyUses: [
			{
				key: 'arn:aws:kms:eu-west-1:111111111111:key/1',
				account: '111111111111',
				region: 'eu-west-1',
				resource: null,
				count: 4,
			},
		],
	},
	suppressions: [{ rules: ['unused-secret'], reason: 'known', at, covers: at }],
};

function messageOf(source: unknown): string {
	try {
		parseSnapshot(typeof source === 'string' ? source : JSON.stringify(source));
	} catch (error) {
		if (error instanceof SnapshotError) return error.message;
		throw error;
	}
	return 'accepted';
}

describe('the schema', () => {
	test('knows the facts of each kind, and no others', () => {
		const template = { workload, database, declaration };
		const facts: Record<StoredKind, object> = {
			secret,
			parameter,
			key,
			account,
			...template,
			principal,
			policy,
			trail,
		};
		for (const [kind, fields] of Object.entries(facts)) {
			expect(Object.keys(factSchemas[kind as StoredKind]).toSorted()).toEqual(Object.keys(fields).toSorted());
		}
		expect(Object.keys(snapshotSchema.properties).toSorted()).toEqual(Object.keys(full).toSorted());
		expect(Object.keys(identitySchemas)).toEqual(['scope', 'arn', 'address', 'construct', 'at', 'id']);
	});

	test('allows every fact to be unread, with a reason of a later version', () => {
		const unread = { unread: 'eaten', detail: 'kms:DescribeKey' };
		const blind = (facts: object): object => Object.fromEntries(Object.keys(facts).map((name) => [name, unread]));
		const snapshot = {
			...full,
			scopes: [{ ...scope, listed: { secret: unread, gadget: true } }],
			secrets: [{ arn, ...blind(secret) }],
			parameters: [{ arn, ...blind(parameter) }],
			keys: [{ arn, ...blind(key) }],
			accounts: [blind(account)],
		};
		expect(messageOf(snapshot)).toBe('accepted');
	});
});

describe('parseSnapshot', () => {
	test('reads a full snapshot as it is, unknown fields and members included', () => {
		const newer = {
			...full,
			version: '1.7',
			gadgets: [{ id: 1 }],
			secrets: [{ arn, scope: 'prod', flavour: 'mint', replicas: [{ region: 'x', status: 'Melted' }] }],
		};
		expect(parseSnapshot(JSON.stringify(full))).toEqual(full);
		expect(parseSnapshot(`\uFEFF${JSON.stringify(newer)}`)).toEqual(newer);
	});

	const without = (name: keyof Snapshot): object =>
		Object.fromEntries(Object.entries(full).filter(([field]) => field !== name));
	const withSecret = (fields: object): object => ({ ...full, secrets: [{ arn }, { arn, ...fields }] });
	const mark = '{ "unread": reason }';
	test.each<[string, unknown, string]>([
		['no text', ' \n', 'it is empty'],
		['text that is cut off', JSON.stringify(full).slice(0, 500), 'it is not complete JSON: it ends too early'],
		['text cut off in a string', '{"version": "1.', 'it is not complete JSON: it ends too early'],
		['a fault in a line', '{\n"version": "1.0",\n  hunter2: 1}', 'it is not JSON: error in line 3, column 3'],
		['other text', 'hunter2', 'it is not JSON'],
		['a list', [], 'expected an object'],
		['null', 'null', 'expected an object'],
		['no version', without('version'), 'the field "version" is missing'],
		['a number as version', { ...full, version: 1 }, '/version: expected a version such as "1.0"'],
		['junk as version', { ...full, version: 'hunter2' }, '/version: expected a version such as "1.0"'],
		['a newer major', { ...full, version: '2.0' }, 'it was made by a newer hushlint: format 2.0; this one reads 1.x'],
		['an older major', { ...full, version: '0.9' }, 'it has format 0.9; this hushlint reads 1.x'],
		['no time', without('takenAt'), 'the field "takenAt" is missing'],
		['no time of day', { ...full, takenAt: '2027-03-01' }, '/takenAt: expected an ISO 8601 time'],
		['no scopes', without('scopes'), 'the field "scopes" is missing'],
		[
			'a scope without listed',
			{ ...full, scopes: [{ id: 'a', world: 'iac' }] },
			'/scopes/0: the field "listed" is missing',
		],
		[
			'listed: false',
			{ ...full, scopes: [{ ...scope, listed: { hunter2: false } }] },
			`/scopes/0/listed/…: expected true or ${mark}`,
		],
		['a scope twice', { ...full, scopes: [scope, scope] }, '/scopes/1/id: expected an id that no other scope has'],
		['an unknown scope', withSecret({ scope: 'hunter2' }), '/secrets/1/scope: expected the id of a scope'],
		[
			'a resource of no scope among several',
			{ ...full, scopes: [scope, { ...scope, id: 'dev' }], secrets: [{ arn }] },
			'/secrets/0: the field "scope" is missing, and the snapshot has 2 scopes',
		],
		['no ARN', { ...full, keys: [{ manager: 'aws' }] }, '/keys/0: the field "arn" is missing'],
		['an object as list', { ...full, secrets: { a: 1 } }, '/secrets: expected a list of secrets'],
		[
			'a key whose events are not known, said aloud',
			{ ...full, usage: { ...full.usage, coverage: [{ ...full.usage?.coverage[0], keyEvents: false }] } },
			'/usage/coverage/0/keyEvents: expected true',
		],
		[
			'a use of no key',
			{ ...full, usage: { ...full.usage, keyUses: [{ account: '1', region: 'r', resource: null, count: 1 }] } },
			'/usage/keyUses/0: the field "key" is missing',
		],
		['a string as resource', { ...full, secrets: ['hunter2'] }, '/secrets/0: expected a resource'],
		['a number as name', withSecret({ name: 7 }), `/secrets/1/name: expected text, null or ${mark}`],
		['an object that is no mark', withSecret({ name: { x: 1 } }), `/secrets/1/name: expected text, null or ${mark}`],
		['a part that is no hole', withSecret({ name: ['a', {}] }), '/secrets/1/name/1: the field "hole" is missing'],
		['a bad reason', withSecret({ rotation: { unread: 1 } }), '/secrets/1/rotation/unread: expected a string'],
		['rotation without state', withSecret({ rotation: {} }), '/secrets/1/rotation: the field "enabled" is missing'],
		[
			'a tag that is no text',
			withSecret({ tags: { hunter2: 1 } }),
			'/secrets/1/tags/…: expected text: a string or a list of parts',
		],
		[
			'a day that is none',
			withSecret({ createdAt: '2027-13-01' }),
			`/secrets/1/createdAt: expected an ISO 8601 time, null or ${mark}`,
		],
		[
			'versions without stages',
			withSecret({ versions: [{ id: 'a' }] }),
			'/secrets/1/versions/0: the field "stages" is missing',
		],
		[
			'a policy as text',
			withSecret({ resourcePolicy: '{}' }),
			`/secrets/1/resourcePolicy: expected a policy document, null or ${mark}`,
		],
		[
			'text as statement',
			withSecret({ resourcePolicy: { Statement: 'x' } }),
			'/secrets/1/resourcePolicy/Statement: expected a statement or a list of statements',
		],
	])('refuses %s', (_, source, message) => {
		expect(messageOf(source)).toBe(message);
	});

	test('never quotes what it reads, and throws nothing but SnapshotError', () => {
		const json = JSON.stringify(full);
		const mutated = fc
			.tuple(fc.nat(json.length), fc.nat(40), fc.constantFrom('"CANARY"', 'CANARY', '{"CANARY":1}', '[]', '\n'))
			.map(([start, length, text]) => json.slice(0, start) + text + json.slice(start + length));
		fc.assert(
			fc.property(mutated, (source) => !messageOf(source).includes('CANARY')),
			{ numRuns: 2000 },
		);
		fc.assert(fc.property(fc.jsonValue(), (value) => typeof messageOf({ ...full, secrets: value }) === 'string'));
	});

	test('takes depth without a crash', () => {
		expect(messageOf(`{"version":"1.0","x":${'['.repeat(100_000)}`)).toBe('it is not complete JSON: it ends too early');
		const deep = JSON.stringify(full).replace('{', `{"x":${'['.repeat(50_000)}${']'.repeat(50_000)},`);
		expect(messageOf(deep)).toBe('accepted');
	});
});

describe('serializeSnapshot', () => {
	test('gives back what was read, one resource a line', () => {
		const text = serializeSnapshot(full);
		expect(JSON.parse(text)).toEqual(full);
		expect(text.split('\n').filter((line) => line.startsWith('{"'))).toHaveLength(12);
		expect(serializeSnapshot(parseSnapshot(text))).toBe(text);
	});

	test('does not depend on the order of collection', () => {
		const secrets = ['c', 'a', 'b'].map((name) => ({
			scope: 'prod',
			name,
			arn: `arn:aws:secretsmanager:::secret:${name}`,
		}));
		const turned = secrets.toReversed().map(({ scope: id, name, arn: own }) => ({ arn: own, name, scope: id }));
		const text = serializeSnapshot({ ...full, secrets });
		expect(serializeSnapshot({ ...full, secrets: turned })).toBe(text);
		expect(parseSnapshot(text).secrets?.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
	});

	test('keeps the order of a template', () => {
		const secrets = ['c', 'a', 'b'].map((name) => ({ address: name, arn: [{ hole: name }] }));
		const text = serializeSnapshot({ ...full, scopes: [{ id: 'app', world: 'iac', listed: {} }], secrets });
		expect((JSON.parse(text) as Snapshot).secrets?.map(({ address }) => address)).toEqual(['c', 'a', 'b']);
	});

	test('leaves out what is undefined and writes newer fields', () => {
		const text = serializeSnapshot({ ...full, keys: undefined, gadgets: [1], apples: {} } as unknown as Snapshot);
		expect(Object.keys(JSON.parse(text) as object).slice(-3)).toEqual(['suppressions', 'apples', 'gadgets']);
	});
});

describe('parseLines', () => {
	test('reads what serializeSnapshot writes', () => {
		for (const snapshot of [full, { ...full, secrets: [], gadgets: [1, [2]], 'a:[': 1 }]) {
			expect(parseLines(serializeSnapshot(snapshot).split('\n'))).toEqual(snapshot);
		}
	});

	test('agrees with the whole text or leaves it alone', () => {
		const lines = serializeSnapshot(full).split('\n');
		const mutated = fc
			.tuple(
				fc.nat(lines.length - 1),
				fc.nat(2),
				fc.constantFrom('{', '}', ']', '],', '[', '"a":1', '"secrets":[', '{},', ','),
			)
			.map(([start, length, line]) => lines.toSpliced(start, length, line));
		fc.assert(
			fc.property(mutated, (text) => {
				const data = parseLines(text);
				if (data !== undefined) expect(data).toEqual(JSON.parse(text.join('\n')));
			}),
		);
	});
});
