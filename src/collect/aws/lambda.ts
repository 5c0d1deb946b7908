import type {
	FunctionConfiguration,
	GetPolicyRequest,
	GetPolicyResponse,
	ListFunctionsRequest,
	ListFunctionsResponse,
} from '@aws-sdk/client-lambda';
import { unread, type Observed, type Unread } from '../../model/observed.ts';
import type { PolicyDocument } from '../../model/policy.ts';
import type { Workload } from '../../model/snapshot.ts';
import { cacheOf, readEnvironment, type KnownNames } from './environment.ts';
import type { ListRead, Read } from './read.ts';
import { readEach, type ScopeAtWork } from './scope.ts';
import { compareText, namedByArn, policyDocument } from './shape.ts';
import { alike, factsOfAlike } from './workload-facts.ts';

const service = 'lambda';

/** Its answers hold the functions' environments, values and all: nothing is done with them before they are reduced to their shape. */
const listFunctions: ListRead<ListFunctionsRequest, ListFunctionsResponse, 'Functions'> = {
	service,
	api: 'ListFunctions',
	action: 'lambda:ListFunctions',
	ratePerSecond: 10,
	expects: { Functions: 'array' },
	items: 'Functions',
	page: { input: 'Marker', output: 'NextMarker' },
	lists: ['workload'],
	of: 'function',
	fills: [
		...factsOfAlike,
		'workload.copies',
		'workload.environment',
		'workload.references',
		'workload.cache',
		'workload.role',
		'workload.executionRole',
		'workload.runtime',
		'workload.layers',
	],
};

/** The quota is 15 calls a second. */
const getPolicy: Read<GetPolicyRequest, GetPolicyResponse> = {
	service,
	api: 'GetPolicy',
	action: 'lambda:GetPolicy',
	ratePerSecond: 10,
	expects: { Policy: 'string' },
	of: 'function',
	fills: ['workload.invokePolicy'],
};

export const lambdaReads = [listFunctions, getPolicy];

/** `known`: the names that an environment may hold. */
export async function collectFunctions(
	scope: ScopeAtWork,
	known: KnownNames,
): Promise<{ workloads: Workload[]; listed: true | Unread }> {
	const listing = await scope.engine.list(listFunctions, { MaxItems: 50 }, (count) =>
		scope.report('functions listed', count),
	);
	const reduced = { ...listing, items: listing.items.map((one) => reduce(one, known)) };
	const { items, complete } = namedByArn(reduced, ({ functionArn }) => functionArn, listFunctions.action);
	const workloads = await readEach(scope, 'functions', items, async ({ arn, facts }) => ({
		scope: scope.id,
		arn,
		...facts,
		invokePolicy: await readPolicy(scope, arn),
	}));
	return { workloads, listed: complete };
}

interface Reduced {
	readonly functionArn: string | undefined;
	readonly facts: Omit<Workload, 'scope' | 'arn' | 'invokePolicy'>;
}

function reduce(configuration: FunctionConfiguration, known: KnownNames): Reduced {
	const { FunctionArn: functionArn, FunctionName, Environment, Layers = [], Role, Runtime } = configuration;
	const layers = Layers.flatMap(({ Arn }) => (Arn === undefined ? [] : [Arn]));
	const variables = Object.entries(Environment?.Variables ?? {}).toSorted(([a], [b]) => compareText(a, b));
	const { environment, references } = readEnvironment(variables, known);
	// Without the right to decrypt with the function's own key, Lambda gives an error in place of the variables.
	const locked = Environment?.Error === undefined ? undefined : unread('denied', 'kms:Decrypt');
	return {
		functionArn,
		facts: {
			...alike,
			name: FunctionName ?? null,
			type: 'function',
			environment: locked ?? environment,
			references: locked ?? references,
			cache: locked ?? cacheOf(layers, variables, references),
			copies: 1,
			role: Role ?? null,
			executionRole: null,
			runtime: Runtime ?? null,
			layers,
		},
	};
}

async function readPolicy(scope: ScopeAtWork, FunctionName: string): Promise<Observed<PolicyDocument | null>> {
	const answer = await scope.engine.call(getPolicy, { FunctionName });
	if (answer.ok) return policyDocument(answer.output.Policy ?? '', getPolicy.action);
	return answer.code === 'ResourceNotFoundException' ? null : answer.why;
}
