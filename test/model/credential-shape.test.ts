import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { credentialShape, isCredentialName } from '../../src/model/credential-shape.ts';
import type { Text } from '../../src/model/text.ts';

/** Joins pieces at run time, so that no fake token stands in this file. */
function join(...pieces: readonly string[]): string {
	return pieces.join('');
}

const alphabet = 'q7Zk2LmX9vTbR4nYc8WsJ3pHd6GfA5eUxQ1rKoVtNi0yBzMhEgCwSjDuPaFl';
const hexadecimal = '7c3e9a1f5b8d2046e1c7a93b5f0d8e24b6a1c9f37e5d20184a6b8c0d2e4f6a1b';

/** Random-looking characters, always the same. */
function letters(length: number): string {
	return alphabet.repeat(Math.ceil(length / alphabet.length)).slice(0, length);
}

function hex(length: number): string {
	return hexadecimal.slice(0, length);
}

const keyId = join('AK', 'IA', 'Q7ZK2LMX6VTBR4NY');
const keySecret = join(letters(19), '/', letters(20).split('').toReversed().join(''));

describe('holds', () => {
	test.each([
		['private-key', join('-----BEGIN ', 'PRIVATE KEY-----\nMIIEvQ')],
		['private-key', join('-----BEGIN RSA ', 'PRIVATE KEY-----')],
		['private-key', join('key: -----BEGIN OPENSSH ', 'PRIVATE KEY-----\\nb3Bl')],
		['private-key', join('-----BEGIN PGP ', 'PRIVATE KEY BLOCK-----')],
		['private-key', join('-----BEGIN ENCRYPTED ', 'PRIVATE KEY-----')],
		['github-token', join('gh', 'p_', letters(36))],
		['github-token', join('CI uses gh', 's_', letters(36), ' for now')],
		['github-token', join('github', '_pat_', letters(22), '_', letters(59))],
		['gitlab-token', join('gl', 'pat-', letters(20))],
		['slack-token', join('xo', 'xb-', '2718281828-3141592653-', letters(24))],
		['slack-webhook', join('https://hooks.', 'slack.com/services/T02ABCDEF/B03ABCDEF/', letters(24))],
		['stripe-key', join('sk', '_live_', letters(24))],
		['stripe-key', join('Stripe: rk', '_test_', letters(30))],
		['npm-token', join('np', 'm_', letters(36))],
		['pypi-token', join('pypi', '-AgEIcHlwaS5vcmc', letters(60))],
		['google-api-key', join('AI', 'za', letters(35))],
		['google-client-secret', join('GOC', 'SPX-', letters(28))],
		['sendgrid-key', join('S', 'G.', letters(22), '.', letters(43))],
		['openai-key', join('sk', '-proj-', letters(48))],
		['shopify-token', join('shp', 'at_', hex(32))],
		['vault-token', join('hv', 's.', letters(28))],
		['telegram-token', join('1234509876', ':AA', letters(33))],
		['jwt', join('ey', 'J', letters(20), '.ey', 'J', letters(30), '.', letters(43))],
		['aws-access-key', `${keyId} ${keySecret}`],
		['aws-access-key', `id ${keyId}, secret ${keySecret}.`],
		['aws-secret-key', `aws_secret_access_key=${keySecret}`],
		['aws-secret-key', `secret access key: ${keySecret}`],
		['aws-secret-key', `Secret key ${keySecret}`],
		['twilio-token', join('A', 'C', hex(32), ' / ', hex(40).slice(8))],
		['connection-string', join('postgres://orders:', 'hunter42', '@db.internal:5432/orders')],
		['connection-string', join('mysql://root:', 'Tr0ub4dor', '@10.0.0.1')],
		['connection-string', join('see mongodb+srv://app:', 's3cr3tPw', '@cluster0.abcde.mongodb.net/?retry=true')],
		['connection-string', join('redis://:', 'k9Fj2mQx', '@cache:6379')],
		['connection-string', join('https://ci:', hex(20), '@git.internal/x.git')],
		['password-assignment', join('password', '=hunter2')],
		['password-assignment', join('Password', ': Tr0ub4dor&3')],
		['password-assignment', join('The password', ' is Summer2024!')],
		['password-assignment', join('DB_PASSWORD', '=k9Fj2mQx')],
		['password-assignment', join('{"username": "app", "password', '": "k9Fj2mQx"}')],
		['password-assignment', join('pwd', ': a1b2c3')],
		['password-assignment', join('user=app;pwd', '=P@ssw0rd;')],
		['password-assignment', join('user=app pass', '=k9Fj2mQx')],
		['password-assignment', join("passphrase := '", "k9Fj2mQx'")],
		['password-assignment', join('adminPassword', ' => Zx81!spectrum')],
		['password-assignment', join('Server=db;Uid=app;Pwd', '=Sup3rS3cret;')],
		['secret-assignment', join('api_key', '=', hex(32))],
		['secret-assignment', join('apiKey', ': "', letters(24), '"')],
		['secret-assignment', join('client_secret', '=', letters(32))],
		['secret-assignment', join('token', ': ', hex(40))],
		['secret-assignment', join('Datadog api key ', hex(32))],
		['secret-assignment', join('https://api.internal/?token', '=', letters(30), '&x=1')],
		['secret-assignment', join('the secret', ' is ', letters(20), '.')],
	])('%s', (kind, text) => {
		expect(credentialShape(text)?.kind).toBe(kind);
		expect(credentialShape(`Some words before, ${text}`)?.kind).toBe(kind);
	});
});

describe('holds nothing', () => {
	test.each([
		'',
		'Password for the orders database',
		'password: rotated weekly',
		'password=see vault',
		'Password: see SEC-1234',
		'password: TODO',
		'password=changeme',
		'password=CHANGE_ME_1',
		'password=<password1>',
		'password: ${var.db_password1}',
		'password={{resolve:secretsmanager:prod/db1:SecretString:password}}',
		'password: {{ vault_db1 }}',
		'password=********',
		'password: xxxxxxx1',
		'password=REPLACE_ME_2024',
		'password=your-password-1',
		'password: example123',
		'password=$DB_PASSWORD1',
		'password=%DB_PASSWORD1%',
		'password: password',
		'password: 32 characters, rotated every 90 days',
		'password: 90-day rotation',
		'The password is 32chars long',
		'password is rotated on 2025-01-01',
		'password: 2025-01-01T00:00:00Z',
		'password is base64 encoded',
		'Password: stored in 1Password',
		'password=1password',
		'password: sha256 of the salt',
		'password=prod/orders/db1',
		'secret: prod/orders/db-2',
		'secret=arn:aws:secretsmanager:eu-west-1:111111111111:secret:prod/orders/db-AbCdEf',
		'secret: OrdersDatabaseSecretA1B2C3D4',
		'Secret: OrdersDBSecretRotationSchedule-x8Kd9f',
		'token: 123e4567-e89b-12d3-a456-426614174000',
		'key 123e4567-e89b-12d3-a456-426614174000 of alias/orders',
		'token url: https://auth.internal/oauth2/token',
		'token: https://auth.internal/oauth2/token?v=12345678901234567890',
		'token: oauth2',
		'secret moved in commit 7c3e9a1f5b8d2046e1c7a93b5f0d8e24b6a1c9f3',
		'deployed from 7c3e9a1f5b8d2046e1c7a93b5f0d8e24b6a1c9f3',
		'image sha256:7c3e9a1f5b8d2046e1c7a93b5f0d8e24b6a1c9f37e5d20184a6b8c0d2e4f6a1b',
		'https://github.com/acme/orders/issues/12',
		'https://user@git.internal/x.git',
		'postgres://db.internal:5432/orders',
		'postgres://user:password@host:5432/db',
		'postgres://${user}:${password}@host/db',
		'postgres://USER:<password>@host/db',
		'jdbc:postgresql://db.internal:5432/orders?user=app',
		'ssh://git@git.internal:7999/x.git',
		'mailto:ops@acme.test',
		'Owner: team-orders, ticket OPS-4711',
		'Private key of the orders service',
		'begins with -----BEGIN PUBLIC KEY-----',
		'-----BEGIN CERTIFICATE-----',
		'Access tokens live 3600 seconds',
		'API key for Stripe, live mode',
		'arn:aws:kms:eu-west-1:111111111111:key/123e4567-e89b-12d3-a456-426614174000',
		'sk_live key of the shop',
		'ghp_ tokens are not allowed',
		'db.password: ENC(k9Fj2mQxT5)',
		'build_token=build-20240131-142233',
		'token=us-east-1_AbCdEfGh1',
		'Datadog API key: see 1Password vault "infra-2"',
		'pass=true',
		'secret = per environment',
		'max_tokens=4096',
		'token_limit: 128000',
		'prod/orders/db-AbCdEf',
		'AmazonMSK_orders_2024',
		'rds!cluster-123e4567-e89b-12d3-a456-426614174000',
	])('%s', (text) => {
		expect(credentialShape(text)).toBeNull();
	});

	test('placeholders of issuers', () => {
		for (const text of [
			join('AK', 'IAIOSFODNN7', 'EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCY', 'EXAMPLEKEY'),
			join('gh', 'p_', 'x'.repeat(36)),
			join('sk', '_live_', 'your0key0goes0here0000000'),
			keyId,
			`access key: ${keyId}`,
			join('-----BEGIN ', 'PRIVATE KEY----- ...'),
			join('-----BEGIN ', 'PRIVATE KEY-----\\nA key\\n-----END PRIVATE KEY-----'),
		]) {
			expect(credentialShape(text)).toBeNull();
		}
	});
});

test('never says what it saw', () => {
	const value = letters(24);
	expect(JSON.stringify(credentialShape(`api_key=${value}`))).not.toContain(value.slice(0, 6));
});

test('never throws, and takes long texts', () => {
	fc.assert(fc.property(fc.string(), (text) => void credentialShape(text)));
	const long = ['password=', 'a:', 'token ', 'eyJ', 'A', ':', 'secret '].map((piece) => piece.repeat(20_000));
	for (const text of long) credentialShape(text);
});

function listed(names: string): readonly string[] {
	return names.split(/\s+/);
}

describe('names of credentials', () => {
	test.each(
		listed(`/prod/orders/db-password /prod/orders/DB_PASSWORD /prod/orders/dbPassword dbpassword /app/password
		/app/db.passwd /app/mysql-pwd /app/DB_PASS /app/smtp-pass /app/keystore-passphrase nginx-htpasswd
		/app/secret /app/client-secret /app/clientSecret /app/jwt-secret /app/SESSION_SECRET /app/clientsecret /app/authtoken /app/accesstoken
		/app/github-token /app/GITHUB_TOKEN /app/authToken /app/refresh-token /app/slack/bot-token /app/token
		/app/stripe/api-key /app/stripe/apiKey /app/stripe/apikey /app/STRIPE_API_KEY /app/api-keys /app/private-key
		/app/tls/privateKey /app/ssh-private-key /app/secret-key /app/DJANGO_SECRET_KEY /ci/access-key
		/ci/AWS_SECRET_ACCESS_KEY /ci/secretaccesskey /app/credentials /app/db-creds /app/credential
		/app/connection-string /app/DbConnectionString /app/connectionstring /app/database-dsn /app/github-pat
		/app/password-prod /app/password2 /app/api-key-v2 /app/token-live /app/db-password-current
		/app/public-api/client-secret /infra/tokens/github-token`),
	)('%s', (name) => {
		expect(isCredentialName(name)).toBe('yes');
	});

	test.each(
		listed(`/app/log-level /app/db-host /app/db-user /app/username /app/region /app/key /app/webhook
		/app/password-policy /app/password-length /app/password_min_length /app/password-ttl /app/password-expiry
		/app/password-reset-url /app/forgot-password /app/reset-password-template /app/password-rotation-enabled
		/app/secret-arn /app/SecretArn /app/secret-id /app/secret-name /app/secret-path
		/app/secrets-manager-endpoint /app/max-tokens /app/MAX_TOKENS /app/max-token /app/token-limit
		/app/token-count /app/tokens /app/token-url /app/token-endpoint /app/token-issuer /app/token-ttl
		/app/next-token /app/page-token /app/token-algorithm /app/api-key-id /app/api-key-header /app/api-key-name
		/app/access-key-id /app/accessKeyId /app/key-id /app/public-key /app/public-token /app/public-api-key
		/app/jwt-public-key /app/kms-key /app/primary-key /app/secretary /app/keyboard /app/secretary-email
		/app/compass /app/bypass /app/boarding-pass /app/passport /app/secrets/log-level /app/credentials/region
		/prod/password/host /app/tokenizer /app/tokenizer-path /app/credential-provider /app/secret-version
		/app/secret-prefix /app/enable-token /app/use-api-key /app/is-secret /app/database-url
		/app/slack-webhook-url /app/sentry-dsn /app/no-password /app/passwordless /app/private-key-path
		/app/private-subnet /app/connection-string-name /app/connection-limit /app/dsn-host
		/cdk-bootstrap/hnb659fds/version /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64
		/app/design-token /app/hashed-password /app/minimum-password`),
	)('not %s', (name) => {
		expect(isCredentialName(name)).toBe('no');
	});

	const env = { hole: 'var.env' };
	test.each<[Text, string]>([
		[['/', env, '/orders/db-password'], 'yes'],
		[['/', env, '/orders/db-host'], 'no'],
		[['/app/', env, '-password'], 'yes'],
		[['/app/', env, '_api_key'], 'yes'],
		[['/app/', env, '-arn'], 'no'],
		[['/app/', env, '-token-url'], 'no'],
		[['/app/', env], 'maybe'],
		[['/app/password-', env], 'maybe'],
		[['/app/', env, '-key'], 'maybe'],
		[['/app/', env, '-string'], 'maybe'],
		[['/app/', env, 'word'], 'maybe'],
		[['/app/', env, '-prod'], 'maybe'],
		[['/app/', env, 'foo-arn'], 'no'],
		[['/app/', env, 'i-key'], 'maybe'],
		[[env], 'maybe'],
		['', 'no'],
		[[], 'no'],
	])('%j: %s', (name, answer) => {
		expect(isCredentialName(name)).toBe(answer);
	});
});
