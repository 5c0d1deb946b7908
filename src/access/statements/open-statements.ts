import { createEstate, type Resource } from '../../model/estate.ts';
import type { Location } from '../../model/location.ts';
import { isRead, isUnread } from '../../model/observed.ts';
import type { PolicyDocument, PolicyOrigin } from '../../model/policy.ts';
import { defaultSettings } from '../../model/settings.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { openness } from './openness.ts';
import { statementsOfCarrier } from '../statements.ts';

/** A statement that any AWS principal can use to read. */
export interface OpenStatement {
	/** The Sid, else its number in the policy, from 1. */
	readonly sid: string;
	readonly actions: readonly string[];
	readonly at?: Location;
}

/** The statements of a policy that are surely open to any AWS principal; those that cannot be told apart are the `openness` question's. */
export function openStatements(
	policy: PolicyDocument | null,
	origin: 'secret-policy' | 'key-policy' = 'secret-policy',
): OpenStatement[] {
	if (policy === null) return [];
	const estate = createEstate({ ...empty, ...carrierOf(policy, origin) }, defaultSettings);
	const [carrier]: readonly Resource[] = estate.resources(origin === 'key-policy' ? 'key' : 'secret');
	const statements = carrier ? statementsOfCarrier(carrier) : [];
	if (isUnread(statements)) return [];
	return statements.flatMap((statement, index) => {
		const opened = openness.of(statement, estate);
		if (!isRead(opened) || opened?.to !== 'anyone') return [];
		const { sid } = statement.facts;
		const { at } = statement;
		const name = typeof sid === 'string' && sid !== '' ? sid : String(index + 1);
		return [{ sid: name, actions: opened.actions, ...(at === undefined ? {} : { at }) }];
	});
}

const empty: Snapshot = { version: '1.0', takenAt: '1970-01-01T00:00:00Z', scopes: [] };

/** Which resource carries the policy is not known, and so any Resource element is taken to name it. */
function carrierOf(policy: PolicyDocument, origin: PolicyOrigin): Partial<Snapshot> {
	const own = [{ hole: 'arn' }];
	return origin === 'key-policy'
		? { keys: [{ arn: own, policy }] }
		: { secrets: [{ arn: own, resourcePolicy: policy }] };
}
