import { SourceError } from './source-error.ts';

/** Where log files lie in S3. */
export interface S3Source {
	readonly bucket: string;
	/** Empty, or a folder with a slash behind it. */
	readonly prefix: string;
}

/** Reads `s3://bucket/prefix`. Throws a SourceError that says what it should look like. */
export function parseS3Source(text: string): S3Source {
	const [, bucket, path = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/s.exec(text) ?? [];
	if (bucket === undefined) throw new SourceError('log files in S3 are named as s3://BUCKET/PREFIX');
	const prefix = path.replace(/^\/+|\/+$/g, '');
	return { bucket, prefix: prefix === '' ? '' : `${prefix}/` };
}

export function s3Name({ bucket }: S3Source, key: string): string {
	return `s3://${bucket}/${key}`;
}
