import { unread, type Unread } from '../../model/observed.ts';
import type { PolicyDocument, RawStatement } from '../../model/policy.ts';
import { plain, type Text } from '../../model/text.ts';
import { isFields, parseWithHoles } from './json-text.ts';
import { itemsOf, textOf, type Resolved } from './resolved.ts';
import { locate } from './template-source.ts';

/**
 * A policy document with Text and Unread in its leaves, each statement with its place; `null` for nothing. `sure`: it is there whenever
 * what it is attached to is.
 */
export function policyDocument(value: Resolved, sure = true): PolicyDocument | Unread | null {
	if (value.type === 'nothing') return null;
	if (value.type === 'scalar') return policyText(value.text, value);
	const options = value.type === 'choice' ? value.options : [value];
	const documents = options.filter(({ type }) => type !== 'nothing');
	const [first] = documents;
	if (documents.some(({ type }) => type !== 'mapping') || first?.type !== 'mapping') return unread('unresolved');
	// Of several documents, one of which holds, the statements of all: what only denies is marked as doubtful.
	const statements = documents.flatMap((document) => statementsOf(document, sure && options.length === 1));
	const others = [...first.entries].filter(([name]) => name.toLowerCase() !== 'statement');
	const fields = Object.fromEntries(others.map(([name, member]) => [name, leaf(member.value)]));
	return { ...fields, Statement: statements };
}

/** What is not known of the list is a statement that is unread, so that the others still count. */
function statementsOf(document: Resolved, sure: boolean): readonly RawStatement[] {
	if (document.type !== 'mapping') return [];
	const found = [...document.entries].find(([name]) => name.toLowerCase() === 'statement');
	if (!found) return document.open ? [unknown] : [];
	const [, { value }] = found;
	const { items, open } = value.type === 'mapping' ? { items: [{ value, sure: true }], open: false } : itemsOf(value);
	const statements = items.map((item) => statement(item.value, sure && item.sure));
	return open ? [...statements, unknown] : statements;
}

const unknown: RawStatement = { ...unread('unresolved') };

function statement(value: Resolved, sure: boolean): RawStatement {
	if (value.type !== 'mapping') return { ...unread(value.type === 'scalar' ? 'unparsable' : 'unresolved') };
	if (value.open) return unknown;
	const entries = [...value.entries].filter(([, member]) => member.value.type !== 'nothing');
	const fields = Object.fromEntries(entries.map(([name, member]) => [name, leaf(member.value)]));
	const denies = entries.some(([name, member]) => name.toLowerCase() === 'effect' && leaf(member.value) !== 'Allow');
	// A Deny that may not be there protects nothing for sure.
	const doubt = sure || !denies ? {} : { Condition: unread('unresolved') };
	return { ...fields, ...doubt, at: locate(value.place) };
}

/** A leaf or a structure of leaves. */
function leaf(value: Resolved): unknown {
	switch (value.type) {
		case 'mapping':
			return value.open
				? unread('unresolved')
				: Object.fromEntries(
						[...value.entries]
							.filter(([, member]) => member.value.type !== 'nothing')
							.map(([name, member]) => [name, leaf(member.value)]),
					);
		case 'list': {
			const { items, open } = itemsOf(value);
			const leaves = items.map((item) => leaf(item.value));
			return open ? [...leaves, unread('unresolved')] : leaves;
		}
		case 'scalar':
			return value.text;
		default:
			return textOf(value) ?? unread('unresolved');
	}
}

/** A document as JSON text, holes and all. */
function policyText(text: Text, value: Resolved): PolicyDocument | Unread {
	const known = plain(text) !== undefined;
	const document = parseWithHoles(text);
	if (!isFields(document)) return unread(known ? 'unparsable' : 'unresolved');
	const { Statement, ...others } = document;
	const statements: readonly unknown[] = Array.isArray(Statement)
		? Statement
		: Statement === undefined
			? []
			: [Statement];
	const at = locate(value.place);
	return {
		...others,
		Statement: statements.map((one) => (isFields(one) ? { ...one, at } : { ...unread('unparsable') })),
	};
}
