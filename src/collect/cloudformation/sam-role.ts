import { isUnread, unread } from '../../model/observed.ts';
import type { PolicyDocument, RawStatement } from '../../model/policy.ts';
import type { PolicyReference } from '../../model/principal.ts';
import { plain, type Text } from '../../model/text.ts';
import { embed, managedReference, unknownAt, type Embedded, type Held } from './held-policies.ts';
import type { Holder, Holders } from './holders.ts';
import { managedPolicyNamed } from './managed-policy-names.ts';
import { policyDocument } from './policy-documents.ts';
import { arnOf, joined, knownPart } from './pseudo-parameters.ts';
import { entriesOf, fieldOf, itemsOf, nothing, optionsOf, plainOf, textOf, type Resolved } from './resolved.ts';
import { allow, templateStatements } from './sam-policy-templates.ts';
import { locate } from './template-source.ts';

/** A property of a function or state machine, of Globals where it has none of its own. */
export function samField({ resource }: Holder, name: string): Resolved {
	const { stack, type } = resource;
	const own = fieldOf(stack.properties(resource), name);
	if (own.type !== 'nothing' || type !== 'AWS::Serverless::Function') return own;
	return fieldOf(stack.globals('Function'), name);
}

/** Who may assume a role that SAM makes, if the template does not say. */
export function samTrust({ resource }: Holder): PolicyDocument {
	const service = resource.type === 'AWS::Serverless::Function' ? 'lambda' : 'states';
	const statement = {
		Effect: 'Allow',
		Principal: { Service: [`${service}.amazonaws.com`] },
		Action: ['sts:AssumeRole'],
		at: locate(resource.place),
	};
	return { Version: '2012-10-17', Statement: [statement] };
}

/** What a role that SAM makes holds. */
export function samHeld(holder: Holder, holders: Holders): Held {
	const { resource } = holder;
	const { stack } = resource;
	const list = fieldOf(stack.properties(resource), 'Policies');
	const { items, open } = itemsOf(list);
	const embedded: Embedded[] = [];
	const managed: PolicyReference[] = [];
	for (const [index, { value, sure }] of items.entries()) {
		if (value.type !== 'mapping') {
			for (const option of optionsOf(value)) {
				const text = textOf(option);
				const arn = text === null || isUnread(text) ? unknownAt(option) : managedPolicyNamed(text, stack.options);
				managed.push(managedReference(arn, option, stack, holders));
			}
		} else if ([...value.entries.keys()].some((name) => name.toLowerCase() === 'statement')) {
			embedded.push({
				name: `${resource.id}RolePolicy${index}`,
				document: policyDocument(value, sure),
				place: value.place,
			});
		} else embedded.push(...templatesIn(value, holder));
	}
	embedded.push(...eventPolicies(holder));
	const own = embed(holder, embedded);
	const unknown = open ? [managedReference(unknownAt(list), list, stack, holders)] : [];
	return { policies: own.policies, references: [...basics(holder), ...managed, ...own.references, ...unknown] };
}

function templatesIn(value: Resolved, { resource: { stack } }: Holder): readonly Embedded[] {
	return entriesOf(value).entries.map(([name, member]): Embedded => {
		const statements = templateStatements(name, member.value, stack);
		return { name, document: statements ? documentOf(statements, member) : unread('unfamiliar'), place: member.place };
	});
}

function documentOf(statements: readonly RawStatement[], { place }: Pick<Embedded, 'place'>): PolicyDocument {
	return { Version: '2012-10-17', Statement: statements.map((statement) => ({ ...statement, at: locate(place) })) };
}

/** The AWS managed policies that SAM attaches by itself. */
function basics(holder: Holder): readonly PolicyReference[] {
	const { resource } = holder;
	const has = (name: string) => samField(holder, name).type !== 'nothing';
	const tracing = samField(holder, 'Tracing');
	const names =
		resource.type === 'AWS::Serverless::Function'
			? [
					has('DurableConfig') ? 'AWSLambdaBasicDurableExecutionRolePolicy' : 'AWSLambdaBasicExecutionRole',
					...(has('Tracing') && plainOf(tracing) !== 'Disabled' ? ['AWSXrayWriteOnlyAccess'] : []),
					...(has('VpcConfig') ? ['AWSLambdaVPCAccessExecutionRole'] : []),
				]
			: [];
	const at = locate(resource.place);
	return names.map((name) => ({ policy: managedPolicyNamed(name, resource.stack.options), at }));
}

const secretEvents = new Set(['MQ', 'MSK', 'SelfManagedKafka', 'DocumentDB']);

/** What the events of a function open: the secrets with which they sign in. */
function eventPolicies({ resource }: Holder): readonly Embedded[] {
	const { stack } = resource;
	const events = resource.type === 'AWS::Serverless::Function' ? stack.properties(resource) : nothing(resource.place);
	return entriesOf(fieldOf(events, 'Events')).entries.flatMap(([name, { value, place }]): readonly Embedded[] => {
		const type = plainOf(fieldOf(value, 'Type'));
		if (typeof type !== 'string' || !secretEvents.has(type)) return [];
		const properties = fieldOf(value, 'Properties');
		const uris = itemsOf(fieldOf(properties, 'SourceAccessConfigurations')).items.flatMap((item) =>
			secretUri(fieldOf(item.value, 'URI')),
		);
		if (uris.length === 0) return [];
		const key = textOf(fieldOf(properties, 'SecretsManagerKmsKeyId'));
		const decrypts =
			key === null || isUnread(key) ? [] : [allow(['kms:Decrypt'], arnOf('kms', joined('key/', key), stack.options))];
		const reads = uris.map((uri) => allow(['secretsmanager:GetSecretValue'], uri));
		return [{ name: `${name}Event`, document: documentOf([...reads, ...decrypts], { place }), place }];
	});
}

/** Of these some are no secrets: a virtual host, a subnet. */
function secretUri(value: Resolved): readonly Text[] {
	const text = textOf(value);
	if (text === null || isUnread(text)) return [];
	const known = plain(text);
	return known === undefined || known.startsWith('arn:') ? [text] : [];
}

/** The trust of a role that IAM Identity Center makes. */
export function identityCenterTrust({ resource: { key, place, stack } }: Holder): PolicyDocument {
	const partition = knownPart('AWS::Partition', stack.options);
	const account: Text = [{ hole: `${key}.Account`, width: 12 }];
	const provider = joined('arn:', partition, ':iam::', account, ':saml-provider/AWSSSO_', [
		{ hole: `${key}.Provider` },
	]);
	const statement = {
		Effect: 'Allow',
		Principal: { Federated: [provider] },
		Action: ['sts:AssumeRoleWithSAML', 'sts:TagSession'],
		Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
		at: locate(place),
	};
	return { Version: '2012-10-17', Statement: [statement] };
}
