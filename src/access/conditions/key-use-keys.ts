import { factOf, type Resource } from '../../model/estate.ts';
import { isNotApplicable, isUnread, type Unread } from '../../model/observed.ts';
import type { Text } from '../../model/text.ts';
import type { Request } from '../layers/request.ts';
import { absent, known, open, type KeyValue } from './key-value.ts';

const contextPrefix = 'kms:encryptioncontext:';

/** Keys on how a KMS key is used; `undefined` for others. */
export function keyUseKey(key: string, request: Request): KeyValue | Unread | undefined {
	const { via, looked, target } = request;
	if (target.kind !== 'key') return undefined;
	if (key === 'kms:viaservice') {
		if (via === undefined) return open;
		return via.service === null ? absent : known(via.service);
	}
	if (key.startsWith(contextPrefix)) {
		looked.context = true;
		return via === undefined ? open : contextValue(key.slice(contextPrefix.length), via.context);
	}
	if (key === 'kms:encryptioncontextkeys') return via === undefined ? open : known(...Object.keys(via.context));
	return ofKey(key, target.resource as Resource<'key'>);
}

function contextValue(name: string, context: Readonly<Record<string, Text>>): KeyValue {
	const found = Object.entries(context).find(([key]) => key.toLowerCase() === name);
	return found ? known(found[1]) : absent;
}

function ofKey(key: string, resource: Resource<'key'>): KeyValue | Unread | undefined {
	switch (key) {
		case 'kms:resourcealiases':
			return factValue(factOf(resource, 'aliases'));
		case 'kms:keyspec':
		case 'kms:customermasterkeyspec':
			return factValue(factOf(resource, 'spec'));
		case 'kms:keyorigin':
			return factValue(factOf(resource, 'origin'));
		case 'kms:keyusage':
		case 'kms:customermasterkeyusage':
			return known('ENCRYPT_DECRYPT');
		case 'kms:multiregion': {
			const multi = factOf(resource, 'multiRegion');
			return isUnread(multi) ? multi : known(String(!isNotApplicable(multi) && multi !== null));
		}
		case 'kms:multiregionkeytype': {
			const multi = factOf(resource, 'multiRegion');
			if (isUnread(multi)) return multi;
			return isNotApplicable(multi) || multi === null ? absent : known(multi.toUpperCase());
		}
		default:
			return undefined;
	}
}

function factValue(fact: Text | readonly Text[] | Unread | object): KeyValue | Unread {
	if (isUnread(fact)) return fact;
	if (isNotApplicable(fact)) return absent;
	return typeof fact === 'string' ? known(fact) : known(...(fact as readonly Text[]));
}
