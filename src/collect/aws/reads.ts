import { kmsReads } from './kms.ts';
import type { ReadDeclaration } from './read.ts';
import { regionReads } from './regions.ts';
import { secretsManagerReads } from './secrets-manager.ts';
import { ssmReads } from './ssm.ts';
import { stsReads } from './sts.ts';
import { taggingReads } from './tagging.ts';

/** Every API operation that collecting a live account may call. There is no other. */
export const reads: readonly ReadDeclaration[] = [
	...stsReads,
	...regionReads,
	...secretsManagerReads,
	...ssmReads,
	...taggingReads,
	...kmsReads,
];

/** The IAM actions behind each fact of the model, by `kind.fact`; any one of several will do. */
export function actionsByFact(): Readonly<Record<string, readonly string[]>> {
	const facts = [...new Set(reads.flatMap(({ fills }) => fills))];
	const fillersOf = (fact: string) => reads.filter(({ fills }) => fills.includes(fact));
	return Object.fromEntries(facts.map((fact) => [fact, fillersOf(fact).map(({ action }) => action)]));
}
