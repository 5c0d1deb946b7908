import type { Estate, Resource } from '../../model/estate.ts';
import { protectsMore, usersOf } from '../../model/key-users.ts';
import { isRead, isUnread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { openness } from './openness.ts';
import { statementsOfCarrier } from '../statements.ts';

/** Labels of the secrets under the key of a key policy's statement that any AWS principal can read too; empty for other statements. */
export const exposedSecrets = question({
	kinds: ['statement'],
	across: ['secret.resourcePolicy', 'secret.kmsKeyId', 'parameter.kmsKeyId', 'parameter.type', 'key.aliases'],
	ask({ origin }, estate): Weighed<readonly string[]> {
		const key = origin?.of;
		if (!key || !isKey(key)) return [];
		const exposed: string[] = [];
		let open: Unread | undefined = protectsMore(key, estate);
		for (const resource of usersOf(key, estate)) {
			const exposure = resource.kind === 'secret' ? isExposed(resource, estate) : false;
			if (exposure === true) exposed.push(resource.label);
			else if (exposure !== false) open ??= exposure;
		}
		return exposed.length > 0 ? exposed : (open ?? exposed);
	},
});

function isKey(resource: Resource): resource is Resource<'key'> {
	return resource.kind === 'key';
}

function isExposed(secret: Resource<'secret'>, estate: Estate): boolean | Unread {
	const statements = statementsOfCarrier(secret);
	if (isUnread(statements)) return statements;
	let open: Unread | undefined;
	for (const statement of statements) {
		const opened = openness.of(statement, estate);
		if (isUnread(opened)) open ??= opened;
		else if (isRead(opened) && opened?.to === 'anyone') return true;
	}
	return open ?? false;
}
