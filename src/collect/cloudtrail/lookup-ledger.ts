import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { CallBy } from '../../usage/fold.ts';
import { cachePath } from './cache-files.ts';
import type { EventName } from './lookup-reads.ts';
import { joined, without, type Stretch } from './lookup-spans.ts';

/** Of what a file of pages means: another one is not read. */
const layout = 1;

interface Page extends Stretch {
	readonly calls: readonly CallBy[];
}

/** The calls of one name that were looked up in an account and Region, and the times of which all were. Kept on the disk page by page. */
export class Ledger {
	readonly name: EventName;
	readonly #path: string | undefined;
	#pages: Page[] = [];
	#covered: Stretch[] = [];

	private constructor(name: EventName, path: string | undefined) {
		this.name = name;
		this.#path = path;
	}

	/** With what was looked up before, as far as it is not older than `since`; without a folder nothing is kept. */
	static open(folder: string | undefined, place: string, name: EventName, since: number): Ledger {
		if (folder === undefined) return new Ledger(name, undefined);
		const ledger = new Ledger(name, cachePath(folder, [place, name], 'lookup'));
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		ledger.#load(since);
		return ledger;
	}

	/** Takes calls, and that there are no others in the stretch; the calls may reach beyond it. Throws what the file system throws. */
	add(page: Page): void {
		if (this.#path !== undefined) appendFileSync(this.#path, lineOf(page), { mode: 0o600 });
		this.#take(page);
	}

	/** The stretches of which calls may be missing. */
	missing(whole: Stretch): Stretch[] {
		return without(whole, this.#covered);
	}

	*calls(): Generator<CallBy> {
		for (const { calls } of this.#pages) yield* calls;
	}

	#take(page: Page): void {
		this.#pages.push(page);
		this.#covered = joined([...this.#covered, page]);
	}

	/** Lines that were cut off when the writing was, and what is too old to be asked for, are dropped. */
	#load(since: number): void {
		const path = this.#path ?? '';
		const [head, ...lines] = readLines(path);
		const pages = head === headLine() ? lines.flatMap((line) => pageOf(line) ?? []) : [];
		const kept = pages.filter(({ to }) => to > since);
		for (const page of kept) this.#take(page);
		if (head === headLine() && kept.length === lines.length) return;
		writeFileSync(`${path}.new`, `${headLine()}\n${kept.map(lineOf).join('')}`, { mode: 0o600 });
		renameSync(`${path}.new`, path);
	}
}

function headLine(): string {
	return JSON.stringify({ layout });
}

function lineOf({ from, to, calls }: Page): string {
	return `${JSON.stringify({ from, to, calls })}\n`;
}

function readLines(path: string): string[] {
	try {
		return readFileSync(path, 'utf8').split('\n').slice(0, -1);
	} catch {
		return [];
	}
}

function pageOf(line: string): Page | undefined {
	try {
		return JSON.parse(line) as Page;
	} catch {
		return undefined;
	}
}
