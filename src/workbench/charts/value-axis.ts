/** The axis of a chart's values. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  /** From the lowest to the highest, evenly. */
  readonly ticks: readonly number[];
}

/** About so many intervals. */
const INTERVALS = 5;

/** An axis of round numbers that holds 0 and all values. */
export function valueAxis(values: readonly number[]): ValueAxis {
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  const most = values.reduce((high, value) => Math.max(high, value), 0);
  if (most === least) return valueAxis([1]);
  const step = roundStep((most - least) / INTERVALS);
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  return { low: first * step, high: last * step, ticks };
}

/** The next of 1, 2, 2.5, 5 and 10 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const times = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= least) ?? 10;
  return times * power;
}
