/**
 * What a condition key says of the caller. Keys of `caller` and `resource` limit nobody: the caller chooses them, or they are the same
 * for every caller. The others do, if their value is specific.
 */
export type KeyClass =
	| 'organization'
	| 'organization-path'
	| 'account'
	| 'principal-arn'
	| 'source-arn'
	| 'unique-id'
	| 'network'
	| 'address'
	| 'service'
	| 'grant'
	| 'caller'
	| 'resource';

export interface ConditionKey {
	/** As AWS spells it. */
	readonly name: string;
	readonly class: KeyClass;
}

/** Keys as AWS spells them; a slash or colon at the end stands for every key that begins so. */
const spelled: readonly (readonly [KeyClass, string])[] = [
	['organization', 'aws:PrincipalOrgID aws:SourceOrgID aws:VpceOrgID'],
	['organization-path', 'aws:PrincipalOrgPaths aws:SourceOrgPaths aws:VpceOrgPaths'],
	['account', 'aws:PrincipalAccount aws:SourceAccount aws:VpceAccount kms:CallerAccount'],
	['principal-arn', 'aws:PrincipalArn kms:GranteePrincipal'],
	['source-arn', 'aws:SourceArn aws:SourceVpcArn aws:ChatbotSourceArn lambda:SourceFunctionArn ec2:SourceInstanceArn'],
	['unique-id', 'aws:userid'],
	['network', 'aws:SourceVpc aws:SourceVpce aws:Ec2InstanceSourceVpc'],
	['address', 'aws:SourceIp'],
	['service', 'aws:PrincipalIsAWSService aws:PrincipalServiceName aws:PrincipalServiceNamesList'],
	['grant', 'kms:GrantIsForAWSResource'],
	// Tags, names and sources that anyone sets in an account of their own count as chosen.
	[
		'caller',
		`aws:UserAgent aws:SecureTransport aws:RequestedRegion aws:CurrentTime aws:EpochTime aws:TokenIssueTime
		aws:MultiFactorAuthPresent aws:MultiFactorAuthAge aws:Referer aws:PrincipalType aws:PrincipalTag/ aws:username
		aws:SourceIdentity aws:VpcSourceIp aws:Ec2InstanceSourcePrivateIPv4 aws:RequestTag/ aws:TagKeys aws:ViaAWSService
		aws:CalledVia aws:CalledViaFirst aws:CalledViaLast sts:ExternalId
		secretsmanager:VersionStage secretsmanager:VersionId secretsmanager:SecretId secretsmanager:BlockPublicPolicy
		secretsmanager:RecoveryWindowInDays secretsmanager:ForceDeleteWithoutRecovery secretsmanager:Description
		ssm:Recursive ssm:Overwrite ssm:Policies
		kms:ViaService kms:EncryptionContext: kms:EncryptionContextKeys kms:EncryptionAlgorithm kms:RequestAlias
		kms:GrantOperations kms:GrantConstraintType kms:RetiringPrincipal kms:ReEncryptOnSameKey
		kms:BypassPolicyLockoutSafetyCheck`,
	],
	[
		'resource',
		`aws:ResourceTag/ aws:ResourceAccount aws:ResourceOrgID aws:ResourceOrgPaths
		secretsmanager:ResourceTag/ secretsmanager:Name secretsmanager:SecretPrimaryRegion secretsmanager:KmsKeyArn
		secretsmanager:KmsKeyId secretsmanager:resource/AllowRotationLambdaArn secretsmanager:resource/Type ssm:resourceTag/
		kms:ResourceAliases kms:KeySpec kms:KeyUsage kms:KeyOrigin kms:MultiRegion kms:MultiRegionKeyType
		kms:CustomerMasterKeySpec kms:CustomerMasterKeyUsage`,
	],
];

const exact = new Map<string, ConditionKey>();
const prefixes: (ConditionKey & { readonly start: string })[] = [];
for (const [keyClass, names] of spelled) {
	for (const name of names.split(/\s+/)) {
		const key = { name, class: keyClass };
		if (/[/:]$/.test(name)) prefixes.push({ ...key, start: name.toLowerCase() });
		else exact.set(name.toLowerCase(), key);
	}
}

/** What is known of a condition key in lower case; `undefined` if nothing is. */
export function conditionKey(key: string): ConditionKey | undefined {
	const known = exact.get(key);
	if (known) return known;
	const prefix = prefixes.find(({ start }) => key.startsWith(start));
	return prefix && { name: prefix.name + key.slice(prefix.name.length), class: prefix.class };
}

const always = new Set([
	'aws:principalaccount',
	'aws:principalarn',
	'aws:principaltype',
	'aws:userid',
	'kms:calleraccount',
]);

/** Whether every request by a user, role or account carries the key; requests that AWS services make of themselves carry none of these. */
export function isAlwaysPresent(key: string, caller: 'anyone' | 'service'): boolean {
	return key === 'aws:principalisawsservice' || (caller === 'anyone' && always.has(key));
}
