// The library: judge a snapshot, read one, print a report. Collecting is left out on purpose: it is the command's, which owns credentials and interruption.
// So are who can read, who reads, and what it costs: `hushlint access`, `usage` and `cost` tell that as JSON.
export { rules } from '../rules/index.ts';
export { defaultConfig, type Config } from './config/config.ts';
export { ConfigError } from './config/config-error.ts';
export { parseConfig } from './config/parse-config.ts';
export type { Basis, Finding, Gap, MonthlyCost, Severity, Subject, SuppressedFinding } from './finding/finding.ts';
export type { Report } from './finding/report.ts';
export { lint, type LintInput } from './lint/lint.ts';
export { parseSnapshot, SnapshotError } from './model/read-snapshot.ts';
export { serializeSnapshot } from './model/write-snapshot.ts';
export type { Snapshot } from './model/snapshot.ts';
export { json } from './report/json.ts';
export { markdown } from './report/markdown.ts';
export type { RenderOptions } from './report/render-options.ts';
export { sarif } from './report/sarif.ts';
export { terminal } from './report/terminal.ts';
export type { Registry, Rule } from './rule/rule.ts';
