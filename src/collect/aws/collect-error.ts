import { classify } from './classify.ts';

export type CollectErrorKind =
	| 'no-credentials'
	| 'expired-token'
	| 'expired-sso'
	| 'unknown-profile'
	| 'rejected-credentials'
	| 'no-region'
	| 'unknown-region'
	| 'disabled-region'
	| 'unreachable'
	| 'proxy'
	| 'denied'
	| 'regions'
	| 'interrupted'
	| 'failed';

/** Why nothing at all can be collected, in one sentence for people. */
export class CollectError extends Error {
	override readonly name = 'CollectError';
	readonly kind: CollectErrorKind;

	constructor(kind: CollectErrorKind, message: string) {
		super(message);
		this.kind = kind;
	}
}

const notFoundCodes = new Set(['ENOTFOUND', 'EAI_AGAIN']);
const unreachableCodes = new Set([
	'ECONNREFUSED',
	'EHOSTUNREACH',
	'ENETUNREACH',
	'ETIMEDOUT',
	'ECONNRESET',
	'EPIPE',
	'EPROTO',
	'ERR_TLS_CERT_ALTNAME_INVALID',
	'TimeoutError',
	'AbortError',
	'CERT_HAS_EXPIRED',
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'SELF_SIGNED_CERT_IN_CHAIN',
	'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

const networkCodes = new Set([...notFoundCodes, ...unreachableCodes]);

/** What the first call to STS says about credentials, Region and network. The service's own text is not passed on. */
export function explainFirstCall(error: unknown, region: string, hasProxy = false): CollectError {
	if (error instanceof CollectError) return error;
	const { kind, code, unreadable, status } = classify(error);
	const proxy = hasProxy ? ' HTTPS_PROXY is set, but hushlint does not go through a proxy.' : '';
	if (code === 'ERR_INVALID_URL') {
		return new CollectError('unreachable', 'The endpoint that AWS_ENDPOINT_URL or the profile names is no URL.');
	}
	if (notFoundCodes.has(code)) {
		return new CollectError(
			'unreachable',
			`The AWS endpoint of Region ${region} was not found (${code}): is the Region’s name right, and is there a network?${proxy}`,
		);
	}
	if (unreachableCodes.has(code)) {
		const why = code === 'TimeoutError' || code === 'AbortError' ? 'no answer in time' : code;
		return new CollectError('unreachable', `The AWS endpoint of Region ${region} cannot be reached (${why}).${proxy}`);
	}
	if (unreadable || (status !== undefined && status >= 300 && status < 400)) {
		return new CollectError(
			'proxy',
			`Something other than AWS answered for Region ${region}${status === undefined ? '' : ` (HTTP ${status})`}: is a proxy or a login page in between, or AWS_ENDPOINT_URL wrong?`,
		);
	}
	if (kind === 'expired') {
		return new CollectError('expired-token', 'The session token of the AWS credentials has expired: sign in again.');
	}
	if (code === 'InvalidClientTokenId' || code === 'UnrecognizedClientException') {
		return new CollectError(
			'rejected-credentials',
			`AWS does not know this access key in Region ${region}: it is wrong, inactive or deleted.`,
		);
	}
	if (code === 'SignatureDoesNotMatch' || code === 'InvalidSignatureException') {
		return new CollectError(
			'rejected-credentials',
			'AWS rejected the signature: the secret access key does not belong to the access key.',
		);
	}
	if (kind === 'denied') {
		return new CollectError('denied', `AWS refused these credentials in Region ${region} (${code}).`);
	}
	const detail = status === undefined ? code : `${code}, HTTP ${status}`;
	return new CollectError('failed', `AWS did not answer the first call in Region ${region} properly (${detail}).`);
}

/** Why the credential chain gave nothing. Its messages may quote files and commands, so they are only recognised. */
export function explainCredentials(error: unknown, region: string, profile: string | undefined): CollectError {
	const { name = '', message = '' } = error instanceof Error ? error : {};
	if (/\bsso\b/i.test(message) && /expired|not found|invalid|login/i.test(message)) {
		const command = profile === undefined ? 'aws sso login' : `aws sso login --profile ${quoted(profile)}`;
		return new CollectError('expired-sso', `The SSO session has expired or was never opened: run \`${command}\`.`);
	}
	if (/expired/i.test(`${name} ${message}`)) {
		return new CollectError('expired-token', 'The session token of the AWS credentials has expired: sign in again.');
	}
	if (/multi-factor|mfa/i.test(message)) {
		const whose = profile === undefined ? 'The profile' : nameOf(profile);
		return new CollectError(
			'no-credentials',
			`${whose} wants an MFA code, which hushlint does not ask for: open a session first, and use its profile.`,
		);
	}
	// Some profiles call AWS for their credentials, to assume a role for example.
	const { status, code } = classify(error);
	if (status !== undefined || (name !== 'TimeoutError' && networkCodes.has(code)))
		return explainFirstCall(error, region);
	if (profile !== undefined) {
		return new CollectError(
			'unknown-profile',
			`${nameOf(profile)} gives no credentials: it is not in the AWS configuration files, or holds none that work.`,
		);
	}
	return new CollectError(
		'no-credentials',
		'No AWS credentials were found: set AWS_PROFILE, give --profile, or sign in.',
	);
}

/** Profiles may be called anything, on one line. */
function nameOf(profile: string): string {
	return /^[^\p{C}]{1,64}$/u.test(profile) ? `Profile ${profile}` : 'The profile';
}

/** As a shell takes it. */
function quoted(profile: string): string {
	return /^[\w@%+=:,./-]+$/.test(profile) ? profile : `'${profile.replaceAll("'", String.raw`'\''`)}'`;
}
