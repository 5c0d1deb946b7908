import type { Parameter, Secret, Snapshot } from '../src/model/snapshot.ts';

const account = '111111111111';
const region = 'eu-west-1';
const services = ['orders', 'billing', 'search', 'mail', 'identity', 'reports', 'catalog', 'shipping'];
const purposes = ['postgres', 'stripe', 'session-signing', 'smtp', 'webhook', 'mysql', 'api', 'redshift'];
const environments = ['prod', 'dev', 'staging'];

/** A made-up account of so many secrets and as many parameters, about one in ten of which is at fault somewhere. */
export function estate(count: number): Snapshot {
	return {
		version: '1.0',
		takenAt: '2026-11-01T00:00:00Z',
		scopes: [
			{
				id: `${account}/${region}`,
				world: 'account',
				partition: 'aws',
				account,
				region,
				listed: { secret: true, parameter: true, key: true, account: true },
			},
		],
		secrets: Array.from({ length: count }, (_, index) => secret(index)),
		parameters: Array.from({ length: count }, (_, index) => parameter(index)),
		keys: [],
		accounts: [{ highThroughput: false, defaultParameterTier: 'Standard' }],
	};
}

function secret(index: number): Secret {
	const environment = environments[index % environments.length] ?? '';
	const name = `${environment}/${services[index % services.length]}-${Math.floor(index / 8)}/${purposes[index % purposes.length]}`;
	return {
		arn: `arn:aws:secretsmanager:${region}:${account}:secret:${name}-${(index + 1e6).toString(36).slice(-6).padStart(6, 'a')}`,
		name,
		description: index % 4 === 0 ? `Used by ${services[index % services.length]} at start` : null,
		tags: index % 11 === 0 ? {} : { team: services[index % services.length] ?? '', environment },
		type: null,
		owningService: null,
		kmsKeyId: null,
		rotation:
			index % 7 === 0
				? null
				: {
						enabled: true,
						functionArn: `arn:aws:lambda:${region}:${account}:function:rotate-${index % 50}`,
						automaticallyAfterDays: 30,
					},
		lastRotatedAt: at(20),
		nextRotationAt: at(index % 13 === 0 ? 6 : -10),
		createdAt: at(400 + (index % 300)),
		lastChangedAt: at(20),
		lastAccessedAt: index % 10 === 0 ? at(120) : at(1),
		deletedAt: null,
		primaryRegion: null,
		replicas: [],
		versions: [
			{
				id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
				stages: ['AWSCURRENT'],
				createdAt: at(20),
				lastAccessedAt: at(1),
			},
		],
		resourcePolicy:
			index % 20 === 0
				? {
						Version: '2012-10-17',
						Statement: [
							{
								Sid: 'Readers',
								Effect: 'Allow',
								Principal: { AWS: `arn:aws:iam::${account}:role/reader-${index % 30}` },
								Action: 'secretsmanager:GetSecretValue',
								Resource: '*',
							},
						],
					}
				: null,
	};
}

function parameter(index: number): Parameter {
	const environment = environments[index % environments.length] ?? '';
	const name = `/${environment}/${services[index % services.length]}-${Math.floor(index / 8)}/${index % 9 === 0 ? 'api-token' : 'log-level'}`;
	return {
		arn: `arn:aws:ssm:${region}:${account}:parameter${name}`,
		name,
		type: index % 3 === 0 ? 'SecureString' : 'String',
		tier: index % 50 === 0 ? 'Advanced' : 'Standard',
		dataType: 'text',
		description: null,
		tags: { team: services[index % services.length] ?? '', environment },
		kmsKeyId: index % 3 === 0 ? 'alias/aws/ssm' : null,
		lastModifiedAt: '2026-06-01T00:00:00Z',
		policies: [],
		resourcePolicies: [],
	};
}

/** So many days before the snapshot was taken. */
function at(days: number): string {
	return new Date(Date.parse('2026-11-01T00:00:00Z') - days * 86_400_000).toISOString();
}
