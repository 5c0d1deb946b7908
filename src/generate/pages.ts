import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { actionsByFact } from '../collect/aws/reads.ts';
import { basisOf } from '../rule/ask.ts';
import type { Registry, Rule } from '../rule/rule.ts';
import type { DerivedFile } from './derived.ts';

/** The page of a rule: everything its file says, and the first case that it flags with what hushlint prints for it. */
export function rulePage(id: string, rule: Rule, root: URL): DerivedFile {
	const remedy = typeof rule.remedy === 'string' ? { text: rule.remedy } : rule.remedy;
	const lines = [
		`<!-- Generated from ${id}.ts and its fixtures. Run \`npm run generate\`; do not edit. -->`,
		`# ${id}`,
		'',
		rule.summary,
		'',
		`| | |`,
		`|---|---|`,
		`| severity | ${rule.severity}${rule.enabled ? '' : ' (off by default)'} |`,
		`| topic | ${rule.topic} |`,
		`| judges | ${rule.resource.join(', ')} |`,
		`| since | ${rule.since} |`,
		`| reads | ${reads(rule)} |`,
		...(rule.yieldsTo.length > 0
			? [`| yields to | ${rule.yieldsTo.map((other) => `[${other}](${other}.md)`).join(', ')} |`]
			: []),
		'',
		'## Why it matters',
		'',
		rule.why,
		'',
		'## What to do',
		'',
		remedy.text,
		...snippet('sh', remedy.cli),
		...snippet('hcl', remedy.terraform),
		...snippet('yaml', remedy.cloudformation),
		...optionLines(rule),
		...exampleLines(id, root),
		...seeAlso(rule),
		'',
	];
	return { path: `rules/${id}.md`, content: lines.join('\n') };
}

function snippet(language: string, text: string | undefined): string[] {
	return text === undefined
		? []
		: ['', '```' + language, text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => name.toUpperCase()), '```'];
}

function reads(rule: Rule): string {
	const facts = rule.resource.flatMap((kind) =>
		[...rule.needs, ...rule.weighs].flatMap((fact) => [...basisOf(kind, fact)]),
	);
	const byFact = actionsByFact();
	const actions = [...new Set(facts.flatMap((fact) => byFact[fact] ?? []))].toSorted();
	return actions.length === 0 ? 'nothing' : actions.map((action) => `\`${action}\``).join(', ');
}

function optionLines({ options }: Rule): string[] {
	const rows = Object.entries(options).map(
		([name, option]) =>
			`| \`${name}\` | ${typeOf(option.schema)} | \`${JSON.stringify(option.default)}\` | ${option.describe} |`,
	);
	return rows.length === 0
		? []
		: ['', '## Options', '', '| option | type | default | meaning |', '|---|---|---|---|', ...rows];
}

function typeOf(schema: Readonly<Record<string, unknown>>): string {
	if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => `\`${String(value)}\``).join(', ');
	const { type, minimum, maximum } = schema as { type: string; minimum?: number; maximum?: number };
	const bounds = [minimum === undefined ? '' : `from ${minimum}`, maximum === undefined ? '' : `to ${maximum}`];
	return [type === 'array' ? 'list of strings' : type, ...bounds].filter(Boolean).join(' ');
}

function exampleLines(id: string, root: URL): string[] {
	const folder = new URL(`fixtures/rules/${id}/`, root);
	if (!existsSync(folder)) return [];
	const first = readdirSync(folder)
		.filter((file) => file.startsWith('flags-') && file.endsWith('.json'))
		.toSorted()[0];
	if (first === undefined) return [];
	const out = new URL(first.replace(/\.json$/, '.out'), folder);
	return [
		'',
		'## Example',
		'',
		'For this snapshot',
		'',
		'```json',
		readFileSync(new URL(first, folder), 'utf8').trim(),
		'```',
		'',
		'hushlint says',
		'',
		'```text',
		existsSync(out) ? readFileSync(out, 'utf8').trim() : '',
		'```',
	];
}

function seeAlso({ references, equivalents }: Rule): string[] {
	const lines = [
		...references.map((url) => `- <${url}>`),
		...equivalents.map((name) => `- The same elsewhere: ${name}`),
	];
	return lines.length === 0 ? [] : ['', '## See also', '', ...lines];
}

/** `rules/README.md`: the catalogue as a table, by topic. */
export function ruleTable(registry: Registry): DerivedFile {
	const topics = [...new Set(Object.values(registry).map(({ topic }) => topic))].toSorted();
	const sections = topics.flatMap((topic) => [
		`## ${topic}`,
		'',
		'| rule | severity | what it finds |',
		'|---|---|---|',
		...Object.entries(registry)
			.filter(([, rule]) => rule.topic === topic)
			.map(([id, rule]) => `| [${id}](${id}.md) | ${rule.severity}${rule.enabled ? '' : ', off'} | ${rule.summary} |`),
		'',
	]);
	const head = ['<!-- Generated from the rules. Run `npm run generate`; do not edit. -->', '# Rules', ''];
	return { path: 'rules/README.md', content: [...head, ...sections].join('\n') };
}
