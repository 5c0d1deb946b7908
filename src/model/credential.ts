import { credentialKindOf, type CredentialKind } from './credential-kind.ts';
import { isCredentialName } from './credential-shape.ts';
import { fitsPattern } from './name-pattern.ts';
import { isRead, unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import { plain } from './text.ts';

/** What kind of credential the secret most likely holds, with the evidence; `null`: nothing says. */
export const credentialKind = question({
	kinds: ['secret'],
	needs: ['name'],
	weighs: ['description', 'tags', 'type', 'owningService', 'rotation'],
	ask({ name, description, tags, type, owningService, rotation }): CredentialKind | null {
		return credentialKindOf({
			name,
			description: isRead(description) ? description : null,
			tags: isRead(tags) ? tags : {},
			type: isRead(type) ? type : null,
			owningService: isRead(owningService) ? owningService : null,
			rotationFunction: isRead(rotation) ? (rotation?.functionArn ?? null) : null,
		});
	},
});

/** The same of a parameter, by its name, description and tags. */
export const parameterCredentialKind = question({
	kinds: ['parameter'],
	needs: ['name'],
	weighs: ['description', 'tags'],
	ask({ name, description, tags }): CredentialKind | null {
		return credentialKindOf({
			name,
			description: isRead(description) ? description : null,
			tags: isRead(tags) ? tags : {},
			type: null,
			owningService: null,
			rotationFunction: null,
		});
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
		const pattern = fitsPattern(estate.settings.notRotatable, name);
		if (pattern !== undefined) return `the setting "${pattern}" says so`;
		const kind = credentialKind.of(resource, estate);
		if (isRead(kind) && kind?.rotatable === 'no') return kind.evidence;
		if (!isRead(tags)) return tags;
		const tag = tags['hushlint:rotation'];
		if (tag === undefined) return null;
		const value = plain(tag);
		if (value === undefined) return unread('unresolved');
		return value === 'manual' ? 'its tag hushlint:rotation says "manual"' : null;
	},
});

/** Whether the parameter's name names a credential. */
export const credentialName = question({
	kinds: ['parameter'],
	needs: ['name'],
	ask({ name }) {
		return name === null ? 'maybe' : isCredentialName(name);
	},
});
