import type { Unread } from '../../model/observed.ts';
import { actionInfo } from '../actions.ts';
import type { Request } from '../layers/request.ts';
import { absent, anyChoice, either, known, open, type KeyValue } from './key-value.ts';
import { organizationKey } from './organization-keys.ts';
import { principalKey } from './principal-keys.ts';
import { resourceKey } from './resource-keys.ts';

/** Keys that the caller sets as it likes. */
const callerChosen = new Set([
	'secretsmanager:versionstage',
	'secretsmanager:versionid',
	'aws:useragent',
	'aws:referer',
	'aws:securetransport',
	'kms:encryptionalgorithm',
]);

/** What a key, in lower case, may hold in a request; a key that the action's requests never carry is absent. */
export function keyOf(key: string, request: Request): KeyValue | Unread {
	if (callerChosen.has(key)) return key.startsWith('aws:') || isCarried(key, request) ? anyChoice : absent;
	const subjective = principalKey(key, request);
	if (subjective !== undefined) {
		request.looked.subject = true;
		return subjective;
	}
	return organizationKey(key, request) ?? resourceKey(key, request) ?? others(key, request);
}

function others(key: string, request: Request): KeyValue {
	if (key === 'aws:currenttime') return known(request.estate.now.toISOString());
	if (key === 'aws:epochtime') return known(String(Math.floor(request.estate.now.getTime() / 1000)));
	if (key === 'ssm:recursive') return recursive(request);
	if (key.startsWith('aws:requesttag/') || key === 'aws:tagkeys') return isCarried(key, request) ? open : absent;
	if (key.startsWith('aws:')) return open;
	// Keys of identity providers stay with the session of whoever came in through them.
	const prefix = key.slice(0, Math.max(0, key.indexOf(':')));
	if (prefix.includes('.') || prefix.includes('/') || prefix === 'saml' || prefix === '') return open;
	if (sourceKeys.has(key)) return open;
	return isCarried(key, request) ? open : absent;
}

/** Keys of other services that sessions of their workloads carry into every request. */
const sourceKeys = new Set(['lambda:sourcefunctionarn', 'ec2:sourceinstancearn']);

function recursive({ action, recursive: deep }: Request): KeyValue {
	if (action !== 'ssm:GetParametersByPath') return absent;
	if (deep === undefined) return either('caller', ['true'], ['false']);
	return known(String(deep));
}

const carried = new Map<string, (key: string) => boolean>();

/** Whether requests of the action may carry a key. What is not in the table of actions may carry any. */
function isCarried(key: string, { action }: Request): boolean {
	const test = carried.get(action) ?? carriedBy(action);
	carried.set(action, test);
	return test(key);
}

function carriedBy(action: string): (key: string) => boolean {
	const info = actionInfo(action);
	if (!info) return () => true;
	const names = info.conditionKeys.map((name) => name.toLowerCase());
	const exact = new Set(names);
	const prefixes = names.filter((name) => /[/:]$/.test(name));
	return (key) => exact.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
}
