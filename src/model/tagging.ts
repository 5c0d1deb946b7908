import { question } from './question.ts';

/** Whether tags are expected on it: on every secret. */
export const secretTaggable = question({ kinds: ['secret'], ask: () => true });

/** Whether tags are expected on it: on what is secret or costs money, not on plain configuration. */
export const parameterTaggable = question({
	kinds: ['parameter'],
	needs: ['type', 'tier'],
	ask: ({ type, tier }): boolean => type === 'SecureString' || tier === 'Advanced',
});

/** The tags the user requires. */
export const requiredTags = question({
	kinds: ['secret', 'parameter'],
	ask: (_, { settings }): readonly string[] => settings.requiredTags,
});
