import { rules } from '../../rules/index.ts';
import { actionTable } from './action-table.ts';
import type { DerivedFile } from './derived.ts';
import { rulePage, ruleTable } from './pages.ts';
import { registryFile } from './registry.ts';
import { scanCode } from './scan-code.ts';
import { generate as snapshotValidator } from './snapshot-validator.ts';

/** Every committed file that follows from others. */
export function derivedFiles(root: URL): DerivedFile[] {
	return [
		registryFile(root),
		actionTable(),
		scanCode(root),
		ruleTable(rules),
		...Object.entries(rules).map(([id, rule]) => rulePage(id, rule, root)),
		...Object.entries(snapshotValidator()).map(([path, content]) => ({ path, content })),
	];
}
