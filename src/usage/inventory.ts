import { isRead, isUnread } from '../model/observed.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { plain } from '../model/text.ts';
import type { Known } from './names.ts';
import type { Rotators } from './roll-up.ts';

/** The secrets and parameters of live accounts that a snapshot holds. */
export function inventoryOf({ secrets = [], parameters = [] }: Snapshot): Known[] {
	return [...secrets, ...parameters].flatMap(({ arn, name }) => {
		const whole = plain(arn);
		const own = name !== undefined && name !== null && !isUnread(name) ? plain(name) : undefined;
		return whole === undefined ? [] : [{ arn: whole, ...(own === undefined ? {} : { name: own }) }];
	});
}

/** The functions that rotate its secrets. */
export function rotatorsOf({ secrets = [], workloads = [] }: Snapshot): Rotators {
	const roles = new Map<string, string>();
	for (const { arn, role } of workloads) {
		const [own, runsWith] = [arn, role].map((text) => (text && !isUnread(text) ? plain(text) : undefined));
		if (own !== undefined && runsWith !== undefined) roles.set(own, runsWith);
	}
	const rotators = new Map<string, { name: string; arn: string; role?: string }>();
	for (const { arn, rotation } of secrets) {
		const whole = plain(arn);
		if (whole === undefined || !rotation || !isRead(rotation) || !rotation.functionArn) continue;
		const functionArn = plain(rotation.functionArn);
		const name = functionArn?.split(':')[6];
		if (functionArn === undefined || name === undefined) continue;
		// A version or alias of it is the same function.
		const unqualified = functionArn.split(':', 7).join(':');
		const role = roles.get(unqualified);
		rotators.set(whole, { name, arn: unqualified, ...(role === undefined ? {} : { role }) });
	}
	return rotators;
}
