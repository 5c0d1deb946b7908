import { ApiError, type Operation } from './operation.ts';

interface Query {
	readonly Id: string;
	readonly MetricStat: {
		readonly Metric: { readonly Dimensions: readonly { readonly Name: string; readonly Value: string }[] };
	};
}

/** What looking up events calls. */
export const historyOperations: Readonly<Record<string, Operation>> = {
	'cloudtrail LookupEvents': ({ history }, input) => {
		if (!history) return { Events: [] };
		return history.lookup(input);
	},
	'monitoring GetMetricData': ({ callCounts }, { MetricDataQueries }) => {
		if (!callCounts) throw new ApiError('AccessDeniedException');
		return {
			MetricDataResults: (MetricDataQueries as readonly Query[]).map(({ Id, MetricStat }) => {
				const name = MetricStat.Metric.Dimensions.find(({ Name }) => Name === 'Resource')?.Value ?? '';
				return { Id, StatusCode: 'Complete', Timestamps: [1_760_000_000], Values: [callCounts[name] ?? 0] };
			}),
		};
	},
};
