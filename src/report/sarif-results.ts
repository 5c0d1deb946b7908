import type { Location, Result, Suppression } from 'sarif';
import type { Finding, Subject, SuppressedFinding } from '../finding/finding.ts';
import { grades } from './sarif-rules.ts';
import { visible } from './visible.ts';

/** What results of one file share. */
export interface ResultContext {
	readonly ruleIndex: ReadonlyMap<string, number>;
	readonly lineOf: (resource: Subject) => number;
	readonly inventoryFile: string;
}

export function result(finding: Finding | SuppressedFinding, context: ResultContext): Result {
	const { rule, severity, because, resource, remedy, fix, monthlyCost, fingerprint, data } = finding;
	const index = context.ruleIndex.get(rule);
	return {
		ruleId: rule,
		...(index === undefined ? {} : { ruleIndex: index }),
		level: grades[severity].level,
		message: { text: sarifText(`${resource.name}: ${finding.message}`) },
		locations: [location(finding, context)],
		// GitHub tells alerts apart by `primaryLocationLineHash` alone.
		partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'hushlint/v1': fingerprint },
		...('suppression' in finding ? { suppressions: [suppression(finding.suppression)] } : {}),
		properties: {
			severity,
			...(because === undefined ? {} : { because }),
			...(monthlyCost === undefined ? {} : { monthlyCostUsd: monthlyCost.usd, costBasis: monthlyCost.basis }),
			...(resource.account === undefined ? {} : { account: resource.account }),
			...(resource.region === undefined ? {} : { region: resource.region }),
			...(remedy === '' ? {} : { remedy }),
			...(fix === undefined ? {} : { fix }),
			data,
		},
	};
}

function location(finding: Finding, { lineOf, inventoryFile }: ResultContext): Location {
	const { resource, location: place } = finding;
	return {
		physicalLocation: {
			artifactLocation: artifact(place?.file || inventoryFile),
			region: place
				? {
						startLine: place.startLine,
						startColumn: place.startColumn,
						endLine: place.endLine,
						endColumn: place.endColumn,
					}
				: { startLine: lineOf(resource) },
		},
		logicalLocations: [
			{
				name: visible(resource.name) || 'unnamed',
				fullyQualifiedName: visible(resource.id) || 'unnamed',
				kind: 'resource',
			},
		],
	};
}

/** The URI of a file: relative to the root of the repository, unless its path is absolute. */
function artifact(file: string): { uri: string; uriBaseId?: string } {
	const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
	const uri = path
		.split('/')
		.map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')))
		.join('/');
	if (path.startsWith('/')) return { uri: `file://${uri}` };
	if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${uri.replace('%3A', ':')}` };
	return { uri, uriBaseId: '%SRCROOT%' };
}

function suppression({ source, reason, until, owner }: SuppressedFinding['suppression']): Suppression {
	return {
		kind: source === 'inline' ? 'inSource' : 'external',
		status: 'accepted',
		...(reason === '' ? {} : { justification: visible(reason) }),
		properties: { source, ...(until === undefined ? {} : { until }), ...(owner === undefined ? {} : { owner }) },
	};
}

/** Text of a SARIF message, in which brackets make links and braces stand for arguments. */
export function sarifText(text: string): string {
	const line = visible(text);
	const literal = /\]\(/.test(line) ? line.replace(/[\\[\]]/g, String.raw`\$&`) : line;
	return literal.replace(/\{(?=\d+\})/g, '{{').replace(/(\{\{\d+)\}/g, '$1}}');
}
