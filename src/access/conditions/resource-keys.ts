import { factOf, type Resource, isKind } from '../../model/estate.ts';
import { isNotApplicable, isRead, isUnread, unread, type Unread } from '../../model/observed.ts';
import { plain, type Text } from '../../model/text.ts';
import type { Request } from '../layers/request.ts';
import type { Target } from '../layers/target.ts';
import { keyUseKey } from './key-use-keys.ts';
import { absent, either, known, open, type KeyValue } from './key-value.ts';

const tagPrefixes: readonly (readonly [string, string | undefined])[] = [
	['aws:resourcetag/', undefined],
	['secretsmanager:resourcetag/', 'secret'],
	['ssm:resourcetag/', 'parameter'],
];

/** Keys that say what is asked for; `undefined` for others. */
export function resourceKey(key: string, request: Request): KeyValue | Unread | undefined {
	const { target } = request;
	for (const [prefix, kind] of tagPrefixes) {
		if (!key.startsWith(prefix)) continue;
		return kind === undefined || kind === target.kind ? tagValue(key.slice(prefix.length), target) : absent;
	}
	if (key === 'aws:requestedregion') return target.region === undefined ? open : known(target.region);
	if (key.startsWith('kms:')) return keyUseKey(key, request);
	if (!key.startsWith('secretsmanager:') || !isKind(target.resource, 'secret')) return undefined;
	if (!/:(get|batchget)/i.test(request.action) && key !== 'secretsmanager:secretid')
		return ofSecret(key, target.resource);
	return key === 'secretsmanager:secretid' ? spellings(target) : ofSecret(key, target.resource);
}

function ofSecret(key: string, secret: Resource<'secret'>): KeyValue | Unread | undefined {
	switch (key) {
		case 'secretsmanager:secretprimaryregion': {
			const primary = factOf(secret, 'primaryRegion');
			if (isUnread(primary)) return primary;
			const region = isNotApplicable(primary) ? secret.scope.region : (primary ?? secret.scope.region);
			return region === undefined ? open : known(region);
		}
		case 'secretsmanager:resource/type':
			return orAbsent(factOf(secret, 'type'));
		case 'secretsmanager:resource/allowrotationlambdaarn': {
			const rotation = factOf(secret, 'rotation');
			return isRead(rotation) ? orAbsent(rotation?.functionArn ?? null) : orAbsent(rotation);
		}
		default:
			return undefined;
	}
}

function orAbsent(value: Text | null | Unread | object): KeyValue | Unread {
	if (isUnread(value)) return value;
	if (typeof value === 'string' || Array.isArray(value)) return known(value as Text);
	return absent;
}

/** The caller names a secret as it likes: by ARN, without the suffix, or by name. */
function spellings({ arn, resource }: Target): KeyValue {
	const { name } = resource.facts as { readonly name?: unknown };
	const text = plain(arn);
	const short = text === undefined ? [] : [[text.replace(/-[A-Za-z0-9]{6}$/, '')]];
	const named = typeof name === 'string' || Array.isArray(name) ? [[name as Text]] : [];
	return either('caller', [arn], ...short, ...named);
}

function tagValue(tag: string, target: Target): KeyValue | Unread {
	const tags = target.tags();
	if (tags === null) return absent;
	if (isUnread(tags)) return tags;
	const value = tags.get(tag);
	if (value !== undefined) return known(value);
	const more: unknown = target.kind === 'key' ? false : factOf(target.resource as Resource<'secret'>, 'openTags');
	return more === true ? unread('elsewhere', 'tags') : absent;
}
