import { describe, expect, it } from 'vitest';
import { createMatcher, findDuplicates, linkLists } from '../../../src/match/index.ts';
import type { Row } from '../../../src/model/index.ts';

const ROOTS = ['Nordwind', 'Polar', 'Vega', 'Helios', 'Argus', 'Triton', 'Kronos', 'Hermes', 'Apex', 'Zenith'];
const firms: Row[] = Array.from({ length: 50 }, (_, i) => ({
  company: `${ROOTS[i % 10]} ${['Bau', 'Logistik', 'Energie', 'Immobilien', 'Handel'][Math.floor(i / 10)]} GmbH`,
}));

describe('one record, a column that says little alone', () => {
  it.each([
    ['in capitals', 'HELIOS BAU GMBH'],
    ['with other signs', 'Helios-Bau, GmbH'],
  ])('is looked at %s', (_, company) => {
    const { clusters, review, explain } = findDuplicates([...firms, { company }]);
    expect(clusters).toEqual([]);
    expect(review.map(({ left, right }) => [left, right])).toEqual([[3, 50]]);
    const { verdict, weight, parts } = explain(3, 50);
    expect([verdict, weight]).toEqual(['review', review[0]!.weight]);
    expect(parts.at(-1)).toMatchObject({ comparison: 'whole row', level: 'folded' });
  });
  it('is looked at between two lists', () => {
    const { review } = linkLists(firms, [{ company: 'HELIOS BAU GMBH' }]);
    expect(review.map(({ left, right }) => [left, right])).toEqual([[3, 50]]);
  });
  it('is found by a matcher', () => {
    const [found] = createMatcher(firms).find({ company: 'HELIOS BAU GMBH' });
    expect(found?.row).toBe(3);
  });
  it('is none where another column differs', () => {
    const rows = [
      ...firms.map((row, i) => ({ ...row, notes: `call ${i}` })),
      { company: 'HELIOS BAU GMBH', notes: 'never' },
    ];
    expect(findDuplicates(rows).review).toEqual([]);
  });
  it('is none of those that name nobody', () => {
    const rows = [...firms, { company: '', city: 'York' }, { company: '', city: 'YORK' }];
    expect(findDuplicates(rows).review).toEqual([]);
  });
});
