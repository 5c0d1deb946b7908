import { rules } from '../../rules/index.ts';
import { topics } from '../rule/rule.ts';
import { commands } from './commands.ts';
import type { OptionWord, OptionWords } from './option-words.ts';

/** What may stand in place of the last word of a command line, its other words being typed. Nothing: the shell offers files. */
export function complete(words: readonly string[]): string[] {
	const current = words.at(-1) ?? '';
	const [command, ...typed] = words.slice(0, -1);
	if (command === undefined) return startingWith(current, [...Object.keys(commands), '--help', '--version']);
	const { options = {}, operands = [] } = Object.hasOwn(commands, command) ? (commands[command] ?? {}) : {};

	const [, flag, attached] = /^(--[^=]+)=(.*)$/s.exec(current) ?? [];
	// bash takes the equals sign for a word of its own.
	const before = typed.at(-1) === '=' ? typed.at(-2) : typed.at(-1);
	const open = optionOf(flag ?? before, options);
	if (open && open.type !== 'boolean') {
		const values = valuesOf(open, attached ?? current);
		return flag === undefined ? values : values.map((value) => `${flag}=${value}`);
	}
	if (current.startsWith('-')) return startingWith(current, flagsOf(options, typed));
	return operands.includes('rule') ? startingWith(current, Object.keys(rules)) : [];
}

function optionOf(word: string | undefined, options: OptionWords): OptionWord | undefined {
	const name = word?.startsWith('--') ? word.slice(2) : '';
	return Object.hasOwn(options, name) ? options[name] : undefined;
}

/** The values of an option; of a list with commas its last item is completed. */
function valuesOf({ choices, complete: kind }: OptionWord, typed: string): string[] {
	if (choices) return startingWith(typed, choices.map(String));
	if (kind === undefined) return [];
	if (typeof kind !== 'string') return startingWith(typed, kind);
	const comma = typed.lastIndexOf(',') + 1;
	const names = kind === 'topics' ? topics : [...topics, ...Object.keys(rules)];
	return startingWith(typed.slice(comma), names).map((name) => typed.slice(0, comma) + name);
}

/** The options that may still be given. */
function flagsOf(options: OptionWords, typed: readonly string[]): string[] {
	const flags = Object.entries(options).map(([name, { array }]) => ({
		flag: name === 'color' ? '--no-color' : `--${name}`,
		repeatable: array === true,
	}));
	const left = flags.filter(({ flag, repeatable }) => repeatable || !typed.includes(flag));
	return [...left.map(({ flag }) => flag), '--help'];
}

function startingWith(start: string, words: readonly string[]): string[] {
	return words.filter((word) => word.startsWith(start));
}
