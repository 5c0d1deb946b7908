import { daysBetween } from '../model/days.ts';
import { factOf, type Estate, type Resource } from '../model/estate.ts';
import { exemption, parameterExemption } from '../model/exemption.ts';
import { isRead } from '../model/observed.ts';
import { unusedParameterDays, unusedSecretDays, youngSecretDays } from '../model/unused-days.ts';
import { lastReadAt } from '../model/value-age.ts';
import { injectedInto, refusedTasks } from '../model/injections.ts';
import type { Advice, Case } from './advice.ts';
import { plus, sum } from './money.ts';
import { machines, parameterReads } from './reads.ts';
import type { Readable } from './usage-index.ts';

/** Whether nobody would miss it; `null`: somebody may. */
export function adviseDeletion(resource: Readable, { estate, held, uses, confidence }: Case): Advice | null {
	if (mayStartTasks(resource, estate)) return null;
	// Events know of reads on the day that a snapshot was taken.
	if (uses.some(({ kind, reads }) => reads[1] > 0 && (kind === 'application' || kind === 'person'))) return null;
	const because = resource.kind === 'secret' ? idleSecret(resource, estate) : idleParameter(resource, estate);
	const only = resource.kind === 'secret' && because === null ? onlyMachines(resource, estate) : null;
	const words = because ?? only;
	if (words === null) return null;
	const saving = plus(held, sum(uses.map(({ cost }) => cost)));
	const unchecked = ['whether it is kept for an emergency, or for what starts or is deployed rarely'];
	return {
		course: 'delete',
		saving,
		because: [words],
		blockers: [],
		unchecked,
		confidence: only === null && confidence === 'low' ? 'medium' : confidence,
	};
}

function mayStartTasks(resource: Readable, estate: Estate): boolean {
	const tasks = injectedInto.of(resource, estate);
	return isRead(tasks) ? tasks.length > 0 : refusedTasks(tasks) !== null;
}

/** Why a secret is a candidate for deletion, in words; `null`: it is none. */
export function idleSecret(secret: Resource<'secret'>, estate: Estate): string | null {
	const createdAt = factOf(secret, 'createdAt');
	if (exemption.of(secret, estate) !== null || !isRead(createdAt) || createdAt === null) return null;
	if (daysBetween(createdAt, estate.now) <= youngSecretDays || mayStartTasks(secret, estate)) return null;
	const last = lastReadAt.of(secret, estate);
	if (!isRead(last)) return null;
	if (last === null) return 'nobody has ever read it';
	const days = daysBetween(last, estate.now);
	return days > unusedSecretDays ? `nobody has read it for ${days} days` : null;
}

function onlyMachines(secret: Resource<'secret'>, estate: Estate): string | null {
	if (exemption.of(secret, estate) !== null) return null;
	const found = machines(secret, estate);
	return isRead(found) && found !== null && !found.passOn ? `only ${found.words} read it` : null;
}

function idleParameter(parameter: Resource<'parameter'>, estate: Estate): string | null {
	const reads = parameterReads.of(parameter, estate);
	const writtenAt = factOf(parameter, 'lastModifiedAt');
	if (parameterExemption.of(parameter, estate) !== null) return null;
	if (!isRead(reads) || reads.read || reads.days < unusedParameterDays || !isRead(writtenAt)) return null;
	// What was written since may be read since.
	if (writtenAt !== null && daysBetween(writtenAt, estate.now) <= unusedParameterDays) return null;
	return `nobody has read it in the ${Math.floor(reads.days)} days that were looked at`;
}
