import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		exclude: ['test/aws/**'],
		globalSetup: ['test/harness/build.ts'],
		maxWorkers: 2,
		// Only for what never ends: machines are busy.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		reporters: ['default', './test/harness/closing-line.ts'],
		coverage: {
			provider: 'v8',
			include: ['src/**/*.ts', 'rules/*.ts'],
			exclude: ['src/**/*.as.ts'],
			reporter: ['text-summary', 'json-summary'],
			thresholds: {
				'src/model/**': { lines: 95 },
				'src/rule/**': { lines: 95 },
				'rules/**': { lines: 95 },
				'src/lint/**': { lines: 95 },
				'src/report/**': { lines: 95 },
			},
		},
	},
});
