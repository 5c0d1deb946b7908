import { isRead, type Weighed } from '../model/observed.ts';
import { question } from '../model/question.ts';
import { weaker } from './figure.ts';
import { microUsd, usd } from './prices.ts';
import { replicaStorage, secretStorage, type MonthlyCost } from './storage.ts';

/** Storing a secret and all its replicas: what deleting it saves. */
export const secretCost = question({
	kinds: ['secret'],
	asks: [secretStorage, replicaStorage],
	ask(_, estate, resource): Weighed<MonthlyCost> {
		const own = secretStorage.of(resource, estate);
		const replicas = replicaStorage.of(resource, estate);
		if (!isRead(own)) return own;
		if (!isRead(replicas)) return replicas;
		return {
			usd: usd(microUsd(own.usd) + microUsd(replicas.usd)),
			basis: weaker([own.basis, replicas.basis]),
		};
	},
});
