import { parseEvents, YAMLException, type Event } from 'js-yaml';
import { isDeficient, maxDepth, parseIndented } from './parse-indented.ts';
import { sourceError } from './source-error.ts';
import { buildTree } from './build-tree.ts';
import type { Source } from './tree.ts';

/**
 * Parses YAML, keeping the place of everything. A key that stands twice is no error here but listed in its document.
 * Throws `SourceError`.
 */
export function parseYaml(text: string): Source {
	return buildTree(text, eventsOf(text));
}

function eventsOf(text: string): readonly Event[] {
	try {
		return parseTolerantly(text);
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		throw sourceError(text, Math.min(error.mark?.position ?? 0, text.length), reasonOf(error.reason));
	}
}

/** The parser takes a tab before a flow collection for indentation; with spaces in their place all offsets stay. */
function parseTolerantly(text: string): readonly Event[] {
	try {
		return parseEvents(text, { maxDepth });
	} catch (error) {
		if (!isDeficient(error)) throw error;
		const spaced = text.replace(/[^\s][^\r\n]*/g, (line) => line.replaceAll('\t', ' '));
		const events = parseIndented(spaced);
		if (events === undefined) throw error;
		return events;
	}
}

/** The parser's reasons that may be passed on: they quote nothing. */
const plainReasons = new Set([
	'a line break is expected',
	'a whitespace character is expected after the key-value separator within a block mapping',
	'alias node should not have any properties',
	'bad explicit indentation width of a block scalar; it cannot be less than one',
	'bad indentation of a mapping entry',
	'bad indentation of a sequence entry',
	'can not read a block mapping entry; a multiline key may not be an implicit key',
	'deficient indentation',
	'directive name must not be less than one character in length',
	'directives end mark is expected',
	'duplication of %YAML directive',
	'duplication of a tag property',
	'duplication of an anchor property',
	'end of the stream or a document separator is expected',
	'expected hexadecimal character',
	'expected valid JSON character',
	"expected ':' after a mapping key",
	"expected the node content, but found ','",
	'missed comma between flow collection entries',
	'name of an alias node must contain at least one character',
	'name of an anchor node must contain at least one character',
	'null byte is not allowed in input',
	'repeat of a chomping mode identifier',
	'repeat of an indentation width identifier',
	'tab characters must not be used in indentation',
	'tag suffix cannot contain exclamation marks',
	'tag suffix cannot contain flow indicator characters',
	'the stream contains non-printable characters',
	'unacceptable YAML version of the document',
	'unexpected end of the document within a double quoted scalar',
	'unexpected end of the document within a single quoted scalar',
	'unexpected end of the stream within a double quoted scalar',
	'unexpected end of the stream within a flow collection',
	'unexpected end of the stream within a single quoted scalar',
	'unexpected end of the stream within a verbatim tag',
	'unknown escape sequence',
]);

function reasonOf(reason: string): string {
	if (plainReasons.has(reason)) return reason;
	if (reason.startsWith('nesting exceeded')) return `nested more than ${maxDepth} deep`;
	if (/\btag\b/i.test(reason)) return 'bad tag or tag directive';
	return 'not valid YAML';
}
