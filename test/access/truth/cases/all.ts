import type { Case } from '../case.ts';
import { boundaries } from './boundaries.ts';
import { callers } from './callers.ts';
import { crossAccount } from './cross-account.ts';
import { denials } from './denials.ts';
import { inverted } from './inverted.ts';
import { keys } from './keys.ts';
import { operators } from './operators.ts';
import { resourceControl, serviceControl } from './organizations.ts';
import { parameters, secureStrings } from './parameters.ts';
import { principals } from './principals.ts';
import { actionNames, batches, secretArns } from './secret-arns.ts';
import { tags } from './tags.ts';
import { variables } from './variables.ts';

/** The truth table by topic. */
export const topics: Readonly<Record<string, readonly Case[]>> = {
	'ARNs of secrets': secretArns,
	'names of actions': actionNames,
	BatchGetSecretValue: batches,
	'NotAction and NotResource': inverted,
	'Deny and Allow': denials,
	'principals of a secret policy': principals,
	'permissions boundaries': boundaries,
	tags,
	'keys of secrets': keys,
	'paths of parameters': parameters,
	'keys of parameters': secureStrings,
	'other accounts': crossAccount,
	'service control policies': serviceControl,
	'resource control policies': resourceControl,
	'policy variables': variables,
	'condition operators': operators,
	'keys of caller and resource': callers,
};
