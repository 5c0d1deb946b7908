import type { Resource } from '../model/estate.ts';
import { isRead } from '../model/observed.ts';
import type { Advice, Case } from './advice.ts';
import { secretsManagerMove } from './secrets-manager-move.ts';

/** Whether a parameter needs what only Secrets Manager has. */
export function adviseSecretsManager(parameter: Resource<'parameter'>, { estate, confidence }: Case): Advice | null {
	const move = secretsManagerMove.of(parameter, estate);
	if (!isRead(move) || move === null) return null;
	const { cost, because } = move;
	return { course: 'secrets-manager', saving: [-cost[1], -cost[0]], because, blockers: [], unchecked: [], confidence };
}
