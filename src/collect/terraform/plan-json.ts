/** An object of a plan, whose shape is Terraform's promise and not ours. */
export type Json = Readonly<Record<string, unknown>>;

export function objectIn(value: unknown, name: string): Json | undefined {
	const found = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
	return isObject(found) ? found : undefined;
}

export function objectsIn(value: unknown, name: string): readonly Json[] {
	const found = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
	return Array.isArray(found) ? found.filter(isObject) : [];
}

export function textIn(value: unknown, name: string): string | undefined {
	const found = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
	return typeof found === 'string' ? found : undefined;
}

export function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
