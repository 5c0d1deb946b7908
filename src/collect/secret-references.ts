import type { SecretReference } from '../model/template.ts';
import { plain, type Text } from '../model/text.ts';

type Kind = SecretReference['to'];

/** Whether a variable names a secret or parameter: by the service in an ARN, else by what the variable is called. */
export function referredKind(variable: string, value: string): Kind | undefined {
	const [scheme, , service] = value.split(':');
	if (scheme === 'arn' && service === 'secretsmanager') return 'secret';
	if (scheme === 'arn' && service === 'ssm') return 'parameter';
	if (/secret_?(?:name|arn|id)$/i.test(variable)) return 'secret';
	return /ssm_?(?:parameter_?)?(?:name|path|arn)$/i.test(variable) ? 'parameter' : undefined;
}

/** What stands behind a secret's ARN in `valueFrom`: JSON key, version stage and version id. */
export function versionParts(
	segments: readonly Text[],
): Required<Pick<SecretReference, 'jsonKey' | 'versionStage' | 'versionId'>> {
	const [jsonKey, versionStage, versionId] = [0, 1, 2].map((at) => orNull(segments[at]));
	return { jsonKey: jsonKey ?? null, versionStage: versionStage ?? null, versionId: versionId ?? null };
}

function orNull(segment: Text | undefined): Text | null {
	return segment === undefined || plain(segment) === '' ? null : segment;
}

/** `valueFrom` of a container, where nothing of it is open: an ARN, or the name of a parameter. */
export function readValueFrom(text: string): SecretReference {
	const segments = text.split(':');
	if (!text.startsWith('arn:') || segments[2] !== 'secretsmanager')
		return { to: 'parameter', target: text, how: 'injected' };
	return {
		to: 'secret',
		target: segments.slice(0, 7).join(':'),
		...versionParts(segments.slice(7)),
		how: 'injected',
	};
}

const extensionLayer = /:layer:AWS-Parameters-and-Secrets-Lambda-Extension(?:-Arm64)?(?::|$)/;

/** AWS's caching extension; its account differs by Region. */
export function isExtensionLayer(arn: string): boolean {
	return extensionLayer.test(arn);
}
