/** Which of the first records is the header row, if any: title rows stand above it, data below it. */
import { type CellKind, cellKind } from './cellKind.ts';
import { isRulingLine } from './rulingLine.ts';

type Cells = readonly string[];

export interface HeaderPlace {
  /** Index of the header record; -1 when there is none. */
  readonly header: number;
  /** Index of the first record with data. */
  readonly data: number;
}

/** Title rows further down than this are data. */
const MAX_TITLE = 60;
/** A title row fills at most this share of the table's columns. */
const TITLE_SHARE = 0.34;
const BODY = 60;
/** A survey's names of columns: short ones, then the questions in full. */
const MAX_ABOVE_KEYS = 4;

/** Looks at a sample of records from the top of the file, blank ones included. */
export function findHeader(sample: readonly Cells[], wanted: 'auto' | boolean): HeaderPlace {
  let first = 0;
  while (first < sample.length && filled(sample[first]!) === 0) first++;
  if (wanted !== 'auto') return wanted ? { header: first, data: first + 1 } : { header: -1, data: first };
  const keys = sample.slice(first, first + MAX_ABOVE_KEYS).findIndex(isImportKeys);
  if (keys > 0) return { header: first + keys - 1, data: first + keys + 1 };
  const underlined = firstUnderlined(sample);
  if (underlined !== -1) return { header: underlined, data: underlined + 1 };
  const top = firstWide(sample, first);
  if (top >= sample.length) return { header: -1, data: top };
  return isHeader(sample, top) ? { header: top, data: top + 1 } : { header: -1, data: top };
}

/** Index of the first record of several cells where a line is drawn right below it, whatever stands above; else -1. */
function firstUnderlined(sample: readonly Cells[]): number {
  const top = sample.findIndex((record) => filled(record) >= 2);
  const below = sample[top + 1];
  if (top === -1 || below === undefined || below.length < 2 || !isRulingLine(below)) return -1;
  return sample[top]!.some((cell) => cellKind(cell) === 'email') ? -1 : top;
}

/** Index of the first record as wide as the table: past titles, dates of export, comments. */
function firstWide(sample: readonly Cells[], first: number): number {
  const widths = new Map<number, number>();
  for (let i = first; i < sample.length; i++) {
    const width = filled(sample[i]!) === 0 ? 0 : sample[i]!.length;
    if (width > 0) widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  let width = 1;
  let most = 0;
  for (const [count, records] of widths) {
    if (records > most || (records === most && count > width)) {
      width = count;
      most = records;
    }
  }
  for (let i = first; i < sample.length && i - first <= MAX_TITLE; i++) {
    const record = sample[i]!;
    const count = filled(record);
    if (count === 0 || (isComment(record) && i + 1 < sample.length)) continue;
    if (width > 2 && (isKeyed(record, count) || (isLetters(record) && headerVotes(sample, i + 1).votes > 0))) continue;
    if (width === 1 || (count >= 2 && count > width * TITLE_SHARE)) return i;
  }
  return first;
}

/** Cells with something in them; a line drawn across the table has none. */
function filled(record: Cells): number {
  let count = 0;
  for (const cell of record) if (cell !== '' && cell.trim() !== '') count++;
  return count > 0 && isRulingLine(record) ? 0 : count;
}

/**
 * `# exported 2024-01-01`: a number sign, then a space or more of them, in the first cell. Or the line in which German
 * bookkeeping says what format the file has, by its mark.
 */
function isComment(record: Cells): boolean {
  return (/^#(?:[ #!]|$)/.test(record[0] ?? '') && record[0] !== '#') || /^(?:EXTF|DTVF)$/.test(record[0] ?? '');
}

/** `As of: | 2026-11-24`: words with a colon, then what they say. */
function isKeyed(record: Cells, count: number): boolean {
  if (count > 2) return false;
  const [key = '', value = ''] = record.filter((cell) => cell.trim() !== '');
  return /[:：]\s*$/.test(key) && !/[:：]\s*$/.test(value) && cellKind(value) !== 'email';
}

/** The names of a spreadsheet's own columns, behind an empty corner or none: A, B, C. */
function isLetters(record: Cells): boolean {
  const letters = record[0] === '' ? record.slice(1) : record;
  return (
    letters.length > 1 &&
    letters.length <= 26 &&
    letters.every((letter, i) => letter.length === 1 && letter.charCodeAt(0) === 65 + i)
  );
}

/** The line of a survey with the key of every column for its next import: above it stand the names, below it the rows. */
function isImportKeys(record: Cells): boolean {
  return (
    record.length > 1 && record.every((cell) => cell === '' || cell.startsWith('{"ImportId"')) && filled(record) > 1
  );
}

/** Votes of the columns: values of one kind under a word speak for a header, under one of their own against it. */
function isHeader(sample: readonly Cells[], top: number): boolean {
  const { votes, plain, years } = headerVotes(sample, top);
  if (votes !== 0) return votes > 0;
  // A table by years has nothing else in its header.
  return plain > 0 || years >= 3;
}

function headerVotes(sample: readonly Cells[], top: number): { votes: number; plain: number; years: number } {
  const record = sample[top] ?? [];
  let votes = 0;
  let plain = 0;
  let years = 0;
  for (let column = 0; column < record.length; column++) {
    const kind = cellKind(record[column]!);
    if (kind === 'email') return { votes: -1, plain, years };
    if (kind === 'text') plain++;
    if (isYear(record[column]!)) years++;
    votes += vote(kind, record[column]!, sample, top, column);
  }
  return { votes, plain, years };
}

function vote(kind: CellKind, cell: string, sample: readonly Cells[], top: number, column: number): number {
  const counts = { empty: 0, email: 0, number: 0, date: 0, url: 0, text: 0 };
  let looked = 0;
  let same = 0;
  for (let i = top + 1; i < sample.length && looked < BODY; i++) {
    const value = sample[i]![column];
    if (value === undefined || value === '') continue;
    const valueKind = cellKind(value);
    if (valueKind === 'empty') continue;
    counts[valueKind]++;
    looked++;
    if (value === cell) same++;
  }
  if (looked === 0) return kind === 'date' || isLongNumber(kind, cell) ? -1 : 0;
  const typed = counts.email + counts.number + counts.date + counts.url;
  const mostlyTyped = typed >= looked * 0.6;
  if (kind === 'text') {
    if (mostlyTyped) return counts.number > typed / 2 ? 1 : 2;
    return same > 0 && looked >= 3 ? -1 : 0;
  }
  if (kind === 'empty') return 0;
  // A year may head a column of numbers; the words beside it then decide.
  if (isYear(cell) && same === 0) return 0;
  return mostlyTyped || isLongNumber(kind, cell) || kind !== 'number' ? -1 : 0;
}

function isYear(cell: string): boolean {
  return /^\s*(?:19|20)\d\d\s*$/.test(cell);
}

function isLongNumber(kind: CellKind, cell: string): boolean {
  return kind === 'number' && cell.length >= 7;
}
