import { cellOf } from '../../fields/cell.ts';
import type { Row } from '../../model/index.ts';
import type { Dictionary } from './dictionary.ts';
import type { PreparedColumn } from './encode.ts';

const SPACE = 32;
const ZERO = 48;

/** A column of row numbers, of one value or of nothing tells nobody apart. */
export function isEvidence(column: PreparedColumn, total: number): boolean {
  const { kind } = column.plan;
  if (column.slots.every((slot) => slot.every((id) => id === 0))) return false;
  if (kind !== 'text' && kind !== 'externalId' && kind !== 'code') return true;
  let present = 0;
  for (const id of column.slots[0]!) if (id !== 0) present++;
  const distinct = column.dictionary.size - 1;
  if (present * 50 < total || distinct < 2) return false;
  // When something happened is no trait of a party; birthdays have a role of their own.
  if (kind === 'text' && holdsDays(column.dictionary)) return false;
  if (distinct < present * 0.999 || present < 3) return true;
  if (kind !== 'text') return false;
  let words = 0;
  for (let id = 1; id <= distinct; id++) if (column.dictionary.holds(id, SPACE)) words++;
  return words * 2 > distinct;
}

/** A day, with or without its time, as the key of a text spells it. */
const DAY =
  /^(?:\d{1,4} (?:\d{1,2}|[a-z]{3,9}) \d{1,4}|[a-z]{3,9} \d{1,2} \d{4})(?: \d[t\d ]*(?:[a-su-z][a-z]{0,3})?)?$/;

function holdsDays(dictionary: Dictionary): boolean {
  const { size } = dictionary;
  let others = 0;
  const most = (size - 1) * 0.1;
  for (let id = 1; id < size && others <= most; id++) if (!DAY.test(dictionary.textOf(id))) others++;
  return others <= most;
}

/** Whether a column counts its rows: whole numbers, each above the one before. No two rows share one. */
export function countsRows(rows: readonly Row[], column: string): boolean {
  let before = '';
  for (let i = 0; i < rows.length; i++) {
    const cell = cellOf(rows[i]!, column);
    const text = typeof cell === 'number' ? String(cell) : cell;
    if (typeof text !== 'string' || text === '' || text.length < before.length) return false;
    if (text.length === before.length && text <= before) return false;
    if (text.charCodeAt(0) === ZERO) return false;
    for (let at = 0; at < text.length; at++) {
      const digit = text.charCodeAt(at) - ZERO;
      if (digit < 0 || digit > 9) return false;
    }
    before = text;
  }
  return rows.length >= ENOUGH;
}

/** Values enough to tell a column of numbers from one of words. */
const ENOUGH = 8;

/** A column without a role that holds numbers of some register: other ones in most rows, digits in all, no words. */
export function holdsCodes(column: PreparedColumn): boolean {
  if (column.plan.kind !== 'text') return false;
  const { dictionary } = column;
  let present = 0;
  for (const id of column.slots[0]!) if (id !== 0) present++;
  const distinct = dictionary.size - 1;
  if (present < ENOUGH || distinct < present * 0.2) return false;
  let codes = 0;
  for (let id = 1; id <= distinct; id++) if (CODE.test(dictionary.textOf(id))) codes++;
  return codes >= distinct * 0.95;
}
/** Five to twenty letters and digits, digits among them; a decimal fraction or a date has parts. */
const CODE = /^(?=[a-z]{0,4}\d)[a-z\d]{5,20}$/;

/** A column without a role that only says the name again. */
export function repeatsName(column: PreparedColumn, columns: readonly PreparedColumn[], total: number): boolean {
  if (column.plan.kind !== 'text') return false;
  const given = columns.find((one) => one.plan.kind === 'given');
  const family = columns.find((one) => one.plan.kind === 'family');
  if (given === undefined || family === undefined) return false;
  const texts = column.dictionary;
  const people = given.dictionary;
  let present = 0;
  let same = 0;
  for (let row = 0; row < total; row++) {
    const text = column.slots[0]![row]!;
    if (text === 0) continue;
    present++;
    const first = given.slots[0]![row]!;
    const last = family.slots[0]![row]!;
    const length = people.lengthOf(first) + people.lengthOf(last) + (first === 0 || last === 0 ? 0 : 1);
    if (length === 0 || texts.lengthOf(text) !== length) continue;
    if (texts.holdsAt(text, 0, people, first) && texts.holdsAt(text, length - people.lengthOf(last), people, last))
      same++;
  }
  return same * 2 > present;
}
