import { isUnread, unread, type Observed } from '../../model/observed.ts';
import type { Parameter } from '../../model/snapshot.ts';
import type { StateStorage, ValueShape } from '../../model/template.ts';
import { plain } from '../../model/text.ts';
import { placeNamed } from '../../model/value-shape.ts';
import { field, locate, placeIn, plainFact, tagFacts, textFact, type ResourceValues } from './attributes.ts';
import { nameIn } from './identity.ts';
import { arnOf } from './links.ts';
import type { RootFacts } from './map-resource.ts';
import { parameterShares } from './parameter-shares.ts';
import { shapeOfValue, writeOnlyShape } from './value-shapes.ts';

export function mapParameters(resources: readonly ResourceValues[], root: RootFacts): Parameter[] {
	const shares = parameterShares(resources, root.blind);
	return resources
		.filter(({ type, mode }) => type === 'aws_ssm_parameter' && mode === 'managed')
		.map((parameter): Parameter => {
			const { address } = parameter;
			const argument = (name: string) => field(parameter, name);
			const type = plainFact(argument('type'), 'String');
			const key = argument('key_id');
			return {
				scope: root.scope,
				arn: arnOf(parameter),
				address,
				...locate(parameter.at),
				name: nameIn({ address, argument }, 'name'),
				type,
				tier: plainFact(argument('tier'), 'Standard'),
				dataType: plainFact(argument('data_type'), 'text'),
				description: textFact(argument('description')),
				...tagFacts(parameter),
				kmsKeyId: isUnread(type) && key ? unread('unresolved') : type === 'SecureString' ? textFact(key) : null,
				policies: [],
				resourcePolicies: shares(parameter),
				...valueOf(parameter, type, root),
			};
		});
}

const valueArguments = ['value', 'insecure_value', 'value_wo'] as const;

function valueOf(
	parameter: ResourceValues,
	type: Observed<string>,
	{ backend }: RootFacts,
): { readonly value: ValueShape | null; readonly inState: StateStorage | null } {
	const name = nameIn({ address: parameter.address, argument: (one) => field(parameter, one) }, 'name');
	// Of a SecureString anything may be secret; of a String, what its name or shape says.
	const place =
		type === 'SecureString' ? 'secret' : name === null || plain(name) === undefined ? 'any' : placeNamed(name);
	for (const argument of valueArguments) {
		const given = field(parameter, argument);
		if (!given) continue;
		const at = placeIn(parameter, argument);
		if (argument === 'value_wo') return { value: writeOnlyShape(given, place, at), inState: null };
		const value = shapeOfValue(given, place, at);
		const secret = argument !== 'insecure_value' && type !== 'String' && type !== 'StringList';
		const telling = value !== null && ['credential', 'generated', 'secret-value'].includes(value.origin);
		return { value, inState: secret || telling ? { backend, by: argument, ...locate(at) } : null };
	}
	return { value: null, inState: null };
}
