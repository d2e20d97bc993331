import { describe, expect, it } from 'vitest';
import { mergeMapped, planMerge } from '../../src/merge/index.ts';
import type { ColumnMapping, MappedColumn, Role, Row } from '../../src/model/index.ts';

function mapping(roles: Readonly<Record<string, Role>>, unmapped: readonly string[] = []): ColumnMapping {
  const columns = Object.entries(roles).map(
    ([column, role]): MappedColumn => ({ column, role, parts: [], evidence: [] }),
  );
  return { columns, unmapped };
}

const CONTACT = mapping(
  {
    first: 'firstName',
    last: 'lastName',
    email: 'email',
    street: 'street',
    zip: 'postalCode',
    city: 'city',
    optout: 'unsubscribe',
    consent: 'consent',
    status: 'status',
    seen: 'lastActivity',
  },
  ['note'],
);

function merged(rows: Row[], options = {}): Row {
  return mergeMapped(rows, { clusters: [rows.map((_, i) => i)] }, CONTACT, options).rows[0] as Row;
}

describe('mergeMapped: which row survives', () => {
  it.each([
    [
      'the most complete one by default',
      {},
      [
        { email: 'a', note: '' },
        { email: 'b', note: 'x' },
      ],
      'b',
    ],
    ['the first of equals', {}, [{ email: 'a' }, { email: 'b' }], 'a'],
    [
      'the most recent of equally complete ones',
      {},
      [
        { email: 'a', seen: '2020-01-01' },
        { email: 'b', seen: '2024-05-05' },
      ],
      'b',
    ],
    [
      'the most recent one on request',
      { survivor: 'recent' },
      [
        { email: 'a', seen: '2020-01-01', note: 'x' },
        { email: 'b', seen: '2024-05-05', note: '' },
      ],
      'b',
    ],
    [
      'the first one on request',
      { survivor: 'first' },
      [
        { email: 'a', note: '' },
        { email: 'b', note: 'x' },
      ],
      'a',
    ],
  ])('%s', (_, options, rows, expected) => {
    expect(merged(rows, options).email).toBe(expected);
  });
});

describe('mergeMapped: what fills its blanks', () => {
  it.each([
    [
      "a blank takes the other row's value",
      [
        { email: 'a', note: '' },
        { email: '', note: 'n' },
      ],
      'note',
      'n',
    ],
    ['an absent column is a blank', [{ email: 'a', city: 'Ulm' }, { note: 'n' }], 'note', 'n'],
    [
      'a filled cell stays',
      [
        { email: 'a', note: 'mine', city: 'x' },
        { email: 'a', note: 'yours' },
      ],
      'note',
      'mine',
    ],
    [
      "a street never marries another city's address",
      [
        { street: 'Via Roma 1', city: 'Milano', zip: '', email: 'a' },
        { street: 'Via Po 2', city: 'Torino', zip: '10123', email: '' },
      ],
      'zip',
      '',
    ],
    [
      'an address that agrees is completed',
      [
        { street: 'Via Roma 1', city: 'MILANO', zip: '', email: 'a' },
        { street: 'Via Roma 1', city: 'Milano', zip: '20121', email: '' },
      ],
      'zip',
      '20121',
    ],
  ])('%s', (_, rows, column, expected) => {
    expect(merged(rows)[column]).toBe(expected);
  });
  it.each(['likeliest', 'complete', 'recent', 'first'] as const)(
    'a first name never marries another surname: %s',
    (survivor) => {
      const rows = [
        { first: '', last: 'Lee', email: 'a', note: 'x' },
        { first: 'Bob', last: 'Ray', email: 'a' },
      ];
      const { first, last } = merged(rows, { survivor });
      expect([
        ['', 'Lee'],
        ['Bob', 'Ray'],
      ]).toContainEqual([first, last]);
    },
  );
});

describe('mergeMapped: nobody becomes more reachable', () => {
  it.each([
    ['an opt-out wins over a blank', 'optout', ['', 'yes'], 'yes'],
    ['an opt-out wins over a no', 'optout', ['no', 'yes'], 'yes'],
    ['an opt-out date is an opt-out', 'optout', ['', '2023-04-05'], '2023-04-05'],
    ['a refused consent wins over a given one', 'consent', ['yes', 'no'], 'no'],
    ['unsubscribed wins over subscribed', 'status', ['subscribed', 'unsubscribed'], 'unsubscribed'],
    ['cleaned wins over unsubscribed', 'status', ['unsubscribed', 'cleaned'], 'cleaned'],
    ['a later row does not lift an earlier opt-out', 'optout', ['yes', ''], 'yes'],
  ])('%s', (_, column, cells, expected) => {
    const rows = cells.map((cell, i) => ({ email: 'a', [column]: cell, note: i === 0 ? 'longer row' : '' }));
    expect(merged(rows)[column]).toBe(expected);
    expect(merged([...rows].reverse())[column]).toBe(expected);
  });
});

describe('mergeMapped: the rest', () => {
  it("names the source of every cell that is not the base row's", () => {
    const { lineage } = mergeMapped(
      [{ email: 'a', note: '' }, { email: 'x', note: 'n' }, { city: 'Ulm' }],
      { clusters: [[0, 1, 2]] },
      CONTACT,
    );
    expect(lineage).toHaveLength(1);
    expect(lineage[0]).toMatchObject({
      cluster: 0,
      base: 1,
      rows: [0, 1, 2],
      cells: [{ column: 'city', from: 2, rule: 'filled' }],
    });
  });
  it('keeps rows outside clusters as the same objects and never touches the input', () => {
    const rows = [{ email: 'a', note: '' }, { email: 'b' }, { email: 'a', note: 'n' }];
    const before = JSON.stringify(rows);
    const result = mergeMapped(rows, { clusters: [[0, 2]] }, CONTACT);
    expect(result.rows[0]).toBe(rows[1]);
    expect(JSON.stringify(rows)).toBe(before);
  });
  it.each([
    ['an index outside the list', [[0, 9]], RangeError, 'row 9; allowed are 0 to 1'],
    [
      'a row in two clusters',
      [
        [0, 1],
        [1, 0],
      ],
      RangeError,
      'row 1 stands in two clusters',
    ],
  ])('refuses %s', (_, clusters, kind, message) => {
    expect(() => mergeMapped([{}, {}], { clusters }, CONTACT)).toThrow(kind);
    expect(() => mergeMapped([{}, {}], { clusters }, CONTACT)).toThrow(message);
  });
  it('refuses an unknown survivor rule', () => {
    expect(() => planMerge({ survivor: 'best' as 'first' })).toThrow("'complete' or 'recent' or 'first', got 'best'");
  });
});
