/** A row's cells, each examined once, with the row's own country as context. Normalizing and validating share the result. */
import type { Checked, CheckedValue, ColumnMapping, NameParts, Row } from '../model/index.ts';
import { cellOf } from './cell.ts';
import { createCellBlock } from './cellBlock.ts';
import {
  type CountryExamination,
  checkFieldOptions,
  type ExaminedColumn,
  type ExaminerOptions,
  planExaminations,
} from './examinations.ts';
import { missing, NO_ISSUES, NO_VALUES } from './issue.ts';
import type { Examination } from './kinds.ts';
import { likelyCountry } from './likelyCountry.ts';
import type { ListOptions } from './listOptions.ts';
import { weighName } from './name/index.ts';
import { type PlaceColumns, placeColumns, weighPlace } from './rowPlace.ts';
import { planText, runText } from './text/index.ts';

export interface Examiner {
  readonly columns: readonly ExaminedColumn[];
  /** The country taken for rows that name none: ISO 3166-1 alpha-2 or null. */
  readonly country: string | null;
  /**
   * One result per column, in order. The array and the results in it are reused: valid until the next call. Cells that
   * are plainly right are not taken apart: their `parts` are null.
   */
  examine(row: Row): readonly Checked<unknown>[];
}

const MISSING_EMPTY = Object.freeze(missing<unknown>(''));
const MISSING_NULL = Object.freeze(missing<unknown>(null));
const MISSING_UNDEFINED = Object.freeze(missing<unknown>(undefined));
/** The verdict on cells that are right as they stand: one for each column, filled in anew for every row. */
interface AsItStands extends CheckedValue<unknown> {
  input: unknown;
  value: string;
}

function asItStands(): AsItStands {
  return { input: '', verdict: 'ok', value: '', parts: null, issues: NO_ISSUES, also: NO_VALUES, repair: null };
}

const NOTHING_ASKED: CountryExamination = { cells: [], place: null };

/** The examiner of one list: with the country the options name, or else the one the list itself names. */
export function examinerFor(rows: readonly Row[], mapping: ColumnMapping, options: ListOptions): Examiner {
  const { country, ...fields } = options;
  checkFieldOptions(fields);
  const fallbackCountry = country === undefined ? likelyCountry(rows, mapping) : country;
  return createExaminer(mapping, { ...fields, fallbackCountry, fallbackIsGuess: country === undefined }, rows);
}

/**
 * Most rows that are looked at together, column by column: the tables and the code of one kind of value stay in the
 * processor's near memory, which makes the whole nearly twice as fast as row by row.
 */
const MOST_TOGETHER = 2_048;

/**
 * Makes the examiner of a list. Options were checked by the caller's door; those of the kinds are checked here.
 * @param rows the rows that will most likely be asked for, in this order; others are examined as well
 * @throws TypeError or RangeError for a bad option of a check
 */
function createExaminer(mapping: ColumnMapping, options: ExaminerOptions, rows: readonly Row[]): Examiner {
  const examinations = planExaminations(mapping, options, rows);
  const { columns, everywhere } = examinations;
  const addresses = placeColumns(mapping);
  const emailAt = columns.findIndex(({ role }) => role === 'email');
  const wholeNames = columns.flatMap(({ role }, i) => (role === 'fullName' ? [i] : []));
  const names = columns.map(({ column }) => column);
  const plainResults = columns.map(asItStands);
  const results: Checked<unknown>[] = columns.map(() => MISSING_EMPTY);

  function plainResult(i: number, cell: unknown): Checked<unknown> {
    const plain = plainResults[i] as AsItStands;
    plain.input = cell;
    plain.value = cell as string;
    return plain;
  }

  /** The results in place, weighed with what the rest of the row says. */
  function weighed(row: Row): readonly Checked<unknown>[] {
    if (emailAt === -1 || wholeNames.length === 0) return results;
    const mailIsSuspect = (results[emailAt] as Checked<unknown>).verdict === 'suspect';
    for (const at of wholeNames) {
      const name = results[at] as Checked<NameParts>;
      if (name.verdict !== 'suspect' && !mailIsSuspect) continue;
      results[at] = weighName(name, cellOf(row, names[emailAt] as string));
    }
    return results;
  }

  function examineAlone(row: Row): readonly Checked<unknown>[] {
    const { cells, place } = examinations.of(row);
    for (let i = 0; i < names.length; i++) {
      const cell = cellOf(row, names[i] as string);
      results[i] = examineCell(cell, cells[i] as Examination) ?? plainResult(i, cell);
    }
    for (let a = 0; place !== null && a < addresses.length; a++) {
      const { postalCode, city, region } = addresses[a] as PlaceColumns;
      const checked = results[postalCode] as Checked<unknown>;
      const cellAt = (i: number) => (i === -1 ? null : cellOf(row, names[i] as string));
      results[postalCode] = weighPlace(checked, checked.input, place, cellAt(region), cellAt(city)) ?? checked;
    }
    return weighed(row);
  }

  const together = Math.min(MOST_TOGETHER, rows.length);
  // The block of rows that was looked at last: cells and answers by column, then row.
  const block = createCellBlock(names, together);
  const { cells } = block;
  const answers = new Array<Checked<unknown> | null>(names.length * together).fill(null);
  const asked = new Array<CountryExamination>(together).fill(NOTHING_ASKED);
  let first = 0;
  let end = 0;
  let next = 0;

  function lookAhead(from: number): void {
    first = from;
    end = Math.min(from + together, rows.length);
    for (let row = from; row < end; row++) asked[row - from] = examinations.of(rows[row] as Row);
    block.fetch(rows, from, end);
    for (let i = 0; i < names.length; i++) lookAtColumn(i);
    for (let a = 0; a < addresses.length; a++) lookAtPlaces(addresses[a] as PlaceColumns);
  }

  function lookAtColumn(i: number): void {
    const same = everywhere[i] as Examination | null;
    for (let row = first, at = i * together; row < end; row++, at++) {
      const cell = cells[at];
      if (cell === '') {
        answers[at] = MISSING_EMPTY;
        continue;
      }
      answers[at] = examineCell(cell, same ?? ((asked[row - first] as CountryExamination).cells[i] as Examination));
    }
  }

  function lookAtPlaces({ postalCode, city, region }: PlaceColumns): void {
    for (let i = 0; i < end - first; i++) {
      const { place } = asked[i] as CountryExamination;
      if (place === null) continue;
      const regionCell = region === -1 ? '' : cells[region * together + i];
      const cityCell = city === -1 ? '' : cells[city * together + i];
      if (regionCell === '' && cityCell === '') continue;
      const at = postalCode * together + i;
      answers[at] = weighPlace(answers[at] as Checked<unknown> | null, cells[at], place, regionCell, cityCell);
    }
  }

  return {
    columns,
    country: options.fallbackCountry,
    examine(row) {
      if (row !== rows[next]) {
        if (row !== rows[0]) return examineAlone(row);
        next = 0;
      }
      if (next < first || next >= end) lookAhead(next);
      for (let i = 0, at = next - first; i < names.length; i++, at += together) {
        results[i] = answers[at] ?? plainResult(i, cells[at]);
      }
      next++;
      return weighed(row);
    },
  };
}

/** What is to be said of a cell; null when it is plainly right as it stands. */
function examineCell(cell: unknown, { examine, isPlain }: Examination): Checked<unknown> | null {
  if (cell === '') return MISSING_EMPTY;
  if (cell === undefined) return MISSING_UNDEFINED;
  if (cell === null) return MISSING_NULL;
  if (isPlain !== null && typeof cell === 'string' && isPlain(cell)) return null;
  const checked = examine(cell);
  return checked.verdict === 'unsupported' ? asWritten(checked, cell) : checked;
}

const PLAIN_TEXT = /* @__PURE__ */ planText();

/** What no rule can judge is still freed of what a spreadsheet or a wrong code page did to it. */
function asWritten(checked: Checked<unknown>, cell: unknown): Checked<unknown> {
  if (typeof cell !== 'string') return checked;
  const text = runText(cell, PLAIN_TEXT);
  return text.verdict === 'repaired' ? { ...text, issues: checked.issues } : checked;
}
