/** What people call a fact, where its name in the code does not say it. */
const names: Readonly<Record<string, string>> = {
	ageing: 'age of the value',
	credentialKind: 'kind of credential',
	credentialName: 'name',
	exemption: 'ownership and age',
	exposedSecrets: 'policies of the secrets under the key',
	frozenReferences: 'rotation of the secrets it refers to',
	danglingReferences: 'secrets it refers to',
	genericRotation: 'rotation function',
	inState: 'Terraform state',
	kmsKeyId: 'KMS key',
	keyState: 'state of the KMS key',
	encryptionKey: 'KMS key',
	lastReadAt: 'last read',
	literals: 'value',
	lookalikes: 'names of the others',
	nameFault: 'name',
	nameFit: 'naming convention',
	needsRotation: 'rotation',
	notRotatable: 'whether it can rotate',
	openTags: 'tags',
	openness: 'statement',
	orphans: 'statement',
	parts: 'names of the others',
	protects: 'what the key protects',
	refreshCost: 'refresh interval',
	renewal: 'key rotation',
	requiredTags: 'tags',
	rotates: 'secrets it rotates',
	rotationFunction: 'rotation function',
	rotationGap: 'rotation schedule',
	rotationStrategy: 'rotation strategy',
	setAside: 'ownership',
	siblingMatches: 'names of the secrets',
	suffixSibling: 'names of the others',
	suffixlessArns: 'names of the secrets',
	superuser: 'whose credential it is',
	taggable: 'type and tier',
	unmanagedPassword: 'rotation of the master password',
	valueSetAt: 'age of the value',
};

/** A fact in words: `resourcePolicy` is "resource policy". */
export function wordsOf(fact: string): string {
	if (Object.hasOwn(names, fact)) return names[fact] ?? fact;
	const words = fact.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replace(/ At$/, ' date');
	return /^[a-z][A-Za-z ]*$/.test(words) ? words.toLowerCase() : fact;
}
