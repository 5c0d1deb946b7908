import { isRead, isUnread, unread } from '../src/model/observed.ts';
import { list } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret or parameter without the tags that say whose it is.',
	why: 'Nobody knows whom to ask before it is rotated or deleted, and nobody is charged for it.',
	remedy: 'Tag it with its owner and its environment.',
	severity: 'low',
	since: '0.1.0',
	topic: 'naming',
	resource: ['secret', 'parameter'],
	worlds: ['account', 'iac'],
	needs: ['taggable', 'setAside', 'requiredTags'],
	weighs: ['tags', 'openTags'],
	yieldsTo: ['unused-secret'],
	options: { ignored: list({ default: [], describe: 'Tag keys that do not count as a tag of the user.' }) },
	messages: {
		untagged: 'It bears no tag of yours.',
		missing: 'It lacks {{missing}}.',
	},
	equivalents: ['Security Hub SecretsManager.5'],
	references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/managing-secrets_tagging.html'],

	*check({ taggable, tags, openTags, setAside, requiredTags }, { found, gap, options }) {
		if (!taggable || setAside) return;
		if (isUnread(tags)) yield gap(tags);
		if (!isRead(tags)) return;
		const keys = Object.keys(tags).filter((key) => !key.startsWith('aws:') && !options.ignored.includes(key));
		const missing = requiredTags.filter((key) => !keys.includes(key));
		if (missing.length === 0 && keys.length > 0) return;
		if (openTags === true) yield gap(unread('elsewhere'));
		else if (isUnread(openTags)) yield gap(openTags);
		else if (missing.length > 0)
			yield found('missing', { missing: missing.map((key) => `the tag "${key}"`).join(', ') });
		else yield found('untagged', {});
	},
});
