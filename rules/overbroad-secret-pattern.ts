import { beginWith, describeKeepers, describeList } from '../src/access/holder-words.ts';
import { readsOf } from '../src/access/statements/wide-reads.ts';
import { isUnread, isRead } from '../src/model/observed.ts';
import { integer } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Statement whose pattern reaches secrets of several environments or services.',
	why: 'The reader of one service can read the credentials of the others: what is broken into in one place is broken into in all of them.',
	remedy:
		'Name the environment and the service in the Resource, as in secret:prod/orders/*, once for each that the holder needs.',
	severity: 'medium',
	since: '0.2.0',
	topic: 'access',
	resource: 'statement',
	origins: ['identity-policy'],
	worlds: ['account', 'iac'],
	weighs: ['spannedGrant'],
	yieldsTo: ['secret-read-on-everything', 'service-wide-secret-action', 'inverted-secret-grant'],
	options: {
		secrets: integer({ default: 25, minimum: 1, describe: 'More secrets than this are too many for one pattern.' }),
		parameters: integer({
			default: 100,
			minimum: 1,
			describe: 'More parameters than this are too many for one pattern.',
		}),
	},
	messages: {
		broad: '{{statement}} allows {{holders}} to call {{actions}} on {{pattern}}, which spans {{span}}.',
	},
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html'],

	*check({ spannedGrant, label }, { found, gap, options }) {
		if (isUnread(spannedGrant)) yield gap(spannedGrant);
		if (!isRead(spannedGrant) || spannedGrant === null) return;
		const { grant, spans, open } = spannedGrant;
		const limit = { secret: options.secrets, parameter: options.parameters };
		let any = false;
		for (const { pattern, kind, matched, environments, services, every } of spans) {
			const span = [
				...(environments.length > 1 ? [`the environments ${describeList(environments)}`] : []),
				...(services.length > 1 ? [`the services ${describeList(services)}`] : []),
				...(matched > limit[kind] ? [`${matched} ${kind}s`] : []),
				...(every === null ? [] : [`all ${every}`]),
			];
			if (span.length === 0) continue;
			any = true;
			const actions = describeList(readsOf(grant, kind));
			const data = {
				statement: beginWith(label),
				holders: describeKeepers(grant),
				actions,
				pattern,
				span: describeList(span),
			};
			yield found('broad', data, { key: `${kind} ${pattern}` });
		}
		if (!any && open) yield gap(open);
	},
});
