/** Which row stood where in the list of a journal: a list that was sorted since is put back in order before it is used. */
import { cellOf } from '../fields/cell.ts';
import { textOf } from '../merge/survive/blank.ts';
import type { Row } from '../model/index.ts';
import { hash32, hash52 } from '../text/hash.ts';
import { UsageError } from './args.ts';

const MOST_NAMED = 10;

/** Two marks of each row: of all its cells, and of its words only, which no spreadsheet writes in a form of its own. */
export function orderOf(rows: readonly Row[], header: readonly string[]): string {
  return rows.map((row) => markOf(row, header)).join(' ');
}

function markOf(row: Row, header: readonly string[]): string {
  let all = '';
  let words = '';
  for (const column of header) {
    const cell = textOf(cellOf(row, column));
    // Editors change line ends.
    const text = (cell.includes('\r') ? cell.replaceAll('\r', '') : cell).trim();
    all += `${text}\0`;
    if (hasLetter(text)) words += `${text}\0`;
  }
  return `${hash52(all).toString(36)}.${hash32(words.toLowerCase()).toString(36)}`;
}

/** An E alone is part of a number: spreadsheets write 4.9E+11. Every foreign sign counts as a letter. */
function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 0x20;
    if ((code >= 97 && code <= 122 && code !== 101) || code > 127) return true;
  }
  return false;
}

const wordsOf = (mark: string): string => mark.slice(mark.indexOf('.'));

/**
 * The rows as they were written. A row that was edited stays where it is, and is found again by its words where others
 * moved; the same object where nothing moved.
 * @param order what `orderOf` gave when the list was written
 * @throws UsageError where rows moved and it cannot be told which of them some edited ones are
 */
export function inOrder(rows: readonly Row[], order: string, header: readonly string[]): readonly Row[] {
  const written = order === '' ? [] : order.split(' ');
  const marks = rows.map((row) => markOf(row, header));
  const isWhole = rows.length === written.length;
  const placeOf = new Array<number>(rows.length).fill(-1);
  const free = new Set(written.keys());
  const put = (row: number, place: number): void => {
    placeOf[row] = place;
    free.delete(place);
  };
  const unplaced = (): number[] => [...placeOf.keys()].filter((row) => placeOf[row] === -1);
  const stay = (isSame: (mark: string, written: string) => boolean): void => {
    if (isWhole)
      for (const row of unplaced())
        if (free.has(row) && isSame(marks[row] as string, written[row] as string)) put(row, row);
  };
  stay((mark, was) => mark === was);
  if (free.size === 0) return rows;
  // Last first: the first place of a group is then at its end, from where it goes at no cost.
  const places = groups([...free].reverse(), (place) => written[place] as string);
  for (const row of unplaced()) {
    const place = places.get(marks[row] as string)?.pop();
    if (place !== undefined) put(row, place);
  }
  stay((mark, was) => wordsOf(mark) === wordsOf(was));
  const byWords = groups(free, (place) => wordsOf(written[place] as string));
  for (const [words, own] of groups(unplaced(), (row) => wordsOf(marks[row] as string))) {
    const there = byWords.get(words) ?? [];
    if (own.length === 1 && there.length === 1) put(own[0] as number, there[0] as number);
  }
  const stands = isWhole
    ? placeOf.every((place, row) => place === -1 || place === row)
    : isAscending(placeOf.filter((place) => place !== -1));
  if (stands) return rows;
  const left = unplaced();
  if (left.length === 1 && free.size === 1) put(left[0] as number, [...free][0] as number);
  else if (left.length > 0) throw new UsageError(unclear(left));
  return [...placeOf.keys()]
    .sort((a, b) => (placeOf[a] as number) - (placeOf[b] as number))
    .map((row) => rows[row] as Row);
}

function groups(items: Iterable<number>, keyOf: (item: number) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group === undefined) found.set(keyOf(item), [item]);
    else group.push(item);
  }
  return found;
}

function isAscending(places: readonly number[]): boolean {
  return places.every((place, i) => i === 0 || place > (places[i - 1] as number));
}

function unclear(rows: readonly number[]): string {
  const named = rows.slice(0, MOST_NAMED).map((row) => row + 1);
  const more = rows.length > MOST_NAMED ? ` and ${rows.length - MOST_NAMED} more` : '';
  return `the list was sorted since, and it cannot be told which rows its rows ${named.join(', ')}${more} were, which were edited: put back their cells, or the order of the list`;
}
