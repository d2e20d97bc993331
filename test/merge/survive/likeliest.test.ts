import { describe, expect, it } from 'vitest';
import { explainMerge, mergeMapped } from '../../../src/merge/index.ts';
import type { ColumnMapping, Role, Row } from '../../../src/model/index.ts';

const ROLES: Readonly<Record<string, Role>> = {
  first: 'firstName',
  last: 'lastName',
  title: 'salutation',
  email: 'email',
  phone: 'phone',
  street: 'street',
  zip: 'postalCode',
  city: 'city',
  country: 'country',
  firm: 'company',
  job: 'jobTitle',
  status: 'status',
  seen: 'lastActivity',
  made: 'createdAt',
  notes: 'notes',
};
const MAPPING: ColumnMapping = {
  columns: Object.entries(ROLES).map(([column, role]) => ({ column, role, parts: [], evidence: [] })),
  unmapped: [],
};
const merge = (rows: readonly Row[], options = {}) =>
  mergeMapped(rows, { clusters: [rows.map((_, i) => i)] }, MAPPING, options);

/** What the survivor holds of what is asked for, whichever order the rows come in. */
function survivor(rows: readonly Row[], columns: readonly string[]): Row {
  const pick = (row: Row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? '']));
  const one = pick(merge(rows).rows[0] as Row);
  expect(pick(merge([...rows].reverse()).rows[0] as Row)).toEqual(one);
  return one;
}

describe('names', () => {
  it.each<[string, Row[], Row]>([
    [
      'what the address is made of is no slip',
      [
        { first: 'Anna', last: 'Wagenr', email: 'anna.wagner@firm.example', phone: '1', city: 'Ulm' },
        { first: 'Anna', last: 'Wagner', email: '' },
      ],
      { first: 'Anna', last: 'Wagner' },
    ],
    [
      'what most rows say is no slip',
      [
        { first: 'Jhon', last: 'Wood', phone: '1', city: 'Ulm' },
        { first: 'John', last: 'Wood' },
        { first: 'John', last: 'Wood' },
      ],
      { first: 'John', last: 'Wood' },
    ],
    [
      'two slips in two rows: each half from the row that has it right',
      [
        { first: 'Jhon', last: 'Hartley', email: 'john.hartley@firm.example' },
        { first: 'John', last: 'Hartlye' },
      ],
      { first: 'John', last: 'Hartley' },
    ],
    [
      'an initial is less than the name',
      [
        { first: 'J.', last: 'Wood', city: 'Ulm' },
        { first: 'Jacob', last: 'Wood' },
      ],
      { first: 'Jacob', last: 'Wood' },
    ],
    [
      'an everyday form is less than the name',
      [
        { first: 'Bill', last: 'Wood', city: 'Ulm' },
        { first: 'William', last: 'Wood' },
      ],
      { first: 'William', last: 'Wood' },
    ],
    [
      'marks are lost, not put on',
      [
        { first: 'Jose', last: 'Garcia', city: 'Ulm' },
        { first: 'José', last: 'García' },
      ],
      { first: 'José', last: 'García' },
    ],
    [
      'capitals are put on by machines',
      [
        { first: 'KIM', last: 'WOOD', city: 'Ulm' },
        { first: 'Kim', last: 'Wood' },
      ],
      { first: 'Kim', last: 'Wood' },
    ],
    [
      'swapped halves: a given name is known as one',
      [
        { first: 'Wood', last: 'Robert', city: 'Ulm' },
        { first: 'Robert', last: 'Wood' },
      ],
      { first: 'Robert', last: 'Wood' },
    ],
    [
      'in other scripts too',
      [
        { first: 'Олег', last: 'Иванвоа', email: 'ivanov.oleg@firm.example', city: 'Ulm' },
        { first: 'Олег', last: 'Иванов' },
      ],
      { first: 'Олег', last: 'Иванов' },
    ],
  ])('%s', (_, rows, expected) => expect(survivor(rows, ['first', 'last'])).toEqual(expected));

  it('two people never become a third', () => {
    const rows = [
      { first: 'Anna', last: 'Wood', title: 'Ms', email: 'bert.ray@firm.example' },
      { first: 'Bert', last: 'Ray', title: 'Mr' },
    ];
    expect(survivor(rows, ['title', 'first', 'last'])).toEqual({ title: 'Mr', first: 'Bert', last: 'Ray' });
  });
});

describe('addresses and numbers', () => {
  const row = (email: string, more: Row = {}): Row => ({ first: 'Anna', last: 'Wagner', email, ...more });
  it.each<[string, Row[], string]>([
    ['a broken one loses', [row('anna@@gmx.de', { city: 'Ulm', phone: '1' }), row('anna@gmx.de')], 'anna@gmx.de'],
    ['a slip of a provider loses', [row('anna@gmial.com', { city: 'Ulm' }), row('anna@gmail.com')], 'anna@gmail.com'],
    [
      'a slip of the name loses',
      [row('anan.wagner@firm.example', { city: 'Ulm' }), row('a.wagner@home.example')],
      'a.wagner@home.example',
    ],
    [
      'a slip of another that two rows hold loses',
      [
        row('q17@firm.example', { seen: '2026-01-01' }),
        row('q71@firm.example', { seen: '2020-01-01' }),
        row('q71@firm.example'),
      ],
      'q71@firm.example',
    ],
    ['a shared mailbox loses', [row('info@gmx.de', { seen: '2026-01-01' }), row('anna@gmx.de')], 'anna@gmx.de'],
    [
      'one that bounced loses, and the bounce is kept all the same',
      [
        row('anna@old.example', { status: 'bounced', seen: '2026-01-01' }),
        row('anna@new.example', { status: 'subscribed' }),
      ],
      'anna@new.example',
    ],
    [
      'of two good ones the newer',
      [row('anna@old.example', { seen: '2020-01-01', city: 'Ulm' }), row('anna@new.example', { seen: '2026-01-01' })],
      'anna@new.example',
    ],
  ])('%s', (_, rows, expected) => expect(survivor(rows, ['email'])).toEqual({ email: expected }));

  it('the bounce of the losing address stays', () => {
    const rows = [row('anna@old.example', { status: 'bounced' }), row('anna@new.example', { status: 'subscribed' })];
    expect(survivor(rows, ['email', 'status'])).toEqual({ email: 'anna@new.example', status: 'bounced' });
  });
  it('the newer number, in its full form', () => {
    const rows = [
      { phone: '+49 1', seen: '2020-01-01', city: 'Ulm' },
      { phone: '+49 2', seen: '2026-01-01' },
      { phone: '3', seen: '2026-05-05' },
    ];
    expect(survivor(rows, ['phone'])).toEqual({ phone: '+49 2' });
  });
});

describe('homes and employers', () => {
  const home = (street: string, zip: string, city: string, more: Row = {}): Row => ({
    email: 'a@firm.example',
    street,
    zip,
    city,
    ...more,
  });
  it.each<[string, Row[], Row]>([
    [
      'the home entered last, whole',
      [
        home('Old Rd 1', '10115', 'Berlin', { seen: '2020-01-01', phone: '1' }),
        home('New Rd 2', '', 'Ulm', { seen: '2026-01-01' }),
      ],
      { street: 'New Rd 2', zip: '', city: 'Ulm' },
    ],
    [
      'completed from rows that speak of the same home',
      [
        home('Old Rd 1', '10115', 'Berlin', { seen: '2020-01-01' }),
        home('Hauptstr. 5', '', 'Köln', { seen: '2026-01-01' }),
        home('Hauptstraße 5', '50667', 'Koln', { seen: '2021-01-01' }),
      ],
      { street: 'Hauptstraße 5', zip: '50667', city: 'Köln' },
    ],
    [
      'but never from two homes of one town',
      [
        home('', '', 'Ulm', { seen: '2026-01-01' }),
        home('Old Rd 1', '', 'Ulm', { seen: '2021-01-01' }),
        home('New Rd 2', '89073', 'Ulm', { seen: '2020-01-01' }),
      ],
      { street: 'Old Rd 1', zip: '', city: 'Ulm' },
    ],
    [
      'a lost zero is no move',
      [
        home('New Rd 2', '1067', 'Dresden', { seen: '2026-01-01' }),
        home('', '01067', 'Dresden', { seen: '2020-01-01' }),
      ],
      { street: 'New Rd 2', zip: '1067', city: 'Dresden' },
    ],
  ])('%s', (_, rows, expected) => expect(survivor(rows, ['street', 'zip', 'city'])).toEqual(expected));

  it.each<[string, Row[], Row]>([
    [
      'the employer entered last, its job with it',
      [
        { firm: 'Berg AG', job: 'CFO', seen: '2020-01-01', city: 'Ulm' },
        { firm: 'Tal GmbH', seen: '2026-01-01' },
      ],
      { firm: 'Tal GmbH', job: '' },
    ],
    [
      'by its full name',
      [
        { firm: 'Berg', job: 'CFO', seen: '2026-01-01' },
        { firm: 'Berg AG', job: '', seen: '2020-01-01' },
      ],
      { firm: 'Berg AG', job: 'CFO' },
    ],
  ])('%s', (_, rows, expected) => expect(survivor(rows, ['firm', 'job'])).toEqual(expected));

  it('a row is as new as the middle of its making and its last use', () => {
    const rows = [
      home('Old Rd 1', '10115', 'Berlin', { made: '2016-01-01', seen: '2026-01-01' }),
      home('New Rd 2', '89073', 'Ulm', { made: '2024-01-01', seen: '2025-01-01' }),
    ];
    expect(survivor(rows, ['city'])).toEqual({ city: 'Ulm' });
  });
});

describe('the rule', () => {
  const rows = [
    { first: 'Bill', last: 'Wood', city: 'Ulm', phone: '1' },
    { first: 'William', last: 'Wood' },
  ];
  it('is named where it chose', () => {
    const [lineage] = merge(rows).lineage;
    expect(lineage?.cells).toEqual([{ column: 'first', from: 1, rule: 'likeliest' }]);
    expect(explainMerge(lineage as never).sentences[1]).toMatch(/^first is from row 2: it is the likeliest/);
  });
  it('gives way to a survivor that is asked for', () => {
    for (const survivor of ['complete', 'recent', 'first'])
      expect(merge(rows, { survivor }).rows[0]?.first).toBe('Bill');
  });
  it('can be asked for by role or column', () => {
    const options = { survivor: 'first', byRole: { firstName: 'likeliest' } };
    expect(merge(rows, options).rows[0]?.first).toBe('William');
  });
  it('keeps every note', () => {
    expect(merge([{ notes: 'rings late' }, { notes: 'VIP' }, { notes: 'vip' }]).rows[0]?.notes).toBe('rings late; VIP');
  });
  it.each([[null], [undefined], [7], [{ a: 1 }], [['x']], ['x'.repeat(300)], ['\u0000'], ['@'], ['a@b@c']])(
    'takes any cell: %j',
    (cell) => {
      const odd = Object.fromEntries(Object.keys(ROLES).map((column) => [column, cell]));
      const plain = Object.fromEntries(Object.keys(ROLES).map((column) => [column, 'x']));
      expect(() => merge([odd, plain, { ...plain, first: 'y', email: 'y@z' }])).not.toThrow();
    },
  );
});
