import { dayOf, daysBetween } from '../src/model/days.ts';
import { refusedTasks } from '../src/model/injections.ts';
import { isRead, isUnread } from '../src/model/observed.ts';
import { integer } from '../src/rule/options.ts';
import { unusedSecretDays, youngSecretDays } from '../src/model/unused-days.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret that nobody reads.',
	why: 'It costs money every month, and a credential that nobody uses is a credential that nobody misses when it is stolen.',
	remedy: {
		text: 'Ask its owner, then take away its replicas and delete it with a recovery window: until it ends, the secret can be restored and costs nothing. A secret for emergencies idles by design: suppress it and say so.',
		cli: 'aws secretsmanager delete-secret --region {{region}} --secret-id {{alone}} --recovery-window-in-days 30',
	},
	severity: 'low',
	since: '0.1.0',
	topic: 'cost',
	resource: 'secret',
	worlds: ['account'],
	needs: ['exemption', 'createdAt', 'lastAccessedAt'],
	weighs: ['lastReadAt', 'onlyMachines', 'replicas', 'monthlyCost', 'injectedInto', 'seenReadAt'],
	options: {
		days: integer({
			default: unusedSecretDays,
			minimum: 1,
			describe: 'Days without a read after which a secret counts as unused.',
		}),
		minimumAgeDays: integer({
			default: youngSecretDays,
			minimum: 0,
			describe: 'Age in days below which a secret is not judged.',
		}),
	},
	messages: {
		unused: 'Nobody has read it since {{last}}, {{days}} days ago.',
		never: 'Nobody has ever read it; it is {{days}} days old.',
		machines: 'Only {{machines}} read it in the last 60 days and more; nothing that uses it did.',
		passedOn:
			'Only {{machines}} read it in the last 60 days and more. Unless a provider or another resource is given its value there, nothing uses it.',
	},
	equivalents: ['Security Hub SecretsManager.3', 'Prowler secretsmanager_secret_unused'],
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html'],

	*check(secret, { found, gap, options, now }) {
		const {
			seenReadAt,
			exemption,
			createdAt,
			lastAccessedAt,
			lastReadAt,
			onlyMachines,
			injectedInto,
			replicas,
			monthlyCost,
		} = secret;
		if (exemption || createdAt === null) return;
		const age = daysBetween(createdAt, now);
		if (age <= options.minimumAgeDays) return;
		const cost = 'usd' in monthlyCost ? { monthlyCost } : {};
		// AWS does not delete a secret that still has replicas: then there is no command to offer.
		const alone = isRead(replicas) && replicas.length === 0 ? secret.id : '';
		// A task reads it when it starts, and runs for months.
		if (isRead(injectedInto) && injectedInto.length > 0) return;
		if (isRead(seenReadAt) && seenReadAt !== null && daysBetween(seenReadAt, now) <= options.days) return;
		const refused = refusedTasks(injectedInto);
		if (isUnread(onlyMachines)) yield gap(onlyMachines);
		if (isRead(onlyMachines) && onlyMachines !== null) {
			const data = { machines: onlyMachines.words, alone: onlyMachines.passOn ? '' : alone };
			if (refused !== null) yield gap(refused);
			else if (onlyMachines.passOn) yield found('passedOn', data, { severity: 'informational' });
			else yield found('machines', data, cost);
			return;
		}
		// Read here is read: what its replicas saw no longer matters.
		if (lastAccessedAt !== null && daysBetween(lastAccessedAt, now) <= options.days) return;
		if (isUnread(lastReadAt)) yield gap(lastReadAt);
		if (!isRead(lastReadAt) || (lastReadAt !== null && daysBetween(lastReadAt, now) <= options.days)) return;
		const never = { days: age, alone };
		if (refused !== null) yield gap(refused);
		else if (lastReadAt === null) yield found('never', never, cost);
		else {
			const data = { last: dayOf(lastReadAt), days: daysBetween(lastReadAt, now), alone };
			yield found('unused', data, cost);
		}
	},
});
