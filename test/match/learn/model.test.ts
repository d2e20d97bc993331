import { describe, expect, test } from 'vitest';
import { list as generated } from '../../../bench/generate/list.ts';
import { findDuplicates, planMatch } from '../../../src/match/index.ts';
import type { Matching, MatchModel, Row } from '../../../src/model/index.ts';

const rowsOf = (rows: number, seed: number): Row[] =>
  [...generated({ rows, seed })].map(({ row: { id: _, ...row } }) => row as Row);
const json = (model: MatchModel): MatchModel => JSON.parse(JSON.stringify(model));
const answer = ({ clusters, pairs, review, stats }: Matching) => ({ clusters, pairs, review, stats });

describe('a model handed back to the list it was made for gives the same answer', () => {
  const cases: readonly (readonly [string, number, Parameters<typeof findDuplicates>[1]])[] = [
    ['every key, none left alone', 1_000, {}],
    ['keys that a sample has left alone', 20_000, {}],
    ['keys chosen by a sample, caps cut to what the list affords', 45_000, {}],
    ['a cap of its own', 20_000, { maxBlockRows: 5 }],
    ['thresholds of its own', 5_000, { matchProbability: 0.99, reviewProbability: 0.6 }],
  ];
  for (const [name, size, options] of cases) {
    test(name, { timeout: 120_000 }, () => {
      const rows = rowsOf(size, 7);
      const first = findDuplicates(rows, options);
      if (size === 20_000) expect(first.stats.keys.some((key) => key.abandoned)).toBe(true);
      if (size === 45_000) expect(first.stats.keys.length).toBeLessThan(20);
      const again = findDuplicates(rows, { model: json(first.model) });
      expect(answer(again)).toEqual(answer(first));
      expect(json(again.model)).toEqual(json(first.model));
    });
  }
});

describe('a model on other rows', () => {
  const learned = findDuplicates(rowsOf(2_000, 7)).model;
  const caps = new Map(learned.blocking.map(({ key, maxBlockRows }) => [key, maxBlockRows]));
  const shared = (changes: Row): Row => ({
    first_name: 'Katarzyna',
    last_name: 'Wojcik',
    email: 'kasia.wojcik@example.com',
    phone: '+48 601 234 567',
    street: 'Lipowa 12',
    city: 'Radom',
    ...changes,
  });

  test('brings rows together by its keys, in blocks of its size', () => {
    const { stats } = findDuplicates(rowsOf(4_000, 8), { model: learned });
    expect(stats.keys.length).toBeGreaterThan(20);
    for (const { key } of stats.keys) expect(caps.has(key) || key.split(' + ').length > 1).toBe(true);
    const used = new Map(
      findDuplicates(rowsOf(4_000, 8), { model: learned }).model.blocking.map((one) => [one.key, one.maxBlockRows]),
    );
    for (const [key, cap] of caps) expect(used.get(key)).toBe(cap);
  });
  test('a key the model has not is not used', () => {
    const without = { ...learned, blocking: learned.blocking.filter(({ key }) => key === 'postal') };
    const rows = [shared({}), ...rowsOf(50, 3), shared({})];
    expect(findDuplicates([shared({ city: 'x' }), ...rows], { model: learned }).clusters).toContainEqual([0, 1, 52]);
    const alone = findDuplicates([shared({ city: 'x' }), ...rows], { model: without });
    expect(alone.stats.keys.map(({ key }) => key)).toEqual(['postal']);
    expect(alone.clusters.some((cluster) => cluster.includes(0))).toBe(false);
  });
  test('a key of which its list had no block is one of its keys', () => {
    const single = findDuplicates(rowsOf(60, 3).slice(0, 20)).model;
    expect(single.blocking.map(({ key }) => key)).toContain('phone');
    const rows = [shared({}), ...rowsOf(50, 4), shared({ street: '', city: '' })];
    expect(findDuplicates(rows, { model: single }).clusters).toContainEqual([0, 51]);
  });
  test('columns the model has never seen bring their own keys', () => {
    const people = rowsOf(400, 5).map(({ first_name, last_name }) => ({ first_name, last_name }));
    const { model } = findDuplicates(people);
    const { stats } = findDuplicates(rowsOf(400, 5), { model });
    expect(stats.keys.map(({ key }) => key)).toContain('email');
    expect(stats.keys.map(({ key }) => key)).toContain('family + given any order');
  });
  test('the model of no rows says nothing', () => {
    const { model } = findDuplicates([]);
    const rows = [shared({}), ...rowsOf(50, 4), shared({ phone: '' })];
    expect(findDuplicates(rows, { model }).clusters).toContainEqual([0, 51]);
  });
});

describe('what is no model is refused', () => {
  const { model } = findDuplicates([]);
  const cases: readonly (readonly [string, unknown])[] = [
    ['another version', { ...model, version: 2 }],
    ['no keys', { ...model, blocking: undefined }],
    ['a key without a cap', { ...model, blocking: [{ key: 'email' }] }],
    ['a cap below one row', { ...model, blocking: [{ key: 'email', maxBlockRows: 0 }] }],
    ['no comparisons', { ...model, comparisons: null }],
  ];
  for (const [name, wrong] of cases) {
    test(name, () => expect(() => planMatch({ model: wrong as never })).toThrow(RangeError));
  }
});
