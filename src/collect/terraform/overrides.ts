import type { HclAttribute, HclBlock, HclBody } from '../../syntax/hcl-tree.ts';
import type { SourceFile } from './place.ts';

/** Parts of blocks that another file overrides, by the file they are written in. */
const written = new WeakMap<HclAttribute | HclBlock, SourceFile>();

/** Whether a file is read after the others and changes what they declare. */
export function isOverride(path: string): boolean {
	return /(?:^|[/_])override\.(?:tf|tofu)(?:\.json)?$/.test(path);
}

/** The file that a part of a block is written in: the block's own, if no other overrides it. */
export function fileOf(part: HclAttribute | HclBlock, file: SourceFile): SourceFile {
	return written.get(part) ?? file;
}

/** A block changed as Terraform does: attributes and nested blocks take the place of those of their name, `lifecycle` is merged. */
export function overridden(block: HclBlock, by: HclBlock, file: SourceFile): HclBlock {
	return { ...block, body: mergeBodies(block.body, by.body, file) };
}

function mergeBodies(body: HclBody, by: HclBody, file: SourceFile): HclBody {
	for (const part of [...by.attributes, ...by.blocks]) written.set(part, file);
	const names = new Set(by.attributes.map(({ name }) => name));
	const replaced = new Set(by.blocks.map(typeOf));
	const kept = body.blocks.flatMap((one): HclBlock[] => {
		if (!replaced.has(typeOf(one)) && !names.has(typeOf(one))) return [one];
		if (one.type !== 'lifecycle') return [];
		const change = by.blocks.find(({ type }) => type === 'lifecycle');
		return change ? [overridden(one, change, file)] : [one];
	});
	const merged = kept.some(({ type }) => type === 'lifecycle');
	return {
		...body,
		attributes: [...body.attributes.filter(({ name }) => !names.has(name) && !replaced.has(name)), ...by.attributes],
		blocks: [...kept, ...by.blocks.filter(({ type }) => !(merged && type === 'lifecycle'))],
	};
}

/** A `dynamic` block stands for those it makes. */
function typeOf({ type, labels }: HclBlock): string {
	return type === 'dynamic' ? (labels[0] ?? type) : type;
}
