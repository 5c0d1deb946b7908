import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/fuzz/**/*.fuzz.ts'],
		maxWorkers: 2,
		reporters: ['default', './test/harness/closing-line.ts'],
	},
});
