import { cloudtrailReads } from './cloudtrail.ts';
import { databaseReads } from './databases.ts';
import { ecsReads } from './ecs.ts';
import { iamReads } from './iam.ts';
import { kmsReads } from './kms.ts';
import { lambdaReads } from './lambda.ts';
import { organizationsReads } from './organizations.ts';
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
	...iamReads,
	...organizationsReads,
	...lambdaReads,
	...ecsReads,
	...databaseReads,
	...cloudtrailReads,
];

/** The IAM actions behind each fact of the model, by `kind.fact`. */
export function actionsByFact(): Readonly<Record<string, readonly string[]>> {
	const facts = [...new Set(reads.flatMap(({ fills }) => fills))];
	const behind = (fact: string) =>
		reads.filter(({ fills, leadsTo = [] }) => fills.includes(fact) || leadsTo.includes(fact));
	return Object.fromEntries(facts.map((fact) => [fact, [...new Set(behind(fact).map(({ action }) => action))]]));
}
