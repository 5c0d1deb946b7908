import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InputError, readLines, readTextFile } from '../../src/cli/read-file.ts';
import { readSnapshotFile } from '../../src/cli/read-snapshot.ts';
import { OutputError, writeFileAtomically } from '../../src/cli/write-file.ts';
import type { Secret, Snapshot } from '../../src/model/snapshot.ts';
import { serializeSnapshot } from '../../src/model/write-snapshot.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'hushlint-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

describe('readTextFile', () => {
	const options = { what: 'the snapshot', maxBytes: 1_000_000 };
	const reason = (path: string): string => {
		try {
			readTextFile(path, options);
		} catch (error) {
			if (error instanceof InputError) return error.message.replace(path, 'F');
			throw error;
		}
		return 'read';
	};

	test('gives the text without its byte order mark', () => {
		expect(readTextFile(file('a', '\uFEFFä\r\n😀'), options)).toBe('ä\r\n😀');
		expect(readTextFile(file('b', 'a real \uFFFD'), options)).toBe('a real \uFFFD');
	});

	test('says in a sentence why it cannot', () => {
		expect(reason(join(folder, 'none'))).toBe('cannot read the snapshot F: there is no such file');
		expect(reason(join(file('x', 'x'), 'y'))).toBe('cannot read the snapshot F: there is no such file');
		expect(reason(folder)).toBe('cannot read the snapshot F: it is a directory');
		expect(reason(file('c', ' \n'))).toBe('cannot read the snapshot F: it is empty');
		expect(reason(file('d', Buffer.from('{"a":"\xff"}', 'latin1')))).toBe(
			'cannot read the snapshot F: it is not UTF-8 text',
		);
		expect(reason(file('e', 'a\0b'))).toBe('cannot read the snapshot F: it is not text');
		expect(reason(file('f', 'a'.repeat(1_000_001)))).toBe('cannot read the snapshot F: it is larger than 1 MB');
		expect(reason(join(folder, 'n'.repeat(300)))).toBe('cannot read the snapshot F: its name is too long');
	});

	test.skipIf(process.platform === 'win32')('reads from a device no more than it may', () => {
		expect(reason('/dev/zero')).toBe('cannot read the snapshot F: it is larger than 1 MB');
		expect(reason('/dev/null')).toBe('cannot read the snapshot F: it is empty');
	});

	test('readLines gives the lines of a text, pieces or not', () => {
		const text = `${'ä😀x\n'.repeat(40_000)}end`;
		expect([...readLines(file('g', text))]).toEqual(text.split('\n'));
		expect([...readLines(file('h', 'a\n\0b'))]).toEqual([]);
	});
});

describe('readSnapshotFile', () => {
	const secrets = Array.from({ length: 8000 }, (_, index): Secret => ({
		arn: `arn:aws:secretsmanager:::secret:${index + 10_000}`,
		name: 'ä'.repeat(40),
	}));
	const snapshot: Snapshot = {
		version: '1.0',
		takenAt: '2027-03-01T00:00:00Z',
		scopes: [{ id: 'a', world: 'account', listed: {} }],
		secrets,
	};

	test('reads one of any layout', () => {
		expect(readSnapshotFile(file('a', serializeSnapshot(snapshot)))).toEqual(snapshot);
		expect(readSnapshotFile(file('b', JSON.stringify(snapshot, null, '\t')))).toEqual(snapshot);
		expect(readSnapshotFile(file('c', serializeSnapshot({ ...snapshot, secrets: [] })))).toEqual({
			...snapshot,
			secrets: [],
		});
	});

	test('refuses with one sentence', () => {
		const text = serializeSnapshot(snapshot);
		expect(() => readSnapshotFile(file('d', text.slice(0, -40)))).toThrow(
			'is no snapshot that can be read: it is not complete JSON: it ends too early',
		);
		expect(() => readSnapshotFile(folder)).toThrow(InputError);
		expect(() => readSnapshotFile(join(folder, 'none'))).toThrow('there is no such file');
		expect(() => readSnapshotFile(file('e', text.replace('secret:10001', 'secret:\0')))).toThrow('it is not text');
	});
});

function whyNot(path: string): string {
	try {
		writeFileAtomically(path, 'text');
	} catch (error) {
		if (error instanceof OutputError) return error.message.replace(path, 'F');
		throw error;
	}
	return 'written';
}

describe('writeFileAtomically', () => {
	test('writes a file that only its owner reads, over an old one too', () => {
		const path = join(folder, 'out.json');
		writeFileAtomically(path, 'one');
		writeFileAtomically(path, 'two ä');
		expect(readFileSync(path, 'utf8')).toBe('two ä');
		if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(readdirSync(folder)).toEqual(['out.json']);
	});

	test('says in a sentence why it cannot, and leaves nothing behind', () => {
		mkdirSync(join(folder, 'sub'));
		const old = file('old', 'old');
		expect(whyNot(join(folder, 'sub'))).toBe('cannot write F: it is a directory');
		expect(whyNot(join(folder, 'none', 'x'))).toBe('cannot write F: its folder does not exist');
		expect(whyNot(join(old, 'x'))).toBe('cannot write F: its folder is a file');
		expect(whyNot(join(folder, 'n'.repeat(300)))).toBe('cannot write F: its name is too long');
		if (process.platform !== 'win32') expect(whyNot(`${join(folder, 'new')}/`)).toMatch(/^cannot write F: /);
		expect(readdirSync(folder).toSorted()).toEqual(['old', 'sub']);
		expect(readFileSync(old, 'utf8')).toBe('old');
	});

	test.skipIf(process.platform === 'win32')('follows a link and writes to a device', () => {
		const target = file('target', 'old');
		symlinkSync(target, join(folder, 'link'));
		writeFileAtomically(join(folder, 'link'), 'new');
		expect(readFileSync(target, 'utf8')).toBe('new');
		expect(whyNot('/dev/null')).toBe('written');
		expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
	});

	test.skipIf(process.platform !== 'linux')('tells of a full disk', () => {
		expect(whyNot('/dev/full')).toBe('cannot write F: the disk is full');
	});
});
