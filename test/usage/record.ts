import type { Json } from '../../src/usage/json.ts';

let number = 0;

/** A record of CloudTrail: a function of role `payments-api` reads a secret. */
export function record(fields: Json = {}): Json {
	number += 1;
	return {
		eventVersion: '1.09',
		userIdentity: identity(),
		eventTime: '2026-03-01T10:00:00Z',
		eventSource: 'secretsmanager.amazonaws.com',
		eventName: 'GetSecretValue',
		awsRegion: 'eu-west-1',
		sourceIPAddress: '10.0.0.1',
		userAgent: 'Boto3/1.34',
		requestParameters: { secretId: 'prod/db' },
		responseElements: null,
		eventID: `event-${number}`,
		recipientAccountId: '111111111111',
		...fields,
	};
}

export function identity(fields: Json = {}): Json {
	return {
		type: 'AssumedRole',
		principalId: 'AROAEXAMPLE:payments-api',
		arn: 'arn:aws:sts::111111111111:assumed-role/payments/payments-api',
		accountId: '111111111111',
		accessKeyId: 'ASIAEXAMPLE',
		sessionContext: {
			sessionIssuer: { type: 'Role', arn: 'arn:aws:iam::111111111111:role/service/payments' },
			attributes: { mfaAuthenticated: 'false' },
		},
		...fields,
	};
}

export function ssm(eventName: string, requestParameters: Json): Json {
	return record({ eventSource: 'ssm.amazonaws.com', eventName, requestParameters });
}

export function decrypt(encryptionContext: Json, fields: Json = {}): Json {
	return record({
		eventSource: 'kms.amazonaws.com',
		eventName: 'Decrypt',
		requestParameters: { encryptionContext },
		userIdentity: identity({ invokedBy: 'secretsmanager.amazonaws.com' }),
		sourceIPAddress: 'secretsmanager.amazonaws.com',
		...fields,
	});
}
