import { elementsOf, numberOf } from './convert.ts';
import type { Functions } from './functions-type.ts';
import { scalar, type Value } from './value.ts';

function ofNumbers(reduce: (...numbers: number[]) => number): (args: readonly Value[]) => Value | undefined {
	return (args) => {
		const numbers = args.map(numberOf);
		const known = numbers.filter((number) => number !== undefined);
		return known.length < numbers.length || known.length > 1000 ? undefined : scalar(reduce(...known));
	};
}

export const numberFunctions: Functions = {
	max: ofNumbers(Math.max),
	min: ofNumbers(Math.min),
	abs: ofNumbers(Math.abs),
	ceil: ofNumbers(Math.ceil),
	floor: ofNumbers(Math.floor),
	pow: ofNumbers(Math.pow),
	signum: ofNumbers(Math.sign),
	sum: ([items]) => {
		const numbers = items && elementsOf(items)?.map(numberOf);
		return numbers?.every((number) => number !== undefined) ? scalar(numbers.reduce((a, b) => a + b, 0)) : undefined;
	},
	parseint: ([digits, base]) => {
		const number = Number.parseInt(String(numberOf(digits) ?? ''), numberOf(base) ?? 10);
		return Number.isNaN(number) ? undefined : scalar(number);
	},
};
