/** What a secret most likely holds. */
export type CredentialClass =
	| 'database'
	| 'iam-access-key'
	| 'elasticache'
	| 'directory'
	| 'redshift'
	| 'documentdb'
	| 'timestream'
	| 'third-party'
	| 'certificate'
	| 'ssh-key'
	| 'encryption-key'
	| 'generic';

/** Who can rotate it: AWS by a template or managed rotation, its issuer as a managed external secret, nobody, or who knows. */
export type Rotatable = 'aws' | 'issuer' | 'no' | 'unknown';

/** What a word of a name says. */
export interface Meaning {
	/** The words, in tokens joined by spaces. */
	readonly word: string;
	/** `null`: the word is known, and is no credential. */
	readonly kind: CredentialClass | null;
	readonly engine?: string;
	readonly rotatable: Rotatable;
	/** Says only that it is a database; a word for the engine beside it wins. */
	readonly general?: true;
	/** A word with other meanings too: believed only where nothing else follows it. */
	readonly shy?: true;
}

type Rest = Omit<Meaning, 'word'>;

function meanings(words: string, rest: Rest): readonly Meaning[] {
	return Array.from(words.split(/,\s*/), (word) => ({ word, ...rest }));
}

const database = (engine: string, rotatable: Rotatable, words: string, shy = false) =>
	meanings(words, { kind: 'database', engine, rotatable, ...(shy ? { shy } : {}) });

/** Every word known. */
export const credentialWords: readonly Meaning[] = [
	...meanings('db, database, databases, rds, rds proxy', { kind: 'database', rotatable: 'aws', general: true }),
	...meanings('jdbc, odbc', { kind: 'database', rotatable: 'unknown', general: true }),
	...meanings('aurora, sql, pg', { kind: 'database', rotatable: 'aws', general: true, shy: true }),
	...database(
		'postgres',
		'aws',
		'postgres, postgresql, postgre sql, psql, pgsql, pgbouncer, aurora postgres, aurora postgresql',
	),
	...database('mysql', 'aws', 'mysql, my sql, aurora mysql'),
	...database('mariadb', 'aws', 'mariadb, maria db'),
	...database('sqlserver', 'aws', 'sqlserver, sql server, mssql'),
	...database('oracle', 'aws', 'oracle', true),
	...database('oracle', 'aws', 'rds oracle, oracle db, oracle database'),
	...database('db2', 'aws', 'rds db2, ibm db2'),
	...database('mongodb', 'unknown', 'mongo, mongodb, mongo db'),
	...database('redis', 'unknown', 'redis, valkey'),
	...database('cassandra', 'unknown', 'cassandra, scylladb'),
	...database('clickhouse', 'unknown', 'clickhouse'),
	...database('neo4j', 'unknown', 'neo4j'),
	...database('couchbase', 'unknown', 'couchbase, couchdb'),
	...database('elasticsearch', 'unknown', 'elasticsearch, opensearch'),
	...database('influxdb', 'unknown', 'influxdb, influx db'),
	...database('mongodb-atlas', 'no', 'mongodb atlas, mongo atlas, mongo db atlas, atlas mongodb, atlas mongo'),
	...database('supabase', 'no', 'supabase'),
	...database('planetscale', 'no', 'planetscale'),
	...database('neon', 'no', 'neon db, neon database, neon postgres, postgres neon, neon tech'),
	...database('cockroachdb', 'no', 'cockroachdb, cockroach db'),
	...database('timescale', 'unknown', 'timescale, timescaledb, timescale db'),
	...database(
		'snowflake',
		'issuer',
		'snowflake pat, snowflake private key, snowflake key pair, snowflake keypair, snowflake rsa key',
	),
	...database('snowflake', 'no', 'snowflake'),
	...database(
		'azure-sql',
		'no',
		'azure sql, azure database, azure postgres, azure postgresql, azure mysql, cosmosdb, cosmos db',
	),
	...database('cloud-sql', 'no', 'cloudsql, gcp sql, bigquery'),
	...database('upstash', 'no', 'upstash, upstash redis, redis cloud, redislabs, redis labs'),
	...database('elastic-cloud', 'no', 'elastic cloud'),
	...database('heroku-postgres', 'no', 'heroku postgres, heroku postgresql, heroku db, heroku database, heroku pg'),
	...database('aiven', 'no', 'aiven'),

	...meanings('redshift', { kind: 'redshift', rotatable: 'aws' }),
	...meanings('documentdb, document db, docdb, doc db', { kind: 'documentdb', rotatable: 'aws' }),
	...meanings('timestream', { kind: 'timestream', engine: 'influxdb', rotatable: 'aws' }),
	...meanings('elasticache, elasti cache', { kind: 'elasticache', rotatable: 'aws' }),
	...meanings('active directory, managed ad, ad join, ad service account, domain join, keytab', {
		kind: 'directory',
		rotatable: 'aws',
	}),
	...meanings('ldap, ldaps', { kind: 'directory', rotatable: 'unknown' }),

	...meanings('iam access key, iam access keys, iam user access key, iam key, iam keys, iam credentials, iam creds', {
		kind: 'iam-access-key',
		rotatable: 'aws',
	}),
	...meanings(
		'aws access key, aws access keys, aws secret access key, aws secret key, aws keys, aws credentials, aws creds',
		{
			kind: 'iam-access-key',
			rotatable: 'aws',
		},
	),
	...meanings('iam user', { kind: 'iam-access-key', rotatable: 'aws', shy: true }),

	...meanings('ssh, ssh key, ssh keys, ssh private key, deploy key, key pair, keypair, git ssh', {
		kind: 'ssh-key',
		rotatable: 'unknown',
	}),
	...meanings('certificate, certificates, cert, certs, tls, ssl, tls key, ssl key, private ca, pfx, p12', {
		kind: 'certificate',
		rotatable: 'unknown',
	}),
	...meanings(
		'encryption key, encryption, signing key, signing secret, jwt, jwks, hmac, fernet, gpg, pgp, master key',
		{
			kind: 'encryption-key',
			rotatable: 'unknown',
		},
	),
	...meanings('session secret, session key, cookie secret, cookie key, secret key base, salt, pepper', {
		kind: 'encryption-key',
		rotatable: 'unknown',
	}),
	...meanings('smtp, sftp, ftp, ftps, vpn, imap, basic auth, kafka, msk, rabbitmq, activemq', {
		kind: 'generic',
		rotatable: 'unknown',
	}),

	...meanings('salesforce, confluent, datadog, gitlab, jenkins, sonarqube, netskope, paddle, bigid', {
		kind: 'third-party',
		rotatable: 'issuer',
	}),
	...meanings('stripe, paypal, braintree, adyen, plaid, recurly, chargebee, shopify, klarna, mollie', {
		kind: 'third-party',
		rotatable: 'no',
	}),
	...meanings(
		'twilio, sendgrid, mailgun, mailchimp, mandrill, postmark, sparkpost, vonage, messagebird, slack, discord',
		{
			kind: 'third-party',
			rotatable: 'no',
		},
	),
	...meanings('telegram, zoom, zendesk, freshdesk, intercom, hubspot, marketo, klaviyo, onesignal, pusher, ably', {
		kind: 'third-party',
		rotatable: 'no',
	}),
	...meanings(
		'github, bitbucket, npm, pypi, rubygems, dockerhub, docker hub, artifactory, jfrog, circleci, snyk, codecov',
		{
			kind: 'third-party',
			rotatable: 'no',
		},
	),
	...meanings(
		'newrelic, new relic, pagerduty, opsgenie, sentry, splunk, sumologic, honeycomb, logdna, loggly, rollbar, bugsnag',
		{
			kind: 'third-party',
			rotatable: 'no',
		},
	),
	...meanings('auth0, okta, onelogin, duo, recaptcha, hcaptcha, cloudflare, fastly, akamai, algolia, launchdarkly', {
		kind: 'third-party',
		rotatable: 'no',
	}),
	...meanings(
		'openai, anthropic, huggingface, hugging face, pinecone, mixpanel, amplitude, databricks, fivetran, looker',
		{
			kind: 'third-party',
			rotatable: 'no',
		},
	),
	...meanings(
		'google, gcp, firebase, azure, facebook, linkedin, twitter, jira, atlassian, confluence, airtable, contentful',
		{
			kind: 'third-party',
			rotatable: 'no',
		},
	),
	...meanings('quickbooks, xero, netsuite, workday, docusign, dropbox, mapbox, maxmind, digitalocean, heroku, vercel', {
		kind: 'third-party',
		rotatable: 'no',
	}),

	...meanings('dynamo, dynamodb, dynamo db, simple db, simpledb, sqlite, no sql, no db, non db, access key id', {
		kind: null,
		rotatable: 'unknown',
	}),
	...meanings('aws access key id, iam access key id, redis port, db less', { kind: null, rotatable: 'unknown' }),
];

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that name the secret part of a login. */
export const loginWords = set(
	`password passwords passwd pwd pass passphrase credential credentials cred creds login logins user users admin root master
	superuser owner auth dsn`,
);

/** Words that say nothing about what a name means: environments, numbers, roles. */
export const plainWords = set(
	`secret secrets main primary secondary replica reader writer read write ro rw readonly readwrite only app application service
	svc account cluster instance proxy conn connection connections string url uri access key keys token tokens api oauth oauth2
	client webhook hook bot prod production prd staging stage stg test testing qa uat dev development sandbox preprod nonprod
	pre non eu us ap ca sa east west north south central v new old current managed rotated rotation rotating aurora rds db database
	postgres postgresql mysql live private public license pat personal org team shared global default internal external signing restricted publishable`,
);

/** Last words that say the name is not of a credential but of something beside one. */
export const besideWords = set(
	`config configs configuration conf settings setting options flags flag table tables path paths arn arns role roles policy
	policies length ttl timeout name names username usernames region version size pool limit limits count enabled disabled
	interval expiry expiration schedule lambda function queue topic bucket log logs logging metrics metric monitor monitoring
	alarm alert alerts dashboard exporter endpoint endpoints host hosts hostname port ports address domain schema engine dialect
	id ids userid identifier identifiers truststore keystore backup backups snapshot snapshots migration migrations migrator migrate sync dump export import
	subnet subnets sg group groups parameter parameters tag tags prefix suffix format mode type kind state status manager
	template templates script scripts image repo repository driver dns zone vpc integration enable whitelist allowlist users`,
);

/** Words that, behind a database's, say that the secret is another thing of the database's. */
export const notLoginWords = set('key keys token tokens api jwt license webhook public ca');
