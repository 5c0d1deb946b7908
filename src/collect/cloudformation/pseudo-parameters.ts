import { partsOf, plain, type Text } from '../../model/text.ts';
import type { TemplateOptions } from '../template.ts';
import { hole, nothing, scalar, type Resolved } from './resolved.ts';
import type { Place } from './template-source.ts';

/** The partition of a Region, if one is given. */
export function partitionOf(region: string | undefined): string | undefined {
	if (region === undefined) return undefined;
	if (region.startsWith('cn-')) return 'aws-cn';
	if (region.startsWith('us-gov-')) return 'aws-us-gov';
	return region.startsWith('eusc-') ? 'aws-eusc' : 'aws';
}

/** What `Ref` gives for `AWS::…`; `undefined` for other names. */
export function pseudoParameter(name: string, options: TemplateOptions, place: Place): Resolved | undefined {
	if (!name.startsWith('AWS::')) return undefined;
	if (name === 'AWS::NoValue') return nothing(place);
	const known = knownPseudo(name, options);
	return known === undefined ? hole(name, place) : scalar(known, place);
}

function knownPseudo(name: string, { account, region }: TemplateOptions): string | undefined {
	switch (name) {
		case 'AWS::AccountId':
			return account;
		case 'AWS::Region':
			return region;
		case 'AWS::Partition':
			return partitionOf(region);
		case 'AWS::URLSuffix':
			return region === undefined ? undefined : region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
		default:
			return undefined;
	}
}

/** The value of a pseudo parameter, or a hole for it. */
export function knownPart(name: string, options: TemplateOptions): Text {
	return knownPseudo(name, options) ?? [{ hole: name }];
}

/** `arn:partition:service:region:account:resource`; a global service has no Region. */
export function arnOf(service: string, resource: Text, options: TemplateOptions, global = false): Text {
	const part = (name: string) => knownPart(name, options);
	const region = global ? '' : part('AWS::Region');
	return joined('arn:', part('AWS::Partition'), `:${service}:`, region, ':', part('AWS::AccountId'), ':', resource);
}

/** Texts one after the other. */
export function joined(...texts: readonly Text[]): Text {
	const parts = partsOf(texts.flat());
	return plain(parts) ?? parts;
}
