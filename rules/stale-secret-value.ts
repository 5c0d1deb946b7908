import { isDatabase } from '../src/model/credential.ts';
import { daysBetween } from '../src/model/days.ts';
import { isRead, isUnread } from '../src/model/observed.ts';
import { integer } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret whose value has not changed for too long.',
	why: 'The longer a value lives, the more copies of it exist: laptops, logs, backups, people who left.',
	remedy:
		'Issue a new credential, put it in as a new version, and revoke the old one at its issuer. Of a key that encrypts or signs, keep the old one as long as something written with it is read.',
	severity: 'medium',
	since: '0.1.0',
	topic: 'rotation',
	resource: ['secret', 'parameter'],
	worlds: ['account'],
	needs: ['ageing', 'exemption'],
	weighs: ['valueSetAt', 'credentialKind'],
	yieldsTo: ['paused-rotation', 'unrotated-database-secret', 'unrotated-secret', 'unusable-key'],
	options: {
		maxAgeDays: integer({ default: 365, minimum: 1, describe: 'Oldest acceptable age of a value, in days.' }),
		databaseMaxAgeDays: integer({ default: 90, minimum: 1, describe: 'The same for database credentials.' }),
	},
	messages: { stale: 'The value is {{days}} days old; {{limit}} days are acceptable{{kind}}.' },
	equivalents: ['Security Hub SecretsManager.4', 'Prowler secretsmanager_secret_rotated_periodically'],
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html'],

	*check({ ageing, exemption, valueSetAt, credentialKind }, { found, gap, options, now }) {
		if (!ageing || exemption) return;
		if (isUnread(valueSetAt)) yield gap(valueSetAt);
		if (!isRead(valueSetAt) || valueSetAt === null) return;
		const days = daysBetween(valueSetAt, now);
		if (days <= Math.min(options.maxAgeDays, options.databaseMaxAgeDays)) return;
		if (isUnread(credentialKind) && days <= options.maxAgeDays) {
			yield gap(credentialKind);
			return;
		}
		const kind = isRead(credentialKind) ? credentialKind : null;
		const limit = kind !== null && isDatabase(kind) ? options.databaseMaxAgeDays : options.maxAgeDays;
		if (days <= limit) return;
		const unknown = { severity: 'low', because: 'nothing says what kind of credential it is' } as const;
		const said = kind === null ? '' : ` for this ${kind.words} (${kind.evidence})`;
		yield found('stale', { days, limit, kind: said }, kind === null ? unknown : {});
	},
});
