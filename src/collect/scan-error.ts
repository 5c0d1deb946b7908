/** What was named to be scanned and cannot be: a sentence a line. */
export class ScanError extends Error {
	override readonly name = 'ScanError';
}
