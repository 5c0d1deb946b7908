import { credentialWords, loginWords, type Meaning } from './credential-words.ts';

/** A known word among tokens, from `start` to before `end`. */
export interface Found {
	readonly meaning: Meaning;
	readonly start: number;
	readonly end: number;
}

const byWord = new Map(credentialWords.map((meaning) => [meaning.word, meaning]));
/** By the first token of known words, how many tokens the longest of them has. */
const longest = new Map<string, number>();
for (const { word } of credentialWords) {
	const tokens = word.split(' ');
	const [first = ''] = tokens;
	longest.set(first, Math.max(longest.get(first) ?? 0, tokens.length));
}

/** The known words in order, the longest wherever several begin. */
export function findMeanings(tokens: readonly string[]): readonly Found[] {
	const bare = tokens.map(withoutNumber);
	const found: Found[] = [];
	for (let start = 0; start < tokens.length; start += 1) {
		const most = Math.max(longest.get(tokens[start] ?? '') ?? 0, longest.get(bare[start] ?? '') ?? 0);
		for (let length = Math.min(most, tokens.length - start); length > 0; length -= 1) {
			const meaning =
				byWord.get(tokens.slice(start, start + length).join(' ')) ??
				byWord.get(bare.slice(start, start + length).join(' '));
			if (!meaning) continue;
			found.push({ meaning, start, end: start + length });
			start += length - 1;
			break;
		}
	}
	return found;
}

/** `postgres14` is postgres, `auth0` is itself. */
export function withoutNumber(token: string): string {
	return !endsInDigit(token) || byWord.has(token) ? token : token.replace(/(?<=\p{L}{2})\d+$/u, '');
}

function endsInDigit(token: string): boolean {
	const last = token.charCodeAt(token.length - 1);
	return last >= 48 && last <= 57;
}

const joined = new RegExp(
	`^(?!pgadmin|mysqladmin)(db|database|rds|pg|postgres|mysql|mongo|redis)(${[...loginWords].join('|')}|url|uri|secret)$`,
);

/** `dbpassword` as two words. */
export function unjoin(tokens: readonly string[]): readonly string[] {
	return tokens.flatMap((token) => joined.exec(token)?.slice(1) ?? [token]);
}
