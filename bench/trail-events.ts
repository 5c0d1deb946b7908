/** Makes CloudTrail records, the same ones for the same seed. */
export interface Random {
	/** In [0, 1). */
	(): number;
}

export function randomFrom(seed: number): Random {
	let state = (seed * 0x9e3779b1) | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
	const item = items[Math.floor(random() * items.length)];
	if (item === undefined) throw new RangeError('nothing to pick from');
	return item;
}

function letters(random: Random, count: number, alphabet: string): string {
	let text = '';
	for (let left = count; left > 0; left -= 1) text += alphabet[Math.floor(random() * alphabet.length)] ?? '';
	return text;
}

export function hex(random: Random, count: number): string {
	return letters(random, count, '0123456789abcdef');
}

export function uuid(random: Random): string {
	return [8, 4, 4, 4, 12].map((count) => hex(random, count)).join('-');
}

export function iso(seconds: number): string {
	return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

export type Json = Record<string, unknown>;

export const accounts = ['111111111111', '222222222222'] as const;
export const regions = ['eu-west-1', 'us-east-1'] as const;

export interface App {
	readonly account: string;
	readonly role: string;
	readonly id: string;
	readonly kind: 'function' | 'task' | 'person' | 'pipeline';
	readonly agent: string;
	readonly secrets: readonly { readonly name: string; readonly suffix: string; readonly byArn: boolean }[];
	readonly parameters: readonly string[];
}

const agents = [
	'aws-sdk-java/2.20.26 Linux/5.10.226-214.880.amzn2.x86_64 OpenJDK_64-Bit_Server_VM/17.0.13 exec-env/AWS_Lambda_java17',
	'Boto3/1.34.145 md/Botocore#1.34.145 ua/2.0 os/linux#5.10 md/arch#x86_64 lang/python#3.12.7 exec-env/AWS_Lambda_python3.12',
	'aws-sdk-js/3.609.0 ua/2.1 os/linux lang/js md/nodejs#20.15.1 api/secrets-manager#3.609.0 exec-env/AWS_ECS_FARGATE',
	'APN/1.0 HashiCorp/1.0 Terraform/1.9.2 (+https://www.terraform.io) terraform-provider-aws/5.60.0',
];

/** The same applications for every seed. */
const apps: readonly App[] = Array.from({ length: 120 }, (_, number) => {
	const random = randomFrom(number + 1000);
	const kind = pick(random, ['function', 'function', 'function', 'task', 'task', 'person', 'pipeline'] as const);
	const name = `${pick(random, ['orders', 'billing', 'users', 'search', 'ledger', 'mail'])}-${number}`;
	return {
		account: accounts[number % 2] ?? accounts[0],
		role: `${kind}-${name}`,
		id: `AROA${letters(random, 17, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`,
		kind,
		agent: pick(random, agents),
		secrets: Array.from({ length: 1 + Math.floor(random() * 4) }, (__, index) => ({
			name: `prod/${name}/secret-${index}`,
			suffix: letters(random, 6, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ'),
			byArn: random() < 0.5,
		})),
		parameters: Array.from({ length: Math.floor(random() * 4) }, (__, index) => `/prod/${name}/parameter-${index}`),
	};
});

function identityOf({ account, role, id, kind }: App, session: string, time: number, copy: number): Json {
	// Credentials live six hours: all calls of one copy within them come from one cache.
	const key = randomFrom(Math.floor(time / 21_600) * 131 + copy * 7 + Number.parseInt(id.slice(-3), 36));
	return {
		type: 'AssumedRole',
		principalId: `${id}:${session}`,
		arn: `arn:aws:sts::${account}:assumed-role/${role}/${session}`,
		accountId: account,
		accessKeyId: `ASIA${letters(key, 16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`,
		sessionContext: {
			sessionIssuer: {
				type: 'Role',
				principalId: id,
				arn: `arn:aws:iam::${account}:role/${role}`,
				accountId: account,
				userName: role,
			},
			webIdFederationData: {},
			attributes: { creationDate: iso(time - (time % 21_600)), mfaAuthenticated: kind === 'person' ? 'true' : 'false' },
		},
	};
}

function ending(random: Random, account: string): Json {
	return {
		requestID: uuid(random),
		eventID: uuid(random),
		readOnly: true,
		eventType: 'AwsApiCall',
		managementEvent: true,
		recipientAccountId: account,
		eventCategory: 'Management',
		tlsDetails: {
			tlsVersion: 'TLSv1.3',
			cipherSuite: 'TLS_AES_128_GCM_SHA256',
			clientProvidedHostHeader: 'x.amazonaws.com',
		},
	};
}

/** An application of the account; a few read most. */
export function pickApp(random: Random, account: string): App {
	const own = apps.filter((one) => one.account === account);
	return own[Math.floor(random() ** 3 * own.length)] ?? pick(random, own);
}

/** One read with what comes with it: the decryption, the reads of a batch, the copy in another account's trail. */
export function readEvents(
	random: Random,
	{
		region,
		account,
		time,
		app,
	}: { readonly region: string; readonly account: string; readonly time: number; readonly app: App },
): { own: Json[]; other: Json[] } {
	const copy = Math.floor(random() * 3);
	const session = app.kind === 'function' ? app.role : `${app.kind}-${copy}`;
	const shared: Json = {
		eventVersion: '1.09',
		userIdentity: identityOf(app, session, time, copy),
		eventTime: iso(time),
		awsRegion: region,
		sourceIPAddress: `10.0.${copy}.${app.role.length}`,
		userAgent: app.agent,
	};
	const denied = random() < 0.02 ? { errorCode: 'AccessDenied', errorMessage: `${session} may not` } : {};
	const call = (source: string, name: string, parameters: Json, more: Json = {}): Json => ({
		...shared,
		eventSource: `${source}.amazonaws.com`,
		eventName: name,
		...denied,
		requestParameters: parameters,
		responseElements: null,
		...ending(random, account),
		...more,
	});
	const kind = random();
	const parameter = app.parameters[0];
	if (kind < 0.25 && parameter !== undefined) {
		if (kind < 0.1)
			return { own: [call('ssm', 'GetParameters', { names: app.parameters, withDecryption: true })], other: [] };
		if (kind < 0.15)
			return { own: [call('ssm', 'GetParametersByPath', { path: parameter.replace(/[^/]*$/, '') })], other: [] };
		const name = kind < 0.18 ? `arn:aws:ssm:${region}:${account}:parameter${parameter}` : `${parameter}:3`;
		return { own: [call('ssm', 'GetParameter', { name, withDecryption: true })], other: [] };
	}
	const secret = pick(random, app.secrets);
	const arn = `arn:aws:secretsmanager:${region}:${account}:secret:${secret.name}-${secret.suffix}`;
	if (kind < 0.28) {
		const batch = call('secretsmanager', 'BatchGetSecretValue', { secretIdList: app.secrets.map(({ name }) => name) });
		const derived = random() < 0.5 ? app.secrets : [];
		return {
			own: [batch, ...derived.map(({ name }) => call('secretsmanager', 'GetSecretValue', { secretId: name }))],
			other: [],
		};
	}
	if (kind < 0.31) {
		const sharedEventID = uuid(random);
		const foreign = `arn:aws:secretsmanager:${region}:${accounts.find((one) => one !== account)}:secret:shared/key-AbCdEf`;
		const own = call('secretsmanager', 'GetSecretValue', { secretId: foreign }, { sharedEventID });
		const owner = accounts.find((one) => one !== account) ?? account;
		const identity = { type: 'AWSAccount', principalId: `${app.id}:${session}`, accountId: account };
		return { own: [own], other: [{ ...own, userIdentity: identity, ...ending(random, owner), sharedEventID }] };
	}
	const secretId = secret.byArn ? (random() < 0.3 ? arn.slice(0, -7) : arn) : secret.name;
	const read = call('secretsmanager', 'GetSecretValue', {
		secretId,
		...(random() < 0.2 ? { versionStage: 'AWSCURRENT' } : {}),
	});
	if (random() > 0.3) return { own: [read], other: [] };
	const decrypt = call('kms', 'Decrypt', { encryptionContext: { SecretARN: arn, SecretVersionId: versionOf(arn) } });
	const by = { ...(decrypt['userIdentity'] as Json), invokedBy: 'secretsmanager.amazonaws.com' };
	return { own: [read, { ...decrypt, userIdentity: by, sourceIPAddress: 'secretsmanager.amazonaws.com' }], other: [] };
}

/** A secret has one version for long. */
function versionOf(arn: string): string {
	return uuid(randomFrom(Buffer.from(arn).reduce((sum, byte) => (sum * 31 + byte) | 0, 7)));
}

const keys: readonly string[] = Array.from({ length: 30 }, (_, number) => uuid(randomFrom(number + 5000)));

const noise: readonly (readonly [source: string, name: string])[] = [
	['sts', 'AssumeRole'],
	['ec2', 'DescribeInstances'],
	['ssm', 'UpdateInstanceInformation'],
	['kms', 'GenerateDataKey'],
	['s3', 'GetBucketAcl'],
	['logs', 'CreateLogStream'],
	['dynamodb', 'DescribeTable'],
];

const forged = {
	eventVersion: '1.09',
	eventTime: '2026-03-01T00:00:00Z',
	eventSource: 'secretsmanager.amazonaws.com',
	eventName: 'GetSecretValue',
	requestParameters: { secretId: 'FORGED' },
	recipientAccountId: accounts[0],
};

/** A call that reads no secret, some of which try to look like one that does. */
export function noiseEvent(random: Random, region: string, account: string, time: number): Json {
	const app = pick(random, apps);
	const [source, name] = random() < 0.02 ? (['iam', 'PutRolePolicy'] as const) : pick(random, noise);
	const trap = random();
	const parameters =
		trap < 0.01
			? { tagSet: [forged], document: `},${JSON.stringify(forged)},{` }
			: name === 'PutRolePolicy'
				? {
						roleName: app.role,
						policyDocument: JSON.stringify({ Statement: [{ Action: 'secretsmanager:GetSecretValue', Resource: '*' }] }),
					}
				: {
						instanceId: `i-0${hex(random, 16)}`,
						filterSet: { items: [{ name: 'vpc-id', valueSet: { items: [{ value: hex(random, 8) }] } }] },
					};
	return {
		eventVersion: '1.08',
		userIdentity: identityOf(app, `i-0${hex(random, 8)}`, time, 0),
		eventTime: iso(time),
		eventSource: `${source}.amazonaws.com`,
		eventName: name,
		awsRegion: region,
		sourceIPAddress: `172.31.${Math.floor(random() * 16)}.7`,
		userAgent: app.agent,
		requestParameters: parameters,
		responseElements:
			name === 'AssumeRole'
				? { credentials: { accessKeyId: 'ASIA', sessionToken: 'FwoGZXIvYXdzEA'.repeat(20) }, assumedRoleUser: {} }
				: null,
		additionalEventData: { SignatureVersion: '4', bytesTransferredOut: 0, 'x-amz-id-2': hex(random, 8) },
		resources: [
			{ accountId: account, type: 'AWS::KMS::Key', ARN: `arn:aws:kms:${region}:${account}:key/${pick(random, keys)}` },
		],
		...ending(random, account),
	};
}
