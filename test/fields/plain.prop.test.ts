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

describe('a plain cell', () => {
  it.each(Object.keys(KINDS) as Role[])('is one that the examination finds right as it stands: %s', (role) => {
    const kind = KINDS[role];
    const { examine, isPlain } = kind.plan({}, 'DE');
    if (isPlain === null) return;
    fc.assert(
      fc.property(text, (cell) => {
        if (cell === '' || !isPlain(cell)) return;
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
  ] as const)('is most cells: %s %s', (role, cell) => {
    expect(KINDS[role].plan({}, null).isPlain?.(cell)).toBe(true);
  });
});
