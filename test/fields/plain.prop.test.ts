import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/fields/kinds.ts';
import type { Role } from '../../src/model/index.ts';
import { runs } from '../support/runs.ts';

const PIECES: readonly string[] = [
  ...[
    'Anna',
    'Jan',
    'Nowak',
    'Wiśniewska',
    'Иван',
    'Петров',
    "O'Neill",
    'Doe',
    'Bean',
    'van',
    'der',
    'Berg',
    'A.',
    'J.',
  ],
  ...['Dr.', 'Mr.', 'Mrs.', 'Prof.', 'Herr', 'St.', 'Jr.', 'PhD', 'and', 'i', 'Test', 'asdf', 'qwerty', 'ABC', 'xxx'],
  ...['Müller', 'Groß', 'GmbH', '& Co. KG', '&', 'S.A.', 'Ltd', 'ООО', 'firma', 'n/a', 'none', '-', 'k. a.', 'brak'],
  ...['Hauptstr.', '12', '12a', '3/4', 'ul.', 'Długa', 'rue', 'Box', 'Postfach', 'm.', 'Apt', 'nr', '18 High Road'],
  ...[
    'jan',
    'info',
    'test',
    'noreply',
    'office',
    'a.b',
    'x+y',
    '@',
    '@@',
    'gmail.com',
    'gmial.com',
    'gmaul.com',
    'wp.pl',
  ],
  ...[
    'example.com',
    'mailinator.com',
    'acme-tools.co.uk',
    'firma.test',
    'a.home.arpa',
    'ggll.com',
    'x.zz',
    'b-.de',
    'c.museum',
  ],
  ...[
    '1990-02-28',
    '1990-02-30',
    '2050-01-01',
    '0001-01-01',
    '+48601234567',
    '601 234 567',
    '00-950',
    'SW1A 1AA',
    '10115',
  ],
  ...[
    '&amp;',
    'Ã©',
    'Å‚',
    '="1"',
    "'1",
    '\u00A0',
    '\u200B',
    '＠',
    '\uD800',
    ',',
    ';',
    '.',
    "'",
    '"',
    '(',
    '  ',
    '\n',
    '',
  ],
];

const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((pieces) => fc.constantFrom(' ', '', ' ', '@', ', ').map((between) => pieces.join(between)))
  .chain((line) => fc.constantFrom(line, line, line.toUpperCase(), line.toLowerCase()));

const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });
/** Numbers and codes, whole and nearly whole. */
const sign = fc.oneof(
  { weight: 3, arbitrary: text },
  digits(3, 8),
  digits(9, 12).map((number) => `+${number}`),
  fc.tuple(fc.constantFrom('+48', '+44', '+39', '+1', '+7', '+49', '+380'), digits(8, 11)).map((pair) => pair.join('')),
  fc.tuple(digits(2, 5), fc.constantFrom('-', ' ', ''), digits(2, 4)).map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('SW', 'M', 'XQ', 'K', 'H', 'AD', 'LV-'),
      digits(1, 3),
      fc.constantFrom('', ' 1AA', ' 2BC', '1N4'),
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: fc.constantFrom(...'ADEGILPRSUXZaep'), minLength: 2, maxLength: 3 }),
);
const COUNTRIES = ['DE', 'PL', 'GB', 'IT', 'US', 'CA', 'RU', 'FR', 'SK', 'LV', 'IE', 'KZ', null] as const;

describe('a plain cell', () => {
  it.each(Object.keys(KINDS) as Role[])('is one that the examination finds right as it stands: %s', (role) => {
    const kind = KINDS[role];
    const plans = new Map(COUNTRIES.map((country) => [country, kind.plan({}, country)]));
    fc.assert(
      fc.property(sign, fc.constantFrom(...COUNTRIES), (cell, country) => {
        const { examine, isPlain } = plans.get(country) ?? kind.plan({}, country);
        if (isPlain === null || cell === '' || !isPlain(cell)) return;
        const { parts: _, ...checked } = examine(cell);
        expect(checked).toEqual({ input: cell, verdict: 'ok', value: cell, issues: [], also: [], repair: null });
        expect(kind.stored(examine(cell))).toBe(cell);
      }),
      runs(2000),
    );
  });

  it.each([
    ['email', 'jan.nowak@acme-tools.co.uk'],
    ['email', 'jan@gmail.com'],
    ['fullName', 'Dr. Anna Nowak'],
    ['firstName', 'J.'],
    ['company', 'Novak & Sons, Inc.'],
    ['company', 'Müller Groß GmbH'],
    ['street', 'ul. Długa 12'],
    ['city', 'Łódź'],
    ['birthday', '1990-02-28'],
    ['phone', '+48601234567'],
    ['phone', '+4915112345678'],
    ['country', 'PL'],
  ] as const)('is most cells: %s %s', (role, cell) => {
    expect(KINDS[role].plan({}, null).isPlain?.(cell)).toBe(true);
  });
});
