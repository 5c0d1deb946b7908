import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../src/access/statements/name-span.ts';
import { isUnread } from '../../../src/model/observed.ts';
import type { Text } from '../../../src/model/text.ts';
import { estateOf } from '../../model/ask.ts';

const estate = estateOf({});
const hole = (name: string) => ({ hole: name });

describe('what the letters of a pattern span', () => {
	it.each<[Text, string]>([
		['prod/orders/db', 'one'],
		['prod/orders/*', 'one'],
		['prod-orders-*', 'one'],
		['prodOrdersDb*', 'one'],
		['orders/db-??????', 'one'],
		['orders-??????', 'one'],
		['payments-gateway-*', 'one'],
		['myorg/orders/*', 'one'],
		[[hole('project'), '/', hole('env'), '/*'], 'one'],
		[[hole('env'), '/orders/*'], 'one'],
		['${aws:PrincipalTag/env}/orders/*', 'one'],
		['prod/*', 'services'],
		['production*', 'services'],
		['pre-prod/*', 'services'],
		['prod/*/db', 'services'],
		['prod-*', 'services'],
	])('%s: %s', (name, span) => {
		expect(spanOf(name, 'secret', estate)).toBe(span);
	});

	it.each<[Text]>([['orders/*'], ['orders-*'], ['*/db'], ['*/orders/*'], [[hole('name'), '*']]])(
		'cannot be told of %s',
		(name) => {
			expect(isUnread(spanOf(name, 'secret', estate))).toBe(true);
		},
	);

	it('are every environment where the user said that names begin with one', () => {
		const chosen = estateOf({ settings: { secretName: '{environment}/{service}/{purpose}' } });
		expect(spanOf('*/orders/*', 'secret', chosen)).toBe('environments');
	});
});
