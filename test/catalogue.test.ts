import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import type { Kind } from '../src/model/estate.ts';
import { basisOf, existsIn } from '../src/rule/ask.ts';
import { reads } from '../src/collect/aws/reads.ts';

const nouns = /^(Secret|Credential|Parameter|Statement|Key|Account|Workload|Database|Declaration|Principal)\b/;

describe.each(Object.entries(rules))('%s', (id, rule) => {
	it('is named for the hazard', () => {
		expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
		expect(id).not.toMatch(/^(no|use|prefer|avoid|ensure|require|check|disallow)-/);
	});

	it('speaks in whole sentences', () => {
		expect(rule.summary).toMatch(nouns);
		expect(rule.summary).toMatch(/^[^\n]{1,100}$/);
		const remedy = typeof rule.remedy === 'string' ? rule.remedy : rule.remedy.text;
		for (const prose of [rule.summary, rule.why, remedy]) expect(prose).toMatch(/^[A-Z"].*\.$/s);
		// Only messages and commands are filled in.
		for (const prose of [rule.summary, rule.why, remedy]) expect(prose).not.toContain('{{');
		for (const message of Object.values(rule.messages)) expect(message).toMatch(/^([A-Z"]|\{\{).*[."]$/s);
	});

	it('yields only to rules that exist', () => {
		expect(rule.yieldsTo.filter((other) => !(other in rules) || other === id)).toEqual([]);
	});

	it('describes its options, whose defaults are valid', () => {
		for (const { default: value, describe: words, schema } of Object.values(rule.options)) {
			expect(words).toMatch(/^[A-Z].*\.$/s);
			const { type, minimum, maximum } = schema as { type: string; minimum?: number; maximum?: number };
			if (type === 'integer') expect(Number.isInteger(value)).toBe(true);
			if (minimum !== undefined) expect(value).toBeGreaterThanOrEqual(minimum);
			if (maximum !== undefined) expect(value).toBeLessThanOrEqual(maximum);
		}
	});

	it('needs facts that exist in its worlds', () => {
		for (const world of rule.worlds) {
			for (const kind of rule.resource) {
				expect(rule.needs.filter((fact) => !existsIn(world, kind, fact))).toEqual([]);
			}
		}
	});

	it('rests, in accounts, on facts that a collector reads', () => {
		if (!rule.worlds.includes('account')) return;
		// Statements and what is known of every resource are read from other facts.
		const filled = new Set(reads.flatMap(({ fills }) => fills));
		for (const kind of rule.resource.filter((one) => one !== 'statement')) {
			const named = [...rule.needs, ...rule.weighs].filter((fact) => existsIn('account', kind, fact));
			const facts = named.flatMap((fact) => [...basisOf(kind, fact)]);
			const asked = facts.filter((fact) => {
				const [of = '', name = ''] = fact.split('.');
				return existsIn('account', of as Kind, name);
			});
			expect(asked.filter((fact) => !filled.has(fact))).toEqual([]);
		}
	});
});

it('has no cycle of rules that yield', () => {
	const visit = (id: string, path: readonly string[]): void => {
		expect(path, [...path, id].join(' > ')).not.toContain(id);
		for (const stronger of rules[id]?.yieldsTo ?? []) visit(stronger, [...path, id]);
	};
	for (const id of Object.keys(rules)) visit(id, []);
});
