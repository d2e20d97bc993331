import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainMerge, type MergeOptions, mergeMapped, planMerge } from '../../src/merge/index.ts';
import type { ColumnMapping, MappedColumn, Role, Row } from '../../src/model/index.ts';
import { runs } from '../support/runs.ts';

const ROLES: Readonly<Record<string, Role>> = {
  first: 'firstName',
  last: 'lastName',
  email: 'email',
  email2: 'email',
  street: 'street',
  zip: 'postalCode',
  tags: 'tags',
  seen: 'lastActivity',
  made: 'createdAt',
};
const MAPPING: ColumnMapping = {
  columns: Object.entries(ROLES).map(([column, role]): MappedColumn => ({ column, role, parts: [], evidence: [] })),
  unmapped: ['spent', 'source', 'note', 'updated'],
};

function merged(rows: readonly Row[], options: MergeOptions = {}) {
  const result = mergeMapped(rows, { clusters: [rows.map((_, i) => i)] }, MAPPING, { survivor: 'first', ...options });
  return { row: result.rows[0] as Row, cells: result.lineage[0]?.cells ?? [] };
}

describe('survivorship: a row gives the cell', () => {
  const check = (value: unknown) => ({ verdict: String(value).includes('@') ? 'ok' : 'invalid' });
  it.each<[string, MergeOptions, Row[], string, unknown, number]>([
    [
      'most recent, by activity',
      { byColumn: { note: 'most_recent' } },
      [
        { note: 'a', seen: '2020-01-01' },
        { note: 'b', seen: '2024-01-01' },
      ],
      'note',
      'b',
      1,
    ],
    [
      'a blank is never the most recent',
      { byColumn: { note: 'most_recent' } },
      [
        { note: 'a', seen: '2020-01-01' },
        { note: '', seen: '2024-01-01' },
      ],
      'note',
      'a',
      0,
    ],
    [
      'most recent, by a column of choice',
      { byColumn: { note: { rule: 'most_recent', date: 'updated' } } },
      [
        { note: 'a', seen: '2024-01-01', updated: '2020-01-01' },
        { note: 'b', seen: '2020-01-01', updated: '2022-01-01' },
      ],
      'note',
      'b',
      1,
    ],
    [
      'most frequent; case does not count',
      { byColumn: { note: 'most_frequent' } },
      [{ note: 'a' }, { note: 'B' }, { note: 'b' }],
      'note',
      'B',
      1,
    ],
    ['longest', { byColumn: { note: 'longest' } }, [{ note: 'abc' }, { note: 'abcd' }], 'note', 'abcd', 1],
    [
      'trusted source first',
      { byColumn: { note: { rule: 'trusted', column: 'source', ranking: ['CRM', 'shop'] } } },
      [
        { note: 'a', source: 'web' },
        { note: 'b', source: 'Shop' },
        { note: 'c', source: 'crm' },
      ],
      'note',
      'c',
      2,
    ],
    [
      'best checked',
      { byRole: { email: { rule: 'best_checked', check } } },
      [{ email: 'ann' }, { email: 'ann@b.pl' }],
      'email',
      'ann@b.pl',
      1,
    ],
    [
      'the column goes before its role',
      { byRole: { email: 'longest' }, byColumn: { email: 'survivor' } },
      [{ email: 'a@b.pl' }, { email: 'ann@b.pl' }],
      'email',
      'a@b.pl',
      0,
    ],
    [
      'the survivor alone, blank or not',
      { byColumn: { note: 'survivor' } },
      [{ note: '' }, { note: 'b' }],
      'note',
      '',
      0,
    ],
    ['filled where nothing is said', {}, [{ note: '' }, { note: 'b' }], 'note', 'b', 1],
    ['activity: the latest', {}, [{ seen: '2020-01-01' }, { seen: '2024-01-01' }], 'seen', '2024-01-01', 1],
    ['creation: the earliest', {}, [{ made: '2020-01-01' }, { made: '2019-01-01' }], 'made', '2019-01-01', 1],
    ['the greatest number', { byColumn: { spent: 'max' } }, [{ spent: '9' }, { spent: '10' }], 'spent', '10', 1],
    [
      'the greatest, where thousands are told by another cell',
      { byColumn: { spent: 'max' } },
      [{ spent: '500' }, { spent: '1,234' }, { spent: '0.5' }],
      'spent',
      '1,234',
      1,
    ],
    [
      'the greatest either way',
      { byColumn: { spent: 'max' } },
      [{ spent: '1.234' }, { spent: '5.678' }],
      'spent',
      '5.678',
      1,
    ],
    [
      'thousands or decimals, nobody tells: the survivor',
      { byColumn: { spent: 'max' } },
      [{ spent: '500' }, { spent: '1.234' }],
      'spent',
      '500',
      0,
    ],
    [
      'neither numbers nor dates: the survivor',
      { byColumn: { spent: 'max' } },
      [{ spent: 'much' }, { spent: 'more' }],
      'spent',
      'much',
      0,
    ],
  ])('%s', (_, options, rows, column, value, from) => {
    const { row, cells } = merged(rows, options);
    expect(row[column]).toBe(value);
    expect(cells.find((cell) => cell.column === column)?.from ?? 0).toBe(from);
  });

  it('columns that belong together come from one row', () => {
    const rows = [
      { street: 'Via Roma 1', zip: '', first: 'Ann', last: 'Lee' },
      { street: 'Via Po 2', zip: '10123', first: 'Bob', last: 'Ray' },
    ];
    expect(merged(rows, { byRole: { street: 'most_complete', lastName: 'longest' } }).row).toEqual({
      street: 'Via Po 2',
      zip: '10123',
      first: 'Ann',
      last: 'Lee',
    });
  });
});

describe('survivorship: several rows make the cell', () => {
  it.each<[string, MergeOptions, Row[], Row]>([
    ['tags are united', {}, [{ tags: 'a, b' }, { tags: 'B, c' }], { tags: 'a, b, c' }],
    ['tags in arrays stay arrays', {}, [{ tags: ['a', 'b'] }, { tags: ['B', 'c'] }], { tags: ['a', 'b', 'c'] }],
    ['text joins an array', {}, [{ tags: ['a', 7] }, { tags: 'b; 7' }], { tags: ['a', 7, 'b'] }],
    ['an array joins text', {}, [{ tags: 'a;b' }, { tags: ['c', { d: 1 }] }], { tags: 'a;b; c; {"d":1}' }],
    ['tags that are all there stay as they are', {}, [{ tags: 'a;b' }, { tags: 'b' }], { tags: 'a;b' }],
    [
      'with a separator of choice',
      { byRole: { tags: { rule: 'union', separator: '|' } } },
      [{ tags: 'a' }, { tags: 'b' }],
      { tags: 'a|b' },
    ],
    [
      'a second e-mail goes to the further column',
      { byRole: { email: 'union' } },
      [
        { email: 'a@b.pl', email2: '' },
        { email: 'c@d.pl', email2: '' },
      ],
      { email: 'a@b.pl', email2: 'c@d.pl' },
    ],
    [
      'and those for which there is no column join the last',
      { byRole: { email: 'union' } },
      [{ email: 'a@b.pl', email2: 'x@b.pl' }, { email: 'c@d.pl' }],
      { email: 'a@b.pl', email2: 'x@b.pl; c@d.pl' },
    ],
    [
      'a text that a union wrote is seen again, the separator of choice between',
      { byColumn: { note: { rule: 'union', separator: ' / ' } } },
      [{ note: 'VIP / called' }, { note: 'Called' }],
      { note: 'VIP / called' },
    ],
    [
      'addresses in one cell are several values',
      { byRole: { email: 'union' } },
      [
        { email: 'b@x.de', email2: 'c@x.de' },
        { email: 'a@x.de; b@x.de', email2: '' },
      ],
      { email: 'b@x.de', email2: 'c@x.de; a@x.de' },
    ],
    [
      'a sentence is not torn where it holds the separator',
      { byColumn: { note: 'union' } },
      [{ note: 'called; reached' }, { note: 'called; no answer' }],
      { note: 'called; reached; called; no answer' },
    ],
    [
      'a sentence that goes on where the cell ends continues it',
      { byColumn: { note: 'union' } },
      [{ note: 'VIP; called' }, { note: 'called; mailed' }],
      { note: 'VIP; called; mailed' },
    ],
    [
      'the cell stands as it stands',
      { byColumn: { note: 'union' } },
      [{ note: 'b;  a ;b' }, { note: 'a ;b' }],
      { note: 'b;  a ;b' },
    ],
    [
      'a tag of an array is seen in the text it was joined to',
      {},
      [{ tags: 'a; Doe, John; {"d":1,"e":2}' }, { tags: ['Doe, John', { d: 1, e: 2 }] }],
      { tags: 'a; Doe, John; {"d":1,"e":2}' },
    ],
    [
      'an object is seen in the text it became',
      {},
      [{ tags: '{"d":1,"e":2}' }, { tags: { d: 1, e: 2 } }],
      { tags: '{"d":1,"e":2}' },
    ],
    [
      'the pieces of an array stay whole',
      {},
      [{ tags: ['Doe', 'John'] }, { tags: ['Doe, John'] }],
      { tags: ['Doe', 'John', 'Doe, John'] },
    ],
    [
      'tags are parted by the separator of choice',
      { byRole: { tags: { rule: 'union', separator: ' / ' } } },
      [{ tags: 'a / b' }, { tags: 'b' }],
      { tags: 'a / b' },
    ],
    ['a sum of text is text', { byColumn: { spent: 'sum' } }, [{ spent: '0.1' }, { spent: '0,2' }], { spent: '0.3' }],
    [
      'a sum of numbers is a number',
      { byColumn: { spent: 'sum' } },
      [{ spent: 1 }, { spent: 2 }, { spent: null }],
      { spent: 3 },
    ],
    [
      'what is no number is not added',
      { byColumn: { spent: 'sum' } },
      [{ spent: '1' }, { spent: 'x' }],
      { spent: '1' },
    ],
    [
      'a sum is written as its cells are',
      { byColumn: { spent: 'sum' } },
      [{ spent: '10,50' }, { spent: '2,50' }],
      { spent: '13,00' },
    ],
    [
      'thousands are told by a cell that can be read in one way only',
      { byColumn: { spent: 'sum' } },
      [{ spent: '1,234' }, { spent: '500' }, { spent: '0.50' }],
      { spent: '1,734.50' },
    ],
    ['and so are decimals', { byColumn: { spent: 'sum' } }, [{ spent: '1,234' }, { spent: '0,5' }], { spent: '1,734' }],
    [
      'a number with both marks',
      { byColumn: { spent: 'sum' } },
      [{ spent: '1.234,50' }, { spent: '10' }],
      { spent: '1.244,50' },
    ],
    [
      'thousands parted by a space or an apostrophe',
      { byColumn: { spent: 'sum' } },
      [{ spent: '1\u00a0999,5' }, { spent: "1'000'000" }],
      { spent: '1\u00a0001\u00a0999,5' },
    ],
    [
      'thousands or decimals, nobody tells: not added',
      { byColumn: { spent: 'sum' } },
      [{ spent: '1,234' }, { spent: '500' }],
      { spent: '1,234' },
    ],
    [
      'thousands or decimals, the sum is the same',
      { byColumn: { spent: 'sum' } },
      [{ spent: '1,234' }, { spent: '-5,678' }],
      { spent: '-4,444' },
    ],
    [
      'a sum without end is none',
      { byColumn: { spent: 'sum' } },
      [{ spent: 1e308 }, { spent: 1e308 }],
      { spent: 1e308 },
    ],
    [
      "a rule of the caller's own",
      {
        byColumn: { note: { rule: 'custom', make: (cells) => cells.map(({ row, value }) => `${row}${value}`).join() } },
      },
      [{ note: 'a' }, { note: 'b' }],
      { note: '0a,1b' },
    ],
  ])('%s', (_, options, rows, expected) => {
    expect(merged(rows, options).row).toMatchObject(expected);
  });
});

describe('law: union is idempotent and never loses a value', () => {
  const word = fc.constantFrom('a', 'B', 'ä', 'called; ok', 'b; a', 'x;', ' x ', 'p, q', 'p|q', '; ', '1.5');
  const texts = fc.array(word, { maxLength: 3 }).map((words) => words.join('; '));
  const cell = fc.oneof(texts, word, fc.array(fc.oneof(word, fc.constantFrom(7, { d: 1, e: 2 })), { maxLength: 3 }));
  const columns = ['note', 'tags', 'email', 'email2'];
  const list = fc.array(fc.record({ note: cell, tags: cell, email: cell, email2: cell }), {
    minLength: 2,
    maxLength: 4,
  });
  const separator = fc.constantFrom('; ', '|', '\n', ' ');
  const rules = fc.oneof(
    fc.constant<'union'>('union'),
    separator.map((one) => ({ rule: 'union' as const, separator: one })),
  );
  // What a union compares at the finest: folded letters and digits, whatever stands between them.
  const wordsOf = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(wordsOf);
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return (
      text
        .toLowerCase()
        .replaceAll('ä', 'a')
        .match(/[a-z0-9.]+/g) ?? []
    );
  };
  it('in text, lists and further columns', () => {
    fc.assert(
      fc.property(list, rules, (rows, rule) => {
        const options: MergeOptions = { byRole: { email: rule, tags: rule }, byColumn: { note: rule } };
        const once = merged(rows, options).row;
        for (const other of [...rows, once]) expect(merged([once, other], options).row).toEqual(once);
        for (const column of columns) {
          const kept = new Set(wordsOf(column.startsWith('email') ? [once.email, once.email2] : once[column]));
          for (const row of rows) for (const each of wordsOf((row as Row)[column])) expect(kept).toContain(each);
        }
      }),
      runs(1000),
    );
  });
});

describe('survivorship: bad calls', () => {
  it.each<[unknown, string]>([
    [{ byRole: { colour: 'longest' } }, "knows no role 'colour'"],
    [{ byRole: { consent: 'most_recent' } }, 'the strictest consent is kept'],
    [{ byColumn: { note: 'best' } }, "rule for 'note'"],
    [{ byColumn: { note: 7 } }, 'must be the name of a rule'],
    [{ byColumn: { note: { rule: 'best' } } }, 'rule must be'],
    [{ byColumn: { note: { rule: 'trusted', column: 'x' } } }, "'trusted' needs ranking"],
    [{ optIn: { date: 'x' } }, 'needs date and source'],
  ])('%j', (options, message) => {
    expect(() => planMerge(options as MergeOptions)).toThrow(message);
  });
});

describe('explainMerge', () => {
  const rows = [
    { email: 'a@b.pl', note: '', tags: 'x' },
    { email: 'c@b.pl', note: 'n', tags: 'y' },
  ];
  const { lineage } = mergeMapped(rows, { clusters: [[0, 1]] }, MAPPING, { survivor: 'first' });
  const explained = explainMerge(lineage[0]!);
  it('names row, rule and what lost, cell by cell', () => {
    expect(explained.cells).toEqual([
      { column: 'email', value: 'a@b.pl', from: 0, rule: 'survivor', others: [{ row: 1, value: 'c@b.pl' }] },
      { column: 'note', value: 'n', from: 1, rule: 'filled', others: [] },
      {
        column: 'tags',
        value: 'x; y',
        from: null,
        rule: 'union',
        others: [
          { row: 0, value: 'x' },
          { row: 1, value: 'y' },
        ],
      },
    ]);
  });
  it('says it without a value', () => {
    expect(explained.sentences).toEqual([
      'Rows 1 and 2 became one, at the place of row 1.',
      'email is from row 1: the surviving row has it; row 2 held something else.',
      'note is from row 2: the surviving row had nothing there.',
      'tags is made of several rows: all different values are kept; rows 1 and 2 held something else.',
    ]);
  });
  it('law: the cells it tells are the survivor, and no losing value is missing', () => {
    const cell = fc.constantFrom('', 'a', 'b', '2020-01-01', '3', '__proto__');
    const list = fc.array(fc.dictionary(fc.constantFrom(...Object.keys(ROLES), 'spent', 'note', '__proto__'), cell), {
      minLength: 2,
      maxLength: 5,
    });
    const rule = fc.constantFrom(
      'filled',
      'survivor',
      'most_recent',
      'most_complete',
      'most_frequent',
      'longest',
      'union',
      'sum',
      'min',
      'max',
    );
    fc.assert(
      fc.property(list, rule, rule, rule, (sources, street, email, note) => {
        const options = { byRole: { street, email }, byColumn: { note } } as MergeOptions;
        const result = mergeMapped(sources, { clusters: [sources.map((_, i) => i)] }, MAPPING, options);
        const survivor = result.rows[0] as Row;
        const { cells } = explainMerge(result.lineage[0]!);
        expect(Object.fromEntries(cells.map(({ column, value }) => [column, value]))).toEqual(
          Object.fromEntries(
            cells.map(({ column }) => [column, Object.hasOwn(survivor, column) ? survivor[column] : undefined]),
          ),
        );
        for (const { column, value, from, others } of cells) {
          if (from !== null)
            expect(value).toBe(Object.hasOwn(sources[from]!, column) ? sources[from]![column] : undefined);
          const told = new Set(
            [value, ...others.map((other) => other.value)].map((one) => String(one ?? '').toLowerCase()),
          );
          for (const source of sources) {
            const own = Object.hasOwn(source, column) ? source[column]! : '';
            if (own !== '') expect(told).toContain(own);
          }
        }
      }),
      runs(500),
    );
  });
});
