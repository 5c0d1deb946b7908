import type { Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { plain } from '../../model/text.ts';

/** An id that stands where an ARN stood: AWS shows it once the identity is gone. */
export interface Orphan {
	readonly id: string;
	readonly type: 'role' | 'user';
}

const types: Readonly<Record<string, Orphan['type']>> = { AROA: 'role', AIDA: 'user' };

/** The deleted roles and users whom an Allow of a resource's policy names as principals. */
export const orphans = question({
	kinds: ['statement'],
	needs: ['effect', 'principals'],
	ask({ effect, principals }): Weighed<readonly Orphan[]> {
		if (effect !== 'Allow' || principals === null) return [];
		return principals.aws.flatMap((principal) => {
			const id = plain(principal) ?? '';
			const type = /^A(RO|ID)A[A-Z0-9]{12,}$/.test(id) ? types[id.slice(0, 4)] : undefined;
			return type === undefined ? [] : [{ id, type }];
		});
	},
});
