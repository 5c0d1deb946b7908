import { isUnread, type Unread } from '../../model/observed.ts';
import type { Request } from '../layers/request.ts';
import type { Subject } from '../layers/subject.ts';
import { absent, anyChoice, given, known, open, type KeyValue } from './key-value.ts';

/** What strangers set up as they like, in accounts of their own. */
const strangersChoose = new Set([
	'aws:username',
	'aws:principaltype',
	'aws:sourceidentity',
	'aws:multifactorauthpresent',
	'aws:multifactorauthage',
	'aws:tokenissuetime',
	'aws:vpcsourceip',
]);

/** Keys that say who asks; `undefined` for others. */
export function principalKey(key: string, request: Request): KeyValue | Unread | undefined {
	const { subject, looked } = request;
	if (subject.type === 'everyone' && (strangersChoose.has(key) || key.startsWith('aws:principaltag/')))
		return anyChoice;
	if (key.startsWith('aws:principaltag/')) {
		looked.principal = true;
		return tagValue(key.slice('aws:principaltag/'.length), subject);
	}
	switch (key) {
		case 'aws:principalarn':
			looked.principal = true;
			if (subject.type === 'service') return absent;
			return subject.arn === undefined ? open : known(subject.arn);
		case 'aws:userid':
			looked.principal = true;
			return userId(subject);
		case 'aws:username':
			looked.principal = true;
			if (subject.type === 'user') return subject.name === undefined ? open : known(subject.name);
			return subject.type === 'role' ? absent : open;
		case 'aws:principaltype':
			return typeOf(subject);
		case 'aws:principalisawsservice':
			return known(String(subject.type === 'service'));
		case 'aws:principalservicename':
			return subject.type === 'service' && subject.name !== undefined ? known(subject.name) : absent;
		case 'aws:principalservicenameslist':
			return subject.type === 'service' ? open : absent;
		case 'aws:viaawsservice':
			return request.via !== undefined && request.via.service !== null ? known('true') : open;
		case 'aws:sourcearn':
		case 'aws:sourceaccount':
		case 'aws:sourceorgid':
		case 'aws:sourceorgpaths':
			// Only requests that a service makes of itself carry them.
			return subject.type === 'service' ? open : absent;
		case 'aws:tokenissuetime':
			// The credentials of a role are always temporary; those of a user may be.
			if (subject.type === 'role') return given;
			return subject.type === 'service' ? absent : open;
		case 'aws:multifactorauthage':
		case 'aws:multifactorauthpresent':
			return subject.type === 'service' ? absent : open;
		default:
			return undefined;
	}
}

/**
 * A tag of the principal. A session may bring another value where the role's trust policy allows `sts:TagSession`: a value on the role that
 * fits stands, since the session can leave it so; everything else is open then.
 */
function tagValue(tag: string, subject: Subject): KeyValue | Unread {
	if (subject.type === 'service') return absent;
	if (!subject.principal) return open;
	const tags = subject.tags();
	if (isUnread(tags)) return subject.taggable() ? open : tags;
	const value = tags.get(tag);
	if (subject.type === 'role' && subject.taggable()) {
		return value === undefined
			? { by: 'request', may: [null], other: true }
			: { by: 'overridable', may: [[value]], other: true };
	}
	return value === undefined ? absent : known(value);
}

function userId({ type, uniqueId }: Subject): KeyValue {
	if (uniqueId === undefined) return open;
	if (type === 'user') return known(uniqueId);
	// Behind the role's id stands the name of the session, which whoever assumes the role chooses.
	return { by: 'caller', may: [[[`${uniqueId}:`, { hole: 'session' }]]], other: false };
}

function typeOf({ type }: Subject): KeyValue {
	if (type === 'user') return known('User');
	if (type === 'role') return known('AssumedRole');
	return type === 'service' ? absent : open;
}
