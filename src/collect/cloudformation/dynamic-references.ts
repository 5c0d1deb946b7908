import { isHole, partsOf, plain, splitText, type Hole, type Text } from '../../model/text.ts';

/** `{{resolve:…}}` in a text. */
export interface DynamicReference {
	readonly service: 'secretsmanager' | 'ssm' | 'ssm-secure';
	/** Name or ARN. */
	readonly target: Text;
	readonly jsonKey: Text | null;
	readonly versionStage: Text | null;
	readonly versionId: Text | null;
}

const opening = '{{resolve:';

/** The dynamic references in a text, in order, and the text with a hole for each. */
export function readReferences(text: Text): { readonly references: readonly DynamicReference[]; readonly rest: Text } {
	const references: DynamicReference[] = [];
	const rest: (string | Hole)[] = [];
	let open: (string | Hole)[] | undefined;
	for (const part of partsOf(text)) {
		if (isHole(part)) {
			(open ?? rest).push(part);
			continue;
		}
		let left = part;
		while (left !== '') {
			const mark: string = open ? '}}' : opening;
			const at = left.indexOf(mark);
			(open ?? rest).push(at === -1 ? left : left.slice(0, at));
			if (at === -1) break;
			left = left.slice(at + mark.length);
			if (open) {
				const reference = readReference(open);
				if (reference) references.push(reference);
				rest.push({ hole: 'resolve' });
				open = undefined;
			} else open = [];
		}
	}
	return { references, rest: together([rest]) };
}

/** `secretsmanager:id:SecretString:key:stage:version`, `ssm:name:version`. */
function readReference(parts: readonly (string | Hole)[]): DynamicReference | undefined {
	const [first = '', ...segments] = splitText(parts, ':');
	const service = plain(first);
	if (service === 'ssm' || service === 'ssm-secure') {
		const length = isArn(segments) ? 6 : 1;
		const target = together(segments.slice(0, length));
		return { service, target, jsonKey: null, versionStage: null, versionId: given(segments[length]) };
	}
	if (service !== 'secretsmanager') return undefined;
	const length = isArn(segments) ? 7 : 1;
	const [, jsonKey, versionStage, versionId] = segments.slice(length);
	return {
		service,
		target: together(segments.slice(0, length)),
		jsonKey: given(jsonKey),
		versionStage: given(versionStage),
		versionId: given(versionId),
	};
}

/** Whether the segments of something split at colons begin with an ARN. */
export function isArn(segments: readonly Text[]): boolean {
	return segments[0] === 'arn' && segments.length > 5;
}

/** Segments with their colons again. */
export function together(segments: readonly Text[]): Text {
	const parts = partsOf(segments.flatMap((segment, index) => (index === 0 ? segment : [':', segment].flat())));
	return plain(parts) ?? parts;
}

/** `null` for what is left out. */
export function given(segment: Text | undefined): Text | null {
	return segment === undefined || segment === '' ? null : segment;
}
