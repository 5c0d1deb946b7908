import type { Workload } from '../../model/snapshot.ts';

/** What is the same for every workload of an account. Neither Lambda nor ECS starts anything anew because a secret changed. */
export const alike = {
	refreshSeconds: null,
	restartsOnRotation: false,
	roleAddress: null,
	executionRoleAddress: null,
} as const satisfies Partial<Workload>;

export const factsOfAlike = ['name', 'type', ...Object.keys(alike)].map((fact) => `workload.${fact}`);
