/** A row's cells, each examined once, with the row's own country as context. Normalizing and validating share the result. */
import type { Checked, ColumnMapping, Examine, MappedColumn, NameParts, Role, Row } from '../model/index.ts';
import { cellOf } from './cell.ts';
import { planCountry, runCountry } from './country/index.ts';
import { missing, NO_ISSUES, NO_VALUES } from './issue.ts';
import { type Examination, KINDS, type Kind, UNTOUCHED_TEXT } from './kinds.ts';
import type { FieldOptions, ListOptions } from './listOptions.ts';
import { weighName } from './name/index.ts';
import type { CountrySource } from './phone/index.ts';
import { countryByPostalCode } from './postal/countryByPostalCode.ts';
import { planText, runText } from './text/index.ts';

/** A column that is examined. Columns without a role have role null and are read as free text. */
export interface ExaminedColumn {
  readonly column: string;
  readonly role: Role | null;
  readonly kind: Kind;
}

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

interface ExaminerOptions extends FieldOptions {
  /** Country of rows that name none: ISO 3166-1 alpha-2, or null. */
  readonly fallbackCountry: string | null;
  /** The fallback was taken from the list, not given by the caller: numbers read with it say so. */
  readonly fallbackIsGuess: boolean;
}

const MISSING_EMPTY = Object.freeze(missing<unknown>(''));
const MISSING_NULL = Object.freeze(missing<unknown>(null));
const MISSING_UNDEFINED = Object.freeze(missing<unknown>(undefined));
/** The verdict on cells that are right as they stand: one for each column, filled in anew for every row. */
interface AsItStands extends Checked<unknown> {
  input: unknown;
  value: string | null;
}

function asItStands(): AsItStands {
  return { input: '', verdict: 'ok', value: '', parts: null, issues: NO_ISSUES, also: NO_VALUES, repair: null };
}

/**
 * Remembers the answers to a column of few values. Worth it for countries only, which are asked for twice a row: for
 * every other kind the look-up of a fresh string costs as much as the examination.
 */
function remember(examine: Examine<unknown>): Examine<unknown> {
  const known = new Map<string, Checked<unknown>>();
  return (input) => {
    if (typeof input !== 'string' || input.length > 40) return examine(input);
    const before = known.get(input);
    if (before !== undefined) return before;
    const checked = examine(input);
    if (known.size < 1000) known.set(input, checked);
    return checked;
  };
}

/** A birth date in three columns is three numbers, not three dates. */
function kindOf(mapped: MappedColumn): Kind {
  const piece = mapped.parts.some((part) => part === 'year' || part === 'month' || part === 'day');
  return piece ? UNTOUCHED_TEXT : KINDS[mapped.role];
}

/** The examiner of one list: with the country the options name, or else the one the list itself names. */
export function examinerFor(rows: readonly Row[], mapping: ColumnMapping, options: ListOptions): Examiner {
  const { country, ...fields } = options;
  return createExaminer(mapping, {
    ...fields,
    fallbackCountry: country === undefined ? likelyCountry(rows, mapping) : country,
    fallbackIsGuess: country === undefined,
  });
}

/**
 * Makes the examiner of a list. Options were checked by the caller's door; those of the kinds are checked here.
 * @throws TypeError or RangeError for a bad option of a check
 */
export function createExaminer(mapping: ColumnMapping, options: ExaminerOptions): Examiner {
  const columns: ExaminedColumn[] = [
    ...mapping.columns.map((mapped) => ({ column: mapped.column, role: mapped.role, kind: kindOf(mapped) })),
    ...mapping.unmapped.map((column) => ({ column, role: null, kind: UNTOUCHED_TEXT })),
  ];
  const countryColumns = mapping.columns.filter((mapped) => mapped.role === 'country').map((mapped) => mapped.column);
  const readCountry = countryReader();
  const fixed = columns.map(({ kind }): Examination | null => {
    if (kind.byCountry) return null;
    const examination = kind.plan(options, null);
    return kind.name === 'country' ? { ...examination, examine: remember(examination.examine) } : examination;
  });
  const postalColumns = mapping.columns.filter(({ role }) => role === 'postalCode').map(({ column }) => column);
  const byCountry: Readonly<Record<CountrySource, Map<string | null, readonly Examination[]>>> = {
    option: new Map(),
    row: new Map(),
    postalCode: new Map(),
    list: new Map(),
  };

  function examinationsFor(country: string | null, from: CountrySource): readonly Examination[] {
    let made = byCountry[from].get(country);
    if (made === undefined) {
      made = columns.map(({ kind }, i) => fixed[i] ?? kind.plan(options, country, from));
      byCountry[from].set(country, made);
    }
    return made;
  }

  /** What the row itself says, else what only one country's codes look like, else what the caller or the list says. */
  function examinationsOf(row: Row): readonly Examination[] {
    const own = readCountry(row, countryColumns);
    if (own !== null) return examinationsFor(own, 'row');
    if (options.fallbackIsGuess || options.fallbackCountry === null) {
      for (let i = 0; i < postalColumns.length; i++) {
        const told = countryByPostalCode(cellOf(row, postalColumns[i] as string));
        if (told !== null) return examinationsFor(told, 'postalCode');
      }
    }
    return examinationsFor(options.fallbackCountry, options.fallbackIsGuess ? 'list' : 'option');
  }

  const emailAt = columns.findIndex(({ role }) => role === 'email');
  const wholeNames = columns.flatMap(({ role }, i) => (role === 'fullName' ? [i] : []));
  const plainResults = columns.map(asItStands);
  const results: Checked<unknown>[] = columns.map(() => MISSING_EMPTY);
  return {
    columns,
    country: options.fallbackCountry,
    examine(row) {
      const examinations = examinationsOf(row);
      for (let i = 0; i < columns.length; i++) {
        const { column } = columns[i] as ExaminedColumn;
        const cell = cellOf(row, column);
        let checked: Checked<unknown>;
        if (cell === '') checked = MISSING_EMPTY;
        else if (cell === undefined) checked = MISSING_UNDEFINED;
        else if (cell === null) checked = MISSING_NULL;
        else {
          const { examine, isPlain } = examinations[i] as Examination;
          if (isPlain !== null && typeof cell === 'string' && isPlain(cell)) {
            const plain = plainResults[i] as AsItStands;
            plain.input = cell;
            plain.value = cell;
            results[i] = plain;
            continue;
          }
          checked = examine(cell);
          if (checked.verdict === 'unsupported') checked = asWritten(checked, cell);
        }
        results[i] = checked;
      }
      if (emailAt !== -1) {
        const mailIsSuspect = (results[emailAt] as Checked<unknown>).verdict === 'suspect';
        for (const at of wholeNames) {
          const name = results[at] as Checked<NameParts>;
          if (name.verdict !== 'suspect' && !mailIsSuspect) continue;
          results[at] = weighName(name, cellOf(row, (columns[emailAt] as ExaminedColumn).column));
        }
      }
      return results;
    },
  };
}

const PLAIN_TEXT = /* @__PURE__ */ planText();

/** What no rule can judge is still freed of what a spreadsheet or a wrong code page did to it. */
function asWritten(checked: Checked<unknown>, cell: unknown): Checked<unknown> {
  if (typeof cell !== 'string') return checked;
  const text = runText(cell, PLAIN_TEXT);
  return text.verdict === 'repaired' ? { ...text, issues: checked.issues } : checked;
}

function countryReader(): (row: Row, columns: readonly string[]) => string | null {
  const plan = planCountry();
  const examine = remember((input) => runCountry(input, plan));
  return (row, columns) => {
    for (const column of columns) {
      const { verdict, value } = examine(cellOf(row, column));
      if ((verdict === 'ok' || verdict === 'repaired') && value !== null) return value;
    }
    return null;
  };
}

/** Rows looked at to learn the list's country. */
const SAMPLE = 2000;
/** Share of the rows that say a country which must agree before the silent rows are read with it. */
const MAJORITY = 0.7;

/**
 * The country most rows name, by country column or by the calling code of their phones; null when fewer than two rows
 * say one or fewer than 70 % of them agree. Looks at 2,000 rows spread evenly over the list.
 */
export function likelyCountry(rows: readonly Row[], mapping: ColumnMapping): string | null {
  const countryColumns = mapping.columns.filter(({ role }) => role === 'country').map(({ column }) => column);
  const phoneColumns = mapping.columns.filter(({ role }) => role === 'phone' || role === 'mobile');
  const readCountry = countryReader();
  const { examine: examinePhone } = KINDS.phone.plan({}, null);
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
    if (country === null) continue;
    voters++;
    votes.set(country, (votes.get(country) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [country, count] of votes) if (best === null || count > (votes.get(best) as number)) best = country;
  return best !== null && voters >= 2 && (votes.get(best) as number) >= voters * MAJORITY ? best : null;
}
