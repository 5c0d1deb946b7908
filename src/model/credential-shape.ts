import type { Answer, Text } from './text.ts';
import { isHole, partsOf } from './text.ts';
import { hasTokens, tokensOf } from './tokens.ts';
import { isPlaceholder, looksLikePassword, looksRandom } from './credential-literal.ts';

/** What a text seems to hold. Never the text itself. */
export interface CredentialShape {
	readonly kind: string;
	/** With its article: `a private key`. */
	readonly words: string;
}

/** Tokens that their issuers made recognisable. */
const issued: readonly (readonly [kind: string, words: string, pattern: RegExp])[] = [
	[
		'github-token',
		'a GitHub token',
		/(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})/,
	],
	['gitlab-token', 'a GitLab token', /(?<![A-Za-z0-9])gl(?:pat|dt|rt|cbt|ptt|soat)-[A-Za-z0-9_-]{20,}/],
	['slack-token', 'a Slack token', /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{20,}/],
	[
		'slack-webhook',
		'a Slack webhook',
		/hooks\.slack\.com\/(?:services|workflows)\/T[A-Z0-9]{8,}\/[AB][A-Z0-9]{8,}\/[A-Za-z0-9]{20,}/,
	],
	['stripe-key', 'a Stripe key', /(?<![A-Za-z0-9])(?:[sr]k_(?:live|test)_[A-Za-z0-9]{20,}|whsec_[A-Za-z0-9+/]{24,})/],
	['npm-token', 'an npm token', /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/],
	['pypi-token', 'a PyPI token', /(?<![A-Za-z0-9])pypi-AgE[A-Za-z0-9_-]{50,}/],
	['google-api-key', 'a Google API key', /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/],
	['google-client-secret', 'a Google client secret', /(?<![A-Za-z0-9])GOCSPX-[A-Za-z0-9_-]{28}/],
	['sendgrid-key', 'a SendGrid key', /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/],
	['openai-key', 'an API key of an AI service', /(?<![A-Za-z0-9])sk-(?:proj|svcacct|ant-[a-z]+\d+)-[A-Za-z0-9_-]{40,}/],
	['digitalocean-token', 'a DigitalOcean token', /(?<![A-Za-z0-9])do[opr]_v1_[0-9a-f]{64}/],
	['shopify-token', 'a Shopify token', /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/],
	['vault-token', 'a Vault token', /(?<![A-Za-z0-9])hv[sbr]\.[A-Za-z0-9_-]{24,}/],
	['docker-token', 'a Docker token', /(?<![A-Za-z0-9])dckr_pat_[A-Za-z0-9_-]{27}/],
	['databricks-token', 'a Databricks token', /(?<![A-Za-z0-9])dapi[0-9a-f]{32}(?![0-9a-f])/],
	['telegram-token', 'a Telegram bot token', /(?<![A-Za-z0-9])\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/],
	['azure-storage-key', 'an Azure storage key', /AccountKey=[A-Za-z0-9+/]{86}==/],
	['jwt', 'a JSON web token', /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{20,}/],
];

/** The shortest key fills a line: what ends before is a stand-in. */
const privateKey = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?!\s*(?:\.\.\.|…|<)|[^-]{0,60}-----END )/;
const accessKeyId = /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/;
const secretAccessKey = /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/g;
const twilioAccount = /(?<![A-Za-z0-9])AC[0-9a-f]{32}(?![A-Za-z0-9])/;
const twilioSecret = /(?<![A-Za-z0-9])[0-9a-f]{32}(?![A-Za-z0-9])/;
const login = /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'<>]{0,128}:([^\s@"'<>]{1,128})@[A-Za-z0-9[]/gi;

const assigned = String.raw`["']?\s{0,3}(?::=|=>|=|:)\s{0,3}["'\x60]?([^\s"'\x60,;]{1,512})`;
const said = String.raw`["']?\s{1,3}(?:is|was)\s{1,3}["'\x60]?([^\s"'\x60,;]{1,512})`;
const passwordWord = '(?:password|passwd|passphrase|pwd|(?<![a-z])pw)';
const secretWord =
	'(?:secret[ _-]?(?:access[ _-]?)?key|client[ _-]?secret|api[ _-]?key|access[ _-]?key|auth[ _-]?key|(?:access|auth|bearer)[ _-]?token|secret|token)';
const passwords = [
	`${passwordWord}${assigned}`,
	`${passwordWord}${said}`,
	`(?<![a-z])pass["']?=["'\x60]?([^\\s"'\x60,;&]{1,512})`,
].map((pattern) => new RegExp(pattern, 'gi'));
const secrets = [`${secretWord}${assigned}`, `${secretWord}${said}`].map(
	(pattern) => new RegExp(pattern.replace(',;]', ',;&]'), 'gi'),
);
/** Without a sign between them, only what is long and random. */
const beside = new RegExp(String.raw`${secretWord}s?\s{1,3}\(?["'\x60]?([A-Za-z0-9+/_=.~-]{32,512})`, 'gi');

/** What the text holds that is shaped like a credential; `null` for placeholders, references, prose and what we are not sure of. */
export function credentialShape(text: string): CredentialShape | null {
	const known = recent.get(text);
	if (known !== undefined) return known;
	// Tags repeat themselves over an estate; the rest need not be kept.
	if (recent.size >= maxRecent) recent.clear();
	const shape = shapeOf(text);
	if (text.length <= maxRemembered) recent.set(text, shape);
	return shape;
}

const recent = new Map<string, CredentialShape | null>();
const maxRecent = 1000;
const maxRemembered = 100;

/** What each of the patterns needs, case aside where theirs is: most texts have none of it. */
const hints = [
	new RegExp(
		[privateKey, ...issued.map(([, , pattern]) => pattern), accessKeyId, twilioAccount].map(sourceOf).join('|'),
	),
	/:\/\/|pass|pw|secret|key|token/i,
];

function sourceOf({ source }: RegExp): string {
	return source;
}

function shapeOf(text: string): CredentialShape | null {
	if (!hints.some((hint) => hint.test(text))) return null;
	if (privateKey.test(text)) return { kind: 'private-key', words: 'a private key' };
	for (const [kind, words, pattern] of issued) {
		const [token] = pattern.exec(text) ?? [];
		if (token !== undefined && !isPlaceholder(token)) return { kind, words };
	}
	const id = accessKeyId.exec(text)?.[0];
	if (id !== undefined && !isPlaceholder(id) && valuesOf(text, secretAccessKey).some(isSecretAccessKey)) {
		return { kind: 'aws-access-key', words: 'an AWS access key with its secret' };
	}
	if (twilioAccount.test(text) && twilioSecret.test(text)) return { kind: 'twilio-token', words: 'a Twilio token' };
	if (valuesOf(text, login).some((value) => !isPlaceholder(value) && value.length > 3)) {
		return { kind: 'connection-string', words: 'a connection string with a password' };
	}
	if (passwords.some((pattern) => valuesOf(text, pattern).some(looksLikePassword))) {
		return { kind: 'password-assignment', words: 'a password' };
	}
	const values = [...secrets, beside].flatMap((pattern) => valuesOf(text, pattern));
	if (values.some(isSecretAccessKey)) return { kind: 'aws-secret-key', words: 'an AWS secret access key' };
	if (values.some((value) => looksRandom(value, 16)))
		return { kind: 'secret-assignment', words: 'a secret key or token' };
	return null;
}

/** First group, else the match, of each occurrence, without the punctuation of the sentence around it. */
function valuesOf(text: string, pattern: RegExp): readonly string[] {
	return Array.from(text.matchAll(pattern), ([match, group]) => (group ?? match).replace(/[.)\]}>,;:]+$/, ''));
}

function isSecretAccessKey(value: string): boolean {
	return (
		value.length === 40 && /[a-z]/.test(value) && /[A-Z]/.test(value) && looksRandom(value, 40) && !value.includes('-')
	);
}

function setOf(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/));
}

/** What a name of a credential ends in, in tokens; joined forms such as `apikey` count too. */
const credentialEndings =
	`password,passwords,passwd,pwd,passphrase,htpasswd,secret,token,credential,credentials,cred,creds,dsn,
	api key,api keys,apikeys,access key,access keys,secret key,private key,private keys,connection string,conn string`
		.split(/,\s*/)
		.map((ending) => ending.split(' '));

const oneWord =
	/^(?:[a-z]+password|secretaccesskey|(?:client|app|jwt|session|api|auth|shared|webhook|consumer)secret|(?:api|auth|access|refresh|bearer|bot|user)token)$/;

/** Words after it that leave it a credential. */
const trailing =
	setOf(`prod production prd staging stage stg test testing qa uat dev development sandbox preprod nonprod live
	current previous new old primary secondary main default value plain plaintext text base64 b64 v blue green eu us backup`);

/** Words before `pass` that make it a password. */
const passHolders =
	setOf(`db database smtp user admin root mysql postgres pg redis rabbitmq mongo ldap ftp sftp master sa app mail email
	ssh key keystore truststore p12 pfx cert login service svc`);

/** Words right before it that make it an action, an amount or another thing. */
const spoiling =
	setOf(`max min num per cost price total avg count next page pagination continuation cancellation sync stop eos bos pad
	mask unk design nft forgot reset change update rotate generate validate verify check revoke no without missing invalid
	expired sentry using via minimum maximum hashed encrypted`);

/** First words of a switch. */
const switches = setOf('enable enabled disable disabled use require requires allow is has show skip should force with');

/** Whether a parameter's name is that of a credential, judged by how its last segment ends; folders say nothing. */
export function isCredentialName(name: Text): Answer {
	const parts = partsOf(name);
	const last = parts.at(-1);
	if (last === undefined) return 'no';
	if (isHole(last)) return 'maybe';
	const open = parts.length > 1 && !last.includes('/');
	const { tokens } = tokensOf(open ? [{ hole: '' }, last] : last.slice(last.lastIndexOf('/') + 1));
	const bare = tokens.map((token) => token.replace(/(?<=[a-z]{3})\d+$/, ''));
	while (trailing.has(bare.at(-1) ?? '') || /^v?\d+$/.test(bare.at(-1) ?? '')) bare.pop();
	if (open && couldComplete(bare)) return 'maybe';
	const ending = credentialEndings.find((candidate) => endsIn(bare, candidate));
	const pass = bare.at(-1) === 'pass' && passHolders.has(bare.at(-2) ?? '');
	const pat = bare.at(-1) === 'pat' && /^(github|gitlab|azure|ado|devops|snowflake)$/.test(bare.at(-2) ?? '');
	if (!ending && !pass && !pat && !oneWord.test(bare.at(-1) ?? '')) return 'no';
	const before = bare.slice(0, ending && hasTokens([bare.at(-1) ?? ''], ending) ? -1 : -(ending?.length ?? 1));
	const spoiled = spoiling.has(before.at(-1) ?? '') || before.includes('public') || switches.has(before[0] ?? '');
	return spoiled || /^(no|forgot|reset|change)password$/.test(bare.at(-1) ?? '') ? 'no' : 'yes';
}

/** Whether what stands behind a hole is too little to say: `${kind}-key`, `${name}-prod`, `${x}word`. */
function couldComplete(bare: readonly string[]): boolean {
	if (bare.length === 0) return true;
	return bare.length === 1 && credentialEndings.some((ending) => ending.length > 1 && ending.at(-1) === bare[0]);
}

function endsIn(tokens: readonly string[], ending: readonly string[]): boolean {
	return hasTokens(tokens.slice(-1), [ending.join('')]) || hasTokens(tokens.slice(-ending.length), ending);
}
