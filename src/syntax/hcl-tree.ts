/** A place in HCL source: offsets in UTF-16 units, the end exclusive. */
export interface HclSpan {
	readonly start: number;
	readonly end: number;
}

/** A parsed file. What could not be parsed is left out of the body and told in `faults`. */
export interface HclFile {
	readonly body: HclBody;
	readonly comments: readonly HclComment[];
	readonly faults: readonly HclFault[];
}

/** `reason` never quotes the source. */
export interface HclFault extends HclSpan {
	readonly reason: string;
}

/** `text` without its marker; `ownLine`: nothing but space stands before it. */
export interface HclComment extends HclSpan {
	readonly text: string;
	readonly ownLine: boolean;
}

export interface HclBody extends HclSpan {
	readonly attributes: readonly HclAttribute[];
	readonly blocks: readonly HclBlock[];
}

export interface HclAttribute extends HclSpan {
	readonly name: string;
	readonly value: HclExpression;
}

export interface HclBlock extends HclSpan {
	readonly type: string;
	readonly labels: readonly string[];
	/** From the type to the last label. */
	readonly header: HclSpan;
	readonly body: HclBody;
}

export type HclExpression =
	| HclLiteral
	| HclTemplate
	| HclTuple
	| HclObject
	| HclVariable
	| HclGet
	| HclIndex
	| HclSplat
	| HclCall
	| HclUnary
	| HclBinary
	| HclConditional
	| HclFor
	| HclInvalid;

/** A number, boolean, null, or a string without interpolation (quoted or heredoc, escapes and indentation resolved). */
export interface HclLiteral extends HclSpan {
	readonly type: 'literal';
	readonly value: string | number | boolean | null;
	/** How a string is written. */
	readonly written?: 'quoted' | 'heredoc';
}

/** A string with interpolations or directives. */
export interface HclTemplate extends HclSpan {
	readonly type: 'template';
	readonly written: 'quoted' | 'heredoc';
	readonly parts: readonly HclTemplatePart[];
}

export type HclTemplatePart =
	| (HclSpan & { readonly type: 'text'; readonly text: string })
	| (HclSpan & { readonly type: 'interpolation'; readonly value: HclExpression })
	| (HclSpan & {
			readonly type: 'if';
			readonly test: HclExpression;
			readonly then: readonly HclTemplatePart[];
			readonly else: readonly HclTemplatePart[];
	  })
	| (HclSpan & {
			readonly type: 'for';
			readonly key: string | null;
			readonly value: string;
			readonly collection: HclExpression;
			readonly body: readonly HclTemplatePart[];
	  });

export interface HclTuple extends HclSpan {
	readonly type: 'tuple';
	readonly items: readonly HclExpression[];
}

/** A key that is a bare word is a literal string. */
export interface HclObject extends HclSpan {
	readonly type: 'object';
	readonly entries: readonly { readonly key: HclExpression; readonly value: HclExpression }[];
}

/** The first word of a traversal: `var`, `local`, `aws_kms_key`. */
export interface HclVariable extends HclSpan {
	readonly type: 'variable';
	readonly name: string;
}

export interface HclGet extends HclSpan {
	readonly type: 'get';
	readonly of: HclExpression;
	readonly name: string;
}

/** `a[k]`, and the legacy `a.0`. */
export interface HclIndex extends HclSpan {
	readonly type: 'index';
	readonly of: HclExpression;
	readonly key: HclExpression;
}

/** `a[*].b.c` and `a.*.b`: `path` is what follows, applied to each. */
export interface HclSplat extends HclSpan {
	readonly type: 'splat';
	readonly of: HclExpression;
	readonly path: readonly (string | HclExpression)[];
}

export interface HclCall extends HclSpan {
	readonly type: 'call';
	/** With its namespace: `provider::aws::arn_parse`. */
	readonly name: string;
	readonly args: readonly HclExpression[];
	/** The last argument is followed by `...`. */
	readonly expands: boolean;
}

export interface HclUnary extends HclSpan {
	readonly type: 'unary';
	readonly operator: '!' | '-';
	readonly of: HclExpression;
}

export interface HclBinary extends HclSpan {
	readonly type: 'binary';
	readonly operator: '+' | '-' | '*' | '/' | '%' | '==' | '!=' | '<' | '>' | '<=' | '>=' | '&&' | '||';
	readonly left: HclExpression;
	readonly right: HclExpression;
}

export interface HclConditional extends HclSpan {
	readonly type: 'conditional';
	readonly test: HclExpression;
	readonly then: HclExpression;
	readonly else: HclExpression;
}

/** `[for k, v in c : value if test]`, or `{for k, v in c : key => value...}` with `keyed`. */
export interface HclFor extends HclSpan {
	readonly type: 'for';
	readonly keyName: string | null;
	readonly valueName: string;
	readonly collection: HclExpression;
	readonly keyed: HclExpression | null;
	readonly value: HclExpression;
	readonly test: HclExpression | null;
	readonly groups: boolean;
}

/** What the parser could not make out. */
export interface HclInvalid extends HclSpan {
	readonly type: 'invalid';
}
