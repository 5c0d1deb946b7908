import { describe, expect, it } from 'vitest';
import { classify, TornAnswer, type Verdict } from '../../src/collect/aws/classify.ts';

function failure(name: string, more: object = {}): Error {
	const error = Object.assign(new Error('m'), more);
	error.name = name;
	return error;
}
const status = (httpStatusCode: number, more: object = {}) => ({ $metadata: { httpStatusCode, ...more } });

describe('an error is', () => {
	it.each<[Verdict['kind'], string, unknown]>([
		['throttled', 'throttled by name', failure('ThrottlingException', status(400))],
		['throttled', 'throttled by status', failure('Unknown', status(429))],
		['transient', 'a server error', failure('InternalServiceError', status(500))],
		['transient', 'an unavailable service', failure('ServiceUnavailable', status(503))],
		['transient', 'a reset connection', failure('Error', { code: 'ECONNRESET' })],
		['transient', 'a deadline', new DOMException('deadline', 'TimeoutError')],
		['transient', 'half a body', failure('SyntaxError', status(200))],
		['transient', 'a body without its members', new TornAnswer('x')],
		['transient', 'a web page with status 403', failure('SyntaxError', status(403))],
		['transient', 'a corrected clock', failure('InvalidSignatureException', status(400, { clockSkewCorrected: true }))],
		['transient', 'a request that took too long to arrive', failure('RequestTimeTooSkewed', status(403))],
		['expired', 'an expired token', failure('ExpiredTokenException', status(400))],
		['expired', 'a provider without credentials', failure('CredentialsProviderError')],
		['denied', 'a refusal by name', failure('AccessDeniedException', status(400))],
		['denied', 'a refusal by status', failure('SomethingNew', status(403))],
		['denied', 'a Region that is not enabled', failure('UnrecognizedClientException', status(400))],
		['unsupported', 'an unknown operation', failure('UnknownOperationException', status(400))],
		['unsupported', 'an operation not implemented', failure('InternalFailure', status(501))],
		['unsupported', 'a page that is not there', failure('SyntaxError', status(404))],
		['final', 'a wrong signature', failure('InvalidSignatureException', status(400))],
		['final', 'a resource that is not there', failure('ResourceNotFoundException', status(400))],
		['transient', 'nothing that is known', undefined],
	])('%s: %s', (kind, _, error) => {
		expect(classify(error).kind).toBe(kind);
	});

	it('told with its code, its status and whether it could be read', () => {
		expect(classify(failure('Error', { code: 'ENOTFOUND' }))).toEqual({
			kind: 'transient',
			code: 'ENOTFOUND',
			unreadable: false,
		});
		expect(classify(failure('SyntaxError', status(500)))).toMatchObject({ status: 500, unreadable: true });
	});
});
