/** What an error of the SDK means for the call that met it. */
export interface Verdict {
	readonly kind: 'throttled' | 'transient' | 'expired' | 'denied' | 'unsupported' | 'final';
	/** The service's name for the error, or the system's. */
	readonly code: string;
	/** An answer that is not what the protocol promises, such as an HTML page. */
	readonly unreadable: boolean;
	readonly status?: number;
}

const throttles = new Set([
	'BandwidthLimitExceeded',
	'PriorRequestNotComplete',
	'ProvisionedThroughputExceededException',
	'RequestLimitExceeded',
	'RequestThrottled',
	'RequestThrottledException',
	'SlowDown',
	'ThrottledException',
	'Throttling',
	'ThrottlingException',
	'TooManyRequestsException',
	'TransactionInProgressException',
]);
const expiries = new Set(['ExpiredToken', 'ExpiredTokenException', 'CredentialsProviderError', 'TokenProviderError']);
const skews = new Set(['RequestExpired', 'RequestTimeTooSkewed', 'RequestInTheFuture']);
const signatures = new Set(['InvalidSignatureException', 'SignatureDoesNotMatch', 'AuthFailure']);
const denials = new Set([
	'AccessDenied',
	'AccessDeniedException',
	'AuthorizationError',
	'AuthorizationErrorException',
	'InvalidClientTokenId',
	'NotAuthorized',
	'OptInRequired',
	'UnauthorizedOperation',
	'UnrecognizedClientException',
]);
const unknownOperations = new Set(['InvalidAction', 'NotImplemented', 'UnknownOperation', 'UnknownOperationException']);
const unreadableNames = new Set(['SyntaxError', 'TornAnswer']);

/** An answer without a member that must be there. */
export class TornAnswer extends Error {
	override readonly name = 'TornAnswer';
}

/** Judges by name, by status and by whether the answer could be read at all: no one of them tells alone. */
export function classify(error: unknown): Verdict {
	const { name, code: systemCode, message, $metadata = {} } = shapeOf(error);
	const status = typeof $metadata.httpStatusCode === 'number' ? $metadata.httpStatusCode : undefined;
	const code = wordOf(systemCode ?? name);
	const unreadable = unreadableNames.has(name) || message.includes('Deserialization error');
	const verdict = (kind: Verdict['kind']): Verdict => ({
		kind,
		code,
		unreadable,
		...(status === undefined ? {} : { status }),
	});

	if (throttles.has(name) || status === 429) return verdict('throttled');
	if (expiries.has(name)) return verdict('expired');
	if (skews.has(name) || ($metadata.clockSkewCorrected === true && signatures.has(name))) return verdict('transient');
	if (unknownOperations.has(name) || status === 501) return verdict('unsupported');
	if (code === 'ERR_INVALID_URL') return verdict('final');
	if (unreadable) return verdict(status === 404 || status === 405 ? 'unsupported' : 'transient');
	if (denials.has(name)) return verdict('denied');
	if (status === undefined || status >= 500 || status === 408) return verdict('transient');
	if (status < 300) return verdict('transient');
	return verdict(status === 401 || status === 403 ? 'denied' : 'final');
}

/** Codes are shown to people, and who answers may not be AWS. */
function wordOf(code: string): string {
	return /^[\w.:#-]{1,80}$/.test(code) ? code : 'Error';
}

interface ErrorShape {
	readonly name: string;
	readonly code?: string;
	readonly message: string;
	readonly $metadata?: { readonly httpStatusCode?: unknown; readonly clockSkewCorrected?: unknown };
}

function shapeOf(error: unknown): ErrorShape {
	if (typeof error !== 'object' || error === null) return { name: 'Error', message: '' };
	const { name, code, message, $metadata } = error as Record<string, unknown>;
	return {
		name: typeof name === 'string' ? name : 'Error',
		...(typeof code === 'string' ? { code } : {}),
		message: typeof message === 'string' ? message : '',
		...(typeof $metadata === 'object' && $metadata !== null ? { $metadata } : {}),
	};
}
