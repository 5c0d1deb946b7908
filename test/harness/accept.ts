import { writeFileSync } from 'node:fs';
import { allCases, print, run } from './cases.ts';

/** Records what hushlint prints for every case that flags or cannot tell. The verdicts are asserted by the tests, not here. */
let written = 0;
for (const one of allCases()) {
	if (one.verdict === 'passes') continue;
	try {
		writeFileSync(one.output, print(await run(one)));
		written += 1;
	} catch (error) {
		console.error(`${one.rule}/${one.file}: ${String(error)}`);
		process.exitCode = 1;
	}
}
console.log(`${written} outputs recorded`);
