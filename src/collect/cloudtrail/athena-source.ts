import { SourceError } from './source-error.ts';

/** Where Athena finds the records, and where it puts the answer. */
export interface AthenaSource {
	readonly workgroup: string;
	readonly database: string;
	readonly table: string;
	/** `s3://bucket/prefix/`; without it the workgroup has one of its own. */
	readonly output?: string;
	/** Whether the table has partitions for `account` and `region`. */
	readonly partitioned: boolean;
}

const form = 'athena://WORKGROUP/DATABASE/TABLE?output=s3://BUCKET/PREFIX/';

/** What is said of a source elsewhere, before what it says itself. */
export interface AthenaFlags {
	readonly workgroup?: string | undefined;
	readonly output?: string | undefined;
}

/** Reads `athena://workgroup/database/table?output=s3://…&partitioned`. Throws a SourceError that says what it should look like. */
export function parseAthenaSource(text: string, flags: AthenaFlags = {}): AthenaSource {
	const [, path = '', query = ''] = /^athena:\/\/([^?#]*)(?:\?(.*))?$/.exec(text) ?? [];
	const parts = path.split('/');
	const [own = '', database = '', table = '', ...more] =
		parts.length === 2 && flags.workgroup !== undefined ? [flags.workgroup, ...parts] : parts;
	const workgroup = flags.workgroup ?? own;
	const named = /^[\w.-]{1,128}$/.test(workgroup) && [database, table].every((name) => /^[\w-]{1,255}$/.test(name));
	if (!named || more.length > 0) throw new SourceError(`a source in Athena is named as ${form}`);
	const parameters = new URLSearchParams(query);
	const strange = [...parameters.keys()].find((name) => name !== 'output' && name !== 'partitioned');
	if (strange !== undefined) {
		throw new SourceError(`a source in Athena may say “output” and “partitioned” behind the question mark: ${form}`);
	}
	const output = flags.output ?? parameters.get('output');
	if (output !== null && !/^s3:\/\/[a-z0-9.-]{3,63}(?:\/[^\s]*)?$/.test(output)) {
		throw new SourceError('the output of Athena is a place in S3, such as s3://bucket/prefix/');
	}
	const partitioned = parameters.has('partitioned') && parameters.get('partitioned') !== 'false';
	return { workgroup, database, table, partitioned, ...(output === null ? {} : { output }) };
}
