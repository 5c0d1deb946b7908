import type { Advice, Case } from './advice.ts';
import type { Resource } from '../model/estate.ts';
import { credentialKind } from '../model/credential.ts';
import { isCredentialName } from '../model/credential-shape.ts';
import { factOf } from '../model/estate.ts';
import { isRead, isUnread, sentence } from '../model/observed.ts';
import { less, nothing } from './money.ts';
import { parameterStoreMove } from './parameter-store-move.ts';

/** Whether a secret could as well be a parameter; `stay` tells what speaks against it. */
export function adviseParameterStore(secret: Resource<'secret'>, { estate, confidence }: Case): Advice | null {
	const move = parameterStoreMove.of(secret, estate);
	if (!isRead(move)) {
		const unchecked = isUnread(move) ? [sentence(move)] : [];
		return { course: 'stay', saving: nothing, because: [], blockers: [], unchecked, confidence: 'low' };
	}
	const { saving, blockers, unchecked } = move;
	if (blockers.length > 0 || saving[1] <= 0) {
		return { course: 'stay', saving: nothing, because: [], blockers, unchecked, confidence };
	}
	const name = factOf(secret, 'name');
	const isPlain =
		isRead(name) && name !== null && isCredentialName(name) === 'no' && credentialKind.of(secret, estate) === null;
	const because = [
		'it uses nothing that only Secrets Manager has',
		...(isPlain ? ['if it is plain configuration, a String does'] : []),
		...(saving[0] <= 0 ? ['only if it fits into a standard parameter: an advanced one costs more'] : []),
	];
	// That the value fits is never known.
	const doubt = confidence === 'high' ? 'medium' : confidence;
	return { course: 'parameter-store', saving: less(saving, nothing), because, blockers, unchecked, confidence: doubt };
}
