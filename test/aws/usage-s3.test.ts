import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { writeTrail } from '../../bench/trail.ts';
import { listLogFiles } from '../../src/collect/cloudtrail/log-files.ts';
import { readUsage } from '../../src/collect/cloudtrail/read-usage.ts';
import { s3Uses } from '../../src/collect/cloudtrail/s3.ts';
import { parseS3Source } from '../../src/collect/cloudtrail/s3-source.ts';
import { temporaryFolder } from '../collect/cloudtrail/folder.ts';
import { setAwsEnvironment } from '../double/collect-from.ts';
import { startMoto } from './moto-server.ts';

const moto = await startMoto();

describe.skipIf(moto === undefined)('log files in a bucket on moto', () => {
	afterAll(() => moto?.stop());

	it('tell of the same usage as the files here, and are fetched once', async () => {
		const folder = temporaryFolder();
		writeTrail(folder, { seed: 41, days: 2, files: 3, events: 80, density: 0.4, damagedEvery: 1e9 });
		setAwsEnvironment(moto?.url ?? '');
		const client = new S3Client({ region: 'eu-west-1', forcePathStyle: true });
		const LocationConstraint = 'eu-west-1';
		await client.send(new CreateBucketCommand({ Bucket: 'logs', CreateBucketConfiguration: { LocationConstraint } }));
		const files = listLogFiles(folder).partitions.flatMap((partition) => partition.files);
		for (const { path } of files) {
			const Key = `org/${path.slice(folder.length + 1)}`;
			await client.send(new PutObjectCommand({ Bucket: 'logs', Key, Body: readFileSync(path) }));
		}
		client.destroy();
		const source = parseS3Source('s3://logs/org');
		const options = { source, now: new Date('2026-03-02T12:00:00Z'), regions: ['eu-west-1'], cache: temporaryFolder() };
		const reading = await s3Uses(options);
		expect(reading.usage).toEqual((await readUsage(folder)).usage);
		const again = await s3Uses(options);
		expect([again.reused, again.usage]).toEqual([again.partitions, reading.usage]);
	});
});
