import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { managedPolicies, type PublishedPolicy } from './managed-policies.ts';

/** Rewrites the table of AWS managed policies from a checkout of iann0036/iam-dataset: its folder, its commit and that commit's day. */
const [folder, commit, date] = argv.slice(2);
if (folder === undefined || commit === undefined || date === undefined)
	throw new Error('give a folder, a commit, a day');
const policies = new URL('aws/managedpolicies/', pathToFileURL(`${folder}/`));
const published = readdirSync(policies)
	.map((file) => JSON.parse(readFileSync(new URL(file, policies), 'utf8')) as Partial<PublishedPolicy>)
	// Those that AWS took back have no ARN.
	.filter((policy): policy is PublishedPolicy => typeof policy.arn === 'string');
const source = { repository: 'github.com/iann0036/iam-dataset', commit, date, licence: 'MIT' };
const { path, content } = managedPolicies(published, source);
writeFileSync(new URL(`../../${path}`, import.meta.url), content);
