/** The country of a list, as most of its contacts name it. */
import type { ColumnMapping, Role, Row } from '../model/index.ts';
import { fold, foldWords } from '../text/fold.ts';
import { cellOf } from './cell.ts';
import { countryReader } from './countryOfRow.ts';
import { KINDS } from './kinds.ts';
import { placeCountryReader } from './rowPlace.ts';

/** Rows looked at to learn the list's country. */
const SAMPLE = 2000;
/** Share of the rows that say a country which must agree before the silent rows are read with it. */
const MAJORITY = 0.7;

/**
 * The country most contacts name: by country column, by the calling code of their phones, or by a postal code that is of
 * one country by its form or by the region or city beside it; null when fewer than two contacts say one or fewer than
 * 70 % of them agree. Rows with the same e-mail address, or the same name and phone number, vote once, by the first that
 * says a country: merging such duplicates leaves the votes as they were, unless they name two countries. Duplicates that
 * are less alike vote apart, and may move a close vote when they are merged. Looks at 2,000 rows or somewhat more, spread
 * evenly over the list. Linear.
 */
export function likelyCountry(rows: readonly Row[], mapping: ColumnMapping): string | null {
  const countryColumns = mapping.columns.filter(({ role }) => role === 'country').map(({ column }) => column);
  const phoneColumns = mapping.columns.filter(({ role }) => role === 'phone' || role === 'mobile');
  const readCountry = countryReader();
  const { examine: examinePhone } = KINDS.phone.plan({}, null);
  const readPlace = placeCountryReader(mapping);
  const isFirstVote = votesOnce(mapping);
  const votes = new Map<string, number>();
  let voters = 0;
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let i = 0; i < rows.length; i += step) {
    const row = rows[i] as Row;
    let country = readCountry(row, countryColumns);
    for (const { column } of phoneColumns) {
      if (country !== null) break;
      const cell = cellOf(row, column);
      if (typeof cell !== 'string' || !cell.includes('+')) continue;
      const parts = examinePhone(cell).parts as { country?: string | null } | null;
      country = parts?.country ?? null;
    }
    country ??= readPlace(row);
    if (country === null || !isFirstVote(row)) continue;
    voters++;
    votes.set(country, (votes.get(country) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [country, count] of votes) if (best === null || count > (votes.get(best) as number)) best = country;
  return best !== null && voters >= 2 && (votes.get(best) as number) >= voters * MAJORITY ? best : null;
}

/** Digits at the end of a phone number that are the same with and without its country and area. */
const PHONE_END = 7;
const NO_DIGIT = /\D+/g;

/** Tells whether a row is of nobody who was asked before. A switchboard's number alone makes nobody the same. */
function votesOnce(mapping: ColumnMapping): (row: Row) => boolean {
  const columnsOf = (...wanted: readonly Role[]) =>
    mapping.columns.filter(({ role }) => wanted.includes(role)).map(({ column }) => column);
  const emails = columnsOf('email');
  const phones = columnsOf('phone', 'mobile');
  const names = columnsOf('fullName', 'firstName', 'lastName');
  const asked = new Set<string>();
  return (row) => {
    const textOf = (column: string): string => {
      const cell = cellOf(row, column);
      return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
    };
    const marks = emails.map((column) => fold(textOf(column).trim())).filter((address) => address.includes('@'));
    const name = foldWords(names.map(textOf).join(' '));
    for (const column of phones) {
      const digits = textOf(column).replace(NO_DIGIT, '');
      if (digits.length >= PHONE_END) marks.push(`${name} ${digits.slice(-PHONE_END)}`);
    }
    if (marks.length === 0 && name.includes(' ')) marks.push(name);
    const isFirst = !marks.some((mark) => asked.has(mark));
    for (const mark of marks) asked.add(mark);
    return isFirst;
  };
}
