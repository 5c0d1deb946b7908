import { boundBody } from './bound-body.ts';
import { TornAnswer } from './classify.ts';
import type { Send } from './engine.ts';
import type { ReadDeclaration, Service } from './read.ts';
import { readSdkSetting } from './sdk-settings.ts';
import { reviverOf, shapeCheck, type ShapeCheck } from './true-shape.ts';

/** The SDK's clients on the standard credential chain, loaded when first used. */
export interface Clients {
	/** The Region of environment or profile. */
	defaultRegion(): Promise<string | undefined>;
	/** Whether the environment names a proxy, which the SDK does not go through. */
	hasProxy(): Promise<boolean>;
	/** Finds credentials; throws what the chain throws. */
	signIn(region: string): Promise<void>;
	/** Finds credentials again, after a service called them expired. */
	refresh(this: void): Promise<boolean>;
	sendTo(region: string): Send;
	/** Closes the connections. */
	close(): void;
}

interface Client {
	send(command: object, options: { readonly abortSignal: AbortSignal }): Promise<object>;
	destroy(): void;
}

/** SDK modules are imported here and nowhere else, so that commands without AWS never load them. */
const sdk: { readonly [Of in Service]: { readonly client: string; readonly load: () => Promise<object> } } = {
	'secrets-manager': { client: 'SecretsManagerClient', load: () => import('@aws-sdk/client-secrets-manager') },
	ssm: { client: 'SSMClient', load: () => import('@aws-sdk/client-ssm') },
	kms: { client: 'KMSClient', load: () => import('@aws-sdk/client-kms') },
	tagging: {
		client: 'ResourceGroupsTaggingAPIClient',
		load: () => import('@aws-sdk/client-resource-groups-tagging-api'),
	},
	sts: { client: 'STSClient', load: () => import('@aws-sdk/client-sts') },
	account: { client: 'AccountClient', load: () => import('@aws-sdk/client-account') },
	iam: { client: 'IAMClient', load: () => import('@aws-sdk/client-iam') },
	organizations: { client: 'OrganizationsClient', load: () => import('@aws-sdk/client-organizations') },
	lambda: { client: 'LambdaClient', load: () => import('@aws-sdk/client-lambda') },
	ecs: { client: 'ECSClient', load: () => import('@aws-sdk/client-ecs') },
	rds: { client: 'RDSClient', load: () => import('@aws-sdk/client-rds') },
	redshift: { client: 'RedshiftClient', load: () => import('@aws-sdk/client-redshift') },
	cloudtrail: { client: 'CloudTrailClient', load: () => import('@aws-sdk/client-cloudtrail') },
	cloudwatch: { client: 'CloudWatchClient', load: () => import('@aws-sdk/client-cloudwatch') },
	athena: { client: 'AthenaClient', load: () => import('@aws-sdk/client-athena') },
	s3: { client: 'S3Client', load: () => import('@aws-sdk/client-s3') },
};

const nothing = () => {};
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing, trace: nothing };
/** Milliseconds in which credentials that were just taken anew are not taken again. */
const freshFor = 10_000;

export function createClients(profile: string | undefined): Clients {
	const clients = new Map<string, Promise<Client>>();
	let provider: (() => Promise<object>) | undefined;
	let refreshing: Promise<boolean> | undefined;
	let refreshedAt = -Infinity;
	let homeRegion: string | undefined;

	const shared = { ...(profile === undefined ? {} : { profile }), logger: silent };

	async function newProvider(): Promise<void> {
		const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
		const clientConfig = homeRegion === undefined ? {} : { clientConfig: { region: homeRegion } };
		provider = fromNodeProviderChain({ ...shared, ...clientConfig });
		await provider();
	}

	async function refreshOnce(): Promise<boolean> {
		try {
			await newProvider();
		} catch {
			return false;
		}
		clients.clear();
		refreshedAt = performance.now();
		return true;
	}

	async function createClient(service: Service, region: string): Promise<Client> {
		const { client, load } = sdk[service];
		const Constructor = classOf(await load(), client);
		// Retries are the engine's; two of them on top of each other multiply.
		return new Constructor({
			...shared,
			region,
			credentials: provider,
			maxAttempts: 1,
			retryMode: 'standard',
			// Of S3 only: a bucket may lie anywhere.
			followRegionRedirects: true,
		}) as Client;
	}

	function clientOf(service: Service, region: string): Promise<Client> {
		const key = `${service} ${region}`;
		const known = clients.get(key) ?? createClient(service, region);
		clients.set(key, known);
		return known;
	}

	return {
		// The SDK alone takes an empty AWS_REGION for a Region, and does not know the second variable of the AWS CLI.
		defaultRegion: () => readSdkSetting(profile, ['AWS_REGION', 'AWS_DEFAULT_REGION'], 'region'),
		hasProxy: async () => (await readSdkSetting(profile, ['HTTPS_PROXY', 'https_proxy'])) !== undefined,
		async signIn(region) {
			homeRegion = region;
			await newProvider();
		},
		async refresh() {
			if (performance.now() - refreshedAt < freshFor) return true;
			refreshing ??= refreshOnce().finally(() => (refreshing = undefined));
			return refreshing;
		},
		sendTo: (region) => async (read: ReadDeclaration, input, abortSignal) => {
			const client = await clientOf(read.service, region);
			const { Command, isPromised } = await operationOf(read);
			const command = new Command(input);
			boundBody(command, abortSignal);
			const output = await client.send(command, { abortSignal });
			if (!isPromised(output)) throw new TornAnswer('shape');
			return output;
		},
		close() {
			for (const client of clients.values()) client.then((open) => open.destroy(), nothing);
			clients.clear();
		},
	};
}

interface Operation {
	readonly Command: Class;
	/** Whether an answer is what the API promises. */
	readonly isPromised: ShapeCheck;
	readonly revive: (value: unknown) => unknown;
}

/** The answer as the SDK would give it, from what was printed of it; `undefined` if it is none of this operation. */
export async function readPrinted(read: ReadDeclaration, printed: object): Promise<object | undefined> {
	const { isPromised, revive } = await operationOf(read);
	const answer = revive(printed);
	return isPromised(answer) ? (answer as object) : undefined;
}

/** By their declarations, which there are only so many of. */
const operations = new Map<ReadDeclaration, Promise<Operation>>();

function operationOf(read: ReadDeclaration): Promise<Operation> {
	const known = operations.get(read) ?? loadOperation(read);
	operations.set(read, known);
	return known;
}

async function loadOperation({ service, api, unchecked = [] }: ReadDeclaration): Promise<Operation> {
	const Command = classOf(await sdk[service].load(), `${api}Command`);
	const { NormalizedSchema } = await import('@smithy/core/schema');
	// Of an operation: its kind, namespace, name, traits, input and output.
	const { schema } = new Command({}) as { readonly schema: readonly unknown[] };
	const promised = NormalizedSchema.of(schema[5] as Parameters<typeof NormalizedSchema.of>[0]);
	return { Command, isPromised: shapeCheck(promised, unchecked), revive: reviverOf(promised) };
}

type Class = new (argument: object) => object;

function classOf(module: object, name: string): Class {
	const value: unknown = Reflect.get(module, name);
	if (typeof value !== 'function') throw new Error(`The AWS SDK has no ${name}.`);
	return value as Class;
}
