import { credentialKindOf, type CredentialKind } from './credential-kind.ts';
import { isCredentialName } from './credential-shape.ts';
import { patternOf } from './name-pattern.ts';
import { isRead, isUnread, unread, type Unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import { plain } from './text.ts';

/** What kind of credential the secret most likely holds, with the evidence; `null`: nothing says. */
export const credentialKind = question({
	kinds: ['secret'],
	needs: ['name'],
	weighs: ['description', 'tags', 'type', 'owningService', 'rotation'],
	ask({ name, description, tags, type, owningService, rotation }): Weighed<CredentialKind | null> {
		const kind = credentialKindOf({
			name,
			description: isRead(description) ? description : null,
			tags: isRead(tags) ? tags : {},
			type: isRead(type) ? type : null,
			owningService: isRead(owningService) ? owningService : null,
			rotationFunction: isRead(rotation) ? (rotation?.functionArn ?? null) : null,
		});
		return kind ?? firstUnread([description, tags, type, owningService, rotation]);
	},
});

/** The same of a parameter, by its name, description and tags. */
export const parameterCredentialKind = question({
	kinds: ['parameter'],
	needs: ['name'],
	weighs: ['description', 'tags'],
	ask({ name, description, tags }): Weighed<CredentialKind | null> {
		const kind = credentialKindOf({
			name,
			description: isRead(description) ? description : null,
			tags: isRead(tags) ? tags : {},
			type: null,
			owningService: null,
			rotationFunction: null,
		});
		return kind ?? firstUnread([description, tags]);
	},
});

/** Whether the credential opens a database that Secrets Manager's rotation for databases knows. */
export function isDatabase({ kind }: CredentialKind): boolean {
	return kind === 'database' || kind === 'documentdb';
}

/** Why nothing can rotate the secret by itself, in words; `null`: nothing says so. */
export const notRotatable = question({
	kinds: ['secret'],
	needs: ['name'],
	weighs: ['tags'],
	asks: [credentialKind],
	ask({ name, tags }, estate, resource): Weighed<string | null> {
		const pattern = patternOf(estate.settings.notRotatable, name);
		if (typeof pattern === 'string') return `the setting "${pattern}" says so`;
		const kind = credentialKind.of(resource, estate);
		if (isRead(kind) && kind?.rotatable === 'no') return kind.evidence;
		const tag = isRead(tags) ? tags['hushlint:rotation'] : undefined;
		const value = tag === undefined ? undefined : plain(tag);
		if (value?.trim().toLowerCase() === 'manual') return 'its tag hushlint:rotation says "manual"';
		const open = tag !== undefined && value === undefined ? unread('unresolved') : null;
		return firstUnread([pattern, kind, tags, open]);
	},
});

/** Whether the parameter's name names a credential. */
export const credentialName = question({
	kinds: ['parameter'],
	needs: ['name'],
	ask({ name }): Weighed<boolean> {
		const answer = name === null ? 'maybe' : isCredentialName(name);
		return answer === 'maybe' ? unread('unresolved') : answer === 'yes';
	},
});

function firstUnread(values: readonly Weighed<unknown>[]): Unread | null {
	return values.find((value) => isUnread(value)) ?? null;
}
