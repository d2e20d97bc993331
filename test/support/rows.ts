import fc, { type Arbitrary } from 'fast-check';
import type { Row } from '../../src/model/index.ts';

/** Names of columns: ordinary ones in several languages, and those that break careless code. */
export const header: Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'email',
      'Telefon',
      'Imię',
      'Nazwisko',
      'first name',
      'last name',
      'name',
      'city',
      'Kod pocztowy',
      'country',
      'company',
      'unsubscribed',
      'notes',
      'street',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', 'x1', '=cmd'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

const WORDS = [
  'Anna',
  'Jan',
  'Nowak',
  'Kowalski',
  'anna.nowak@gmx.de',
  'ANNA.NOWAK@GMX.DE ',
  'jan@wp.pl',
  '+48 601 234 567',
  '601234567',
  '00-950',
  'PL 00950',
  'Warszawa',
  'Polska',
  'DE',
  'yes',
  'no',
  'n/a',
  '="00123"',
  "'0612",
  '4.87E+10',
  '48601234567.0',
  'KrakÃ³w',
  '  ',
  'Иванов Иван',
  'ООО «Ромашка»',
  'ul. Długa 7',
  'a@b.c; d@e.fr',
  '<b>x</b>',
  '05.03.1985',
];

/** Cells as lists have them, and any JSON value besides. */
export const cell: Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.constantFrom('', null, undefined, '\uD800', Number.NaN) },
);

function rowOf(columns: readonly string[], cells: readonly unknown[]): Row {
  const row = {};
  columns.forEach((column, i) => {
    Object.defineProperty(row, column, { value: cells[i], writable: true, enumerable: true, configurable: true });
  });
  return row;
}

/** A small list whose rows share their columns; rows repeat, so that there is something to find. */
export const list: Arbitrary<Row[]> = fc.uniqueArray(header, { minLength: 1, maxLength: 7 }).chain((columns) =>
  fc
    .array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { minLength: 1, maxLength: 8 })
    .chain((pool) =>
      fc
        .array(fc.nat({ max: pool.length - 1 }), { maxLength: 10 })
        .map((picks) => [...pool, ...picks.map((i) => pool[i] as unknown[])]),
    )
    .map((rows) => rows.map((cells) => rowOf(columns, cells))),
);
