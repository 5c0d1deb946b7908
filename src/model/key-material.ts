import { isRead, type Weighed } from './observed.ts';
import { question } from './question.ts';

/** Whether a key's material is renewed every so often; `null` where rotation is not the user's to turn on: AWS's own keys, keys not in use, imported, asymmetric and replicated ones. */
export const renewal = question({
	kinds: ['key'],
	needs: ['manager', 'state'],
	weighs: ['origin', 'spec', 'multiRegion', 'rotation'],
	ask({ manager, state, origin, spec, multiRegion, rotation }): Weighed<'on' | 'off' | null> {
		if (manager === 'aws' || state !== 'Enabled') return null;
		if (!isRead(origin)) return origin;
		if (!isRead(spec)) return spec;
		if (!isRead(multiRegion)) return multiRegion;
		if (origin !== 'AWS_KMS' || spec !== 'SYMMETRIC_DEFAULT' || multiRegion === 'replica') return null;
		return isRead(rotation) ? (rotation.enabled ? 'on' : 'off') : rotation;
	},
});
