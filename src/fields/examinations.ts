/** What is asked of the cells of a list: by the kind of each column, and by the country of the row. */
import type { ColumnMapping, MappedColumn, Role, Row } from '../model/index.ts';
import { cellOf } from './cell.ts';
import { countryReader, remember } from './countryOfRow.ts';
import { writesDayFirst } from './date/index.ts';
import { type Examination, KINDS, type Kind, STREET_WITHOUT_NUMBER, UNTOUCHED_TEXT } from './kinds.ts';
import type { FieldOptions } from './listOptions.ts';
import type { CountrySource } from './phone/index.ts';
import { countryByPostalCode } from './postal/countryByPostalCode.ts';
import { type PlaceLook, planPlaceLook, planPostalCode } from './postal/index.ts';
import { placeColumns } from './rowPlace.ts';

/** A column that is examined. Columns without a role have role null and are read as free text. */
export interface ExaminedColumn {
  readonly column: string;
  readonly role: Role | null;
  readonly kind: Kind;
}

/** What is asked of the rows of one country. */
export interface CountryExamination {
  /** By column. */
  readonly cells: readonly Examination[];
  /** Null where no place of the country is known, or no column names one. */
  readonly place: PlaceLook | null;
}

export interface ExaminerOptions extends FieldOptions {
  /** Country of rows that name none: ISO 3166-1 alpha-2, or null. */
  readonly fallbackCountry: string | null;
  /** The fallback was taken from the list, not given by the caller: numbers read with it say so. */
  readonly fallbackIsGuess: boolean;
}

/** The examinations of one list. */
export interface Examinations {
  readonly columns: readonly ExaminedColumn[];
  /** By column: what is asked of its cells in every country; null where that differs. */
  readonly everywhere: readonly (Examination | null)[];
  /** By what the row itself says, else what only one country's codes look like, else what the caller or the list says. */
  of(row: Row): CountryExamination;
}

/** @throws TypeError or RangeError for a bad option of a check */
export function planExaminations(mapping: ColumnMapping, options: ExaminerOptions, rows: readonly Row[]): Examinations {
  const columns: ExaminedColumn[] = [
    ...mapping.columns.map((mapped) => ({ column: mapped.column, role: mapped.role, kind: kindOf(mapped, mapping) })),
    ...mapping.unmapped.map((column) => ({ column, role: null, kind: UNTOUCHED_TEXT })),
  ];
  const everywhere = columns.map(({ kind, column }): Examination | null => {
    if (kind.byCountry) return null;
    const examination = kind.plan(kind.name === 'date' ? inOrderOf(column, rows, options) : options, null);
    return kind.name === 'country' ? { ...examination, examine: remember(examination.examine) } : examination;
  });
  const namesPlace = placeColumns(mapping).length > 0;
  const made: Readonly<Record<CountrySource, Map<string | null, CountryExamination>>> = {
    option: new Map(),
    row: new Map(),
    postalCode: new Map(),
    list: new Map(),
  };

  function inCountry(country: string | null, from: CountrySource): CountryExamination {
    let examination = made[from].get(country);
    if (examination === undefined) {
      examination = {
        cells: columns.map(({ kind }, i) => everywhere[i] ?? kind.plan(options, country, from)),
        place: namesPlace ? planPlaceLook(planPostalCode({ country })) : null,
      };
      made[from].set(country, examination);
    }
    return examination;
  }

  const columnsOf = (wanted: Role) => mapping.columns.filter(({ role }) => role === wanted).map(({ column }) => column);
  const countryColumns = columnsOf('country');
  const postalColumns = columnsOf('postalCode');
  const readCountry = countryReader();
  return {
    columns,
    everywhere,
    of(row) {
      const own = readCountry(row, countryColumns);
      if (own !== null) return inCountry(own, 'row');
      if (options.fallbackIsGuess || options.fallbackCountry === null) {
        for (let i = 0; i < postalColumns.length; i++) {
          const told = countryByPostalCode(cellOf(row, postalColumns[i] as string));
          if (told !== null) return inCountry(told, 'postalCode');
        }
      }
      return inCountry(options.fallbackCountry, options.fallbackIsGuess ? 'list' : 'option');
    },
  };
}

/** A birth date in three columns is three numbers, not three dates. */
function kindOf({ role, parts }: MappedColumn, { columns }: ColumnMapping): Kind {
  const piece = parts.some((part) => part === 'year' || part === 'month' || part === 'day');
  if (piece) return UNTOUCHED_TEXT;
  if (role === 'street' && (parts.some(isFurtherLine) || columns.some((other) => other.role === 'houseNumber')))
    return STREET_WITHOUT_NUMBER;
  return KINDS[role];
}

/** "Apt 4", "Building C": what the first line left unsaid. */
const isFurtherLine = (part: string): boolean => part === 'line2' || part === 'line3';

/** The options with the order in which the column writes day and month, where the caller leaves it to the column. */
function inOrderOf(column: string, rows: readonly Row[], options: ExaminerOptions): FieldOptions {
  if (options.date?.dayFirst !== undefined) return options;
  return { ...options, date: { ...options.date, dayFirst: writesDayFirst(rows, column) } };
}

/** One role of each kind that has options. */
const ROLE_OF: Readonly<Record<keyof FieldOptions, Role>> = {
  email: 'email',
  phone: 'phone',
  name: 'fullName',
  postalCode: 'postalCode',
  company: 'company',
  address: 'street',
  taxId: 'taxId',
  date: 'birthday',
};

/** Before any work, and whether or not the list has such a column: a wrong option is wrong for every list. */
export function checkFieldOptions(fields: FieldOptions): void {
  for (const name of Object.keys(ROLE_OF) as (keyof FieldOptions)[])
    if (fields[name] !== undefined) KINDS[ROLE_OF[name]].plan(fields, null);
}
