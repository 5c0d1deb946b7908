import type { Resource } from '../model/estate.ts';
import { isRead } from '../model/observed.ts';
import { plain } from '../model/text.ts';

/** Whether a statement speaks of every action on everything: whoever holds it is an administrator, if only under its conditions. */
export function isAdministration({ facts }: Resource<'statement'>): boolean {
	const { actions, resources } = facts;
	if (actions === undefined || resources === undefined || !isRead(actions) || !isRead(resources)) return false;
	const everyAction = actions?.some((action) => /^\*+(:\*+)?$/.test(plain(action) ?? ''));
	return everyAction === true && resources?.some((pattern) => /^\*+$/.test(plain(pattern) ?? '')) === true;
}
