import { callerFields, type Caller } from '../../usage/caller.ts';
import type { Grain } from '../../usage/grain.ts';
import { Numbered } from '../../usage/numbered.ts';

const columns = 7;
const headBytes = 4;

/** Texts once, callers as numbers of texts. */
interface Head {
	readonly texts: readonly string[];
	readonly callers: readonly (readonly number[])[];
	readonly kinds: readonly (readonly [event: number, error: number])[];
	/** Numbers of the texts that are resources. */
	readonly resources: readonly number[];
}

/** Some rows of a grain as bytes. */
export function packRows(grain: Grain, rows: readonly number[]): Buffer {
	const texts = new Numbered<string>();
	const text = (value: string): number => texts.of(value, () => value);
	const [callers, resources, kinds] = [new Renumbered(), new Renumbered(), new Renumbered()];
	const cells = new Uint32Array(rows.length * columns);
	let at = 0;
	for (const row of rows) {
		cells[at] = callers.of(grain.table.cell(row, 0));
		cells[at + 1] = resources.of(grain.table.cell(row, 1));
		cells[at + 2] = kinds.of(grain.table.cell(row, 2));
		for (let column = 3; column < columns; column += 1) cells[at + column] = grain.table.cell(row, column);
		at += columns;
	}
	const head: Head = {
		callers: callers.old.map((number) => {
			const caller = grain.callers.values[number];
			return callerFields.map((field) => text(caller?.[field] ?? ''));
		}),
		resources: resources.old.map((number) => text(grain.resources.values[number] ?? '')),
		kinds: kinds.old.map((number) => {
			const kind = grain.kinds.values[number];
			return [text(kind?.event ?? ''), text(kind?.error ?? '')] as const;
		}),
		texts: texts.values,
	};
	const json = Buffer.from(JSON.stringify(head));
	const length = Buffer.alloc(headBytes);
	length.writeUInt32LE(json.length);
	// Typed arrays begin at multiples of their element's size.
	const padding = Buffer.alloc((4 - (json.length % 4)) % 4, ' ');
	return Buffer.concat([length, json, padding, Buffer.from(cells.buffer)]);
}

/** Adds packed rows to a grain; `resolve` gives each resource its name there. */
export function unpackRows(
	bytes: Buffer,
	grain: Grain,
	resolve: (event: string, resource: string, account: string, region: string) => string,
): void {
	const length = bytes.readUInt32LE(0);
	const head = JSON.parse(bytes.toString('utf8', headBytes, headBytes + length)) as Head;
	const begin = headBytes + length + ((4 - (length % 4)) % 4);
	const cells = new Uint32Array(Uint8Array.from(bytes.subarray(begin)).buffer);
	const text = (number: number | undefined): string => head.texts[number ?? -1] ?? '';
	const callers = head.callers.map((numbers) => {
		const caller = Object.fromEntries(callerFields.map((field, index) => [field, text(numbers[index])]));
		return caller as unknown as Caller;
	});
	const callerNumbers = callers.map((caller) => grain.caller(caller));
	const kinds = head.kinds.map(([event, error]) => grain.kind(text(event), text(error)));
	const places = new Numbered<number>();
	const placeOf = callers.map(({ account, region }) => places.of(`${account}/${region}`, () => 0));
	/** Numbers of resources in the grain, by place, kind and number here. */
	const resolved = new Map<number, number>();
	const resourceOf = (caller: number, resource: number, kind: number): number => {
		const key = ((placeOf[caller] ?? 0) * kinds.length + kind) * head.resources.length + resource;
		const known = resolved.get(key);
		if (known !== undefined) return known;
		const { account = '', region = '' } = callers[caller] ?? {};
		const own = grain.resource(resolve(text(head.kinds[kind]?.[0]), text(head.resources[resource]), account, region));
		resolved.set(key, own);
		return own;
	};
	const cell = (index: number): number => cells[index] ?? 0;
	for (let at = 0; at < cells.length; at += columns) {
		grain.table.enter(
			callerNumbers[cell(at)] ?? 0,
			resourceOf(cell(at), cell(at + 1), cell(at + 2)),
			kinds[cell(at + 2)] ?? 0,
			cell(at + 3),
			cell(at + 4),
			cell(at + 5),
			cell(at + 6),
		);
	}
}

/** New numbers for old ones, in the order they come. */
class Renumbered {
	readonly #numbers = new Map<number, number>();
	readonly old: number[] = [];

	of(number: number): number {
		const known = this.#numbers.get(number);
		if (known !== undefined) return known;
		this.#numbers.set(number, this.old.length);
		this.old.push(number);
		return this.old.length - 1;
	}
}
