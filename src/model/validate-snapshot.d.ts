// Derived from snapshot-schema.ts by `npm run generate`.
/** One thing that is wrong: where, by which keyword of the schema. */
export interface SchemaFault {
	readonly instancePath: string;
	readonly schemaPath: string;
	readonly keyword: string;
	readonly params: Readonly<Record<string, unknown>>;
}

/** Checks a parsed snapshot against `snapshotSchema`; the first fault is in `errors`. */
export declare const validate: {
	(data: unknown): boolean;
	readonly errors?: readonly SchemaFault[] | null;
};
