/** A node of a YAML or JSON source. Offsets are UTF-16 units from 0, ends exclusive. */
export type Node = ScalarNode | MappingNode | SequenceNode | AliasNode;

/** A node that is not an alias. */
export type Value = Exclude<Node, AliasNode>;

interface NodeBase {
	/** Where the content starts: after tag and anchor, at an opening quote or bracket, at `|` or `>`. */
	readonly start: number;
	/** Where the content ends, closing quote or bracket included. */
	readonly end: number;
	/** Where the tag or anchor starts, if there is one; else `start`. */
	readonly outerStart: number;
	/** `!Sub`; a tag of YAML itself in full: `tag:yaml.org,2002:str`. */
	readonly tag?: string;
	readonly anchor?: string;
}

export interface ScalarNode extends NodeBase {
	readonly type: 'scalar';
	/** By YAML's core schema; text if quoted, or tagged with anything but a core type. */
	readonly value: string | number | boolean | null;
	/** The decoded text before it is taken for a number, boolean or null. */
	readonly text: string;
	readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
}

export interface MappingNode extends NodeBase {
	readonly type: 'mapping';
	readonly flow: boolean;
	readonly entries: readonly Entry[];
}

export interface Entry {
	readonly key: Node;
	readonly value: Node;
}

export interface SequenceNode extends NodeBase {
	readonly type: 'sequence';
	readonly flow: boolean;
	readonly items: readonly Node[];
}

export interface AliasNode extends NodeBase {
	readonly type: 'alias';
	readonly name: string;
	/** What the alias stands for; never a node that contains it. */
	readonly target: Value;
}

export interface Comment {
	/** Without the `#`. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Whether nothing but space precedes it in its line. */
	readonly ownLine: boolean;
}

/** A key that stands twice in one mapping. */
export interface DuplicateKey {
	readonly first: Node;
	readonly second: Node;
}

export interface Document {
	readonly root: Node;
	readonly duplicates: readonly DuplicateKey[];
}

/** All that a source holds. */
export interface Source {
	readonly text: string;
	readonly documents: readonly Document[];
	readonly comments: readonly Comment[];
}
