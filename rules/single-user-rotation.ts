import { isDatabase } from '../src/model/credential.ts';
import { isRead, isUnread } from '../src/model/observed.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret of a production database whose rotation changes the one user in use.',
	why: 'Between the change at the database and the next read of the secret, every new connection is refused.',
	remedy:
		'Rotate with the template for alternating users: one user stays valid while the other changes. It needs a secret of a superuser beside this one.',
	severity: 'informational',
	since: '0.2.0',
	topic: 'rotation',
	resource: 'secret',
	worlds: ['account', 'iac'],
	weighs: ['rotationStrategy', 'environment', 'credentialKind', 'superuser', 'setAside'],
	messages: {
		single:
			'Its rotation changes the one user that everybody uses, in production. Where that is the superuser, it is right so.',
	},
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotation-strategy.html'],

	*check({ rotationStrategy, environment, credentialKind, superuser, setAside }, { found, gap }) {
		if (rotationStrategy === null || rotationStrategy === 'alternating-users' || superuser === true) return;
		if (isRead(environment) && environment !== 'prod') return;
		if (isRead(credentialKind) && (credentialKind === null || !isDatabase(credentialKind))) return;
		if (isRead(setAside) && setAside !== null) return;
		const open = [rotationStrategy, environment, credentialKind, superuser, setAside].find((fact) => isUnread(fact));
		if (open === undefined) yield found('single', {});
		else yield gap(open);
	},
});
