import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../src/match/index.ts';

/** Two hundred people twice; the second time each street is another one, as after a move of all. */
function moved(): Record<string, string>[] {
  const rows: Record<string, string>[] = [];
  const word = (seed: number): string => {
    let text = '';
    for (let i = 0, at = seed * 7919 + 13; i < 6; i++, at = (at * 48271) % 2147483647) {
      text += String.fromCharCode(97 + (at % 26));
    }
    return text;
  };
  for (let i = 0; i < 200; i++) {
    const person = { firstName: word(i), lastName: word(i + 1000), email: `${word(i + 2000)}@example.com` };
    rows.push({ ...person, street: `${word(i + 3000)} street ${i}` });
    rows.push({ ...person, street: `${word(i + 4000)} road ${i + 7}` });
  }
  return rows;
}

function levelOf(matching: ReturnType<typeof findDuplicates>, comparison: string, level: string) {
  const found = matching.model.comparisons.find((one) => one.name === comparison);
  return found!.levels.find((one) => one.name === level)!;
}

describe('labels', () => {
  const rows = moved();

  test('pairs that somebody called the same raise m of the levels they show', () => {
    const without = findDuplicates(rows.slice(0, 20));
    const same = Array.from({ length: 10 }, (_, i): [number, number] => [2 * i, 2 * i + 1]);
    const withLabels = findDuplicates(rows.slice(0, 20), { labels: { same } });
    expect(levelOf(withLabels, 'street', 'different').m).toBeGreaterThan(levelOf(without, 'street', 'different').m);
    expect(levelOf(withLabels, 'given name', 'exact').m).toBeGreaterThan(
      levelOf(without, 'given name', 'exact').m - 1e-9,
    );
  });

  test('they join and part nobody by themselves', () => {
    const apart = findDuplicates(rows.slice(0, 8), { labels: { same: [[0, 2]], different: [[0, 1]] } });
    expect(apart.clusters.some((cluster) => cluster.includes(0) && cluster.includes(2))).toBe(false);
    expect(apart.clusters.some((cluster) => cluster.includes(0) && cluster.includes(1))).toBe(true);
  });

  test('rows that are not there and equal rows teach nothing and throw nothing', () => {
    expect(() =>
      findDuplicates(rows.slice(0, 4), {
        labels: {
          same: [
            [0, 99],
            [1, 1],
          ],
        },
      }),
    ).not.toThrow();
  });

  test('anything but pairs of row numbers is refused', () => {
    expect(() => findDuplicates(rows, { labels: { same: [[0]] as never } })).toThrow(TypeError);
  });
});

describe('frequencies of the user', () => {
  const list = [
    { firstName: 'Ann', lastName: 'Quill' },
    { firstName: 'Ann', lastName: 'Quill' },
    { firstName: 'Bo', lastName: 'Ek' },
    { firstName: 'Cy', lastName: 'Dahl' },
  ];

  test('a name that is common in the world weighs less than the list alone would say', () => {
    const weight = (frequencies?: Record<string, Record<string, number>>) =>
      findDuplicates(list, frequencies === undefined ? {} : { frequencies }).explain(0, 1).weight;
    expect(weight({ lastName: { QUILL: 0.2 } })).toBeLessThan(weight());
    expect(weight({ lastName: { quill: 0.000001 } })).toBeGreaterThan(weight());
    expect(weight({ lastName: { other: 0.2 } })).toBe(weight());
  });

  test('shares outside 0 to 1 and tables that are none are refused', () => {
    expect(() => findDuplicates(list, { frequencies: { lastName: { quill: 2 } } })).toThrow(RangeError);
    expect(() => findDuplicates(list, { frequencies: { lastName: 3 as never } })).toThrow(TypeError);
  });
});
