import { unread, type Observed } from '../../model/observed.ts';
import { goSeconds } from './durations.ts';
import { containersOf, podSpecOf } from './pod-spec.ts';
import type { Manifest } from './manifests.ts';

const driver = 'secrets-store-csi-driver';

/** Interval of the driver when its rotation is switched on without one. */
const defaultPoll = 120;

/**
 * Seconds between two polls of the Secrets Store CSI driver, of which a cluster has one; `null`: it does not poll. Unread where no driver is in
 * sight, or several that differ, which belong to several clusters.
 */
export function pollSeconds(objects: readonly Manifest[]): Observed<number | null> {
	const found = objects.flatMap((object) => {
		const seconds = object.kind === 'DaemonSet' ? fromArguments(object) : fromValues(object);
		return seconds === undefined ? [] : [seconds];
	});
	const [first, ...others] = found.map((seconds) => JSON.stringify(seconds));
	const elsewhere = unread('elsewhere', 'rotationPollInterval');
	if (first === undefined) return elsewhere;
	return others.every((other) => other === first) ? (found[0] ?? null) : elsewhere;
}

function fromArguments(object: Manifest): Observed<number | null> | undefined {
	const containers = containersOf(podSpecOf(object));
	const words = containers.flatMap((container) =>
		[...container.get('command').items(), ...container.get('args').items()].map((item) => item.string() ?? ''),
	);
	const flag = (name: string): string | undefined => {
		const at = words.findIndex((word) => word === name || word.startsWith(`${name}=`));
		const word = words[at];
		return word === undefined ? undefined : word === name ? (words[at + 1] ?? '') : word.slice(name.length + 1);
	};
	const enabled = flag('--enable-secret-rotation');
	const interval = flag('--rotation-poll-interval');
	const isDriver = containers.some((container) =>
		/csi-secrets-store\/driver/.test(container.get('image').string() ?? ''),
	);
	if (enabled === undefined && interval === undefined && !isDriver) return undefined;
	return enabled === 'false' || enabled === undefined ? null : poll(interval);
}

/** The values of the driver's chart in a HelmRelease (Flux) or a chart's value file in an Application (Argo CD). */
function fromValues({ group, kind, name, body }: Manifest): Observed<number | null> | undefined {
	const spec = body.get('spec');
	let values = spec.get('values');
	let chart: string | undefined;
	if (group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease') {
		chart = spec.get('chart', 'spec', 'chart').string() ?? name;
	} else if (group === 'argoproj.io' && kind === 'Application') {
		chart = spec.get('source', 'chart').string();
		values = spec.get('source', 'helm', 'valuesObject');
	}
	if (chart === undefined || !chart.includes(driver)) return undefined;
	const own = values.get(driver);
	const enabled = (own.exists ? own : values).get('enableSecretRotation').boolean();
	const interval = (own.exists ? own : values).get('rotationPollInterval');
	return enabled === true ? poll(interval.string()) : null;
}

function poll(interval: string | undefined): Observed<number> {
	if (interval === undefined) return defaultPoll;
	return goSeconds(interval) ?? unread('unresolved', 'rotationPollInterval');
}
