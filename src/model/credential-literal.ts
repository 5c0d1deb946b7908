import { tokensOf } from './tokens.ts';

const standIns = new RegExp(
	String.raw`changeme change[-_]me replace example sample dummy placeholder redacted masked hidden your todo tbd fixme fake insert
	goes.here resolve: not[-_]?used x{4,} \*{3,} • \.{3} … <[^>]*> \$\{ \$\( \{\{ %\( %\w+% \[[a-z_-]+\]`
		.split(/\s+/)
		.join('|'),
	'i',
);

const standInWords = new Set(
	`password passwd passwort pass pwd pw secret token key user username admin root test none null nil undefined true false empty
	blank default managed generated random rotated unknown value string text vault xxx na`.split(/\s+/),
);

/** Whether a value stands for one: `changeme`, `<password>`, `${…}`, `****`, `password`. */
export function isPlaceholder(value: string): boolean {
	const letters = value.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
	if (standIns.test(value) || /^(?:[$@<]|ENC[([])/.test(value) || standInWords.has(letters)) return true;
	return new Set(letters).size < Math.min(4, letters.length);
}

const separators = /[-_./:@+=|\\]+/;

/** A name or a sentence's word rather than something random: `orders-db-2`, `us-east-1`, `90days`, `sha256`. */
function isWordy(value: string): boolean {
	if (/^\d+\W?[a-z]+$/i.test(value)) return true;
	if (/^(oauth|sha|md|base|aes|argon|pbkdf|utf|[hrep]s|ed|pkcs|x|auth|ipv|tls|route|ec|s)\d+(id)?$/i.test(value))
		return true;
	const pieces = value.split(separators).filter((piece) => piece !== '');
	return pieces.length > 1 && pieces.every((piece) => /^(?:[A-Za-z]+\d{0,2}|\d+)$/.test(piece));
}

/** How much of the value is words: a random string has few, a generated resource name many. */
function wordShare(value: string): number {
	const words = value
		.split(separators)
		.flatMap((piece) => (/^[A-Z]{4,}$/.test(piece) ? [piece] : tokensOf(piece.replaceAll(/[A-Z]{2,}/g, '-$&-')).tokens))
		.filter((token) => /^[a-z]{4,}$/i.test(token) && /[aeiouy]/i.test(token));
	return words.join('').length / value.length;
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const reference =
	/^(?:arn:|[a-z][a-z0-9+.-]*:\/\/|sha\d+[:=-]|md5[:=-]|[./~]|(?:AKIA|ASIA|AROA|AIDA|AGPA|ANPA)[A-Z2-7]{12,}$)/i;

/** What CDK and CloudFormation make of a logical id: `OrdersDbSecret86DBB7B3-4hS5k3l2J1x0`. */
const generatedName = /^(?:[A-Z][a-z]+){2,}[0-9A-F]{8}(?:-[A-Za-z0-9]{12})?$/;

const address = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}`;
const mail = new RegExp(`^(?:mailto:)?${address}(?:[,;]\\s*${address})*$`, 'i');

/** Whether the value names or fingerprints something: an ARN, a URL, a path, a UUID, an access key id, a date, a ticket, mail addresses. */
function isReference(value: string): boolean {
	return (
		reference.test(value) ||
		generatedName.test(value) ||
		uuid.test(value) ||
		mail.test(value) ||
		/^\d{4}-\d\d-\d\d/.test(value) ||
		/^[A-Z]{2,10}-\d+$/.test(value)
	);
}

/** Whether a value that stands where a password stands can be one. Letters alone are taken for prose. */
export function looksLikePassword(value: string): boolean {
	if (value.length < 6 || value.length > 128 || isPlaceholder(value) || isReference(value) || isWordy(value))
		return false;
	if (!/\p{L}/u.test(value)) return false;
	if (separators.test(value) && wordShare(value) >= 0.6) return false;
	return /\d/.test(value) || (value.length >= 8 && /[!#$%^&*?~]/.test(value.slice(0, -1)));
}

/** Whether a value that stands where a key or token stands is random enough to be one; `least` characters at least. */
export function looksRandom(value: string, least: number): boolean {
	if (value.length < least || value.length > 512 || isPlaceholder(value) || isReference(value) || isWordy(value))
		return false;
	if (!/^[A-Za-z0-9+/_=.~-]+$/.test(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value)) return false;
	return wordShare(value) < 0.4 && new Set(value).size >= 8;
}
