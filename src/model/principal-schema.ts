import type {
	GroupReference,
	KeyGrant,
	Organization,
	PolicyFacts,
	PolicyReference,
	PrincipalFacts,
	TrailFacts,
} from './principal.ts';
import { listOf, object, observed, observedObject, ref, type Schema } from './schema-parts.ts';

const policyReference = {
	policy: ref('text'),
	address: ref('string'),
	at: ref('location'),
} satisfies Record<keyof PolicyReference, Schema>;

const groupReference = {
	group: ref('text'),
	address: ref('string'),
	at: ref('location'),
} satisfies Record<keyof GroupReference, Schema>;

const keyGrant = {
	id: ref('string'),
	grantee: ref('text'),
	operations: { title: 'a list of operations', type: 'array', items: ref('string') },
	encryptionContext: {
		title: 'an encryption context or null',
		type: ['object', 'null'],
		additionalProperties: ref('text'),
	},
	issuer: ref('string'),
} satisfies Record<keyof KeyGrant, Schema>;

const organization = {
	id: ref('string'),
	managementAccount: ref('string'),
} satisfies Record<keyof Organization, Schema>;

const levels = observed('a list of levels, null', ['array', 'null'], {
	items: { title: 'a list of policy ids', type: 'array', items: ref('string') },
});

/** Schema of a key's grants. */
export const keyGrants = listOf('a list of grants', object('a grant', ['grantee', 'operations'], keyGrant));

/** Schema of what an account knows of its organization. */
export const organizationFacts = {
	organization: observedObject('an organization, null', ['object', 'null'], {
		required: ['id', 'managementAccount'],
		properties: organization,
	}),
	organizationPath: ref('observedStringOrNull'),
	organizationAccounts: listOf('a list of account ids', ref('string')),
	serviceControl: levels,
	resourceControl: levels,
};

/** Schema of the facts of the kinds that access brings, by kind. */
export const accessKinds = {
	principal: {
		name: ref('observedText'),
		type: ref('observedString'),
		path: ref('observedText'),
		tags: ref('tags'),
		trust: ref('policy'),
		policies: listOf('a list of policies', object('a policy', ['policy'], policyReference)),
		groups: listOf('a list of groups', object('a group', ['group'], groupReference)),
		boundary: observedObject('a policy, null', ['object', 'null'], {
			required: ['policy'],
			properties: policyReference,
		}),
		activeKeys: observed('a number', ['number']),
		uniqueId: ref('observedStringOrNull'),
		createdAt: ref('observedTime'),
	} satisfies Record<keyof PrincipalFacts, Schema>,
	policy: {
		name: ref('observedText'),
		type: ref('observedString'),
		document: ref('policy'),
	} satisfies Record<keyof PolicyFacts, Schema>,
	trail: {
		name: ref('observedText'),
		logging: ref('observedBoolean'),
		multiRegion: ref('observedBoolean'),
		organization: ref('observedBoolean'),
		recordsReads: ref('observedBoolean'),
		recordsKms: ref('observedBoolean'),
	} satisfies Record<keyof TrailFacts, Schema>,
};
