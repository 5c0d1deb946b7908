export const unknownEscape = 'an escape sequence that HCL does not know';

const simple: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** A piece of a quoted string with its escapes resolved; `undefined` where one is none that HCL knows. */
export function unquote(raw: string): string | undefined {
	let valid = true;
	const text = raw.replace(
		/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^]?))|(\$\$|%%)(?=\{)/g,
		(_, short?: string, long?: string, letter?: string, marker?: string) => {
			if (marker !== undefined) return marker.slice(1);
			const code = short ?? long;
			if (code !== undefined) {
				const point = Number.parseInt(code, 16);
				valid &&= point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
				return valid ? String.fromCodePoint(point) : '';
			}
			const found = simple[letter ?? ''];
			valid &&= found !== undefined;
			return found ?? '';
		},
	);
	return valid ? text : undefined;
}

/** A piece of a heredoc; it knows only these two escapes. */
export function unescapeHeredoc(raw: string): string {
	return raw.replace(/(?:\$\$|%%)(?=\{)/g, (marker) => marker.slice(1));
}
