import { isRead, type Weighed } from '../../model/observed.ts';
import { question } from '../../model/question.ts';
import { isHole, partsOf, render, splitText, type Text } from '../../model/text.ts';
import { grant, type Grant } from '../grant.ts';

/** A grant that says what it leaves out. */
export interface InvertedGrant {
	readonly grant: Grant;
	/** The actions it covers that reveal a value. */
	readonly reads: readonly string[];
	/** What it does not allow. */
	readonly excluded: readonly string[];
	/** What it allows besides what it leaves out, in words: `everything`, `secretsmanager:GetSecretValue`. */
	readonly allowed: string;
}

/** The grant of a statement with NotAction or NotResource, if it covers reading a value; `null`: it is none. */
export const invertedGrant = question({
	kinds: ['statement'],
	weighs: ['actions', 'notActions', 'resources', 'notResources'],
	asks: [grant],
	ask({ notActions, notResources, actions, resources }, estate, statement): Weighed<InvertedGrant | null> {
		const given = grant.of(statement, estate);
		if (!isRead(given)) return given;
		if (given === null || given.inverted.length === 0) return null;
		const reads = given.reads.filter((action) => isAbout(action, given.patterns, statement.origin?.of.kind));
		if (reads.length === 0) return null;
		const excluded = [notActions, notResources].flatMap(textsOf);
		const what = given.inverted.includes('NotAction') ? 'everything' : textsOf(actions).join(', ');
		const where = given.inverted.includes('NotResource') ? ' everywhere' : placeOf(textsOf(resources));
		return { grant: given, reads, excluded, allowed: `${what}${where}` };
	},
});

function textsOf(fact: Weighed<readonly Text[] | null>): readonly string[] {
	return isRead(fact) ? (fact ?? []).map(render) : [];
}

function placeOf(patterns: readonly string[]): string {
	return patterns.length === 0 || patterns.includes('*') ? '' : ` on ${patterns.join(', ')}`;
}

const carriers: Readonly<Record<string, string>> = { secret: 'secretsmanager:', parameter: 'ssm:', key: 'kms:' };

/** Whether a read concerns what the statement is about: the resource that carries it, or the service that its patterns name. */
function isAbout(action: string, patterns: readonly Text[], carrier: string | undefined): boolean {
	const own = carriers[carrier ?? ''];
	if (own !== undefined) return action.startsWith(own);
	return patterns.some((pattern) => {
		const service = splitText(pattern, ':')[2] ?? '*';
		if (partsOf(service).some((part) => isHole(part) || /[*?]/.test(part))) return true;
		return action.startsWith(`${render(service)}:`);
	});
}
