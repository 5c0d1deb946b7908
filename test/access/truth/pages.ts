const iam = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/';
const secretsManager = 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/';
const systemsManager = 'https://docs.aws.amazon.com/systems-manager/latest/userguide/';
const kms = 'https://docs.aws.amazon.com/kms/latest/developerguide/';
const organizations = 'https://docs.aws.amazon.com/organizations/latest/userguide/';

/** The pages that the cases are retyped from. */
export const pages = {
	action: `${iam}reference_policies_elements_action.html`,
	batch: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html',
	boundaries: `${iam}access_policies_boundaries.html`,
	condition: `${iam}reference_policies_elements_condition.html`,
	conditionKeys: `${iam}reference_policies_condition-keys.html`,
	crossAccount: `${iam}reference_policies_evaluation-logic-cross-account.html`,
	evaluation: `${iam}reference_policies_evaluation-logic.html`,
	multivalued: `${iam}reference_policies_multi-value-conditions.html`,
	notAction: `${iam}reference_policies_elements_notaction.html`,
	notPrincipal: `${iam}reference_policies_elements_notprincipal.html`,
	notResource: `${iam}reference_policies_elements_notresource.html`,
	operators: `${iam}reference_policies_elements_condition_operators.html`,
	principal: `${iam}reference_policies_elements_principal.html`,
	resource: `${iam}reference_policies_elements_resource.html`,
	tags: `${iam}access_tags.html`,
	variables: `${iam}reference_policies_variables.html`,
	version: `${iam}reference_policies_elements_version.html`,
	secretCrossAccount: `${secretsManager}auth-and-access_examples_cross.html`,
	secretEncryption: `${secretsManager}security-encryption.html`,
	secretExamples: `${secretsManager}auth-and-access_examples.html`,
	secretPermissions: `${secretsManager}reference_iam-permissions.html`,
	secretReplicas: `${secretsManager}create-manage-multi-region-secrets.html`,
	parameterAccess: `${systemsManager}sysman-paramstore-access.html`,
	parameterConditions: `${systemsManager}parameter-store-policy-conditions.html`,
	parameterPaths: `${systemsManager}ps-restrict-parameter-access.html`,
	parameterReferences: `${systemsManager}integration-ps-secretsmanager.html`,
	parameterRetrieval: `${systemsManager}ps-retrieval-authorization.html`,
	parameterSharing: `${systemsManager}parameter-store-shared-parameters.html`,
	keyAliases: `${kms}alias-authorization.html`,
	keyConditions: `${kms}conditions-kms.html`,
	keyCrossAccount: `${kms}key-policy-modifying-external-accounts.html`,
	keyDefaultPolicy: `${kms}key-policy-default.html`,
	keyGrants: `${kms}grants.html`,
	keyPolicies: `${kms}key-policies.html`,
	keysInPolicies: `${kms}cmks-in-iam-policies.html`,
	keyResourceControl: `${kms}resource-control-policies.html`,
	parameterEncryption: `${kms}services-parameter-store.html`,
	resourceControl: `${organizations}orgs_manage_policies_rcps.html`,
	serviceControl: `${organizations}orgs_manage_policies_scps.html`,
	serviceControlEvaluation: `${organizations}orgs_manage_policies_scps_evaluation.html`,
} as const;
