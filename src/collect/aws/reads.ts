import { kmsReads } from './kms.ts';
import type { ReadDeclaration } from './read.ts';
import { regionReads } from './regions.ts';
import { secretsManagerReads } from './secrets-manager.ts';
import { ssmReads } from './ssm.ts';
import { stsReads } from './sts.ts';

/** Every API operation that collecting a live account may call. There is no other. */
export const reads: readonly ReadDeclaration[] = [
	...stsReads,
	...regionReads,
	...secretsManagerReads,
	...ssmReads,
	...kmsReads,
];

/** The IAM action behind each fact of the model, by `kind.fact`. */
export function actionsByFact(declared: readonly ReadDeclaration[] = reads): Readonly<Record<string, string>> {
	return Object.fromEntries(declared.flatMap(({ action, fills }) => fills.map((fact) => [fact, action] as const)));
}
