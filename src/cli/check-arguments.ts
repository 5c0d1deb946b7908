import { nearest, quoted, suggestion } from '../config/nearest.ts';
import { commands } from './commands.ts';
import type { OptionWord, OptionWords } from './option-words.ts';
import { UsageError } from './usage-error.ts';

/** Options that every command takes, and none. */
const asides: ReadonlySet<string> = new Set(['--help', '-h', '--version']);

/** Tells what is wrong with a command line before yargs reads it: one sentence that names the flag and quotes no value. Throws `UsageError`. */
export function checkArguments([name, ...words]: readonly string[]): void {
	if (name === undefined) throw new UsageError('name a command; hushlint --help lists them');
	if (asides.has(name)) return;
	if (name.startsWith('-')) throw new UsageError('name a command first, then its options; hushlint --help lists them');
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command) {
		throw new UsageError(`there is no command${named(name)}${hint(name, Object.keys(commands), 'hushlint --help')}`);
	}
	if (words.some((word) => asides.has(word))) return;
	const { operands, options, files } = command;
	const rest = checkOptions(name, words, options);
	const missing = operands[rest];
	if (missing !== undefined) throw new UsageError(`${name} needs the name of a ${missing}`);
	if (rest > operands.length && files !== true) {
		const takes = operands.length === 0 ? 'options only' : `one ${operands.join(' ')}`;
		throw new UsageError(`${name} takes ${takes}; hushlint ${name} --help lists its options`);
	}
}

/** Checks the options one by one and with each other. Returns how many words are none of theirs. */
function checkOptions(command: string, words: readonly string[], options: OptionWords): number {
	const given = new Set<string>();
	let rest = 0;
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] ?? '';
		if (word === '--') {
			rest += words.length - at - 1;
			break;
		}
		const [, spelling, attached] = /^(-[^=]+)(?:=(.*))?$/s.exec(word) ?? [];
		if (spelling === undefined) {
			rest += 1;
			continue;
		}
		const name = optionOf(spelling, options);
		const option = name === undefined ? undefined : options[name];
		if (name === undefined || option === undefined) throw unknownOption(command, spelling, options);
		if (given.has(name) && option.array !== true) throw new UsageError(`--${name} is given twice`);
		given.add(name);
		if (option.type === 'boolean') {
			if (attached !== undefined && (spelling.startsWith('--no-') || !/^(true|false)$/.test(attached))) {
				throw new UsageError(`--${name} takes no value`);
			}
		} else {
			const values = option.nargs ?? 1;
			if (values > 1 && attached !== undefined) throw new UsageError(`--${name} takes ${values} values, with spaces`);
			for (let count = 0; count < values; count += 1) {
				if (attached === undefined) at += 1;
				checkValue(name, option, attached ?? operand(words[at]));
			}
		}
	}
	for (const name of given) {
		const other = options[name]?.excludes?.find((one) => given.has(one));
		if (other !== undefined) throw new UsageError(`--${name} and --${other} exclude each other`);
	}
	return rest;
}

function optionOf(spelling: string, options: OptionWords): string | undefined {
	const word = spelling.replace(/^--?/, '');
	if (!spelling.startsWith('--')) return Object.keys(options).find((name) => options[name]?.alias === word);
	if (Object.hasOwn(options, word)) return word;
	const positive = word.replace(/^no-/, '');
	return Object.hasOwn(options, positive) && options[positive]?.type === 'boolean' ? positive : undefined;
}

function unknownOption(command: string, spelling: string, options: OptionWords): UsageError {
	const flags = Object.keys(options).map((name) => `--${name}`);
	const name = /^--?[a-z][a-z-]{0,40}$/i.test(spelling) ? `option ${spelling}` : 'option of that name';
	return new UsageError(`${command} has no ${name}${hint(spelling, flags, `hushlint ${command} --help`)}`);
}

/** A word that is no option of its own. A number below zero is none. */
function operand(word: string | undefined): string | undefined {
	return word !== undefined && /^-[^\d]/.test(word) ? undefined : word;
}

function checkValue(name: string, { choices, type, nargs = 1 }: OptionWord, value: string | undefined): void {
	if (value === undefined || value.trim() === '') {
		throw new UsageError(`--${name} needs ${nargs === 1 ? 'a value' : `${nargs} values`}`);
	}
	if (type === 'number' && !/^\d{1,12}(\.\d{1,6})?$/.test(value)) {
		throw new UsageError(`--${name} must be a number of 0 or more`);
	}
	const words = choices?.map(String);
	if (words && !words.includes(value)) {
		throw new UsageError(`--${name} must be one of ${words.join(', ')}${suggestion(value, words)}`);
	}
}

/** A word the user misspelt, quoted if it can be nothing but one. */
export function named(word: string): string {
	return quoted(word) || ' of that name';
}

/** What the word may have meant, or where to look. */
export function hint(word: string, candidates: readonly string[], source: string): string {
	return nearest(word, candidates) === undefined ? `; ${source} lists them` : suggestion(word, candidates);
}
