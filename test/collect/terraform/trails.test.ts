import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const unresolved = { unread: 'unresolved' };

function trail(body: string, type = 'aws_cloudtrail'): unknown {
	return read(`variable "open" {}\nresource "${type}" "t" {\n  name = "t"\n  ${body}\n}`).trails[0];
}

const advanced = (...fields: string[]): string =>
	`advanced_event_selector {\n${fields.map((field) => `    field_selector {\n      ${field}\n    }`).join('\n')}\n  }`;
const management = 'field = "eventCategory"\n equals = ["Management"]';

describe('trails', () => {
	it('record all management events by default', () => {
		expect(trail('')).toMatchObject({
			name: 't',
			logging: true,
			multiRegion: false,
			organization: false,
			recordsReads: true,
			recordsKms: true,
		});
		expect(
			trail('enable_logging = false\n  is_multi_region_trail = true\n  is_organization_trail = var.open'),
		).toMatchObject({ logging: false, multiRegion: true, organization: unresolved });
	});

	it.each([
		['read_write_type = "WriteOnly"', false, true],
		['read_write_type = "ReadOnly"', true, true],
		['include_management_events = false', false, false],
		['exclude_management_event_sources = ["kms.amazonaws.com"]', true, false],
		['read_write_type = var.open', unresolved, unresolved],
		['exclude_management_event_sources = var.open', true, unresolved],
	])('with a selector: %s', (selector, recordsReads, recordsKms) => {
		expect(trail(`event_selector {\n    ${selector}\n  }`)).toMatchObject({ recordsReads, recordsKms });
	});

	it.each([
		[[management], true, true],
		[['field = "eventCategory"\n equals = ["Data"]'], false, false],
		[[management, 'field = "readOnly"\n equals = ["false"]'], false, true],
		[[management, 'field = "readOnly"\n equals = ["true"]'], true, true],
		[[management, 'field = "eventSource"\n not_equals = ["kms.amazonaws.com"]'], true, false],
		[[management, 'field = "eventSource"\n equals = ["ec2.amazonaws.com"]'], false, false],
		[[management, 'field = "eventName"\n equals = ["GetSecretValue"]'], unresolved, unresolved],
		[['field = "eventCategory"\n equals = var.open'], unresolved, unresolved],
	])('with advanced fields: %s', (fields, recordsReads, recordsKms) => {
		expect(trail(advanced(...fields))).toMatchObject({ recordsReads, recordsKms });
	});

	it('record if one of several selectors does', () => {
		const both =
			'event_selector {\n    include_management_events = false\n  }\n  event_selector {\n    read_write_type = "All"\n  }';
		expect(trail(both)).toMatchObject({ recordsReads: true, recordsKms: true });
	});

	it('are event data stores too', () => {
		expect(trail('', 'aws_cloudtrail_event_data_store')).toMatchObject({ multiRegion: true, recordsReads: true });
		expect(trail('suspend = true', 'aws_cloudtrail_event_data_store')).toMatchObject({ logging: false });
	});
});
