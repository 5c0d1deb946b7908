import { readPlan } from '../../../src/collect/terraform/read-plan.ts';

export type Plain = Record<string, unknown>;

/** A resource as a plan lists it, with what is said of it at three places. */
export interface Planned {
	readonly address: string;
	readonly mode?: 'data';
	readonly index?: string | number;
	readonly module?: string;
	readonly values: Plain;
	readonly sensitive?: Plain;
	readonly unknown?: Plain;
}

function listed({ address, mode, index, values, sensitive = {} }: Planned): Plain {
	const [type, name] = address
		.replace(/^(?:module\.\w+(?:\[[^\]]*\])?\.)*(?:data\.)?/, '')
		.replace(/\[.*\]$/, '')
		.split('.');
	return {
		address,
		mode: mode ?? 'managed',
		type,
		name,
		...(index === undefined ? {} : { index }),
		provider_name: 'registry.terraform.io/hashicorp/aws',
		values,
		sensitive_values: sensitive,
	};
}

export function moduleOf(resources: readonly Planned[]): Plain {
	const modules = new Set(resources.flatMap(({ module }) => module ?? []));
	return {
		resources: resources.filter(({ module }) => module === undefined).map(listed),
		child_modules: [...modules].map((address) => ({
			address,
			resources: resources.filter(({ module }) => module === address).map(listed),
		})),
	};
}

/** A resource of the configuration, expressions by attribute. */
export function configured(address: string, expressions: Plain): Plain {
	const [type, name] = address.replace(/^data\./, '').split('.');
	return { address, mode: address.startsWith('data.') ? 'data' : 'managed', type, name, expressions };
}

export const constant = (value: unknown): Plain => ({ constant_value: value });
export const references = (...names: string[]): Plain => ({ references: names });

export function plan(resources: readonly Planned[], more: Plain = {}): Plain {
	return {
		format_version: '1.2',
		terraform_version: '1.9.8',
		planned_values: { root_module: moduleOf(resources) },
		resource_changes: resources.map(({ address, unknown = {} }) => ({
			address,
			change: { actions: ['create'], before: null, after: {}, after_unknown: unknown },
		})),
		...more,
	};
}

export function readJson(data: unknown, options = {}) {
	const text = JSON.stringify(data, null, 2);
	return { text, ...readPlan({ path: 'plan.json', text }, options) };
}
