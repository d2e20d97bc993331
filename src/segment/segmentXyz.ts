/** Groups customers by how evenly they buy: X even, Y changing, Z by chance. */
import { aNumberOrNone } from '../fields/checkEntries.ts';
import { aBoolean, aNumber, checkOptions, checkRows, kindOf } from '../fields/options.ts';
import type { XyzEntry } from '../model/index.ts';

export interface SeriesEntry {
  readonly customer: string;
  /** What was bought in each period, periods without a purchase as 0. */
  readonly values: readonly number[];
}

export interface XyzOptions {
  /** Variation (standard deviation over mean) up to which customers are X. Default 0.1. */
  readonly x?: number | undefined;
  /** Up to which they are Y. Default 0.25. */
  readonly y?: number | undefined;
  /** Leave periods without a purchase out. People buy rarely: with them nearly everyone is Z. Default false. */
  readonly skipZeros?: boolean | undefined;
  /** Divide by n - 1 instead of n. Default false. */
  readonly sample?: boolean | undefined;
}

/**
 * One entry a customer, in the given order. A customer without purchases, or with fewer than two periods, is Z.
 *
 * @throws TypeError for a wrong shape, RangeError for a value out of range
 * @example segmentXyz([{ customer: 'a', values: [10, 10, 11] }])[0].class // 'X'
 */
export function segmentXyz(entries: readonly SeriesEntry[], options?: XyzOptions): XyzEntry[] {
  checkRows('segmentXyz', entries, 'entries');
  checkOptions('segmentXyz', options, {
    x: aNumber(0, 100),
    y: aNumber(0, 100),
    skipZeros: aBoolean,
    sample: aBoolean,
  });
  const { x = 0.1, y = 0.25, skipZeros = false, sample = false } = options ?? {};
  return entries.map(({ customer, values }, i): XyzEntry => {
    if (!Array.isArray(values)) throw new TypeError(`segmentXyz: entries[${i}].values must be an array of numbers`);
    const text = values.findIndex((value) => !aNumberOrNone.fits(value));
    if (text !== -1)
      throw new TypeError(`segmentXyz: entries[${i}].values[${text}] must be a number, got ${kindOf(values[text])}`);
    const used = values.filter((value) => Number.isFinite(value) && !(skipZeros && value === 0));
    const mean = used.length === 0 ? 0 : used.reduce((sum, value) => sum + value, 0) / used.length;
    const squares = used.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const variation =
      mean > 0 && used.length > 1 ? Math.sqrt(squares / (sample ? used.length - 1 : used.length)) / mean : null;
    return {
      customer,
      mean,
      variation,
      class: variation === null ? 'Z' : variation <= x ? 'X' : variation <= y ? 'Y' : 'Z',
    };
  });
}
