import type { FindRecords } from './scan-records.ts';

/**
 * What a record must hold to be worth parsing: every call that counts has a string that begins so, its name or the service that it uses a
 * key of. The text of a policy names the same calls, but not at the beginning of a string.
 */
export const needles: readonly string[] = [
	'"GetSecre',
	'"GetParam',
	'"BatchGet',
	'"ListSecr',
	'"SecretAR',
	'"kms.amaz',
	'"DescribeSecr',
	'"DescribePara',
	'"PARAMETER_AR',
];

const bytesOf = needles.map((text) => Buffer.from(text));

/** Leaves out the records that hold no needle. */
export function withNeedles(find: FindRecords): FindRecords {
	return (bytes, inList, onRecord) => {
		const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
		/** The next place of each needle; behind the end where there is none left. */
		const next = bytesOf.map(() => -1);
		return find(bytes, inList, (start, end) => {
			let found = false;
			for (const [index, needle] of bytesOf.entries()) {
				let place = next[index] ?? -1;
				if (place < start) {
					place = buffer.indexOf(needle, start);
					if (place === -1) place = Infinity;
					next[index] = place;
				}
				if (place < end) found = true;
			}
			if (found) onRecord(start, end);
		});
	};
}
