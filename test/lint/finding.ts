import type { Finding, Subject } from '../../src/finding/finding.ts';

/** A finding on a live secret, with what the test says. */
export function finding({
	rule = 'unused-secret',
	location,
	fingerprint,
	...subject
}: Partial<Subject> & Partial<Pick<Finding, 'rule' | 'location' | 'fingerprint'>>): Finding {
	const name = subject.name ?? 'prod/db';
	return {
		rule,
		severity: 'low',
		message: 'Not read for 200 days.',
		resource: {
			kind: 'secret',
			id: `arn:aws:secretsmanager:eu-west-1:111111111111:secret:${name}`,
			account: '111111111111',
			region: 'eu-west-1',
			...subject,
			name,
		},
		...(location === undefined ? {} : { location }),
		remedy: 'Delete it.',
		fingerprint: fingerprint ?? `${rule} ${name}`,
		data: {},
	};
}
