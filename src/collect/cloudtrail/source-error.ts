/** Why a place holds no events that could be read, in one sentence for people. */
export class SourceError extends Error {
	override readonly name = 'SourceError';
}
