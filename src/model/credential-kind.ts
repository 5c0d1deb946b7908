import { findMeanings, type Found } from './credential-search.ts';
import { loginWords, type CredentialClass, type Meaning, type Rotatable } from './credential-words.ts';
import { readCredentialName } from './credential-name.ts';
import type { Tags } from './snapshot.ts';
import { plain, splitText, type Text } from './text.ts';
import { tokensOf } from './tokens.ts';

/** What a secret most likely holds, and why we think so. */
export interface CredentialKind {
	readonly kind: CredentialClass;
	/** `postgres`, `mongodb-atlas` and their kin. */
	readonly engine?: string;
	readonly rotatable: Rotatable;
	/** What says so, such as `its name says "postgres"`: words of ours, never of the input. */
	readonly evidence: string;
	/** `weak`: said in passing, by prose or beside words we do not know. */
	readonly confidence: 'strong' | 'weak';
	/** The kind in words, without an article: `database credential`. */
	readonly words: string;
}

const words: Readonly<Record<CredentialClass, string>> = {
	database: 'database credential',
	'iam-access-key': 'IAM access key',
	elasticache: 'ElastiCache user',
	directory: 'directory account',
	redshift: 'Redshift credential',
	documentdb: 'DocumentDB credential',
	timestream: 'Timestream credential',
	'third-party': 'third-party credential',
	certificate: 'certificate',
	'ssh-key': 'SSH key',
	'encryption-key': 'encryption key',
	generic: 'credential',
};

/** Judges by the partner type, the owner, the rotation function, tags, name and description; the surest word counts. */
export function credentialKindOf(secret: {
	readonly name: Text | null;
	readonly description: Text | null;
	readonly tags: Tags;
	readonly type: string | null;
	readonly owningService: string | null;
	readonly rotationFunction: Text | null;
}): CredentialKind | null {
	const named = secret.name === null ? null : readCredentialName(secret.name);
	const byName = named && kindOf(named.meaning, `its name says "${named.meaning.word}"`, named.confidence);
	const byFunction = secret.rotationFunction === null ? null : fromFunction(secret.rotationFunction);
	const said = [
		fromType(secret.type),
		fromOwner(secret.owningService),
		byFunction?.confidence === 'strong' ? byFunction : null,
		byName?.confidence === 'strong' ? byName : null,
		fromTags(secret.tags),
		byName,
		byFunction,
		secret.description === null ? null : fromDescription(secret.description),
	].filter((kind) => kind !== null);
	const [surest] = said;
	if (surest?.kind !== 'database') return surest ?? null;
	const others = said.filter((other) => other !== surest && other.kind === 'database');
	// A name says the engine; where the database is hosted is said elsewhere, and decides who can rotate it.
	const hosted = surest === byName ? others.find(({ rotatable }) => rotatable === 'no') : undefined;
	const closer =
		hosted ?? (surest.engine === undefined ? others.find(({ engine }) => engine !== undefined) : undefined);
	if (closer?.engine === undefined) return surest;
	const evidence = `${surest.evidence}, ${closer.evidence}`;
	return { ...surest, engine: closer.engine, rotatable: closer.rotatable, evidence };
}

function kindOf(
	{ kind, engine, rotatable }: Pick<Meaning, 'kind' | 'engine' | 'rotatable'>,
	evidence: string,
	confidence: CredentialKind['confidence'],
): CredentialKind | null {
	if (kind === null) return null;
	return { kind, ...(engine === undefined ? {} : { engine }), rotatable, evidence, confidence, words: words[kind] };
}

function fromType(type: string | null): CredentialKind | null {
	if (type === null || type === '') return null;
	return kindOf(
		{ kind: 'third-party', rotatable: 'issuer' },
		'its type is that of a managed external secret',
		'strong',
	);
}

const owners: Readonly<Record<string, Pick<Meaning, 'kind' | 'rotatable'>>> = {
	rds: { kind: 'database', rotatable: 'aws' },
	redshift: { kind: 'redshift', rotatable: 'aws' },
	'ecs-sc': { kind: 'certificate', rotatable: 'aws' },
};

function fromOwner(owner: string | null): CredentialKind | null {
	if (owner === null || owner === '') return null;
	const known = Object.hasOwn(owners, owner) ? owners[owner] : undefined;
	const evidence = known ? `it belongs to the service "${owner}"` : 'it belongs to an AWS service';
	return kindOf(known ?? { kind: 'generic', rotatable: 'unknown' }, evidence, 'strong');
}

/** AWS's templates keep their name: SecretsManagerRDSMySQLRotationSingleUser. For them, MongoDB is DocumentDB. */
function fromFunction(arn: Text): CredentialKind | null {
	const segments = splitText(arn, ':');
	const { tokens } = tokensOf(segments[6] ?? segments.at(-1) ?? '');
	const found = findMeanings(tokens).findLast(({ meaning }) => isDirectory(meaning) || isStore(meaning));
	if (!found) return null;
	const spaced = ` ${tokens.join(' ')} `;
	const template = /^ secrets manager .*rotation | (single|multi) user /.test(spaced);
	const { meaning } = found;
	const evidence = `its rotation function says "${meaning.word}"`;
	if (!template) return kindOf(meaning, evidence, 'weak');
	if (meaning.engine === 'mongodb') return kindOf({ kind: 'documentdb', rotatable: 'aws' }, evidence, 'strong');
	if (meaning.engine === 'influxdb')
		return kindOf({ kind: 'timestream', engine: 'influxdb', rotatable: 'aws' }, evidence, 'strong');
	return kindOf(meaning, evidence, 'strong');
}

const stores = new Set<CredentialClass | null>(['database', 'redshift', 'documentdb', 'timestream', 'elasticache']);

function isStore({ kind }: Meaning): boolean {
	return stores.has(kind);
}

function isDirectory({ kind }: Meaning): boolean {
	return kind === 'directory';
}

const telling = new Set(
	`engine dbengine databaseengine enginetype databasetype dbtype credentialtype credentialkind secrettype secretkind kind type
	provider vendor issuer thirdparty`.split(/\s+/),
);

/** RDS and Redshift tag what they manage; people tag the engine. */
function fromTags(tags: Tags): CredentialKind | null {
	for (const [key, value] of Object.entries(tags)) {
		if (key.startsWith('aws:rds:')) return kindOf({ kind: 'database', rotatable: 'aws' }, 'RDS tagged it', 'strong');
		if (key.startsWith('aws:redshift'))
			return kindOf({ kind: 'redshift', rotatable: 'aws' }, 'Redshift tagged it', 'strong');
		const { tokens } = tokensOf(key.replace(/^.*[:/]/, ''));
		if (!telling.has(tokens.join(''))) continue;
		const said = plain(value) === undefined ? null : readCredentialName(value);
		if (said?.confidence === 'strong') return kindOf(said.meaning, `its tag says "${said.meaning.word}"`, 'strong');
	}
	return null;
}

const denials = new Set(['not', 'no', 'never', 'without', 'neither', 'nor', 'non', 'former', 'formerly']);
const gifts = new Set([...loginWords, 'key', 'keys', 'token', 'secret', 'webhook', 'certificate']);

/** Prose says it where a word for a credential stands close: "postgres password", "credentials for the orders database". */
function fromDescription(description: Text): CredentialKind | null {
	const { tokens } = tokensOf(description);
	if (tokens.some((token) => denials.has(token))) return null;
	const said = findMeanings(tokens).filter((found) => found.meaning.kind !== null && isGiven(tokens, found));
	const kinds = new Set(said.map(({ meaning }) => meaning.kind));
	const surest = said.find(({ meaning }) => !meaning.general) ?? said[0];
	if (!surest || kinds.size > 1) return null;
	return kindOf(surest.meaning, `its description says "${surest.meaning.word}"`, 'weak');
}

function isGiven(tokens: readonly string[], { meaning, start, end }: Found): boolean {
	const accepted = isStore(meaning) || isDirectory(meaning) ? loginWords : gifts;
	if (tokens.slice(end, end + 2).some((token) => accepted.has(token))) return true;
	const before = tokens.slice(Math.max(0, start - 6), start);
	const gift = before.findLastIndex((token) => accepted.has(token));
	return gift >= 0 && ['for', 'of', 'to'].includes(before[gift + 1] ?? '') && !isBeside(tokens[end] ?? '');
}

/** "Password for the database migration service" is not the database's. */
function isBeside(token: string): boolean {
	return /^(migrations?|service|backups?|exporter|sync|monitoring|job|tool|api|proxy|dashboard|ui)$/.test(token);
}
