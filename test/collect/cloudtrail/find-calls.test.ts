import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseRecords, type FindCalls } from '../../../src/collect/cloudtrail/find-calls.ts';
import { withNeedles } from '../../../src/collect/cloudtrail/needles.ts';
import { scanCode } from '../../../src/collect/cloudtrail/scan-code.ts';
import { findRecords } from '../../../src/collect/cloudtrail/scan-records.ts';
import { createWasmScanner } from '../../../src/collect/cloudtrail/wasm-scanner.ts';
import { Fold } from '../../../src/usage/fold.ts';
import { Tellings } from '../../../src/usage/tellings.ts';
import { textOf } from './naive.ts';

const wasm = createWasmScanner(Buffer.from(scanCode, 'base64'));

/** What documents fold to, one after the other. */
function folded(find: FindCalls, documents: readonly string[]): unknown {
	const fold = new Fold();
	const states = documents.map((text) => {
		const told = new Tellings();
		const { state } = find(Buffer.from(text), false, fold, told);
		fold.countAll(told);
		return state;
	});
	const { grain } = fold;
	const rows = Array.from({ length: grain.size }, (_, row) => textOf(grain.row(row)));
	return {
		states,
		rows: rows.toSorted(),
		shared: fold.shared,
		peaks: fold
			.peaks()
			.map((peak) => JSON.stringify(peak))
			.toSorted(),
		arns: [...fold.arns].toSorted(),
		keyUses: fold
			.keyUses()
			.map((use) => JSON.stringify(use))
			.toSorted(),
		calls: fold.calls,
	};
}

const arn = 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:orders-AbCdEf';
const key = 'arn:aws:kms:eu-west-1:111111111111:key/1';
const some = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
/** Fields as JSON, most of them as CloudTrail writes them. */
const fields: Readonly<Record<string, fc.Arbitrary<string>>> = {
	eventSource: some('secretsmanager', 'ssm', 'kms', 'kms', 's3').map((name) => `"${name}.amazonaws.com"`),
	eventName: some(
		'"GetSecretValue"',
		'"GetParameters"',
		'"Decrypt"',
		'"GenerateDataKey"',
		'"Get\\u0053ecretValue"',
		'7',
	),
	errorCode: some('"AccessDenied"', 'null', '""'),
	eventTime: some(
		'"2026-03-01T10:00:00Z"',
		'"2026-03-31T23:59:59Z"',
		'"2026-02-29T00:00:00Z"',
		'"2026-02-28T24:00:00Z"',
		'"2026-03-01T10:00:00.500Z"',
		'"2026-03-01T12:00:00+02:00"',
		'"1969-01-01T00:00:00Z"',
		'"soon"',
		'1772359200',
	),
	eventID: some(
		'"00000000-0000-4000-8000-000000000001"',
		'"00000000-0000-4000-8000-000000000002"',
		'"00000000-0000-4000-8000-00000000000A"',
		'"no-uuid"',
		'""',
		'null',
	),
	sharedEventID: some('"00000000-0000-4000-8000-0000000000ff"', '""'),
	awsRegion: some('"eu-west-1"', '"us-east-1"'),
	recipientAccountId: some('"111111111111"', '"222222222222"'),
	sourceIPAddress: some('"10.0.0.1"', '"10.0.0.2"', '"\u00e9"'),
	userAgent: some('"Boto3"', '"a \\"Boto3\\" b"', '"SecretAR"'),
	sessionCredentialFromConsole: some('"true"', 'true'),
	userIdentity: some(
		'{"type":"AssumedRole","arn":"arn:aws:sts::111111111111:assumed-role/r/s","accessKeyId":"ASIA1"}',
		'{"type":"AssumedRole","arn":"arn:aws:sts::111111111111:assumed-role/r/s","accessKeyId":"ASIA2"}',
		'{ "type": "IAMUser", "arn": "arn:aws:iam::111111111111:user/u{" }',
		'null',
		'[{"arn":"x"}]',
	),
	requestParameters: some(
		'{"secretId":"orders"}',
		`{"secretId":"${arn}"}`,
		'{"secretId":"a\\\\"}',
		'{"names":["/a","/b:3"]}',
		`{"encryptionContext":{"SecretARN":"${arn}"}}`,
		`{"encryptionContext":{"Secret\\u0041RN":"${arn}"}}`,
		'{"encryptionContext":{"aws:s3:arn":"arn:aws:s3:::b/1"}}',
		`{"keyId":"${key}"}`,
		'null',
	),
	resources: some(`[{"ARN":"${key}","type":"AWS::KMS::Key"}]`, `[{"ARN":"${key}2"}]`, '[]', 'null'),
	'event\\u004eame': some('"GetSecretValue"'),
	other: some('{"eventName":"GetSecretValue"}', '-1.5E+3', '[[{}],{"a":"]"}]', '"},{"'),
};
const field = fc.constantFrom(...Object.keys(fields)).chain((name) => {
	const value = fields[name] ?? fc.constant('null');
	return value.map((text) => [name, text] as const);
});
/** In most records every field stands once. */
const record = fc
	.tuple(
		fc.tuple(...Object.entries(fields).map(([name, value]) => value.map((text) => [name, text] as const))),
		fc.subarray(Object.keys(fields).slice(0, -2), { minLength: 9 }),
		fc.array(field, { maxLength: 2 }),
		some('', ' ', '\n\t'),
	)
	.map(([all, names, more, space]) => {
		const own = [...all.filter(([name]) => names.includes(name)), ...more];
		return `{${space}${own.map(([name, text]) => `"${name}"${space}:${space}${text}${space}`).join(`,${space}`)}}`;
	});
const documents = fc.array(
	fc.array(record, { maxLength: 12 }).map((records) => `{"Records":[${records.join(',')}]}`),
	{ minLength: 1, maxLength: 4 },
);

it('machines with SIMD scan with it', () => {
	expect(wasm).toBeDefined();
});

it.runIf(wasm)('what was met before counts as if it were parsed again', () => {
	if (!wasm) return;
	const parse = parseRecords(withNeedles(findRecords));
	fc.assert(
		fc.property(documents, (texts) => {
			expect(folded(wasm.findCalls, texts)).toEqual(folded(parse, texts));
		}),
		{ numRuns: 600 },
	);
});

it.runIf(wasm)('more callers than there is room for are met anew', () => {
	if (!wasm) return;
	const padding = 'x'.repeat(4000);
	const text = (number: number): string =>
		`{"eventSource":"secretsmanager.amazonaws.com","eventName":"GetSecretValue","eventTime":"2026-03-01T10:00:00Z",` +
		`"eventID":"00000000-0000-4000-8000-${String(number).padStart(12, '0')}","recipientAccountId":"111111111111",` +
		`"userIdentity":{"type":"AssumedRole","principalId":"${padding}:${number % 6000}"},"requestParameters":{"secretId":"orders"}}`;
	const records = Array.from({ length: 9000 }, (_, number) => text(number));
	const made = [`{"Records":[${records.slice(0, 7000).join(',')}]}`, `{"Records":[${records.slice(7000).join(',')}]}`];
	expect(folded(wasm.findCalls, made)).toEqual(folded(parseRecords(findRecords), made));
});
