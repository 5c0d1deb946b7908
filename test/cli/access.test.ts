import { expect, test } from 'vitest';
import { hushlint } from './fake-streams.ts';

const refusals: readonly (readonly [readonly string[], string])[] = [
	[['prod/db', '--principal', 'api'], 'name secrets, or a role or user with --principal, not both'],
	[['--fail-on-new-readers'], '--fail-on-new-readers needs --compare OLD NEW'],
	[['--compare', 'a.json'], '--compare needs 2 values'],
	[['--compare', 'a.json', '--strict'], '--compare needs 2 values'],
	[['--compare=a.json', 'b.json'], '--compare takes 2 values, with spaces'],
	[['--compare', 'a', 'b', '--compare', 'c', 'd'], '--compare is given twice'],
	[['--compare', 'a', 'b', '--snapshot', 'c'], '--compare and --snapshot exclude each other'],
	[['--compare', 'a', 'b', '--principal', 'c'], '--compare and --principal exclude each other'],
	[['--compare', 'a', 'b'], 'cannot read the snapshot a: there is no such file'],
	[['--snapshot', 'a', '--templates', 'b'], '--templates and --snapshot exclude each other'],
	[['--account', '111111111111'], '--account needs --templates'],
	[['--var', 'a=b', '--snapshot', 'a'], '--var needs --templates'],
	[['--templates', '.', '--account', '1'], '--account takes an id of 12 digits'],
	[['--format', 'sarif'], '--format must be one of terminal, json, csv, markdown'],
	[['--output', 'a.sarif'], '--output a.sarif: its extension tells no format; write FORMAT=a.sarif'],
	[['--output', 'cvs=a'], '--output: "cvs" is no format; there are terminal, json, csv, markdown; did you mean "csv"?'],
	[['--output', 'a.csv', '--output', './a.csv'], '--output: ./a.csv would be written twice'],
	[['--snapshot', 'a.json', '--output', 'a.json'], '--output: a.json is the snapshot that is read'],
];

test.each(refusals)('access %j', async (args, sentence) => {
	expect(await hushlint(['access', ...args])).toEqual({ code: 2, out: '', err: `hushlint: ${sentence}\n` });
});

async function offered(...words: readonly string[]): Promise<string[]> {
	const { out } = await hushlint(['--get-yargs-completions', 'hushlint', 'access', ...words]);
	return out.split('\n').slice(0, -1);
}

test('the shell is offered the options', async () => {
	expect(await offered('--comp')).toEqual(['--compare']);
	expect(await offered('--fail')).toEqual(['--fail-on-new-readers']);
	expect(await offered('--format', '')).toEqual(['terminal', 'json', 'csv', 'markdown']);
	expect(await offered('--compare', 'old.json', '')).toEqual([]);
	expect(await offered('')).toEqual([]);
});
