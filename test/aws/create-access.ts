import {
	CloudTrailClient,
	CreateTrailCommand,
	PutEventSelectorsCommand,
	StartLoggingCommand,
} from '@aws-sdk/client-cloudtrail';
import {
	CreateClusterCommand,
	CreateServiceCommand,
	ECSClient,
	RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import {
	AddUserToGroupCommand,
	AttachRolePolicyCommand,
	CreateAccessKeyCommand,
	CreateGroupCommand,
	CreatePolicyCommand,
	CreateRoleCommand,
	CreateUserCommand,
	IAMClient,
	PutGroupPolicyCommand,
	PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { CreateGrantCommand, KMSClient } from '@aws-sdk/client-kms';
import { AddPermissionCommand, CreateFunctionCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
	AttachPolicyCommand,
	CreateOrganizationCommand,
	CreatePolicyCommand as CreateControlCommand,
	ListRootsCommand,
	OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { CreateDBClusterCommand, CreateDBInstanceCommand, RDSClient } from '@aws-sdk/client-rds';
import { CreateClusterCommand as CreateWarehouseCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import pLimit from 'p-limit';
import { canary } from './create-estate.ts';

const account = '123456789012';
const region = 'eu-west-1';
export const secretArn = `arn:aws:secretsmanager:${region}:${account}:secret:prod/orders/open-a1B2c3`;

export function document(Action: string | string[], Resource: string, Effect = 'Allow'): object {
	return { Version: '2012-10-17', Statement: [{ Effect, Action, Resource }] };
}

function trust(Service: string): string {
	return JSON.stringify({
		Version: '2012-10-17',
		Statement: [{ Effect: 'Allow', Principal: { Service }, Action: 'sts:AssumeRole' }],
	});
}

/** Adds who may read the secrets of the estate, and what uses them, in eu-west-1. */
export async function createAccess(endpoint: string, key: string, bulkRoles: number): Promise<void> {
	const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'example' };
	const config = { credentials, endpoint, region };
	await createPrincipals(new IAMClient(config), bulkRoles);
	const organizations = new OrganizationsClient(config);
	await createOrganization(organizations);
	await new KMSClient(config).send(
		new CreateGrantCommand({
			KeyId: key,
			GranteePrincipal: `arn:aws:iam::${account}:role/app`,
			Operations: ['Decrypt'],
			Constraints: { EncryptionContextSubset: { SecretARN: secretArn } },
		}),
	);
	await createFunction(new LambdaClient(config));
	await createService(new ECSClient(config));
	await createDatabases(new RDSClient(config), new RedshiftClient(config));
	// S3 is asked for by hand: a bucket is all that is needed of it.
	await fetch(`${endpoint}/trail-logs`, { method: 'PUT', headers: { authorization: authorization('s3') } });
	const trails = new CloudTrailClient(config);
	await trails.send(new CreateTrailCommand({ Name: 'main', S3BucketName: 'trail-logs', IsMultiRegionTrail: true }));
	await trails.send(new StartLoggingCommand({ Name: 'main' }));
	const all = [{ ReadWriteType: 'All' as const, IncludeManagementEvents: true }];
	await trails.send(new PutEventSelectorsCommand({ TrailName: 'main', EventSelectors: all }));
}

function authorization(service: string): string {
	return `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261121/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`;
}

async function createPrincipals(iam: IAMClient, bulkRoles: number): Promise<void> {
	const role = (RoleName: string, service: string) =>
		iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trust(service) }));
	await role('app', 'lambda.amazonaws.com');
	await role('task', 'ecs-tasks.amazonaws.com');
	const inline = JSON.stringify(document('secretsmanager:GetSecretValue', '*'));
	await iam.send(new PutRolePolicyCommand({ RoleName: 'app', PolicyName: 'read all', PolicyDocument: inline }));
	const { Policy } = await iam.send(
		new CreatePolicyCommand({
			PolicyName: 'read-one',
			Path: '/team/',
			PolicyDocument: JSON.stringify(document('ssm:Get*', '*')),
		}),
	);
	await iam.send(new AttachRolePolicyCommand({ RoleName: 'task', PolicyArn: Policy?.Arn ?? '' }));
	await iam.send(new CreateGroupCommand({ GroupName: 'people', Path: '/all/' }));
	await iam.send(new PutGroupPolicyCommand({ GroupName: 'people', PolicyName: 'read', PolicyDocument: inline }));
	await iam.send(new CreateUserCommand({ UserName: 'alice' }));
	await iam.send(new CreateAccessKeyCommand({ UserName: 'alice' }));
	await iam.send(new AddUserToGroupCommand({ UserName: 'alice', GroupName: 'people' }));
	const bulk = Array.from({ length: bulkRoles }, (_, index) => `bulk-${index}`);
	await pLimit(8).map(bulk, async (name) => {
		await role(name, 'ec2.amazonaws.com');
		await iam.send(new PutRolePolicyCommand({ RoleName: name, PolicyName: 'read', PolicyDocument: inline }));
	});
}

async function createOrganization(organizations: OrganizationsClient): Promise<void> {
	await organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
	const { Roots } = await organizations.send(new ListRootsCommand({}));
	const { Policy } = await organizations.send(
		new CreateControlCommand({
			Name: 'guard',
			Description: 'guard',
			Type: 'SERVICE_CONTROL_POLICY',
			Content: JSON.stringify(document('secretsmanager:DeleteSecret', '*', 'Deny')),
		}),
	);
	await organizations.send(
		new AttachPolicyCommand({ PolicyId: Policy?.PolicySummary?.Id ?? '', TargetId: Roots?.[0]?.Id ?? '' }),
	);
}

async function createFunction(lambda: LambdaClient): Promise<void> {
	// A zip file with nothing in it.
	const ZipFile = Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex');
	await lambda.send(
		new CreateFunctionCommand({
			FunctionName: 'worker',
			Runtime: 'python3.12',
			Role: `arn:aws:iam::${account}:role/app`,
			Handler: 'index.handler',
			Code: { ZipFile },
			Environment: { Variables: { DB_SECRET_NAME: 'prod/orders/database', DB_PASSWORD: canary, SECRET_ID: canary } },
		}),
	);
	await lambda.send(
		new AddPermissionCommand({
			FunctionName: 'worker',
			StatementId: 'Rotate',
			Action: 'lambda:InvokeFunction',
			Principal: 'secretsmanager.amazonaws.com',
		}),
	);
}

async function createService(ecs: ECSClient): Promise<void> {
	await ecs.send(new CreateClusterCommand({ clusterName: 'prod' }));
	const { taskDefinition } = await ecs.send(
		new RegisterTaskDefinitionCommand({
			family: 'web',
			taskRoleArn: `arn:aws:iam::${account}:role/task`,
			executionRoleArn: `arn:aws:iam::${account}:role/task`,
			containerDefinitions: [
				{
					name: 'web',
					image: 'web',
					memory: 128,
					environment: [{ name: 'API_TOKEN', value: canary }],
					secrets: [{ name: 'DB', valueFrom: `${secretArn}:password::` }],
				},
			],
		}),
	);
	await ecs.send(
		new CreateServiceCommand({
			cluster: 'prod',
			serviceName: 'web',
			taskDefinition: taskDefinition?.taskDefinitionArn ?? '',
			desiredCount: 2,
		}),
	);
}

async function createDatabases(rds: RDSClient, redshift: RedshiftClient): Promise<void> {
	const master = { MasterUsername: 'root', MasterUserPassword: canary };
	const instance = { DBInstanceClass: 'db.t3.micro', AllocatedStorage: 20 };
	await rds.send(
		new CreateDBInstanceCommand({ DBInstanceIdentifier: 'orders', Engine: 'postgres', ...instance, ...master }),
	);
	await rds.send(
		new CreateDBInstanceCommand({
			DBInstanceIdentifier: 'billing',
			Engine: 'mysql',
			...instance,
			MasterUsername: 'root',
			ManageMasterUserPassword: true,
		}),
	);
	await rds.send(new CreateDBClusterCommand({ DBClusterIdentifier: 'ledger', Engine: 'aurora-postgresql', ...master }));
	await redshift.send(new CreateWarehouseCommand({ ClusterIdentifier: 'reports', NodeType: 'ra3.large', ...master }));
}
