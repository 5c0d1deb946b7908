import type { Location } from './location.ts';
import type { PolicyDocument } from './policy.ts';
import type { Text } from './text.ts';

/** What a template says of a value, without the value. */
export interface ValueShape {
	readonly origin: ValueOrigin;
	/** Of a credential, what it is shaped like: "a GitHub token". */
	readonly words?: string;
	/** Of a JSON object whose keys are all known, its top-level keys: names, never values. */
	readonly keys?: readonly string[];
	/** Address, logical id or reference it comes from. */
	readonly from?: string;
	readonly at?: Location;
}

/**
 * `credential`: a literal that is one, by its shape or by the place it stands in. `literal`: another literal. `placeholder`: `changeme`, `<…>`,
 * empty. `generated`: made at deployment (`random_password`, `GenerateSecretString`). `secret-value`: the value of a secret or SecureString,
 * resolved at deployment. `ephemeral`: the same, or a generated one, that no state or template keeps. `secret-name`: only the name or ARN of a
 * secret. `input`: a variable or parameter without a default. `unknown`: the template does not determine it.
 */
export type ValueOrigin =
	| 'credential'
	| 'literal'
	| 'placeholder'
	| 'generated'
	| 'secret-value'
	| 'ephemeral'
	| 'secret-name'
	| 'input'
	| 'unknown';

/** A reference from a workload to a secret or parameter. */
export interface SecretReference {
	readonly to: 'secret' | 'parameter';
	/** Name or ARN as it is referred to, JSON key and version left out. */
	readonly target: Text;
	/** Address of the resource in the same scope, where the reference is to one. */
	readonly address?: string;
	readonly jsonKey?: Text | null;
	readonly versionId?: Text | null;
	readonly versionStage?: Text | null;
	/**
	 * How the value gets there. `runtime`: the code reads it by name. `injected`: the platform reads it once at start (ECS). `resolved`: the
	 * value stands in the template after deployment. `synced`: a controller copies it at an interval. `mounted`: a driver mounts it.
	 */
	readonly how: 'runtime' | 'injected' | 'resolved' | 'synced' | 'mounted';
	readonly at?: Location;
}

/** A variable of a workload's plain environment. */
export interface EnvironmentVariable {
	readonly name: Text;
	readonly value: ValueShape;
	readonly at?: Location;
}

/** What runs and uses secrets. */
export interface WorkloadFacts {
	readonly name: Text | null;
	/** `function`: Lambda. `task`: ECS task definition. */
	readonly type: 'function' | 'task' | 'external-secret' | 'push-secret' | 'secret-provider-class' | 'pod';
	readonly references: readonly SecretReference[];
	readonly environment: readonly EnvironmentVariable[];
	/** Caching between the code and AWS; `null`: none in sight. */
	readonly cache: Cache | null;
	/** Seconds between two reads by a controller or driver; 0: once; `null`: it does not poll. */
	readonly refreshSeconds: number | null;
	/** Where the template says so; `null`: nowhere. */
	readonly refreshAt: Location | null;
	/** Copies that each read for themselves: replicas of pods, namespaces; 1 where there is one. */
	readonly copies: number;
	/** Whether a change of the secret starts the workload anew (a reloader annotation, a deployment keyed by version). */
	readonly restartsOnRotation: boolean;
	/** ARN (in templates what refers to it) of the role its code runs with; `null`: none. */
	readonly role: Text | null;
	/** Address of that role in the same scope. */
	readonly roleAddress: string | null;
	/** Of a task: the role with which ECS starts it and injects secrets. */
	readonly executionRole: Text | null;
	readonly executionRoleAddress: string | null;
	/** Of a function: `python3.12`; `null`: it is an image, or no function. */
	readonly runtime: Text | null;
	/** Of a function: who may invoke it. */
	readonly invokePolicy: PolicyDocument | null;
	/** Of a function: ARNs of its layers. */
	readonly layers: readonly Text[];
}

export interface Cache {
	readonly by: 'extension' | 'powertools' | 'caching-client' | 'agent';
	/** 0: switched off. */
	readonly ttlSeconds: number;
	readonly at?: Location;
}

export interface DatabaseFacts {
	readonly name: Text | null;
	readonly type: 'rds-instance' | 'rds-cluster' | 'redshift' | 'documentdb';
	readonly engine: Text | null;
	/** The service keeps the master password in a secret and rotates it. */
	readonly managedPassword: boolean;
	/** `null`: none is given (a replica, a restored snapshot). */
	readonly password: ValueShape | null;
	/** Addresses of the secrets in the same scope that the password comes from or goes to. */
	readonly passwordSecrets: readonly string[];
}

/** An input, output or data source of a template; or an argument of a resource of no kind of ours, or of a provider, that holds a literal credential. */
export interface DeclarationFacts {
	/** Of an argument, its path: `user.password`. */
	readonly name: Text | null;
	readonly role: 'input' | 'output' | 'data' | 'argument';
	/** An input's default, an output's or argument's value, what a data source reads. */
	readonly value: ValueShape | null;
	/** Terraform's `sensitive`, CloudFormation's `NoEcho`. */
	readonly sensitive: boolean;
	/** An output that other stacks can import. */
	readonly exported: boolean;
	/** Whether Terraform keeps it in its state. */
	readonly inState: StateStorage | null;
}

/** Where Terraform keeps state in which a value lies open. */
export interface StateStorage {
	/** `local`: a file beside the configuration. `unknown`: no backend is in sight. */
	readonly backend: 'local' | 'remote' | 'unknown';
	/** What puts it there: `secret_string`, `random_password`, `data source`. */
	readonly by: string;
	readonly at?: Location;
}

/** What only templates say of a secret or parameter. */
export interface TemplateFacts {
	/** `null`: the template sets no value. */
	readonly value: ValueShape | null;
	readonly inState: StateStorage | null;
	/** Whether it may bear more tags than the template shows: of the stack, of an unresolved expression. */
	readonly openTags: boolean;
}

/** What only templates say of a secret. */
export interface DeletionFacts {
	/** Days a deleted secret can be restored; 0: it is gone at once; `null`: the provider's default (30). */
	readonly recoveryDays: number | null;
	/** Where the template says so; `null`: nowhere. */
	readonly recoveryAt: Location | null;
	/** CloudFormation's DeletionPolicy and UpdateReplacePolicy are Retain (or RetainExceptOnCreate). CloudFormation deletes without recovery otherwise. */
	readonly retained: boolean | null;
}
