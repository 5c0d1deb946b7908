import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		exclude: ['test/aws/**'],
		coverage: {
			provider: 'v8',
			include: ['src/**/*.ts', 'rules/*.ts'],
			reporter: ['text-summary', 'json-summary'],
		},
	},
});
