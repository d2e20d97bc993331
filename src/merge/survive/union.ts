/** All different values of several cells, in further columns or in one cell, where they are found again the next time. */
import type { MergedCell } from '../../model/index.ts';
import { isBlank, textOf, valueKey } from './blank.ts';
import type { Grid } from './grid.ts';

/**
 * What the cells of a column hold. `list`: tags, parted by whatever parts lists. `values`: addresses and numbers, several
 * of them only where the separator stands between. `text`: sentences, which are never torn.
 */
export type Held = 'list' | 'values' | 'text';

const USUAL = '; ';

/**
 * The cells of the base row that get something added; what stands in them stays as it stands. A value is there when a
 * cell holds it between the separators that a union writes, so that the same rows add nothing the next time. A text that
 * begins as the cell ends continues it.
 * @param separator what stands between values in one cell; null: what a list uses itself, else `'; '`
 */
export function union(
  columns: readonly string[],
  places: readonly number[],
  held: Held,
  separator: string | null,
  grid: Grid,
  order: readonly number[],
): MergedCell[] {
  const base = order[0] as number;
  const mark = separator ?? (held === 'list' ? separatorOf(places, grid, order) : null) ?? USUAL;
  const end = grid.cell(places[places.length - 1] as number, base);
  const hasArrays = places.some((place) => order.some((at) => Array.isArray(grid.cell(place, at))));
  // The members of an array stay apart; in a text they are found again in pieces only.
  const intoText = isBlank(end) ? !hasArrays : !Array.isArray(end);
  const said: string[] = [];
  const known = new Set<string>();
  const missing: unknown[] = [];
  for (const at of order) {
    for (const place of places) {
      const cell = grid.cell(place, at);
      if (isBlank(cell)) continue;
      for (const value of valuesIn(cell, held, mark)) {
        const text = textOf(value);
        // Most values are one piece that stands there already.
        if (known.has(valueKey(text))) continue;
        const isParted = intoText && (held === 'text' || typeof cell !== 'string');
        const parts = (isParted ? pieces(text, held, mark) : [text]).filter((part) => !isBlank(part));
        if (parts.length === 0) continue;
        const keys = parts.map(valueKey);
        const allKnown = keys.every((key) => known.has(key));
        const continued = held === 'text' && keys.length > 1 ? alreadySaid(keys, said, allKnown) : 0;
        if (continued === keys.length || (allKnown && (held !== 'text' || keys.length === 1))) continue;
        for (const key of keys.slice(continued)) {
          said.push(key);
          known.add(key);
        }
        if (at === base) continue;
        if (continued > 0) missing.push(parts.slice(continued).join(mark).trim());
        else missing.push(typeof value !== 'string' ? value : isParted ? inner(text, parts) : text.trim());
      }
    }
  }
  const cells: MergedCell[] = [];
  // What does not find a free column of the role joins the last one that is written to.
  for (let i = 0; i < columns.length && missing.length > 0; i++) {
    const last = i === columns.length - 1;
    const own = grid.cell(places[i] as number, base);
    const isFree = isBlank(own);
    if (!last && !isFree) continue;
    const joined = last ? missing.splice(0) : missing.splice(0, 1);
    const stays = isFree ? [] : Array.isArray(own) ? own : [own];
    const isArray = isFree ? hasArrays : Array.isArray(own);
    const value = isArray ? [...stays, ...joined] : [...stays, ...joined].map(textOf).join(mark);
    cells.push({ column: columns[i] as string, from: null, rule: 'union', value });
  }
  return cells;
}

/** How many of a sentence's first pieces stand there: all of them side by side somewhere, or some as the last ones. */
function alreadySaid(keys: readonly string[], said: readonly string[], allKnown: boolean): number {
  if (allKnown) {
    for (let from = 0; from + keys.length <= said.length; from++)
      if (keys.every((key, i) => said[from + i] === key)) return keys.length;
  }
  for (let count = Math.min(keys.length - 1, said.length); count > 0; count--) {
    const from = said.length - count;
    if (said.slice(from).every((key, i) => key === keys[i])) return count;
  }
  return 0;
}

/** A text from its first piece to its last, without separators at its ends, which would be doubled when it is joined. */
function inner(text: string, parts: readonly string[]): string {
  const last = parts[parts.length - 1] as string;
  return text.slice(text.indexOf(parts[0] as string), text.lastIndexOf(last) + last.length).trim();
}

/** What the first list that holds several values has between them. */
function separatorOf(places: readonly number[], grid: Grid, order: readonly number[]): string | null {
  for (const at of order) {
    for (const place of places) {
      const cell = grid.cell(place, at);
      const found = typeof cell === 'string' ? separatorIn(cell) : null;
      if (found !== null) return found;
    }
  }
  return null;
}

function separatorIn(text: string): string | null {
  return text.includes(';') ? '; ' : text.includes('|') ? '|' : text.includes(',') ? ', ' : null;
}

/** What a cell holds: the members of an array, the pieces of a list, or itself. */
function valuesIn(cell: unknown, held: Held, mark: string): readonly unknown[] {
  if (Array.isArray(cell)) return cell;
  return held === 'text' || typeof cell !== 'string' ? [cell] : pieces(cell, held, mark);
}

const LIST_SIGN = /[,;|\n]/;

/** A text parted at the separator; a list at semicolons, commas, bars and line ends as well. */
function pieces(text: string, held: Held, mark: string): string[] {
  if (held === 'list' && mark.trim().length === 1 && LIST_SIGN.test(mark)) return text.split(LIST_SIGN);
  const parts = mark === '' ? [text] : text.split(mark);
  return held === 'list' ? parts.flatMap((part) => part.split(LIST_SIGN)) : parts;
}
