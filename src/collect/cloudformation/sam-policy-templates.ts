import type { RawStatement } from '../../model/policy.ts';
import { isUnread } from '../../model/observed.ts';
import type { Text } from '../../model/text.ts';
import { arnOf, joined } from './pseudo-parameters.ts';
import { fieldOf, partsIn, textOf, type Resolved } from './resolved.ts';
import type { Stack } from './stack.ts';

/** What a policy template of SAM grants, given its parameters; `undefined` for names that are none of its templates. */
export function templateStatements(
	name: string,
	parameters: Resolved,
	stack: Stack,
): readonly RawStatement[] | undefined {
	if (Object.hasOwn(granting, name)) return granting[name]?.((field) => parameter(parameters, field), stack);
	return others.has(name) ? [] : undefined;
}

function parameter(parameters: Resolved, field: string): Text {
	const value = fieldOf(parameters, field);
	const text = textOf(value);
	return text === null || isUnread(text) ? [...partsIn(value)] : text;
}

type Grant = (parameter: (field: string) => Text, stack: Stack) => readonly RawStatement[];

/** Templates that open secrets, parameters or keys. Source: policy_templates.json of aws/serverless-application-model. */
const granting: Readonly<Record<string, Grant | undefined>> = {
	AWSSecretsManagerGetSecretValuePolicy: (of) => [allow(['secretsmanager:GetSecretValue'], of('SecretArn'))],
	AWSSecretsManagerRotationPolicy: (of, { options }) => [
		{
			...allow(
				['DescribeSecret', 'GetSecretValue', 'PutSecretValue', 'UpdateSecretVersionStage'].map(
					(action) => `secretsmanager:${action}`,
				),
				arnOf('secretsmanager', 'secret:*', options),
			),
			Condition: {
				StringEquals: {
					'secretsmanager:resource/AllowRotationLambdaArn': arnOf(
						'lambda',
						joined('function:', of('FunctionName')),
						options,
					),
				},
			},
		},
		allow(['secretsmanager:GetRandomPassword'], '*'),
	],
	KMSDecryptPolicy: onKey(['kms:Decrypt']),
	KMSEncryptPolicy: onKey(['kms:Encrypt']),
	KMSEncryptPolicy_v2: onKey([
		'kms:Encrypt',
		'kms:GenerateDataKey',
		'kms:GenerateDataKeyWithoutPlaintext',
		'kms:GenerateDataKeyPair',
		'kms:GenerateDataKeyPairWithoutPlaintext',
	]),
	SSMParameterReadPolicy: (of, stack) => readsParameter(joined('/', of('ParameterName')), stack),
	SSMParameterWithSlashPrefixReadPolicy: (of, stack) => readsParameter(of('ParameterName'), stack),
};

/** The others, which open nothing of these. */
const others: ReadonlySet<string> = new Set(
	`AMIDescribePolicy AcmGetCertificatePolicy AthenaQueryPolicy CloudFormationDescribeStacksPolicy
	CloudWatchDashboardPolicy CloudWatchDescribeAlarmHistoryPolicy CloudWatchPutMetricPolicy CodeCommitCrudPolicy
	CodeCommitReadPolicy CodePipelineLambdaExecutionPolicy CodePipelineReadOnlyPolicy ComprehendBasicAccessPolicy
	CostExplorerReadOnlyPolicy DynamoDBBackupFullAccessPolicy DynamoDBCrudPolicy DynamoDBReadPolicy
	DynamoDBReconfigurePolicy DynamoDBRestoreFromBackupPolicy DynamoDBStreamReadPolicy DynamoDBWritePolicy
	EC2CopyImagePolicy EC2DescribePolicy EFSWriteAccessPolicy EKSDescribePolicy EcsRunTaskPolicy
	ElasticMapReduceAddJobFlowStepsPolicy ElasticMapReduceCancelStepsPolicy
	ElasticMapReduceModifyInstanceFleetPolicy ElasticMapReduceModifyInstanceGroupsPolicy
	ElasticMapReduceSetTerminationProtectionPolicy ElasticMapReduceTerminateJobFlowsPolicy
	ElasticsearchHttpPostPolicy EventBridgePutEventsPolicy FilterLogEventsPolicy FirehoseCrudPolicy
	FirehoseWritePolicy KinesisCrudPolicy KinesisStreamReadPolicy LambdaInvokePolicy
	MobileAnalyticsWriteOnlyAccessPolicy OrganizationsListAccountsPolicy PinpointEndpointAccessPolicy
	PollyFullAccessPolicy RekognitionDetectOnlyPolicy RekognitionFacesManagementPolicy RekognitionFacesPolicy
	RekognitionLabelsPolicy RekognitionNoDataAccessPolicy RekognitionReadPolicy RekognitionWriteOnlyAccessPolicy
	Route53ChangeResourceRecordSetsPolicy S3CrudPolicy S3FullAccessPolicy S3ReadPolicy S3WritePolicy
	SESBulkTemplatedCrudPolicy SESBulkTemplatedCrudPolicy_v2 SESCrudPolicy SESEmailTemplateCrudPolicy
	SESSendBouncePolicy SNSCrudPolicy SNSPublishMessagePolicy SQSPollerPolicy SQSSendMessagePolicy
	SageMakerCreateEndpointConfigPolicy SageMakerCreateEndpointPolicy ServerlessRepoReadWriteAccessPolicy
	StepFunctionsCallbackPolicy StepFunctionsExecutionPolicy StepFunctionsExecutionPolicy_v2
	TextractDetectAnalyzePolicy TextractGetResultPolicy TextractPolicy VPCAccessPolicy`.split(/\s+/),
);

export function allow(actions: readonly string[], resource: Text): RawStatement {
	return { Effect: 'Allow', Action: actions, Resource: [resource] };
}

function onKey(actions: readonly string[]): Grant {
	return (of, { options }) => [allow(actions, arnOf('kms', joined('key/', of('KeyId')), options))];
}

function readsParameter(path: Text, { options }: Stack): readonly RawStatement[] {
	return [
		allow(['ssm:DescribeParameters'], '*'),
		allow(
			['ssm:GetParameters', 'ssm:GetParameter', 'ssm:GetParametersByPath'],
			arnOf('ssm', joined('parameter', path), options),
		),
	];
}
