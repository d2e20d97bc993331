import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { list as generated } from '../../bench/generate/list.ts';
import { mapByNames } from '../../src/match/headers.ts';
import { createMatcher, findDuplicates, matchSteps, planMatch } from '../../src/match/index.ts';
import type { Matching, Row } from '../../src/model/index.ts';
import { randomOf } from '../support/randomOf.ts';
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
const known = row.map(({ remark: _, ...columns }) => columns);
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

/** Clusters by the numbers that rows had before they were brought into this order. */
const before = (clusters: Matching['clusters'], order: readonly number[]): string[] =>
  clusters
    .map((cluster) => cluster.map((index) => order[index]!).sort((a, b) => a - b))
    .map(String)
    .sort();

describe('laws of matching', () => {
  it('the order of a long list, of which samples are taken, changes nothing either', () => {
    const rows = [...generated({ rows: 45_000, seed: 5 })].map(({ row: { id: _, ...row } }) => row as Row);
    const random = randomOf(9);
    const order = rows.map((_, index) => index);
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    const one = findDuplicates(rows);
    const other = findDuplicates(order.map((index) => rows[index]!));
    expect(before(other.clusters, order)).toEqual(one.clusters.map(String).sort());
    expect(other.model).toEqual(one.model);
    expect(other.stats).toEqual(one.stats);
  }, 120_000);
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
  it('where a column stands changes nothing, also of several with one role and of those without', () => {
    for (const size of [6, 150, 600]) {
      const random = randomOf(size);
      const rows = [...generated({ rows: size, seed: size, duplicates: 0.3 })].map(
        ({ row: { id: _, ...row } }): Row => ({
          ...row,
          email_2: random() < 0.3 ? row.email : '',
          mobile: random() < 0.4 ? row.phone : '',
          team: `Team ${Math.floor(random() * 5)}`,
          tier: 'abc'[Math.floor(random() * 3)]!,
        }),
      );
      const turned = rows.map((row) => Object.fromEntries(Object.entries(row).reverse()));
      const [one, other] = [findDuplicates(rows), findDuplicates(turned)];
      expect(other.clusters).toEqual(one.clusters);
      expect(other.model).toEqual(one.model);
    }
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
  it('a copy of a row changes nothing among the others', () => {
    fc.assert(
      // Without a column of no role: that is taken for a numbering until one of its values comes again.
      fc.property(fc.array(known, { minLength: 1, maxLength: 30 }), fc.nat(), (list, at) => {
        const { clusters } = findDuplicates([...list, { ...list[at % list.length]! }]);
        const others = clusters
          .map((cluster) => cluster.filter((index) => index < list.length))
          .filter((cluster) => cluster.length > 1);
        expect(others).toEqual(findDuplicates(list).clusters);
      }),
      runs(300),
    );
  });
  it('two matchings walked by turns are what each is alone', () => {
    fc.assert(
      fc.property(rows, rows, fc.infiniteStream(fc.boolean()), (left, right, turns) => {
        const plan = planMatch();
        const walks = [left, right].map((list) => matchSteps(list, mapByNames(list), plan));
        const results: Matching['clusters'][] = [[], []];
        let open = 2;
        const done = [false, false];
        while (open > 0) {
          const turn = done[0] || (!done[1] && turns.next().value) ? 1 : 0;
          const step = walks[turn]!.next();
          if (step.done !== true) continue;
          results[turn] = step.value.clusters;
          done[turn] = true;
          open--;
        }
        expect(results).toEqual([findDuplicates(left).clusters, findDuplicates(right).clusters]);
      }),
      runs(100),
    );
  });
  it('rows that a matcher is handed in pieces are matched like the same rows at once', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.array(row, { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (list, more, sizes) => {
          const whole = createMatcher(list);
          whole.add(more);
          const parts = createMatcher(list);
          for (let from = 0, piece = 0; from < more.length; piece++) {
            const to = from + sizes[piece % sizes.length]!;
            parts.add(more.slice(from, to));
            if (piece % 2 === 0) parts.find(list[0]!);
            from = to;
          }
          expect(parts.matching().clusters).toEqual(whole.matching().clusters);
          expect(parts.matching().pairs).toEqual(whole.matching().pairs);
        },
      ),
      runs(100),
    );
  });
  it('a model handed back to its list gives the same clusters, pairs and model', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 40 }), (list, maxBlockRows) => {
        const first = findDuplicates(list, { maxBlockRows });
        const again = findDuplicates(list, { model: JSON.parse(JSON.stringify(first.model)) });
        expect(again.clusters).toEqual(first.clusters);
        expect(again.pairs).toEqual(first.pairs);
        expect(again.model).toEqual(first.model);
      }),
      runs(200),
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
