import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, type Found, findDuplicates, loadMatcher, type Matcher } from '../../../src/match/index.ts';
import type { Matching, MatchModel, Row } from '../../../src/model/index.ts';
import { runs } from '../../support/runs.ts';

const word = (...words: string[]) => fc.constantFrom(...words);
const row = fc.record({
  firstName: word('Ann', 'Anne', 'Bob', 'Carl', 'Dora', '', 'A.'),
  lastName: word('Lee', 'Leigh', 'Stone', 'Stoner', 'Lee Jr.', ''),
  email: word('ann@example.com', 'bob@example.com', 'info@example.com', 'ann@exmaple.com', 'carl@example.org', ''),
  work: word('', '', 'ann@example.com', 'desk@example.net'),
  phone: word('601234567', '+48 601 234 567', '709876543', '555667788', ''),
  birthday: word('1980-02-03', '1980-03-02', '1971-12-31', ''),
  street: word('Mill Road 1', 'Mill Rd 12', 'High Street 4', ''),
  city: word('Leeds', 'York', ''),
  remark: word('one', 'two', 'three four', ''),
});
const mapping = {
  columns: (
    [
      ['firstName', 'firstName'],
      ['lastName', 'lastName'],
      ['email', 'email'],
      ['work', 'email'],
      ['phone', 'phone'],
      ['birthday', 'birthday'],
      ['street', 'street'],
      ['city', 'city'],
    ] as const
  ).map(([column, role]) => ({ column, role, parts: [], evidence: [] })),
  unmapped: ['remark'],
};
const list = (minLength: number, maxLength: number) => fc.array(row, { minLength, maxLength });

/** Rows of a few people: an address or a telephone is one person's, or one couple's. */
const person = fc.tuple(fc.nat(24), fc.array(fc.nat(11), { minLength: 3, maxLength: 8 })).map(([who, lost]): Row => {
  const family = ['Lee', 'Stone', 'Baker', 'Marsh', 'Novak', 'Ito', 'Weber'][who % 7]!;
  const given = ['Ann', 'Bob', 'Carl', 'Dora', 'Emil'][who % 5]!;
  const whole: Record<string, string> = {
    firstName: lost.includes(9) ? `${given[0]}.` : given,
    lastName: lost.includes(10) ? `${family}e` : family,
    email: `${given}.${family}${who}@example.com`,
    work: `${family}@example.${who % 7 < 3 ? 'com' : 'org'}`,
    phone: `60123${4500 + who * 7}`,
    birthday: `19${50 + who}-02-${10 + (who % 9)}`,
    street: `Mill Road ${who % 11}`,
    city: who % 3 === 0 ? 'Leeds' : 'York',
    remark: who % 2 === 0 ? 'one' : 'two',
  };
  Object.keys(whole).forEach((column, at) => {
    if (lost.includes(at)) whole[column] = '';
  });
  return whole;
});
const anybody = fc.oneof(row, person);
const mixed = (minLength: number, maxLength: number) => fc.array(anybody, { minLength, maxLength });

type Step =
  | { readonly do: 'add'; readonly rows: readonly Row[] }
  | { readonly do: 'update'; readonly at: number; readonly row: Row }
  | { readonly do: 'remove'; readonly at: readonly number[] }
  | { readonly do: 'find'; readonly row: Row };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('add' as const), rows: fc.array(anybody, { minLength: 1, maxLength: 3 }) }),
  fc.record({ do: fc.constant('update' as const), at: fc.nat(), row: anybody }),
  fc.record({ do: fc.constant('remove' as const), at: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }) }),
  fc.record({ do: fc.constant('find' as const), row }),
);

/** A list beside the matcher, kept in the plainest way: rows with their judgements as objects. */
class Plain {
  rows: Row[];
  #different: readonly (readonly [Row, Row])[];

  constructor(rows: readonly Row[], different: readonly (readonly [number, number])[]) {
    this.rows = rows.map((one) => ({ ...one }));
    this.#different = different.map(([a, b]) => [this.rows[a]!, this.rows[b]!]);
  }

  apply(matcher: Matcher, steps: readonly Step[]): void {
    for (const one of steps) {
      if (one.do === 'add') {
        const rows = one.rows.map((added) => ({ ...added }));
        this.rows.push(...rows);
        matcher.add(rows);
      } else if (one.do === 'find') matcher.find(one.row);
      else if (this.rows.length === 0) continue;
      else if (one.do === 'update') {
        const at = one.at % this.rows.length;
        const now = { ...one.row };
        const before = this.rows[at]!;
        this.#different = this.#different.map(([a, b]) => [a === before ? now : a, b === before ? now : b]);
        this.rows[at] = now;
        matcher.update(at, now);
      } else {
        const gone = new Set(one.at.map((at) => at % this.rows.length));
        matcher.remove([...gone]);
        this.rows = this.rows.filter((_, at) => !gone.has(at));
      }
    }
  }

  get different(): [number, number][] {
    return this.#different
      .map(([a, b]): [number, number] => [this.rows.indexOf(a), this.rows.indexOf(b)])
      .filter(([a, b]) => a !== -1 && b !== -1);
  }
}

const kinds = ({ comparisons }: MatchModel): string =>
  comparisons.map((one) => `${one.columns.join(' ')}:${one.levels.length}`).join('|');

/** What a full run over the list and one row more says of that row. */
function asked(matching: Matching, last: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = 0; i < matching.pairs.length; i++) {
    if (matching.pairs.right[i] === last) found.set(matching.pairs.left[i]!, matching.pairs.probability[i]!);
  }
  return found;
}

const probabilities = (found: readonly Found[]) => new Map(found.map((one) => [one.row, one.probability]));
const REVIEW = 0.3;
const bits = (p: number): number => Math.log2(p / (1 - p));

/** How far two answers are apart at most, in bits of weight; what one leaves out it says is just below the review line. */
function apart(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  let most = 0;
  for (const at of new Set([...one.keys(), ...other.keys()])) {
    const left = one.get(at) ?? REVIEW;
    const right = other.get(at) ?? REVIEW;
    if (left !== right) most = Math.max(most, Math.abs(bits(left) - bits(right)));
  }
  return most;
}

describe('laws of the matcher', () => {
  it('clusters after any sequence are those of a full run with its model, judgements following their rows', () => {
    fc.assert(
      fc.property(list(1, 30), fc.array(step, { maxLength: 12 }), (rows, steps) => {
        const different: [number, number][] =
          rows.length < 4
            ? []
            : [
                [0, 1],
                [2, 3],
              ];
        const plain = new Plain(rows, different);
        const matcher = createMatcher(plain.rows, { mapping, judgements: { different } });
        const { model } = matcher;
        plain.apply(matcher, steps);
        const full = findDuplicates(plain.rows, { mapping, model, judgements: { different: plain.different } });
        expect(matcher.size).toBe(plain.rows.length);
        expect(matcher.matching().clusters).toEqual(full.clusters);
        expect(matcher.matching().review).toEqual(full.review);
      }),
      runs(1000),
    );
  }, 600_000);

  // What is common is counted anew only for the values of rows that come, go or are asked about.
  it('an index that was changed finds what one made anew from the same rows finds, to a quarter of a bit', () => {
    fc.assert(
      fc.property(
        mixed(40, 80),
        fc.array(step, { maxLength: 4 }),
        anybody,
        fc.integer({ min: 2, max: 40 }),
        (rows, steps, probe, maxBlockRows) => {
          const plain = new Plain(rows, []);
          const matcher = createMatcher(plain.rows, { mapping, maxBlockRows });
          plain.apply(matcher, steps);
          const anew = loadMatcher(matcher.save());
          fc.pre(kinds(anew.matching().model) === kinds(matcher.model));
          expect(apart(probabilities(matcher.find(probe)), probabilities(anew.find(probe)))).toBeLessThan(0.25);
        },
      ),
      runs(100),
    );
  }, 300_000);

  // The full run counts one row more in every column.
  it('what a full run over the list and the row says of the row, find says, to a tenth of a bit', () => {
    fc.assert(
      fc.property(mixed(20, 80), anybody, (rows, probe) => {
        const matcher = createMatcher(rows, { mapping });
        const full = findDuplicates([...rows, probe], { mapping, model: matcher.model });
        fc.pre(kinds(full.model) === kinds(matcher.model));
        const found = probabilities(matcher.find(probe));
        const told = asked(full, rows.length);
        // A full run leaves out what is of the same numbers as an earlier row: find tells it too.
        for (const other of found.keys()) if (!told.has(other)) found.delete(other);
        expect(apart(found, told)).toBeLessThan(0.1);
      }),
      runs(100),
    );
  }, 300_000);
});
