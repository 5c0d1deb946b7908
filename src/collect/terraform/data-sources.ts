import type { Env } from './env.ts';
import type { Identified } from './identity.ts';
import { policyDocument } from './policy-document.ts';
import { isNull, joinTexts, text, textOf, unknown, type Value } from './value.ts';

/** What a data source yields that depends on nothing but the configuration and the account; `undefined` for the others. */
export function dataAttribute(resource: Identified, name: string, env: Env): Value | undefined {
	const { mode, type, provider, address } = resource;
	if (mode !== 'data') return undefined;
	switch (type) {
		case 'aws_caller_identity':
			if (name === 'account_id' || name === 'id') return text(provider.account);
			if (name !== 'arn') return undefined;
			// A user or a session: of this account at any rate.
			return text(
				joinTexts([
					'arn:',
					provider.partition,
					':',
					[{ hole: `${address}.service` }],
					'::',
					provider.account,
					':',
					[{ hole: `${address}.resource` }],
				]),
			);
		case 'aws_region':
			return name === 'name' || name === 'region' || name === 'id' ? text(provider.region) : undefined;
		case 'aws_partition':
			if (name === 'dns_suffix' && provider.partition === 'aws') return text('amazonaws.com');
			return name === 'partition' || name === 'id' ? text(provider.partition) : undefined;
		case 'aws_iam_policy_document':
			if (name !== 'json' && name !== 'minified_json') return undefined;
			return { ...policyDocument(resource, env.world), refers: { address, to: 'other' } };
		case 'aws_iam_policy': {
			const called = resource.argument('name');
			if ((name !== 'arn' && name !== 'id') || isNull(called) || !isNull(resource.argument('arn'))) return undefined;
			// AWS's own, or one of the account: the name does not tell, nor the path.
			const found = called && textOf(called);
			const owner = [{ hole: `${address}.account` }];
			const path = [{ hole: `${address}.path` }];
			if (found === undefined) return undefined;
			return text(joinTexts(['arn:', provider.partition, ':iam::', owner, ':policy', path, found]));
		}
		case 'aws_secretsmanager_secret': {
			if (name !== 'arn' && name !== 'id') return undefined;
			const refers = { address, to: 'secret' } as const;
			const given = resource.argument('arn');
			return given ? { ...given, refers: given.refers ?? refers } : { ...unknown(`${address}.arn`), refers };
		}
		default:
			return undefined;
	}
}
