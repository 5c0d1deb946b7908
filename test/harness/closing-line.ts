import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** Ends a run with one plain line, for those who read nothing else: `812 passed, 0 failed`. */
export default class ClosingLine implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
		const counts = { passed: 0, failed: errors.length, skipped: 0 };
		for (const module of modules) {
			const before = counts.failed;
			for (const test of module.children.allTests()) {
				const { state } = test.result();
				if (state !== 'pending') counts[state] += 1;
			}
			// A file that fails before its tests run counts as one failure.
			if (module.state() === 'failed' && counts.failed === before) counts.failed += 1;
		}
		// What fails before any test, such as the build, counts too.
		if (reason === 'failed' && counts.failed === 0) counts.failed += 1;
		const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
		process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
	}
}
