import { unread, type Observed, type Unread } from '../../model/observed.ts';
import type { PolicyDocument, RawStatement } from '../../model/policy.ts';
import { plain } from '../../model/text.ts';
import { field, locate, type ResourceValues } from './attributes.ts';
import { arnOf, comesFromOutside, createLinks } from './links.ts';
import { textOf, type Value } from './value.ts';

const unresolved = unread('unresolved');

/** What the shares of Resource Access Manager open a parameter to, by its address, as the policies they make of it. */
export function parameterShares(
	resources: readonly ResourceValues[],
	blind: Unread | undefined,
): (parameter: ResourceValues) => Observed<readonly PolicyDocument[]> {
	const findParameter = createLinks(resources, ['aws_ssm_parameter']);
	const findShare = createLinks(resources, ['aws_ram_resource_share']);
	const ofType = (type: string): readonly ResourceValues[] =>
		resources.filter((one) => one.type === type && one.mode === 'managed');
	const principals = ofType('aws_ram_principal_association').map((one) => ({
		share: findShare(field(one, 'resource_share_arn')),
		principal: field(one, 'principal'),
	}));
	const shared = new Map<string, { readonly association: ResourceValues; readonly principals: readonly unknown[] }[]>();
	let stray = blind;
	for (const association of ofType('aws_ram_resource_association')) {
		const arn = field(association, 'resource_arn');
		const target = findParameter(arn);
		if (target === 'unknown' && arn && !comesFromOutside(arn)) stray ??= unresolved;
		if (typeof target === 'string') continue;
		const share = findShare(field(association, 'resource_share_arn'));
		const given = principals.filter((one) => typeof share === 'object' && isSame(one.share, share.address));
		const open = typeof share === 'string' || given.length === 0;
		const opened = open ? [{ Principal: unread('elsewhere') }] : given.map(({ principal }) => principalOf(principal));
		shared.set(target.address, [...(shared.get(target.address) ?? []), { association, principals: opened }]);
	}
	return (parameter) => {
		const shares = shared.get(parameter.address) ?? [];
		if (stray || shares.some(({ association }) => association.uncertain && !parameter.uncertain))
			return stray ?? unresolved;
		return shares.map((share) => ({
			Version: '2012-10-17',
			Statement: share.principals.map((one) => ({
				...locate(share.association.at),
				Effect: 'Allow',
				...(one as object),
				Action: ['ssm:DescribeParameters', 'ssm:GetParameter', 'ssm:GetParameters'],
				Resource: arnOf(parameter),
			})) as readonly RawStatement[],
		}));
	};
}

function isSame(link: ReturnType<ReturnType<typeof createLinks>>, address: string): boolean {
	return typeof link === 'object' && link.address === address;
}

/** An account, a principal of one, an organization or a unit of it. */
function principalOf(value: Value | undefined): object {
	const found = value && textOf(value);
	const known = found === undefined ? undefined : plain(found);
	if (found === undefined || known === undefined) return { Principal: unresolved };
	const [, organization] = /:organization\/(o-[a-z0-9]+)$/.exec(known) ?? [];
	if (organization !== undefined)
		return { Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': organization } } };
	const [, of, unit] = /:ou\/(o-[a-z0-9]+)\/(ou-[a-z0-9-]+)$/.exec(known) ?? [];
	if (of !== undefined && unit !== undefined) {
		const path = `${of}/*/${unit}/*`;
		return { Principal: '*', Condition: { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': path } } };
	}
	return { Principal: { AWS: found } };
}
