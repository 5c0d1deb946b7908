import { parseSnapshot } from '../../../src/model/read-snapshot.ts';
import type { Location } from '../../../src/model/location.ts';
import { readCloudFormation } from '../../../src/collect/cloudformation/read-cloudformation.ts';
import type { Fragment, TemplateOptions } from '../../../src/collect/template.ts';

/** Everything a fragment may hold, and the text it was read from. */
export type Read = Required<Pick<Fragment, 'scopes' | 'faults' | 'files'>> &
	Required<Pick<Fragment, 'secrets' | 'parameters' | 'keys' | 'workloads' | 'databases' | 'declarations'>> &
	Required<Pick<Fragment, 'principals' | 'policies' | 'trails'>> & {
		readonly cut: (at: Location | undefined) => string;
	};

/** Reads a template, and holds what comes out against the schema of snapshots. */
export function read(
	text: string,
	{
		path = 'template.yaml',
		files = {},
		...options
	}: TemplateOptions & { path?: string; files?: Record<string, string> } = {},
): Read {
	const others = new Map(Object.entries(files).map(([name, content]) => [name, { path: name, text: content }]));
	return complete(readCloudFormation({ path, text }, options, others), text);
}

export function complete({ scopes, faults, files, ...resources }: Fragment, text: string): Read {
	const snapshot = { version: '1.0', takenAt: '2026-11-01T00:00:00Z', scopes, ...resources };
	const {
		secrets = [],
		parameters = [],
		keys = [],
		workloads = [],
		databases = [],
		declarations = [],
		principals = [],
		policies = [],
		trails = [],
	} = parseSnapshot(JSON.stringify(snapshot));
	const access = { principals, policies, trails };
	const stores = { secrets, parameters, keys, workloads, databases, declarations };
	return { scopes, faults, files, ...stores, ...access, cut: cutter(text) };
}

function cutter(text: string): (at: Location | undefined) => string {
	const lines = text.split('\n');
	const offset = (line: number, column: number) =>
		lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
	return (at) => (at ? text.slice(offset(at.startLine, at.startColumn), offset(at.endLine, at.endColumn)) : 'no place');
}

/** A template with these resources. */
export function template(resources: string, more = ''): string {
	return `AWSTemplateFormatVersion: '2010-09-09'\n${more}Resources:\n${resources}`;
}
