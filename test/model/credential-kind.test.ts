import { describe, expect, test } from 'vitest';
import { credentialKindOf, type CredentialKind } from '../../src/model/credential-kind.ts';
import type { Text } from '../../src/model/text.ts';

const nothing = { name: null, description: null, tags: {}, type: null, owningService: null, rotationFunction: null };

function said(kind: CredentialKind | null): string {
	return kind === null ? 'null' : [kind.kind, kind.engine, kind.rotatable, kind.confidence].filter(Boolean).join(' ');
}

describe('names', () => {
	test.each<[Text, string]>([
		['prod/orders/db', 'database aws strong'],
		['prod/orders/database', 'database aws strong'],
		['prod/orders/db-password', 'database aws strong'],
		['prod/orders/dbpassword', 'database aws strong'],
		['prod/orders/dbcreds', 'database aws strong'],
		['OrdersDBPassword', 'database aws strong'],
		['OrdersDBSecretA1B2C3D4-e5F6g7H8', 'database aws strong'],
		['rds-password', 'database aws strong'],
		['rds-db-credentials/cluster-ABC123XYZ/admin', 'database aws strong'],
		['prod/rds/master', 'database aws strong'],
		['orders/heroku-postgres', 'database heroku-postgres no strong'],
		['timescaledb-app', 'database timescale unknown strong'],
		['aurora', 'database aws strong'],
		['aurora-cluster-credentials', 'database aws strong'],
		['prod/aurora-postgres/master', 'database postgres aws strong'],
		['postgres', 'database postgres aws strong'],
		['prod/postgresql', 'database postgres aws strong'],
		['prod/postgres14/app', 'database postgres aws strong'],
		['orders-postgres-db-password', 'database postgres aws strong'],
		['orders/postgres/readonly-user', 'database postgres aws strong'],
		['mysql-root', 'database mysql aws strong'],
		['MySQLRootPassword', 'database mysql aws strong'],
		['billing-mariadb-credentials', 'database mariadb aws strong'],
		['erp/sql-server/sa-password', 'database sqlserver aws strong'],
		['erp/mssql', 'database sqlserver aws strong'],
		['erp/oracle', 'database oracle aws strong'],
		['erp/oracle-db/system', 'database oracle aws weak'],
		['prod/orders/database-url', 'database aws strong'],
		['prod/orders/DATABASE_URL', 'database aws strong'],
		['prod/orders/db-connection-string', 'database aws strong'],
		['prod/db/orders', 'database aws weak'],
		['db-orders', 'database aws weak'],
		['db/prod/grafana', 'database aws weak'],
		['db-migration-password', 'database aws weak'],
		['db-proxy-credentials', 'database aws strong'],
		['orders-db2', 'database aws strong'],
		['stripe-sync/db', 'database aws weak'],
		['slack-bot/postgres', 'database postgres aws weak'],
		['github-db-password', 'database aws weak'],
		['prod/mongo', 'database mongodb unknown strong'],
		['prod/mongodb-atlas/orders', 'database mongodb-atlas no weak'],
		['prod/mongodb-atlas', 'database mongodb-atlas no strong'],
		['mongodbAtlasPassword', 'database mongodb-atlas no strong'],
		['prod/supabase-db-password', 'database supabase no strong'],
		['planetscale/orders/password', 'database planetscale no weak'],
		['neon-db-url', 'database neon no strong'],
		['prod/snowflake/password', 'database snowflake no strong'],
		['prod/snowflake/private-key', 'database snowflake issuer strong'],
		['prod/azure-sql/password', 'database azure-sql no strong'],
		['prod/redis-auth', 'database redis unknown strong'],
		['prod/elasticache/redis', 'database redis unknown weak'],
		['prod/elasticache/user', 'elasticache aws strong'],
		['prod/redshift', 'redshift aws strong'],
		['analytics-redshift-db-master', 'redshift aws strong'],
		['docdb-credentials', 'documentdb aws strong'],
		['prod/documentdb/master', 'documentdb aws strong'],
		['prod/document-db/master', 'documentdb aws strong'],
		['metrics/timestream-influxdb', 'database influxdb unknown weak'],
		['metrics/timestream', 'timestream influxdb aws strong'],
		['corp/active-directory/join', 'directory aws weak'],
		['aws/directory-services/d-1234567890/seamless-domain-join', 'directory aws strong'],
		['ldap-bind-password', 'directory unknown weak'],
		['ci/iam-access-key', 'iam-access-key aws strong'],
		['ci/aws-credentials', 'iam-access-key aws strong'],
		['ci/aws-secret-access-key', 'iam-access-key aws strong'],
		['AWS_SECRET_ACCESS_KEY', 'iam-access-key aws strong'],
		['prod/stripe', 'third-party no strong'],
		['prod/stripe/api-key', 'third-party no strong'],
		['prod/stripe/webhook-signing-secret', 'third-party no strong'],
		['StripeSecretKey', 'third-party no strong'],
		['twilio_auth_token', 'third-party no strong'],
		['sendgrid-api-key', 'third-party no strong'],
		['sendgrid-smtp-password', 'third-party no strong'],
		['github-oauth-app', 'third-party no strong'],
		['GitHubToken', 'third-party no strong'],
		['github-app-private-key', 'third-party no strong'],
		['slack-webhook-url', 'third-party no strong'],
		['db/stripe-key', 'third-party no weak'],
		['google-oauth-client-secret', 'third-party no strong'],
		['azure/client-secret', 'third-party no strong'],
		['auth0-client', 'third-party no strong'],
		['datadog-api-key', 'third-party issuer strong'],
		['gitlab/token', 'third-party issuer strong'],
		['salesforce/oauth', 'third-party issuer strong'],
		['bastion/ssh-key', 'ssh-key unknown strong'],
		['github-deploy-key', 'ssh-key unknown weak'],
		['ec2-key-pair', 'ssh-key unknown strong'],
		['api-tls-certificate', 'certificate unknown strong'],
		['postgres-client-cert', 'certificate unknown strong'],
		['prod/app/jwt-secret', 'encryption-key unknown strong'],
		['prod/app/encryption-key', 'encryption-key unknown strong'],
		['db-encryption-key', 'encryption-key unknown strong'],
		['prod/app/session-secret', 'encryption-key unknown strong'],
		['slack-notifier/smtp-password', 'generic unknown strong'],
		['prod/app/smtp', 'generic unknown strong'],
		['AmazonMSK_orders', 'generic unknown weak'],
		[[{ hole: 'var.env' }, '/orders/db'], 'database aws strong'],
		[['orders-', { hole: 'var.env' }, '-postgres'], 'database postgres aws strong'],
	])('%j: %s', (name, expected) => {
		expect(said(credentialKindOf({ ...nothing, name }))).toBe(expected);
	});

	test.each<[Text]>([
		['orders/config'],
		['app/settings'],
		['prod/orders'],
		['prod/orders/api-key'],
		['prod/orders/token'],
		['prod/orders/password'],
		['prod/orders/admin'],
		['prod/orders/client-secret'],
		['dynamodb-table'],
		['DynamoDBTable'],
		['DynamoDbTableName'],
		['prod/dynamodb'],
		['prod/dynamo-db'],
		['prod/nosql'],
		['sqlite-file'],
		['db-migration-config'],
		['db-config'],
		['database-url-path'],
		['database-settings'],
		['db-host'],
		['prod/db/port'],
		['prod/db/username'],
		['prod/db/name'],
		['db-backup-bucket'],
		['db-snapshot-export-role'],
		['rds-monitoring-role-arn'],
		['db-password-length'],
		['db-password-policy'],
		['db-credentials-arn'],
		['db-password-rotation-lambda'],
		['postgres-exporter-config'],
		['postgres-version'],
		['db-sync/api'],
		['database-api-key'],
		['redis-host'],
		['redis-endpoint'],
		['oracle-price-feed'],
		['price-oracle-key'],
		['sql-editor'],
		['aurora-borealis'],
		['pg-rating-feed'],
		['neon'],
		['atlas'],
		['ads/manager'],
		['iam-user-pool'],
		['aws-access-key-id'],
		['access-key-id'],
		['stripe-config'],
		['slack-bot/settings'],
		['github-actions-role-arn'],
		['stripe-webhook-endpoint'],
		['adbook'],
		['feedback'],
		['standby'],
		['tlsn'],
		['oauth-client'],
		['certify-service'],
		['grids'],
		[''],
		[[{ hole: 'var.name' }]],
		[['prod', { hole: 'var.name' }]],
		[['d', { hole: 'x' }, 'b']],
		['prod/pgadmin/password'],
	])('%j says nothing', (name) => {
		expect(said(credentialKindOf({ ...nothing, name }))).toBe('null');
	});

	test('the evidence quotes the word', () => {
		expect(credentialKindOf({ ...nothing, name: 'prod/orders/Postgres-Password' })).toEqual({
			kind: 'database',
			engine: 'postgres',
			rotatable: 'aws',
			evidence: 'its name says "postgres"',
			confidence: 'strong',
			words: 'database credential',
		});
	});
});

describe('rotation functions', () => {
	test.each([
		['SecretsManagerRDSPostgreSQLRotationMultiUser', 'database postgres aws strong'],
		['SecretsManagerRDSMySQLRotationSingleUser', 'database mysql aws strong'],
		['SecretsManagerRDSMariaDBRotationSingleUser', 'database mariadb aws strong'],
		['SecretsManagerRDSOracleRotationSingleUser', 'database oracle aws strong'],
		['SecretsManagerRDSSQLServerRotationSingleUser', 'database sqlserver aws strong'],
		['SecretsManagerRDSDb2RotationSingleUser', 'database db2 aws strong'],
		['SecretsManagerMongoDBRotationSingleUser', 'documentdb aws strong'],
		['SecretsManagerRedshiftRotationMultiUser', 'redshift aws strong'],
		['SecretsManagerInfluxDBRotationSingleUser', 'timestream influxdb aws strong'],
		['SecretsManagerElasticacheUserRotation', 'elasticache aws strong'],
		['SecretsManagerActiveDirectoryRotationSingleUser', 'directory aws strong'],
		['SecretsManagerActiveDirectoryAndKeytabRotationSingleUser', 'directory aws strong'],
		['orders-postgres-rotator', 'database postgres aws weak'],
		['rotate-db:live', 'database aws weak'],
		['SecretsManagerRotationTemplate', 'null'],
		['rotate-stripe', 'null'],
		['rotate-dynamodb-keys', 'null'],
	])('%s: %s', (name, expected) => {
		expect(
			said(
				credentialKindOf({ ...nothing, rotationFunction: `arn:aws:lambda:eu-west-1:111111111111:function:${name}` }),
			),
		).toBe(expected);
	});
});

describe('tags', () => {
	test.each([
		[{ engine: 'postgres' }, 'database postgres aws strong'],
		[{ Engine: 'aurora-postgresql' }, 'database postgres aws strong'],
		[{ 'db-engine': 'MySQL 8' }, 'database mysql aws strong'],
		[{ 'acme:database-engine': 'sqlserver-se' }, 'null'],
		[{ 'credential-type': 'database' }, 'database aws strong'],
		[{ provider: 'stripe' }, 'third-party no strong'],
		[{ 'aws:rds:primaryDBInstanceArn': 'arn:aws:rds:eu-west-1:111111111111:db:orders' }, 'database aws strong'],
		[{ 'aws:redshift-serverless:namespaceArn': 'x' }, 'redshift aws strong'],
		[{ team: 'database' }, 'null'],
		[{ service: 'postgres-proxy' }, 'null'],
		[{ engine: 'v8' }, 'null'],
		[{ type: 'config' }, 'null'],
		[{}, 'null'],
	])('%j: %s', (tags, expected) => {
		expect(said(credentialKindOf({ ...nothing, tags }))).toBe(expected);
	});

	test('with a hole say nothing', () => {
		const tags = { engine: ['postgres', { hole: 'x' }] };
		expect(credentialKindOf({ ...nothing, tags })).toBeNull();
	});
});

describe('descriptions', () => {
	test.each([
		['Password for the orders database', 'database aws weak'],
		['Postgres password of the billing service', 'database postgres aws weak'],
		['Credentials for the orders Postgres cluster', 'database postgres aws weak'],
		['RDS master user', 'database aws weak'],
		['Stripe API key for checkout', 'third-party no weak'],
		['Access key of IAM user ci', 'iam-access-key aws weak'],
		['Redshift credentials for analytics', 'redshift aws weak'],
		['Where the database lives', 'null'],
		['Used by the database migration job', 'null'],
		['Access token for the database migration service', 'null'],
		['Password for the database migration service', 'null'],
		['This is not a database password', 'null'],
		['Settings of the DynamoDB table', 'null'],
		['Notify Slack when orders fail', 'null'],
		['Database password and Stripe key', 'null'],
		['', 'null'],
	])('%s: %s', (description, expected) => {
		expect(said(credentialKindOf({ ...nothing, description }))).toBe(expected);
	});
});

describe('several of them', () => {
	test('a partner type comes first', () => {
		const kind = credentialKindOf({ ...nothing, name: 'prod/mongodb-atlas', type: 'MongoDBAtlasDatabaseUser' });
		expect(said(kind)).toBe('third-party issuer strong');
	});

	test.each([
		['rds', 'database aws strong'],
		['redshift', 'redshift aws strong'],
		['ecs-sc', 'certificate aws strong'],
		['events', 'generic unknown strong'],
		['toString', 'generic unknown strong'],
	])('owner %s: %s', (owningService, expected) => {
		expect(said(credentialKindOf({ ...nothing, name: 'events!connection/x', owningService }))).toBe(expected);
	});

	test('a weak name yields to a tag', () => {
		expect(said(credentialKindOf({ ...nothing, name: 'db/stripe-key', tags: { engine: 'mysql' } }))).toBe(
			'database mysql aws strong',
		);
	});

	test('the engine comes from whoever knows it', () => {
		const kind = credentialKindOf({ ...nothing, name: 'prod/orders/db', tags: { engine: 'mongodb-atlas' } });
		expect(said(kind)).toBe('database mongodb-atlas no strong');
		expect(kind?.evidence).toBe('its name says "db", its tag says "mongodb atlas"');
	});

	test.each([
		['prod/orders/postgres', 'Heroku Postgres credentials', 'database heroku-postgres no strong'],
		['prod/orders/mysql', 'PlanetScale password of the orders service', 'database planetscale no strong'],
		['prod/orders/mysql', 'Password of the orders service', 'database mysql aws strong'],
	])('%s, "%s": %s', (name, description, expected) => {
		expect(said(credentialKindOf({ ...nothing, name, description }))).toBe(expected);
	});

	test('the AWS template goes before what a description says of hosting', () => {
		const rotationFunction = 'arn:aws:lambda:eu-west-1:111111111111:function:SecretsManagerRDSMySQLRotationSingleUser';
		const description = 'PlanetScale password, before the move';
		expect(said(credentialKindOf({ ...nothing, name: 'prod/x', description, rotationFunction }))).toBe(
			'database mysql aws strong',
		);
	});
});
