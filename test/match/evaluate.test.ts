import { describe, expect, test } from 'vitest';
import { evaluate, findDuplicates } from '../../src/match/index.ts';

const rows = [
  { firstName: 'Ann', lastName: 'Lee', email: 'ann.lee@example.com', phone: '+44 20 7946 0001' },
  { firstName: 'Ann', lastName: 'Lee', email: 'ann.lee@example.com', phone: '+44 20 7946 0001' },
  { firstName: 'Ann', lastName: 'Lee', email: 'ann.lee@example.com', phone: '' },
  { firstName: 'Bo', lastName: 'Ek', email: 'bo@example.org', phone: '+46 8 123 45 67' },
  { firstName: 'Cy', lastName: 'Dahl', email: 'cy@example.net', phone: '+47 22 12 34 56' },
];

describe('a matching against the truth', () => {
  const matching = findDuplicates(rows);

  test('all found and nothing else: 1, 1, 1', () => {
    const { precision, recall, f1, truePairs, foundPairs, rightPairs } = evaluate(matching, ['a', 'a', 'a', 'b', 'c']);
    expect([precision, recall, f1, truePairs, foundPairs, rightPairs]).toEqual([1, 1, 1, 3, 3, 3]);
  });

  test('a pair that is none costs precision, pairs being counted within groups', () => {
    const score = evaluate(matching, ['a', 'a', 'x', 'b', 'c']);
    expect([score.truePairs, score.foundPairs, score.rightPairs]).toEqual([1, 3, 1]);
    expect(score.precision).toBeCloseTo(1 / 3, 10);
    expect(score.recall).toBe(1);
  });

  test('what was missed is told by what missed it, and adds up', () => {
    const { missed, truePairs, rightPairs } = evaluate(matching, ['a', 'a', 'a', 'b', 'b']);
    expect(truePairs - rightPairs).toBe(1);
    expect(missed.notCompared + missed.tooLight + missed.keptApart).toBe(1);
  });

  test('more missed pairs than are looked at add up all the same', () => {
    const strangers = Array.from({ length: 600 }, (_, i) => ({ name: `Person ${i}`, email: `p${i}@example.org` }));
    const found = evaluate(
      findDuplicates(strangers),
      strangers.map(() => 'one'),
    );
    const { notCompared, tooLight, keptApart, against } = found.missed;
    expect(found.truePairs).toBe((600 * 599) / 2);
    expect(notCompared + tooLight + keptApart).toBe(found.truePairs - found.rightPairs);
    expect(Object.values(against).reduce((sum, pairs) => sum + pairs, 0)).toBe(tooLight);
  });

  test('rows without a label are left out', () => {
    expect(evaluate(matching, [null, undefined, null, null, null]).truePairs).toBe(0);
    expect(evaluate(matching, [null, undefined, null, null, null]).recall).toBe(1);
  });

  test('recall never falls as the threshold falls', () => {
    const { thresholds } = evaluate(matching, ['a', 'a', 'a', 'b', 'c']);
    for (let i = 1; i < thresholds.length; i++) {
      expect(thresholds[i]!.probability).toBeLessThan(thresholds[i - 1]!.probability);
      expect(thresholds[i]!.recall).toBeGreaterThanOrEqual(thresholds[i - 1]!.recall);
    }
  });

  test('bad calls name what is allowed', () => {
    expect(() => evaluate(matching, 'a' as never)).toThrow(TypeError);
    expect(() => evaluate(matching, ['a'])).toThrow(RangeError);
  });
});

describe('what the model expects of its thresholds', () => {
  test('precision falls and recall rises with a lower threshold, both within 0 and 1', () => {
    const { thresholds } = findDuplicates(rows).stats;
    expect(thresholds.length).toBeGreaterThan(3);
    for (let i = 0; i < thresholds.length; i++) {
      const { precision, recall, probability } = thresholds[i]!;
      expect(precision).toBeGreaterThanOrEqual(probability);
      expect(precision).toBeLessThanOrEqual(1);
      expect(recall).toBeGreaterThanOrEqual(0);
      expect(recall).toBeLessThanOrEqual(1);
      if (i > 0) expect(recall).toBeGreaterThanOrEqual(thresholds[i - 1]!.recall);
    }
  });
});
