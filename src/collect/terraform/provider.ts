import type { Text } from '../../model/text.ts';
import { unknown, type MapValue } from './value.ts';

/** What a provider configuration says of the resources under it. */
export interface Provider {
	readonly partition: Text;
	readonly region: Text;
	readonly account: Text;
	/** `default_tags`, if any. */
	readonly tags?: MapValue | undefined;
}

/** Tags of a provider that is configured out of sight: by who calls the module, or by what generates the block. */
export const tagsElsewhere: MapValue = { type: 'map', entries: new Map(), rest: unknown('provider.default_tags') };

/** Text of an ARN under a provider; `global` services name no Region. */
export function arnText(
	{ partition, region, account }: Provider,
	service: string,
	tail: readonly Text[],
	kind: 'regional' | 'global' | 'bare' = 'regional',
): Text {
	return [
		'arn:',
		partition,
		`:${service}:`,
		kind === 'regional' ? region : '',
		':',
		kind === 'bare' ? '' : account,
		':',
		...tail,
	].flat();
}

export function partitionOf(region: string | undefined): Text {
	if (region === undefined) return [{ hole: 'partition' }];
	const [start = ''] = region.split('-');
	return start === 'cn'
		? 'aws-cn'
		: region.startsWith('us-gov-')
			? 'aws-us-gov'
			: start === 'eusc'
				? 'aws-eusc'
				: 'aws';
}
