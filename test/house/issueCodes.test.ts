/** Every issue code is produced by something a user may hand in: a code that nothing can produce is a promise nobody keeps. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { normalizeList } from '../../src/doors/normalize.ts';
import { readList } from '../../src/doors/read.ts';
import { checkDate, checkPostalCode, validateList } from '../../src/doors/validate.ts';
import { ISSUE_SEVERITY, type IssueCode, REPAIRS, type Repair, type Role, type Row } from '../../src/model/index.ts';
import { ELSEWHERE } from './exceptions.ts';

const LONG = 'x'.repeat(20_000);

/** Values by role, with the country of the row where it matters. */
const CELLS: readonly (readonly [role: Role, country: string | null, values: readonly unknown[]])[] = [
  [
    'email',
    null,
    [
      { nested: true },
      LONG,
      'Ð¸Ð²Ð°Ð½@почта',
      'jÃ¼rgen.mÃ¼ller@gmx.de',
      'nobody',
      'a@b@gmx.de',
      '@gmx.de',
      `${'a'.repeat(65)}@gmx.de`,
      'a b(c@gmx.de',
      'a..b@gmx.de',
      '.a@gmx.de',
      'a@',
      `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(60)}.de`,
      'a@gm_x.de',
      'a@gm!x.de',
      'a@-gmx.de',
      `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(60)}.de`,
      'a@gmx.nosuchtld',
      'ann@kempt.invalid',
      'ann@example.com',
      '"a b"@gmx.de',
      'ann@[192.0.2.1]',
      'ann@localserver',
      'ann@gmх.de',
      'ann@gmial.com',
      'ann@gmx,de',
      'ann@gmx..de',
      'ann@gmail.con',
      "ann@gmx.de'",
      'ann;gmx.de',
      'ann@mailinator.com',
      'info@kempt-post.de',
      'test@test.com',
      'asdf@asdf.de',
      'a@gmx.de; b@web.de',
      'Ann <ann@gmx.de>',
      'ann@gmx.de (work)',
      'ann @gmx.de',
      'an n@gmx.de',
      'ann@xn--example.de',
      '\r\n ann@gmx.de',
      'ann@Kempt-POST.de',
      'mailto:ann@kempt-post.de',
      '<ann@kempt-post.de>',
      'ａnn@gmx.de',
      'ann\u200B@gmx.de',
    ],
  ],
  [
    'phone',
    'DE',
    [
      'none',
      'call me',
      '123',
      '+49 151 123456789012345678',
      '+49 1',
      '0000',
      '+999 123456789',
      '+49 199 1234567',
      '000000000',
      '123456789',
      '+49 111111111',
      'O151 12345678',
      '0l5l 12345678',
      '0151 12345678 (after six)',
      'Tel. 0151 12345678',
      '030 901820 ext. 12',
      '+49 (0) 151 12345678',
      '0151 12345678 / 0160 1234567',
      '4,91512E+12',
      '491701234567',
      '4951234',
    ],
  ],
  ['phone', null, ['601234567', '0151 12345678']],
  ['phone', 'PL', ['+48 0 601 234 567', '+480601234567', '="601234567"', "'601234567", '601234567.0']],
  [
    'fullName',
    null,
    [
      'ann@gmx.de',
      '0151 12345678',
      'annclay84',
      'Ann Gr',
      'ann_clay',
      'Heide GmbH',
      'Ann 2nd99',
      'asdf',
      'qwerty',
      'test',
      'N.N.',
      'Mickey Mouse',
      'Donald Duck',
      'Aaaaa',
      'www.kempt-post.de',
      'Аnn Clay',
      'Ann '.repeat(80),
      'Ann und Bob Clay',
      'Ann & Bob Clay',
      'ANN CLAY',
      'ANN MCLEAN',
      'ANN VAN DYKE',
      'Ann   Clay',
      'Ann, Clay ',
      'Clay,Ann',
      'Ann\u200B Clay',
      'Ａnn Clay',
      'Jo\u0308rg Clay',
      'Ann &amp; Clay',

      'ann clay',
    ],
  ],
  ['firstName', null, ['ann@gmx.de', 'x', 'test', 'ANN', 'a1', 'Ann and Bob']],
  ['postalCode', 'DE', ['1234567', '00000', '99999', 'O1067', '1O115', 'SW1A 1AA', '30-001']],
  ['postalCode', 'US', ['9999', '00000', '00001', '1234', 'SW1A 1AA', '6O611']],
  ['postalCode', 'PL', ['30001', ' 30 001 ']],
  ['postalCode', 'GB', ['sw1a1aa']],
  ['postalCode', 'AE', ['12345']],
  ['postalCode', 'HK', ['999077', '0000']],
  ['postalCode', null, ['12345']],
  ['country', null, ['Atlantis', 'Georgia', 'Guinea', 'Korea', 'Congo', 'kongo', 'USSR', 'Yugoslavia', 'GDR', 'DDR']],
  [
    'company',
    null,
    [
      'none',
      'n/a',
      'test',
      'private',
      'self-employed',
      'Ann Clay',
      'Dr. Ann Clay',
      'Heide  GmbH',
      'Heide &amp; Sohn GmbH',
    ],
  ],
  ['street', 'DE', ['Hauptstr.  5', 'Postfach 12', 'PO Box 12', 'Hauptstraße', 'none', 'test', 'unbekannt']],
  ['taxId', 'PL', ['123', '12345678901234', 'ABC', '1234567890', 'DE136695976', '123-456-78-90', '9999999999']],
  ['taxId', 'DE', ['DE123456789', 'DE12', 'PL5260001246', '12A', 'de 136 695 976', '136695976']],
  [
    'birthday',
    null,
    ['someday', '31.02.1990', '1990-13-45', '03/04/1990', '2190-01-01', '1700-01-01', '32874', '03.04.90', '1.2.03'],
  ],
  ['lastActivity', null, ['2190-01-01', '45231', '01/02/2024', '1800-01-01']],
  ['website', null, ['not a site', 'http://', 'www', 'ht!tp:/x', 'WWW.Kempt-Post.DE', 'HTTP://kempt-post.de/A']],
  ['notes', null, ['jÃ¼rgen mÃ¼ller', LONG, { a: 1 }]],
  ['city', null, ['KÃ¶ln', 'DÃ¼sseldorf', '4.87E+10', LONG]],
];

/** Files that go wrong each in its own way. */
const FILES: readonly (string | Uint8Array)[] = [
  latin1('Name;Ort\r\nJürgen Groß;Köln\r\nKäthe Möller;Düsseldorf\r\nBjörn Böhm;Würzburg\r\n'),
  Uint8Array.from([...new TextEncoder().encode(`name,city\n${'Bob,Köln\nEva,München\n'.repeat(200)}Ann,`), 0xff, 0x0a]),
  'Name;Ort\nJÃ¼rgen GroÃŸ;KÃ¶ln\nKÃ¤the MÃ¶ller;DÃ¼sseldorf\n',
  new TextEncoder().encode('Name;Ort\nJÃ¼rgen GroÃŸ;KÃ¶ln\nKÃ¤the MÃ¶ller;DÃ¼sseldorf\n'),
  'name,city\nAnn\0,Bonn\n',
  latin1('name,city\nAnn\0,Bonn\nBob,Kiel\n'),
  'sep=;\nname;city\nAnn;Bonn\n',
  'Customers of October\n\nname,email,city\nAnn,ann@gmx.de,Bonn\nBob,bob@gmx.de,Kiel\n',
  'ann@gmx.de,Ann,+49 151 12345678\nbob@gmx.de,Bob,+49 160 1234567\n',
  'name,phone,phone\nAnn,1,2\n',
  'name,,city\nAnn,x,Bonn\n',
  'name,email,city\nAnn,ann@gmx.de\nBob,bob@gmx.de,Kiel\n',
  'name,email,city\nAnn,ann@gmx.de,Bonn,more,still\nBob,bob@gmx.de,Kiel\n',
  'name,city\nAnn,Bonn\n,\n\nBob,Kiel\n',
  'name,amount\nAnn,1\nBob,2\nEva,3\nTotal,6\n',
  'name,email\nAnn,ann@kempt-post.de\nname,email\nBob,bob@kempt-post.de\n',
  'name,email,city\nAnn,ann@gmx.de,Bonn\nBob,bob@gmx.de,Kiel\n\nMade by Sam\n',
  'name,city\n"Ann,Bonn\nBob,Kiel\n',
  'name,city\n"Ann "the" Clay",Bonn\nBob,"Ki"el"\n',
  'name,phone\nAnn,4.87E+10\nBob,4.91512E+12\n',
  'name,phone\nAnn,"=""48601234567"""\nBob,="0151"\n',
  "name,phone\nAnn,'0151123456\nBob,'0160123456\n",
  'name,phone\nAnn,48123456789.0\nBob,48123456780.0\n',
  '{"name":"Ann"}\n{"name":\n{"name":"Bob"}\n',
  'name,email,postal code\nAnn,ann@gmx.de,01067\n',
];

/** Whole rows that go wrong as rows. */
const ROWS: readonly Record<string, unknown>[] = [
  { name: '', email: '', phone: '', country: '', city: '' },
  { name: 'Ann Clay', email: '', phone: '', country: 'DE', city: 'Bonn' },
  { name: 'Total', email: '', phone: '', country: '', city: '' },
  { name: 'Ann Clay', email: 'not an address', phone: 'nor a number', country: 'DE', city: 'Bonn' },
  { name: 'Ann Clay', email: 'ann@gmx.de', phone: '+48 601 234 567', country: 'DE', city: 'Bonn' },
  { name: 'ann@gmx.de', email: '', phone: '', country: 'DE', city: 'Bonn' },
  { name: '', email: 'Ann Clay', phone: '', country: 'DE', city: '' },
];

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Options that no list of cells brings along. */
const SINGLE = [
  checkDate('2190-01-01', { now: Date.UTC(2026, 0, 1) }),
  checkPostalCode('01067', { country: 'DE', region: 'BY' }),
  checkPostalCode('90210', { country: 'US', region: 'NY' }),
  checkPostalCode('00144', { country: 'IT', city: 'Milano' }),
];

interface Produced {
  readonly codes: ReadonlySet<string>;
  readonly repairs: ReadonlySet<string>;
}

async function produced(): Promise<Produced> {
  const codes = new Set<IssueCode>();
  const repairs = new Set<Repair>();
  const take = (rows: readonly Row[], options: Parameters<typeof validateList>[1] = {}): void => {
    for (const { code } of validateList(rows, options).issues) codes.add(code);
    for (const { rule } of normalizeList(rows, options).changes) repairs.add(rule);
  };
  for (const [role, country, values] of CELLS) {
    const rows = values.map((value) => ({ cell: value, name: 'Ann Clay' }));
    take(rows, { columns: { cell: role, name: null }, country, email: { freeMail: 'suspect' } });
  }
  take(ROWS, { country: null });
  // The country is the list's own guess here, and every number read with it says so.
  take([
    ...Array.from({ length: 10 }, (_, i) => ({ phone: `0351 495120${i}`, country: 'DE' })),
    { phone: '0351 4951235', country: '' },
  ]);
  for (const { issues } of SINGLE) for (const { code } of issues) codes.add(code);
  for (const file of FILES) for (const { code } of (await readList(file)).issues) codes.add(code);
  return { codes, repairs };
}

const { codes, repairs } = await produced();

test('every issue is produced here, or the test that produces it is named', () => {
  const silent = Object.keys(ISSUE_SEVERITY).filter((code) => !codes.has(code));
  expect(silent.sort()).toEqual(Object.keys(ELSEWHERE).sort());
});

test('every repair is made here', () => {
  expect(REPAIRS.filter((rule) => !repairs.has(rule))).toEqual([]);
});

test.each(Object.entries(ELSEWHERE))('%s is named where it is said to be', (code, { through }) => {
  expect(readFileSync(new URL(`../../${through}`, import.meta.url), 'utf8').includes(`'${code}'`)).toBe(true);
});
