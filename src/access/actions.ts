import table from './action-table.json' with { type: 'json' };
import { matchesAction } from './match-pattern.ts';

export type AccessLevel = 'List' | 'Read' | 'Write' | 'Tagging' | 'Permissions management';

/** An action of the Service Authorization Reference. */
export interface ActionInfo {
	/** As AWS spells it: `secretsmanager:GetSecretValue`. */
	readonly name: string;
	readonly service: string;
	readonly level: AccessLevel;
	/** The resource types it can be limited to, as the reference names them; none: its Resource element has to be `*`. */
	readonly resourceTypes: readonly string[];
	/** Keys beyond the global ones that its requests may carry, as AWS spells them; a slash or colon at the end stands for every key that begins so. */
	readonly conditionKeys: readonly string[];
}

type Row = readonly [level: string, resourceTypes: string, conditionKeys: string];

const services: Readonly<Record<string, Readonly<Record<string, Row>>>> = table.services as never;

const byService = new Map<string, readonly ActionInfo[]>(
	Object.entries(services).map(([service, rows]) => [service, Object.entries(rows).map((row) => infoOf(service, row))]),
);
const all = [...byService.values()].flat();
const byName = new Map(all.map((action) => [action.name.toLowerCase(), action]));
const byBareName = new Map<string, ActionInfo[]>();
for (const action of all) {
	const name = action.name.slice(action.name.indexOf(':') + 1).toLowerCase();
	byBareName.set(name, [...(byBareName.get(name) ?? []), action]);
}

/** Whether the table has every action of the service, so that what it lacks does not exist. */
export function isComplete(service: string): boolean {
	return table.complete.includes(service.toLowerCase());
}

/** All actions of Secrets Manager, SSM and KMS; of IAM, STS, Lambda and CloudFormation those that lead to a secret. */
export function actionsOf(service: string): readonly ActionInfo[] {
	return byService.get(service.toLowerCase()) ?? [];
}

/** The action of that name, in any case. */
export function actionInfo(name: string): ActionInfo | undefined {
	return byName.get(name.toLowerCase());
}

/** The actions of the table that a policy's pattern covers: `ssm:Get*`, `*`. */
export function matchingActions(pattern: string): readonly ActionInfo[] {
	const known = byName.get(pattern.toLowerCase());
	if (known) return [known];
	if (!/[*?]/.test(pattern)) return [];
	return all.filter(({ name }) => matchesAction(pattern, name) === 'yes');
}

/** The actions of any service whose name without the service a pattern covers. */
export function actionsCalled(name: string): readonly ActionInfo[] {
	return /[*?]/.test(name) ? matchingActions(`*:${name}`) : (byBareName.get(name.toLowerCase()) ?? []);
}

/**
 * What an action does to a secret, parameter or key, or for who may read it. `read`: reveals a value. `open`: changes who may read. `copy`: puts
 * the value where another policy holds. `become`: makes the caller someone else. `run`: has code run as someone else. `describe` and `list`:
 * reveal names and settings.
 */
export type Effect = 'read' | 'change' | 'delete' | 'open' | 'copy' | 'become' | 'run' | 'describe' | 'list';

/** The actions whose effect their access level does not say. */
const spelled: Readonly<Partial<Record<Effect, string>>> = {
	read: `secretsmanager:GetSecretValue secretsmanager:BatchGetSecretValue ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath
		ssm:GetParameterHistory kms:Decrypt kms:ReEncryptFrom`,
	delete: `secretsmanager:DeleteSecret secretsmanager:RemoveRegionsFromReplication ssm:DeleteParameter ssm:DeleteParameters
		kms:ScheduleKeyDeletion kms:DeleteImportedKeyMaterial kms:DisableKey`,
	copy: 'secretsmanager:ReplicateSecretToRegions kms:ReplicateKey',
	describe: 'secretsmanager:ValidateResourcePolicy',
	become: `sts:AssumeRole sts:AssumeRoleWithSAML sts:AssumeRoleWithWebIdentity sts:AssumeRoot iam:CreateAccessKey iam:CreateLoginProfile
		iam:UpdateLoginProfile iam:UpdateAccessKey`,
	run: `iam:PassRole lambda:UpdateFunctionCode lambda:UpdateFunctionConfiguration lambda:CreateFunction lambda:InvokeFunction
		lambda:InvokeFunctionUrl lambda:PublishLayerVersion cloudformation:CreateStack cloudformation:UpdateStack
		cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet cloudformation:CreateStackInstances
		cloudformation:CreateStackSet cloudformation:UpdateStackInstances cloudformation:UpdateStackSet ssm:SendCommand ssm:StartSession
		ssm:StartAutomationExecution ssm:CreateAssociation`,
};

const effects = new Map<string, Effect>();
for (const [effect, names] of Object.entries(spelled)) {
	for (const name of names.split(/\s+/)) effects.set(name.toLowerCase(), effect as Effect);
}

const byLevel: Readonly<Record<AccessLevel, Effect>> = {
	List: 'list',
	Read: 'describe',
	Write: 'change',
	Tagging: 'change',
	'Permissions management': 'open',
};

/** The effect of one action, in any case; `undefined` if the table does not have it. */
export function effectOf(action: string): Effect | undefined {
	const known = effects.get(action.toLowerCase());
	if (known) return known;
	const info = actionInfo(action);
	return info && byLevel[info.level];
}

function infoOf(service: string, [name, [level, resourceTypes, conditionKeys]]: [string, Row]): ActionInfo {
	return {
		name: `${service}:${name}`,
		service,
		level: level as AccessLevel,
		resourceTypes: wordsOf(resourceTypes),
		conditionKeys: wordsOf(conditionKeys),
	};
}

function wordsOf(text: string): readonly string[] {
	return text === '' ? [] : text.split(' ');
}
