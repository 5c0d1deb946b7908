const core = 'tag:yaml.org,2002:';

const words: ReadonlyMap<string, boolean | null> = new Map([
	...['', '~', 'null', 'Null', 'NULL'].map((word): [string, null] => [word, null]),
	...['true', 'True', 'TRUE'].map((word): [string, boolean] => [word, true]),
	...['false', 'False', 'FALSE'].map((word): [string, boolean] => [word, false]),
]);

/** The value of a scalar by YAML's core schema; `plain` is whether it stands unquoted. */
export function scalarValue(text: string, tag: string | undefined, plain: boolean): string | number | boolean | null {
	if (tag === undefined) return plain ? resolve(text) : text;
	if (tag === `${core}null`) return null;
	if (['int', 'float', 'bool'].some((name) => tag === core + name)) return resolve(text);
	return text;
}

function resolve(text: string): string | number | boolean | null {
	const word = words.get(text);
	if (word !== undefined) return word;
	if (/^[-+]?\d+$/.test(text)) return Number(text);
	if (/^0o[0-7]+$|^0x[\da-fA-F]+$/.test(text)) return Number(text);
	if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text)) return Number(text);
	if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
	return /^\.(?:nan|NaN|NAN)$/.test(text) ? NaN : text;
}

/** A tag as written, resolved by the handles its document declares. */
export function resolveTag(raw: string, handles: ReadonlyMap<string, string>): string {
	if (raw.startsWith('!<')) return raw.slice(2, -1);
	const [handle = '!'] = /^!(?:[\w-]*!)?/.exec(raw) ?? [];
	const prefix = handles.get(handle) ?? (handle === '!!' ? core : handle);
	return prefix + decode(raw.slice(handle.length));
}

function decode(suffix: string): string {
	try {
		return decodeURIComponent(suffix);
	} catch {
		return suffix;
	}
}
