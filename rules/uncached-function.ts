import { isRead, isUnread } from '../src/model/observed.ts';
import { render } from '../src/model/text.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Workload that reads a secret at run time without a cache in sight.',
	why: 'Every call is billed and takes a round trip; a function that reads its secret in every invocation pays for it a million times.',
	remedy:
		'Add the AWS Parameters and Secrets Lambda Extension, or read the secret outside the handler through a caching client.',
	severity: 'informational',
	since: '0.1.0',
	topic: 'cost',
	resource: 'workload',
	worlds: ['account', 'iac'],
	needs: ['type'],
	weighs: ['references', 'cache', 'callerReads', 'hundredThousandReads', 'rotates'],
	messages: {
		uncached: 'It refers to {{secrets}} and has no caching extension{{price}}. A cache in the code is out of sight.',
	},
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html'],

	*check({ type, references, cache, callerReads, hundredThousandReads, rotates }, { found, gap }) {
		if (type !== 'function' || (isRead(cache) && cache !== null)) return;
		// What was measured need not be guessed.
		if (isRead(callerReads) && callerReads.measured) return;
		if (!isRead(references)) {
			if (isUnread(references)) yield gap(references);
			return;
		}
		const secrets = new Set(
			references
				.filter(({ to, how }) => to === 'secret' && how === 'runtime')
				.map(({ address, target }) => address ?? render(target)),
		);
		// A rotation function has to see the value as it is now. Where one may be, what the finding says holds all the same.
		if (secrets.size === 0 || (isRead(rotates) && rotates.length > 0)) return;
		if (isUnread(cache)) {
			yield gap(cache);
			return;
		}
		const { calls, withOwnKey } = isRead(hundredThousandReads)
			? hundredThousandReads
			: { calls: null, withOwnKey: null };
		const price =
			calls === null
				? ''
				: `: 100,000 reads cost $${calls.toFixed(2)}, $${withOwnKey.toFixed(2)} with a key of your own`;
		yield found('uncached', { secrets: [...secrets].join(', '), price });
	},
});
