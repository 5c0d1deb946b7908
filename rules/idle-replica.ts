import { dayOf, daysBetween } from '../src/model/days.ts';
import { isRead, isUnread, unread } from '../src/model/observed.ts';
import { render } from '../src/model/text.ts';
import { integer } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret with a replica that nobody reads in its Region.',
	why: 'Every replica is billed like a secret. A replica for recovery idles by design; one left from a migration only costs.',
	remedy: {
		text: 'If it is there for recovery, keep it. Otherwise stop replicating to that Region.',
		cli: 'aws secretsmanager remove-regions-from-replication --region {{region}} --secret-id {{arn}} --remove-replica-regions {{replica}}',
	},
	severity: 'informational',
	since: '0.1.0',
	topic: 'cost',
	resource: 'secret',
	worlds: ['account'],
	needs: ['setAside', 'createdAt', 'lastChangedAt'],
	weighs: ['replicas', 'replicaCost'],
	yieldsTo: ['unused-secret'],
	options: {
		days: integer({ default: 90, minimum: 1, describe: 'Days without a read after which a replica counts as idle.' }),
	},
	messages: {
		idle: 'Nobody has read the replica in {{replica}} since {{last}}. Recovery replicas idle by design.',
		never: 'Nobody has ever read the replica in {{replica}}. Recovery replicas idle by design.',
	},
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html'],

	*check({ setAside, replicas, createdAt, lastChangedAt, replicaCost }, { found, gap, options, now }) {
		if (setAside || createdAt === null || daysBetween(createdAt, now) <= options.days) return;
		if (isUnread(replicas)) yield gap(replicas);
		// A replica added lately has had no time to be read; its secret changed when it was added.
		const settled = lastChangedAt === null || daysBetween(lastChangedAt, now) > options.days;
		const cost = 'usd' in replicaCost ? { monthlyCost: replicaCost } : {};
		for (const { region, status, lastAccessedAt } of isRead(replicas) ? replicas : []) {
			if (status === 'Failed' || status === 'InProgress') continue;
			const replica = render(region);
			const extra = { ...cost, key: replica };
			if (lastAccessedAt === undefined) yield gap(unread('not-collected'));
			else if (lastAccessedAt === null) {
				if (settled) yield found('never', { replica }, extra);
			} else if (daysBetween(lastAccessedAt, now) > options.days) {
				yield found('idle', { replica, last: dayOf(lastAccessedAt) }, extra);
			}
		}
	},
});
