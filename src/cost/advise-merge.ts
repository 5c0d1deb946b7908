import { isRead } from '../model/observed.ts';
import { parts } from '../model/parts.ts';
import { setAside } from '../model/exemption.ts';
import type { Resource } from '../model/estate.ts';
import type { Advice, Case } from './advice.ts';
import { exactly, nothing } from './money.ts';
import { partsSaving } from './parts-saving.ts';

/** Parts of one credential belong into one secret; the saving stands with the part that leads. */
export function adviseMerge(resource: Resource<'secret'>, { estate, confidence }: Case): Advice | null {
	const group = parts.of(resource, estate);
	const aside = setAside.of(resource, estate);
	if (!isRead(group) || group === null || aside !== null) return null;
	const saved = group.leads ? partsSaving.of(resource, estate) : null;
	const saving = saved !== null && isRead(saved) ? exactly(Math.round(saved.usd * 1e6)) : nothing;
	const because = [`${group.names.length} secrets hold parts of one credential: ${group.names.join(', ')}`];
	return {
		course: 'merge',
		saving,
		because,
		blockers: [],
		unchecked: [],
		confidence: confidence === 'high' ? 'high' : 'medium',
	};
}
