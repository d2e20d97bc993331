import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, findDuplicates } from '../../src/match/index.ts';
import type { Row } from '../../src/model/index.ts';
import { runs } from '../support/runs.ts';

const word = (...words: string[]) => fc.constantFrom(...words);
const row = fc.record({
  firstName: word('Ann', 'Anne', 'Bob', 'Carl', '', 'A.'),
  lastName: word('Lee', 'Leigh', 'Stone', 'Stoner', ''),
  email: word('ann@example.com', 'bob@example.com', 'info@example.com', 'ann@exmaple.com', ''),
  phone: word('601234567', '+48 601 234 567', '709876543', ''),
  birthday: word('1980-02-03', '1980-03-02', '1971-12-31', ''),
  city: word('Leeds', 'York', ''),
  remark: word('one', 'two', 'three four', ''),
});
const rows = fc.array(row, { minLength: 0, maxLength: 40 });

/** Clusters by the rows in them, whatever their numbers. */
const partition = (list: readonly Row[]): string[] =>
  findDuplicates(list)
    .clusters.map((cluster) =>
      cluster
        .map((index) => JSON.stringify(list[index]))
        .sort()
        .join('|'),
    )
    .sort();

describe('laws of matching', () => {
  it('the order of the rows changes nothing but their numbers', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat(1000)), (list, stream) => {
        const shuffled = list
          .map((entry) => ({ entry, key: stream.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(partition(shuffled)).toEqual(partition(list));
      }),
      runs(200),
    );
  });
  it('new names of the columns for the same roles change nothing', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const renamed = list.map(({ firstName, lastName, birthday, ...rest }) => ({
          given_name: firstName,
          surname: lastName,
          dob: birthday,
          ...rest,
        }));
        expect(findDuplicates(renamed).clusters).toEqual(findDuplicates(list).clusters);
      }),
      runs(150),
    );
  });
  it('clusters are apart, sorted, of two rows or more', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const seen = new Set<number>();
        let before = -1;
        for (const cluster of findDuplicates(list).clusters) {
          expect(cluster.length).toBeGreaterThan(1);
          expect(cluster[0]!).toBeGreaterThan(before);
          before = cluster[0]!;
          for (const index of cluster) {
            expect(seen.has(index)).toBe(false);
            seen.add(index);
          }
          expect([...cluster].sort((a, b) => a - b)).toEqual(cluster);
        }
      }),
      runs(150),
    );
  });
  it('a copy of a row joins the row, unless it names nobody', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (list) => {
        const { clusters } = findDuplicates([...list, { ...list[0]! }]);
        // Two rows of which only a city or a first name is known are two people of that city or name.
        const tells = (column: string): boolean => column !== 'city' && column !== 'firstName';
        const somebody = Object.entries(list[0]!).some(([column, cell]) => tells(column) && cell !== '');
        expect(clusters.some((cluster) => cluster.includes(0) && cluster.includes(list.length))).toBe(somebody);
      }),
      runs(150),
    );
  });
  it('no two rows judged different share a cluster', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 30 }), (list) => {
        const { clusters } = findDuplicates(list, {
          judgements: {
            different: [
              [0, 1],
              [2, 3],
            ],
          },
        });
        for (const cluster of clusters) {
          expect(cluster.includes(0) && cluster.includes(1)).toBe(false);
          expect(cluster.includes(2) && cluster.includes(3)).toBe(false);
        }
      }),
      runs(200),
    );
  });
  it('a matcher that grew and shrank equals a full run by its model', () => {
    fc.assert(
      fc.property(rows, fc.array(row, { minLength: 1, maxLength: 5 }), (list, more) => {
        const matcher = createMatcher(list);
        matcher.add(more);
        matcher.remove([0]);
        const full = findDuplicates([...list, ...more].slice(1), { model: matcher.model });
        expect(matcher.matching().clusters).toEqual(full.clusters);
      }),
      runs(60),
    );
  });
  it('no cell value throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.dictionary(fc.constantFrom('email', 'name', 'phone', 'x', '__proto__', 'dob', 'street'), fc.jsonValue()),
          { maxLength: 12 },
        ),
        (list) => {
          expect(() => findDuplicates(list as Row[])).not.toThrow();
        },
      ),
      runs(200),
    );
  });
});
