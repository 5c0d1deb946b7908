import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNames, formats } from '../../src/report/formats.ts';
import { json } from '../../src/report/json.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { anyReport } from './arbitrary-report.ts';
import { sampleReport } from './sample-report.ts';

const validate = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(reportSchema);

test('the JSON report is the report, and fits its schema', () => {
	const parsed: Record<string, unknown> = JSON.parse(json(sampleReport));
	const { $schema, ...rest } = parsed;
	expect($schema).toBe('https://unpkg.com/hushlint@0.1.0/dist/schema/report.json');
	expect(rest).toEqual(sampleReport);
	validate(parsed);
	expect(validate.errors ?? []).toEqual([]);
});

test('any report survives and fits the schema', () => {
	fc.assert(
		fc.property(anyReport, (any) => {
			const parsed: Record<string, unknown> = JSON.parse(json(any));
			validate(parsed);
			expect(validate.errors ?? []).toEqual([]);
			expect(parsed).toEqual(JSON.parse(JSON.stringify({ ...parsed, ...any })));
		}),
	);
});

test.each([
	['an unknown property', { extra: 1 }],
	['a newer major version', { version: '2.0' }],
	['a severity that is none', { findings: [{ ...sampleReport.findings[0], severity: 'terrible' }] }],
	[
		'a line 0',
		{
			findings: [
				{
					...sampleReport.findings[0],
					location: { file: 'a', startLine: 0, startColumn: 1, endLine: 1, endColumn: 1 },
				},
			],
		},
	],
])('the schema refuses %s', (_, fault) => {
	expect(validate({ ...sampleReport, ...fault })).toBe(false);
});

test('every format renders, none leaves a control character', () => {
	expect(Object.keys(formats)).toEqual(formatNames);
	for (const { render } of Object.values(formats))
		expect(render(sampleReport)).toMatch(/^[^\p{Cc}\u202e]([^\p{Cc}\u202e]|[\n\t])*\n$/u);
});
