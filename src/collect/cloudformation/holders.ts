import { textKey } from './text-key.ts';
import { isUnread } from '../../model/observed.ts';
import type { PrincipalFacts } from '../../model/principal.ts';
import type { Identity } from '../../model/snapshot.ts';
import { plain, splitText, type Text } from '../../model/text.ts';
import { attributeOf, madeRoleArn, makesRole, managedPolicyArn } from './attributes.ts';
import { identityOf } from './identity.ts';
import { joined, knownPart } from './pseudo-parameters.ts';
import { textOf } from './resolved.ts';
import type { Declared, Stack } from './stack.ts';
import { locate } from './template-source.ts';

/** A role, user or group of a run: declared, or made by SAM for what is declared. */
export interface Holder {
	readonly type: PrincipalFacts['type'];
	/** What declares it, or what SAM makes it for. */
	readonly resource: Declared;
	readonly made: boolean;
	readonly identity: Identity;
	readonly address: string;
	readonly arn: Text;
	/** What `Ref` of it gives. */
	readonly name: Text;
}

const declaredTypes: ReadonlyMap<string, PrincipalFacts['type']> = new Map([
	['AWS::IAM::Role', 'role'],
	['AWS::IAM::User', 'user'],
	['AWS::IAM::Group', 'group'],
]);

/** Finds the principals and managed policies of all stacks of a run by what templates call them. */
export class Holders {
	readonly all: readonly Holder[];
	readonly #byText = new Map<string, Holder>();
	readonly #made = new Map<Declared, Holder>();
	readonly #policies = new Map<string, Declared>();

	constructor(stacks: readonly Stack[]) {
		this.all = stacks.flatMap((stack) => [...stack.resources.values()].flatMap((resource) => holderOf(resource) ?? []));
		for (const holder of this.all) {
			this.#byText.set(keyOf(holder.type, holder.name), holder);
			this.#byText.set(keyOf('arn', holder.arn), holder);
			if (holder.made) this.#made.set(holder.resource, holder);
		}
		for (const stack of stacks) {
			for (const resource of stack.resources.values()) {
				if (resource.type === 'AWS::IAM::ManagedPolicy') {
					this.#policies.set(keyOf('arn', managedPolicyArn(resource)), resource);
				}
			}
		}
	}

	/** By name. */
	named(type: Holder['type'], name: Text): Holder | undefined {
		return this.#byText.get(keyOf(type, name));
	}

	/** A role by ARN or by name, which some services take as well. */
	role(text: Text): Holder | undefined {
		const known = this.#byText.get(keyOf('arn', text)) ?? this.named('role', text);
		if (known) return known;
		const [scheme, , service, , account, resource] = splitText(text, ':');
		if (scheme !== 'arn' || service !== 'iam' || resource === undefined) return undefined;
		const name = splitText(resource, '/').at(-1);
		const found = name === undefined ? undefined : this.named('role', name);
		return found && mayBeOf(account, found.resource.stack) ? found : undefined;
	}

	/** The role that SAM makes for a resource. */
	madeFor(resource: Declared): Holder | undefined {
		return this.#made.get(resource);
	}

	/** A managed policy. */
	policy(arn: Text): Declared | undefined {
		return this.#policies.get(keyOf('arn', arn));
	}
}

function mayBeOf(account: Text | undefined, { options }: Stack): boolean {
	const id = account === undefined ? undefined : plain(account);
	return id === undefined || options.account === undefined || id === options.account;
}

function holderOf(resource: Declared): Holder | undefined {
	const { stack, address, key, place } = resource;
	const type = declaredTypes.get(resource.type);
	if (type !== undefined) {
		const arn = textOf(attributeOf(resource, 'Arn', place));
		const name = textOf(stack.refer(resource.id, place));
		return {
			type,
			resource,
			made: false,
			identity: identityOf(resource),
			address,
			arn: isUnread(arn) || arn === null ? [{ hole: `${key}.Arn` }] : arn,
			name: isUnread(name) || name === null ? [{ hole: key }] : name,
		};
	}
	if (resource.type === 'AWS::SSO::PermissionSet') return permissionSet(resource);
	if (!makesRole(resource)) return undefined;
	return {
		type: 'role',
		resource,
		made: true,
		identity: { scope: stack.id, address: `${address}Role`, at: locate(place) },
		address: `${address}Role`,
		arn: madeRoleArn(resource),
		name: [{ hole: `${key}Role` }],
	};
}

/** The role that IAM Identity Center makes of a permission set in each account it is assigned to. */
function permissionSet(resource: Declared): Holder {
	const { key, stack, address } = resource;
	const given = textOf(stack.section(resource, 'Properties', 'Name'));
	const text = isUnread(given) || given === null ? [{ hole: `${key}.Name` }] : given;
	const name = joined('AWSReservedSSO_', text, '_', [{ hole: key, width: 16 }]);
	const partition = knownPart('AWS::Partition', stack.options);
	const account: Text = [{ hole: `${key}.Account`, width: 12 }];
	const arn = joined('arn:', partition, ':iam::', account, ':role/aws-reserved/sso.amazonaws.com/', name);
	return {
		type: 'role',
		resource,
		made: true,
		identity: identityOf(resource),
		address,
		arn,
		name,
	};
}

function keyOf(kind: Holder['type'] | 'arn', text: Text): string {
	return `${kind} ${textKey(text)}`;
}
