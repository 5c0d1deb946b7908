import { number } from '../src/rule/options.ts';
import { defineRule } from '../src/rule/define-rule.ts';

export default defineRule({
	summary: 'Secret that uses nothing that only Secrets Manager has.',
	why: 'A standard SecureString parameter is stored and read for nothing, at the ordinary throughput.',
	remedy:
		'If the value is at most 4 KB, keep it in a SecureString parameter, or, if it is plain configuration, in a String. Its readers then need ssm:GetParameter.',
	severity: 'informational',
	since: '0.2.0',
	topic: 'cost',
	resource: 'secret',
	worlds: ['account', 'iac'],
	needs: ['setAside', 'parameterStoreMove'],
	yieldsTo: ['unused-secret', 'scattered-credential', 'unrotated-secret', 'unrotated-database-secret'],
	options: {
		minimumUsd: number({ default: 0.3, minimum: 0, describe: 'USD a month that the move must save.' }),
	},
	messages: { candidate: 'A parameter would do, and save ${{saving}} a month. Not checked: {{unchecked}}.' },
	references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html'],

	*check({ setAside, parameterStoreMove }, { found, options }) {
		const { saving, blockers, unchecked } = parameterStoreMove;
		const [least, most] = saving.map((micro) => micro / 1e6);
		if (setAside || blockers.length > 0 || least === undefined || most === undefined) return;
		if (least < options.minimumUsd) return;
		const words =
			least.toFixed(2) === most.toFixed(2) ? least.toFixed(2) : `${least.toFixed(2)} to $${most.toFixed(2)}`;
		const data = { saving: words, unchecked: unchecked.join('; ') };
		yield found('candidate', data, { monthlyCost: { usd: least, basis: 'assumed' } });
	},
});
