/** The country a row names, in one of its columns for it. */
import type { Checked, Examine, Row } from '../model/index.ts';
import { cellOf } from './cell.ts';
import { countryOfCode, planCountry, runCountry } from './country/index.ts';
import { missing } from './issue.ts';

/** Slots of the answers found at once, a power of two. */
const AT_ONCE = 64;

/**
 * Remembers the answers to a column of few values. Worth it for countries only, which are asked for twice a row: for
 * every other kind the look-up of a fresh string costs as much as the examination.
 */
export function remember(examine: Examine<unknown>): Examine<unknown> {
  const known = new Map<string, Checked<unknown>>();
  const last = new Array<Checked<unknown>>(AT_ONCE).fill(Object.freeze(missing<unknown>('')));
  return (input) => {
    if (typeof input !== 'string' || input.length > 40) return examine(input);
    const { length } = input;
    // A map has to read the whole of a fresh string before it looks: the usual names are told by less.
    const slot = (length * 7 + input.charCodeAt(0) * 3 + input.charCodeAt(length - 1)) & (AT_ONCE - 1);
    const lately = last[slot] as Checked<unknown>;
    if (lately.input === input) return lately;
    let checked = known.get(input);
    if (checked === undefined) {
      checked = examine(input);
      if (known.size < 1000) known.set(input, checked);
    }
    last[slot] = checked;
    return checked;
  };
}

/** Reads the country of row after row: ISO 3166-1 alpha-2, null where none of the columns names one. */
export function countryReader(): (row: Row, columns: readonly string[]) => string | null {
  const plan = planCountry();
  const examine = remember((input) => runCountry(input, plan));
  return (row, columns) => {
    for (let i = 0; i < columns.length; i++) {
      const cell = cellOf(row, columns[i] as string);
      if (cell === '' || cell === undefined) continue;
      const code = typeof cell === 'string' ? countryOfCode(cell) : null;
      if (code !== null) return code;
      const { verdict, value } = examine(cell);
      if ((verdict === 'ok' || verdict === 'repaired') && value !== null) return value;
    }
    return null;
  };
}
