import type { SecretReference } from '../../model/template.ts';
import { embeddedYaml } from './embedded.ts';
import type { Field } from './field.ts';
import type { Manifest } from './manifests.ts';
import { targetOf } from './reference.ts';

/** What a SecretProviderClass mounts from AWS. */
export interface ProviderClass {
	readonly references: readonly SecretReference[];
	/** Kubernetes Secrets that the driver writes while a pod mounts the class, with what each of their keys holds. */
	readonly writes: ReadonlyMap<string, ReadonlyMap<string, SecretReference>>;
}

interface Mounted {
	readonly reference: SecretReference;
	/** File under which it is mounted. */
	readonly alias: string;
}

/** Reads a class; `undefined` if its provider is not AWS. Throws `SourceError` if its list of objects is not YAML. */
export function readProviderClass({ body }: Manifest): ProviderClass | undefined {
	const spec = body.get('spec');
	if (spec.get('provider').string() !== 'aws') return undefined;
	const objects = embeddedYaml(spec.get('parameters', 'objects'))?.items() ?? [];
	const mounted = objects.flatMap(mountedFrom);
	const byAlias = new Map(mounted.map(({ alias, reference }) => [alias, reference]));
	const writes = spec
		.get('secretObjects')
		.items()
		.flatMap((secret): [string, ReadonlyMap<string, SecretReference>][] => {
			const name = secret.get('secretName').string();
			if (name === undefined) return [];
			const keys = secret
				.get('data')
				.items()
				.flatMap((item): [string, SecretReference][] => {
					const key = item.get('key').string();
					const reference = byAlias.get(item.get('objectName').string() ?? '');
					return key !== undefined && reference ? [[key, reference]] : [];
				});
			return [[name, new Map(keys)]];
		});
	return { references: mounted.map(({ reference }) => reference), writes: new Map(writes) };
}

function mountedFrom(object: Field): Mounted[] {
	const name = object.get('objectName');
	const text = name.text();
	if (text === undefined) return [];
	const parameter = object.get('objectType').string() === 'ssmparameter';
	const { to, target } = targetOf(text, parameter ? 'parameter' : 'secret');
	const version = object.get('objectVersion').text();
	const label = object.get('objectVersionLabel').text();
	const reference: SecretReference = {
		to,
		target,
		...(version === undefined || version === '' ? {} : { versionId: version }),
		...(label === undefined || label === '' ? {} : { versionStage: label }),
		how: 'mounted',
		...name.at(),
	};
	const alias = object.get('objectAlias').string() ?? name.string() ?? '';
	const parts = object
		.get('jmesPath')
		.items()
		.map((part): Mounted => {
			const key = keyOf(part.get('path').string() ?? '');
			return {
				alias: part.get('objectAlias').string() ?? '',
				reference: key === undefined ? reference : { ...reference, jsonKey: key, ...part.get('path').at() },
			};
		});
	return parts.length === 0 ? [{ alias, reference }] : parts;
}

/** The key that an expression selects, where it does nothing else. */
function keyOf(path: string): string | undefined {
	return /^[A-Za-z_]\w*$/.test(path) ? path : /^"((?:[^"\\])*)"$/.exec(path)?.[1];
}
