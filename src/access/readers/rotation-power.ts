import { encryptionKey } from '../../model/encryption.ts';
import { factOf, type Estate, type Resource } from '../../model/estate.ts';
import { isNotApplicable, isRead, isUnread, unread, type Unread, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { rotationFunction, type RotationFunction } from '../../model/rotation-function.ts';
import { splitText, type Text } from '../../model/text.ts';
import { decide } from '../decide.ts';
import { describeList } from '../holder-words.ts';
import { mayInvoke } from './invocation.ts';
import { layerWords } from './layer-words.ts';
import { roleOf } from './role-of.ts';
import type { Blocked, Verdict } from '../verdict.ts';

/** What keeps a rotation function from its work. */
export interface PowerLack {
	/** `invoke`: Secrets Manager may not call it. `secret`, `key`: its role may not use them. */
	readonly leg: 'invoke' | 'secret' | 'key';
	/** For a message, without a full stop. */
	readonly words: string;
}

const onSecret = ['DescribeSecret', 'GetSecretValue', 'PutSecretValue', 'UpdateSecretVersionStage'];
const onKey = ['Decrypt', 'GenerateDataKey'];

export interface RotationPower {
	/** Empty where no function rotates the secret, or it is not there. */
	readonly lacks: readonly PowerLack[];
	/** What could not be read and may be lacking too. */
	readonly open: Unread | undefined;
}

/** What the function that rotates a secret lacks. */
export const rotationPower = question({
	kinds: ['secret'],
	asks: [rotationFunction, encryptionKey],
	across: [
		'workload.invokePolicy',
		'workload.role',
		'principal.policies',
		'principal.boundary',
		'policy.document',
		'key.policy',
		'secret.resourcePolicy',
	],
	ask(_, estate, secret): Weighed<RotationPower> {
		const rotation = rotationFunction.of(secret, estate);
		if (isUnread(rotation) || isNotApplicable(rotation)) return rotation;
		if (rotation === null || rotation.workload === null) return { lacks: [], open: undefined };
		const role = roleOf(rotation.workload, 'role', estate);
		const answers: readonly Answer[] = [
			invocation(rotation, rotation.workload, secret),
			...(role === null
				? []
				: isUnread(role)
					? [role]
					: [onTheSecret(role, secret, estate), onItsKey(role, secret, estate)]),
		];
		const lacks = answers.flatMap((answer) => (answer === null || isUnread(answer) ? [] : [answer]));
		return { lacks, open: answers.find((answer) => isUnread(answer)) };
	},
});

type Answer = PowerLack | Unread | null;

function invocation({ arn }: RotationFunction, workload: Resource<'workload'>, secret: Resource<'secret'>): Answer {
	const policy = factOf(workload, 'invokePolicy');
	if (isUnread(policy) || isNotApplicable(policy)) return isUnread(policy) ? policy : null;
	const may = mayInvoke(policy, { functionArn: arn, secretArn: secret.arn ?? '' });
	if (may === true) return null;
	if (isUnread(may)) return may;
	// Versions and aliases have policies of their own, which are not read.
	if (splitText(arn, ':').length > 7) return unread('not-collected', 'lambda:GetPolicy');
	return { leg: 'invoke', words: 'its policy does not let Secrets Manager invoke it' };
}

function onTheSecret(principal: Resource<'principal'>, resource: Resource<'secret'>, estate: Estate): Answer {
	return lackOf(
		'secret',
		onSecret.map((name) => {
			const action = `secretsmanager:${name}`;
			return { action, verdict: decide({ principal, action, resource }, estate) };
		}),
	);
}

function onItsKey(principal: Resource<'principal'>, secret: Resource<'secret'>, estate: Estate): Answer {
	const encryption = encryptionKey.of(secret, estate);
	if (isUnread(encryption)) return encryption;
	if (!isRead(encryption) || encryption === null) return null;
	const { kind, key: resource } = encryption;
	if (kind === 'aws-managed' || kind === 'missing') return null;
	if (!resource) return unread('foreign');
	const viaService = viaSecretsManager(secret);
	return lackOf(
		'key',
		onKey.map((name) => {
			const action = `kms:${name}`;
			return { action, verdict: decide({ principal, action, resource, viaService }, estate) };
		}),
	);
}

/** Secrets Manager uses the key for whoever asks, and names the secret. */
function viaSecretsManager({ arn = '', scope }: Resource<'secret'>) {
	const region: Text = scope.region ?? splitText(arn, ':')[3] ?? '';
	return {
		service: ['secretsmanager.', ...(typeof region === 'string' ? [region] : region), '.amazonaws.com'],
		context: { SecretARN: arn },
	};
}

function lackOf(
	leg: 'secret' | 'key',
	verdicts: readonly { readonly action: string; readonly verdict: Verdict }[],
): Answer {
	const blocked = verdicts.flatMap(({ action, verdict }) => (isBlocked(verdict) ? [{ action, verdict }] : []));
	const [first] = blocked;
	if (!first) return verdicts.map(({ verdict }) => verdict).find((verdict) => isUnread(verdict)) ?? null;
	const actions = describeList(blocked.map(({ action }) => action));
	return { leg, words: layerWords(first.verdict, actions) };
}

function isBlocked(verdict: Verdict): verdict is Blocked {
	return !isUnread(verdict) && verdict.outcome === 'blocked';
}
