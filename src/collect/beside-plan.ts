import { dirname, resolve } from 'node:path';
import type { Discovery } from './discover.ts';
import { calledDirectories, fetchedDirectories, terraformFilesIn } from './module-files.ts';
import { pathFrom } from './path-from.ts';
import { readTemplateFile } from './read-template-file.ts';
import type { TemplateFile } from './template.ts';

const maxBytes = 20_000_000;

const maxDirectories = 2000;

/** The Terraform files in the folder of a plan and where the scan runs, with those of the modules they call. */
export interface BesidePlan {
	readonly files: ReadonlyMap<string, string>;
	/** The folder of the plan, then where the scan runs. */
	readonly dirs: readonly string[];
}

export function filesBesidePlan(plan: TemplateFile, { files }: Discovery, cwd: string): BesidePlan {
	const texts = new Map([...files.terraform, ...files.modules].map(({ path, text }) => [path, text]));
	const folders = [...new Set([dirname(resolve(cwd, plan.path)), cwd])];
	const queue = [...folders];
	const done = new Set<string>();
	for (let folder = queue.shift(); folder !== undefined && done.size < maxDirectories; folder = queue.shift()) {
		if (done.has(folder)) continue;
		done.add(folder);
		const listing = resolve(folder, '.terraform', 'modules', 'modules.json');
		for (const path of [...terraformFilesIn(folder), ...(folders.includes(folder) ? [listing] : [])]) {
			const name = pathFrom(cwd, path);
			const text = texts.get(name) ?? readTemplateFile(path, { maxBytes });
			if (typeof text !== 'string') continue;
			texts.set(name, text);
			queue.push(...(path === listing ? fetchedDirectories(path, text) : calledDirectories(path, text)));
		}
	}
	const dirs = folders.map((folder) => pathFrom(cwd, folder)).map((dir) => (dir === '.' ? '' : dir));
	return { files: texts, dirs };
}
