/** A sample of one column's values, spread over the whole list. */

import { cellOf } from '../fields/cell.ts';
import type { Row } from '../model/index.ts';
import { asText } from '../text/tidy.ts';

/** Longer cells say nothing about a column's role that their beginning does not. */
const MAX_SAMPLE = 200;
/** Cells looked at for one sample, so that a nearly empty column of a million rows costs no more than a full one. */
const LOOKS_PER_SAMPLE = 20;

/**
 * Up to `wanted` non-empty values as trimmed text, cut at 200 characters, at equal steps through the rows. The same rows give the same
 * sample.
 */
export function sampleColumn(rows: readonly Row[], column: string, wanted: number): string[] {
  const sample: string[] = [];
  const looks = Math.min(rows.length, wanted * LOOKS_PER_SAMPLE);
  const step = rows.length / Math.max(1, looks);
  // Two passes at different strides would look twice at some rows; one walk in `passes` interleaved sweeps does not.
  const sweeps = Math.max(1, Math.ceil(looks / wanted));
  for (let sweep = 0; sweep < sweeps && sample.length < wanted; sweep++) {
    for (let i = sweep; i < looks && sample.length < wanted; i += sweeps) {
      const row = rows[Math.floor(i * step)];
      if (row === undefined || row === null) continue;
      const text = asText(cellOf(row, column));
      if (text === null || text === undefined) continue;
      const value = (text.length > MAX_SAMPLE ? text.slice(0, MAX_SAMPLE) : text).trim();
      if (value !== '') sample.push(value);
    }
  }
  return sample;
}
