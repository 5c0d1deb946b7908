import { isHole, partsOf, type Text } from './text.ts';

/** The lower-cased words of a name. */
export interface Tokens {
	readonly tokens: readonly string[];
	/** `false` if the text has holes: words that touch one are left out, and the hole may bring others. */
	readonly complete: boolean;
}

/** Products whose name is one word although its case changes. */
const products = `OAuth OpenID GitHub GitLab BitBucket PagerDuty LaunchDarkly SendGrid PayPal HubSpot DocuSign NewRelic DataDog
	CloudFlare CloudFront CloudWatch CloudTrail MailChimp MailGun QuickBooks SalesForce SonarQube SonarCloud LinkedIn YouTube
	WhatsApp WordPress OpenAI PostgreSQL PostGIS MySQL MariaDB SQLServer NoSQL GraphQL DynamoDB DocumentDB MongoDB InfluxDB
	DevOps CockroachDB CouchDB ScyllaDB TimescaleDB CosmosDB SimpleDB MemoryDB PlanetScale ClickHouse ElastiCache ElasticSearch
	OpenSearch RabbitMQ ActiveMQ BigQuery FireBase SupaBase`;

/** Any of them, its first letter small or not, `Db` for `DB`. */
const product = `(?:${products
	.split(/\s+/)
	.map((name) => `[${name.slice(0, 1)}${name.slice(0, 1).toLowerCase()}]${name.slice(1).replace('DB', 'D[Bb]')}`)
	.join('|')})(?!\\p{Ll})`;

/**
 * A product; a run of capitals that does not begin a capitalised word, with a plural s; or a word, capitalised or not.
 * Digits stay with the word before them.
 */
const tokenPattern = new RegExp(
	[
		`${product}\\d*`,
		`\\d*\\p{Lu}(?:(?!${product})[\\p{Lu}\\d])*(?:s(?!\\p{Ll})|(?<=\\d)(?!\\d)|(?<!\\d)(?!\\p{Ll}))`,
		'\\p{Lu}?[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\d]+',
	].join('|'),
	'gu',
);

/** Splits a text at everything but letters and digits, and at case changes: `ordersDBPassword` is orders, db, password. */
export function tokensOf(text: Text): Tokens {
	if (typeof text !== 'string') return split(text);
	const known = recent.get(text);
	if (known) return known;
	// Many questions ask about one name in a row; the rest need not be kept.
	if (recent.size >= maxRecent) recent.clear();
	const tokens = split(text);
	recent.set(text, tokens);
	return tokens;
}

const recent = new Map<string, Tokens>();
const maxRecent = 1000;

/** Without capitals and letters beyond ASCII, its words are its runs of letters and digits. */
const simple = /^[^A-Z\u0080-\uffff]*$/;

function split(text: Text): Tokens {
	if (typeof text === 'string' && simple.test(text)) return { tokens: text.match(/[a-z\d]+/g) ?? [], complete: true };
	const parts = partsOf(text);
	const tokens: string[] = [];
	for (const [i, part] of parts.entries()) {
		if (isHole(part)) continue;
		const afterHole = i > 0;
		const beforeHole = i < parts.length - 1;
		for (const { 0: token, index } of part.matchAll(tokenPattern)) {
			if (afterHole && index === 0) continue;
			if (beforeHole && index + token.length === part.length) continue;
			tokens.push(token.toLowerCase());
		}
	}
	return { tokens, complete: !parts.some(isHole) };
}

/** Whether the words stand in a row, or joined to one word: `api`, `key` is in api-key, apiKey and apikey. */
export function hasTokens(tokens: readonly string[], sequence: readonly string[]): boolean {
	if (sequence.length === 0) return true;
	const joined = sequence.join('');
	return tokens.some((token, at) => token === joined || sequence.every((word, i) => tokens[at + i] === word));
}
