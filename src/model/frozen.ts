import type { Location } from './location.ts';
import { isNotApplicable, isRead, isUnread, type Unread, type Weighed } from './observed.ts';
import { question } from './question.ts';
import { declaresNone, targetOf } from './reference-target.ts';
import { rotationGap } from './rotation-gap.ts';
import type { SecretReference } from './template.ts';
import { render } from './text.ts';

/** A reference that goes on with an old value after its secret has rotated. */
export interface FrozenReference {
	readonly secret: string;
	/** Of the secret. */
	readonly id: string;
	/** How it is read, for a message: "read once at start". */
	readonly how: string;
	readonly schedule: string;
	/** The rotation function changes the one user everybody uses, so the old value stops working at once. */
	readonly singleUser: boolean;
	readonly at?: Location;
}

const day = 86_400;

export interface FrozenReferences {
	readonly references: readonly FrozenReference[];
	/** Why others may be left behind, if so. */
	readonly open: Unread | undefined;
}

/** References of a workload that rotation leaves behind. */
export const frozenReferences = question({
	kinds: ['workload'],
	needs: ['restartsOnRotation'],
	weighs: ['references', 'refreshSeconds'],
	across: ['secret.rotation'],
	ask({ references, refreshSeconds, restartsOnRotation, scope }, estate): Weighed<FrozenReferences> {
		if (restartsOnRotation) return { references: [], open: undefined };
		if (!isRead(references)) return declaresNone(scope, estate) ? { references: [], open: undefined } : references;
		const frozen: FrozenReference[] = [];
		let open: Unread | undefined;
		for (const reference of references) {
			if (reference.to !== 'secret' || staysFresh(reference, refreshSeconds)) continue;
			const target = targetOf(reference, scope, estate);
			if (target === null || isNotApplicable(target)) continue;
			if (isUnread(target)) {
				open ??= target;
				continue;
			}
			if (target.kind !== 'secret') continue;
			const gap = rotationGap.of(target, estate);
			if (isUnread(gap)) open ??= gap;
			else if (!isNotApplicable(gap) && gap !== null) {
				const how = howFrozen(reference, refreshSeconds, gap.days);
				if (isUnread(how)) open ??= how;
				if (how === null || isUnread(how)) continue;
				const rotation = target.facts.rotation;
				const name = rotation && 'functionArn' in rotation && rotation.functionArn ? render(rotation.functionArn) : '';
				const at = reference.at === undefined ? {} : { at: reference.at };
				frozen.push({
					secret: target.label,
					id: target.id,
					how,
					schedule: gap.schedule,
					singleUser: /SingleUser/i.test(name),
					...at,
				});
			}
		}
		return { references: frozen, open };
	},
});

function staysFresh({ how, versionId }: SecretReference, refreshSeconds: Weighed<number | null>): boolean {
	if (versionId !== undefined && versionId !== null) return false;
	return how === 'runtime' || (how === 'mounted' && refreshSeconds === null);
}

function howFrozen(
	{ how, versionId }: SecretReference,
	refreshSeconds: Weighed<number | null>,
	gapDays: number,
): string | Unread | null {
	if (versionId !== undefined && versionId !== null) return 'pinned to one version';
	if (how === 'injected') return 'read once, when a task starts';
	if (how === 'resolved') return 'read once, at deployment';
	if (!isRead(refreshSeconds)) return isUnread(refreshSeconds) ? refreshSeconds : null;
	if (refreshSeconds === 0) return 'read once';
	return refreshSeconds !== null && refreshSeconds > gapDays * day
		? `read every ${Math.round(refreshSeconds / day)} days`
		: null;
}
