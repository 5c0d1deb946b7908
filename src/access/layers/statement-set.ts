import type { Resource } from '../../model/estate.ts';
import { isUnread, type Unread } from '../../model/observed.ts';
import { compileStatement, type CompiledStatement } from './compile-statement.ts';

/** A statement that covers an action. */
export interface Entry {
	readonly compiled: CompiledStatement;
	/** Why it may not apply at all, if so: its effect or its actions are not known. */
	readonly unsure: Unread | undefined;
}

/** The statements of a layer that cover one action. */
export interface ActionStatements {
	readonly allows: readonly Entry[];
	readonly denies: readonly Entry[];
	/** An Allow of everything without a condition. */
	readonly free: CompiledStatement | undefined;
}

/** The statements of a layer, by action. */
export interface StatementSet {
	readonly statements: readonly CompiledStatement[];
	/** Policies of the layer that could not be read. */
	readonly unread: readonly Unread[];
	on(action: string): ActionStatements;
}

const emptyOn: ActionStatements = { allows: [], denies: [], free: undefined };

export const noStatements: StatementSet = { statements: [], unread: [], on: () => emptyOn };

export function statementSet(statements: readonly Resource<'statement'>[], missing: readonly Unread[]): StatementSet {
	if (statements.length === 0 && missing.length === 0) return noStatements;
	const compiled = statements.map(compileStatement);
	const byAction = new Map<string, ActionStatements>();
	return {
		statements: compiled,
		unread: missing,
		on(action) {
			const known = byAction.get(action);
			if (known) return known;
			const found = select(compiled, action);
			byAction.set(action, found);
			return found;
		},
	};
}

function select(compiled: readonly CompiledStatement[], action: string): ActionStatements {
	const allows: Entry[] = [];
	const denies: Entry[] = [];
	let free: CompiledStatement | undefined;
	for (const one of compiled) {
		const covered = one.coversAction(action);
		if (covered === false) continue;
		const { effect, conditions } = one;
		const unsure = isUnread(effect) ? effect : isUnread(covered) ? covered : undefined;
		const entry = { compiled: one, unsure };
		if (effect !== 'Deny') allows.push(entry);
		if (effect !== 'Allow') denies.push(entry);
		const open = !isUnread(conditions) && conditions.length === 0;
		if (effect === 'Allow' && !unsure && open && one.coversAll && one.principals === undefined) free ??= one;
	}
	return allows.length === 0 && denies.length === 0 ? emptyOn : { allows, denies, free };
}
