import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/aws/**/*.test.ts'],
		globalSetup: ['test/harness/build.ts'],
		maxWorkers: 2,
		reporters: ['default', './test/harness/closing-line.ts'],
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
