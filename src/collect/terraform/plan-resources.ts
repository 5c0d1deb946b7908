import { isObject, objectIn, objectsIn, textIn, type Json } from './plan-json.ts';

/** A resource or data source as a plan or state lists it. */
export interface PlannedResource {
	readonly mode: 'managed' | 'data';
	readonly type: string;
	readonly name: string;
	readonly address: string;
	/** Address of its module, with a dot behind it; empty for the root. */
	readonly prefix: string;
	/** Its key in `count` or `for_each`. */
	readonly index: string | number | undefined;
	/** Its path in the JSON. */
	readonly path: string;
	readonly values: Json;
	/** Which parts of the values are sensitive, and which are not known before they are applied. */
	readonly sensitive: unknown;
	readonly unknown: unknown;
}

/** What there will be, or is: planned values, what data sources read, or the values of a state. */
export function plannedResources(plan: Json): PlannedResource[] {
	const changes = new Map<string, Json>();
	for (const change of objectsIn(plan, 'resource_changes')) {
		const address = textIn(change, 'address');
		const planned = objectIn(change, 'change');
		if (address !== undefined && planned && change['deposed'] === undefined) changes.set(address, planned);
	}
	const planned = ['planned_values', 'values'].flatMap((name) => resourcesUnder(plan, name, changes));
	const known = new Set(planned.map(({ address }) => address));
	const before = resourcesUnder(objectIn(plan, 'prior_state') ?? {}, 'values', new Map(), 'prior_state/');
	return [...planned, ...before.filter(({ mode, address }) => mode === 'data' && !known.has(address))];
}

function resourcesUnder(
	holder: Json,
	name: string,
	changes: ReadonlyMap<string, Json>,
	before = '',
): PlannedResource[] {
	const root = objectIn(objectIn(holder, name), 'root_module');
	const resources: PlannedResource[] = [];
	const rest = root ? [{ module: root, path: `${before}${name}/root_module` }] : [];
	for (let next = rest.shift(); next; next = rest.shift()) {
		const { module, path } = next;
		const address = textIn(module, 'address');
		const prefix = address === undefined ? '' : `${address}.`;
		const own = Array.isArray(module['resources']) ? module['resources'] : [];
		for (const [index, item] of own.entries()) {
			const read = isObject(item) ? readResource(item, prefix, `${path}/resources/${index}`, changes) : undefined;
			if (read) resources.push(read);
		}
		const children = objectsIn(module, 'child_modules');
		for (const [index, child] of children.entries()) {
			rest.push({ module: child, path: `${path}/child_modules/${index}` });
		}
	}
	return resources;
}

function readResource(
	item: Json,
	prefix: string,
	path: string,
	changes: ReadonlyMap<string, Json>,
): PlannedResource | undefined {
	const [type, name, address] = ['type', 'name', 'address'].map((one) => textIn(item, one));
	if (type === undefined || name === undefined || address === undefined) return undefined;
	const { index } = item;
	const change = changes.get(address);
	return {
		mode: item['mode'] === 'data' ? 'data' : 'managed',
		type,
		name,
		address,
		prefix,
		index: typeof index === 'string' || typeof index === 'number' ? index : undefined,
		path,
		values: objectIn(item, 'values') ?? {},
		sensitive: item['sensitive_values'] ?? change?.['after_sensitive'],
		unknown: change?.['after_unknown'],
	};
}
