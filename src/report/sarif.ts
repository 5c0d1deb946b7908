import type { Log, Notification, Run } from 'sarif';
import type { Finding, SuppressedFinding } from '../finding/finding.ts';
import type { Report } from '../finding/report.ts';
import { crashLine, gapLines } from './asides.ts';
import { defaultInventoryFile, inventoryLines, isLive } from './inventory.ts';
import type { RenderOptions } from './render-options.ts';
import { descriptor } from './sarif-rules.ts';
import { result, sarifText, type ResultContext } from './sarif-results.ts';
import { worstFirst } from './tally.ts';
import { toJson, visible } from './visible.ts';
import { plural } from './wording.ts';

/** GitHub's limits: a file beyond them is refused as a whole. */
const mostRuns = 20;
const mostResults = 25_000;

const templates = 'iac';
const others = 'other-accounts';

/** What one run holds. Its name is the category that tells uploads apart. */
interface Share {
	readonly name: string;
	readonly findings: (Finding | SuppressedFinding)[];
	readonly scopes: Set<string>;
}

/** SARIF 2.1.0 with a run for each account and one for all templates. */
export function sarif(report: Report, options: RenderOptions = {}): string {
	const context: ResultContext = {
		ruleIndex: new Map(report.rules.map(({ id }, at) => [id, at])),
		lineOf: inventoryLines(report),
		inventoryFile: options.inventoryFile ?? defaultInventoryFile,
	};
	const shares = share(report);
	const log: Log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: shares.map((one, at) => run(one, at === 0, report, context)),
	};
	return toJson(log);
}

/** Findings and scopes by account, in the order of the account ids; accounts beyond the limit share the last run. */
function share(report: Report): Share[] {
	const accounts = new Map(
		report.scopes.flatMap(({ id, world, account }) => (world === 'account' ? [[id, account ?? id]] : [])),
	);
	const names = [...new Set(accounts.values())].toSorted();
	const hasTemplates =
		report.scopes.some(({ world }) => world === 'iac') || ![...report.findings, ...report.suppressed].every(isLive);
	const room = mostRuns - (hasTemplates ? 1 : 0);
	const own = names.length <= room ? names : names.slice(0, room - 1);

	const shares = new Map<string, Share>();
	const open = (name: string): Share => {
		const known = shares.get(name) ?? { name, findings: [], scopes: new Set<string>() };
		shares.set(name, known);
		return known;
	};
	for (const name of own) open(name);
	if (own.length < names.length) open(others);
	if (hasTemplates) open(templates);
	if (shares.size === 0) open('none');

	const [first] = shares.values();
	const ofAccount = (account: string | undefined): Share | undefined =>
		account !== undefined && names.includes(account) ? (shares.get(account) ?? shares.get(others)) : undefined;
	for (const { id, world } of report.scopes) {
		(world === 'iac' ? shares.get(templates) : ofAccount(accounts.get(id)))?.scopes.add(id);
	}
	for (const finding of [...worstFirst(report, report.findings), ...worstFirst(report, report.suppressed)]) {
		const live = isLive(finding) ? ofAccount(finding.resource.account) : undefined;
		(live ?? shares.get(templates) ?? first)?.findings.push(finding);
	}
	return [...shares.values()];
}

function run({ name, findings, scopes }: Share, isFirst: boolean, report: Report, context: ResultContext): Run {
	const { tool, crashes, notices, gaps } = report;
	const left = findings.length - mostResults;
	const known = new Set(report.scopes.map(({ id }) => id));
	const ownGaps = gaps.filter(({ scope }) => scopes.has(scope) || (isFirst && !known.has(scope)));
	const executed: Notification[] = [
		...gapLines({ ...report, gaps: ownGaps }).map((line) => notification('not-evaluated', 'note', line)),
		...(isFirst ? crashes.map((crash) => notification('crash', 'error', crashLine(crash))) : []),
		...(left > 0
			? [
					notification(
						'left-out',
						'warning',
						`${plural(left, 'finding')} left out, the least severe: a run holds ${mostResults}`,
					),
				]
			: []),
	];
	const configured = isFirst ? notices.map(({ kind, message }) => notification(kind, 'note', message)) : [];
	return {
		tool: {
			driver: {
				name: tool.name,
				semanticVersion: tool.version,
				informationUri: 'https://www.npmjs.com/package/hushlint',
				rules: report.rules.map(descriptor),
			},
		},
		automationDetails: { id: `${tool.name}/${visible(name)}/` },
		columnKind: 'utf16CodeUnits',
		invocations: [
			{
				executionSuccessful: crashes.length === 0,
				...(executed.length > 0 ? { toolExecutionNotifications: executed } : {}),
				...(configured.length > 0 ? { toolConfigurationNotifications: configured } : {}),
			},
		],
		results: findings.slice(0, mostResults).map((finding) => result(finding, context)),
		properties: { takenAt: report.takenAt, scopes: [...scopes] },
	};
}

function notification(id: string, level: 'note' | 'warning' | 'error', text: string): Notification {
	return { descriptor: { id }, level, message: { text: sarifText(text) || id } };
}
