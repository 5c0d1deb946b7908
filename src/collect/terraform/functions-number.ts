import { elementsOf, numberOf } from './convert.ts';
import type { Functions } from './functions-type.ts';
import { plainOf, scalar, type Value } from './value.ts';

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
	log: ([value, base]) => {
		const [number, of] = [numberOf(value), numberOf(base)];
		const exponent = number === undefined || of === undefined ? Number.NaN : Math.log(number) / Math.log(of);
		return Number.isFinite(exponent) ? scalar(Number(exponent.toPrecision(15))) : undefined;
	},
	sum: ([items]) => {
		const numbers = items && elementsOf(items)?.map(numberOf);
		return numbers?.every((number) => number !== undefined) ? scalar(numbers.reduce((a, b) => a + b, 0)) : undefined;
	},
	parseint: ([digits, base]) => {
		const [known, radix] = [plainOf(digits), numberOf(base)];
		if (known === undefined || radix === undefined || radix < 2 || radix > 36) return undefined;
		const number = Number.parseInt(known, radix);
		return Number.isSafeInteger(number) && /^[+-]?[0-9a-z]+$/i.test(known) ? scalar(number) : undefined;
	},
};
