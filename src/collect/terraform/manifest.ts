import { dirOf, resolvePath } from './files.ts';

/** Directory of a module that `terraform init` fetched, by the root's directory and the path of calls (`a.b`). */
export type Manifest = (root: string, path: string) => string | undefined;

/** Reads every `.terraform/modules/modules.json` among the files. */
export function readManifest(files: ReadonlyMap<string, string>): Manifest {
	const dirs = new Map<string, string>();
	for (const [path, text] of files) {
		if (!/(?:^|\/)\.terraform\/modules\/modules\.json$/.test(path)) continue;
		const root = dirOf(dirOf(dirOf(path)));
		for (const { Key: key, Dir: dir } of entriesOf(text)) {
			if (typeof key === 'string' && typeof dir === 'string' && key !== '')
				dirs.set(`${root} ${key}`, resolvePath(root, dir));
		}
	}
	return (root, path) => dirs.get(`${root} ${path}`);
}

function entriesOf(text: string): readonly { readonly Key?: unknown; readonly Dir?: unknown }[] {
	try {
		const manifest: unknown = JSON.parse(text);
		const modules = typeof manifest === 'object' && manifest !== null && 'Modules' in manifest ? manifest.Modules : [];
		return Array.isArray(modules) ? modules.filter((one: unknown) => typeof one === 'object' && one !== null) : [];
	} catch {
		return [];
	}
}
