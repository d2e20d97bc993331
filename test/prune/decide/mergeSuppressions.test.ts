import { describe, expect, test } from 'vitest';
import { hashAddress, mergeSuppressions, pruneList } from '../../../src/prune/index.ts';

const LISTS = [
  ['Ann@Firm.example ', '', '@dead.example', 'j.an+shop@gmail.com'],
  [{ 'Email Address': 'bob@firm.example' }, '*.group.example', 'ann@firm.example', 'jan@googlemail.com', 'nonsense'],
];
const REMOVED = [
  'ANN@firm.example',
  'Bob@firm.example',
  'x@dead.example',
  'y@mail.group.example',
  'jan@gmail.com',
  'j.a.n@googlemail.com',
];

describe('mergeSuppressions', () => {
  test('every entry once, sorted, in small letters', () => {
    expect(mergeSuppressions(LISTS)).toEqual([
      '*.group.example',
      '@dead.example',
      'ann@firm.example',
      'bob@firm.example',
      'j.an+shop@gmail.com',
    ]);
  });

  test('the order of the lists changes nothing, and merging again neither', () => {
    const merged = mergeSuppressions(LISTS);
    expect(mergeSuppressions([...LISTS].reverse())).toEqual(merged);
    expect(mergeSuppressions([merged, merged])).toEqual(merged);
  });

  test.each([
    ['plain', {}, {}],
    ['SHA-256', { hash: 'sha256' }, {}],
    ['SHA-256 with a salt', { hash: 'sha256', salt: 's' }, { salt: 's' }],
    ['HMAC', { key: 'k' }, { key: 'k' }],
  ] as const)('%s: an address is recognized in every spelling of it', (_why, options, suppressionHash) => {
    const suppressions = mergeSuppressions(LISTS, options);
    const list = [...REMOVED, 'eve@firm.example'].map((email) => ({ email }));
    expect(pruneList(list, { suppressions, suppressionHash }).rows).toEqual([{ email: 'eve@firm.example' }]);
  });

  test('hashes tell no address, domains stay', () => {
    const hashed = mergeSuppressions(LISTS, { hash: 'sha256' });
    expect(hashed.filter((entry) => entry.includes('@'))).toEqual(['@dead.example']);
    expect(hashed).toContain(hashAddress('ann@firm.example'));
    expect(mergeSuppressions([hashed, ['eve@firm.example']])).toEqual([...hashed, 'eve@firm.example'].sort());
  });

  test.each([
    ['MD5', '01234567'.repeat(4)],
    ['SHA-1', '01234567'.repeat(5)],
  ])('%s hashes stay as they came', (_, hash) => {
    expect(mergeSuppressions([[hash.toUpperCase()], ['@dead.example']])).toEqual([hash, '@dead.example']);
  });

  test('bad calls throw', () => {
    expect(() => mergeSuppressions(['a@b.example'] as never)).toThrow(TypeError);
    expect(() => mergeSuppressions([], { hash: 'md5' as never })).toThrow(/hash/);
  });
});

describe('a slip in how hashes are made', () => {
  test.each<[call: string, run: () => unknown]>([
    ['hashAddress', () => hashAddress('ann@firm.example', { slat: 'x' } as object)],
    ['hashAddress', () => hashAddress('ann@firm.example', { salt: 7 } as never)],
    ['hashAddress', () => hashAddress('ann@firm.example', { salt: 'x', key: 'y' })],
    ['hashAddress', () => hashAddress('ann@firm.example', null as never)],
    ['pruneList', () => pruneList([], { suppressionHash: { slat: 'x' } as object })],
  ])('is refused by %s: a hash without its salt tells whose it is', (call, run) => {
    expect(run).toThrow(TypeError);
    expect(run).toThrow(new RegExp(`^${call}: `));
  });
});
