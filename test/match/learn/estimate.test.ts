/**
 * Lists drawn from known m, u and prior, and what the whole matching learns from their rows. The columns name nobody,
 * so that a pair is weighed by the plain sum of its levels, and one filler column differs in every row, so that no
 * two rows are equal.
 */
import { describe, expect, test } from 'vitest';
import { createComparer } from '../../../src/match/compare/compare.ts';
import { drain } from '../../../src/match/drain.ts';
import { findDuplicates } from '../../../src/match/index.ts';
import { prepareSteps } from '../../../src/match/prepare/prepare.ts';
import type { ColumnMapping, Role, Row } from '../../../src/model/index.ts';
import { randomOf } from '../../support/randomOf.ts';

/** Values of a column, drawn alike often. */
const POOL = 1200;
const PEOPLE = 2400;
/** How many people stand in the list a second time. */
const TWINS = 0.5;
const MISSING = 0.05;

interface Column {
  readonly role: Role;
  /** Of a hundred matches so many hold the same value, and so many its neighbour; the others any value of the pool. */
  readonly kept: number;
  readonly slipped: number;
}
const COLUMNS: Readonly<Record<string, Column>> = {
  mail: { role: 'email', kept: 0.8, slipped: 0 },
  telephone: { role: 'phone', kept: 0.7, slipped: 0.15 },
  number: { role: 'externalId', kept: 0.8, slipped: 0.1 },
  tax: { role: 'taxId', kept: 0.85, slipped: 0.05 },
  born: { role: 'birthday', kept: 0.8, slipped: 0.1 },
  firm: { role: 'company', kept: 0.75, slipped: 0 },
  town: { role: 'city', kept: 0.8, slipped: 0 },
  sex: { role: 'gender', kept: 0.9, slipped: 0 },
};
const NAMES = Object.keys(COLUMNS);
const mapping: ColumnMapping = {
  columns: NAMES.map((column) => ({ column, role: COLUMNS[column]!.role, parts: [], evidence: [] })),
  unmapped: ['filler'],
};

const random0 = randomOf(1);
const letters = (count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(97 + Math.floor(random0() * 26))).join('');
const digits = (count: number): string =>
  String(1 + Math.floor(random0() * 9)) + Array.from({ length: count - 1 }, () => Math.floor(random0() * 10)).join('');
const pad = (number: number): string => String(number).padStart(2, '0');

/** Value 2i + 1 is the neighbour of value 2i: a wrong last digit; in dates day and month changed places. */
const inPairs = (first: () => string): string[] =>
  Array.from({ length: POOL / 2 }, first).flatMap((text) => [`${text}3`, `${text}8`]);
const dates = (): string[] => {
  const found: string[] = [];
  for (let i = 0; found.length < POOL; i++) {
    const [year, month, day] = [1930 + (i % 67), 1 + ((i * 5) % 12), 1 + ((i * 7 + ((i / 12) | 0)) % 12)];
    const one = `${year}-${pad(month)}-${pad(day)}`;
    if (month !== day && !found.includes(one)) found.push(one, `${year}-${pad(day)}-${pad(month)}`);
  }
  return found;
};
const towns = Array.from({ length: 60 }, () => letters(9));
const firms = Array.from({ length: POOL / 2 }, () => letters(10));
const VALUES: Readonly<Record<string, readonly string[]>> = {
  mail: Array.from({ length: POOL }, () => `${letters(9)}@${letters(7)}.example`),
  telephone: inPairs(() => `+48 ${digits(8)}`),
  number: inPairs(() => digits(7)),
  tax: inPairs(() => digits(9)),
  born: dates(),
  firm: [...firms, ...firms],
  town: Array.from({ length: POOL }, (_, i) => towns[i % 60]!),
  sex: Array.from({ length: POOL }, (_, i) => (i % 2 === 0 ? 'f' : 'm')),
};

/** By column and level: the share of all pairs of values, and the level of a value and its neighbour. */
const known = (() => {
  // Each value twice: a column of which no value comes again is no evidence.
  const rows = Array.from({ length: 2 * POOL }, (_, i): Row => {
    const cells = NAMES.map((name) => [name, VALUES[name]![i % POOL]!]);
    return Object.fromEntries([...cells, ['filler', `${letters(5)} ${letters(5)}`]]);
  });
  const list = drain(prepareSteps(rows, mapping));
  const comparer = createComparer(list);
  const at = NAMES.map((name) => list.features.findIndex((feature) => feature.columns.includes(name)));
  const u = NAMES.map(() => new Float64Array(12));
  const neighbour = NAMES.map(() => 0);
  for (let a = 0; a < POOL; a++) {
    for (let b = a; b < POOL; b++) {
      comparer.compare(list.placeOf[a]!, list.placeOf[b]!);
      for (let c = 0; c < NAMES.length; c++) {
        const level = comparer.levels[at[c]!]!;
        u[c]![level]! += (a === b ? 1 : 2) / POOL ** 2;
        if (a + 1 === b && a % 2 === 0) neighbour[c] = level;
      }
    }
  }
  return { u, neighbour };
})();

/** A list of people, some of whom stand there twice. */
function drawn(seed: number): Row[] {
  const random = randomOf(seed);
  const any = (): number => Math.floor(random() * POOL);
  const row = (values: readonly number[]): Row => {
    const cells: Record<string, string> = { filler: `${seed} ${any()} ${any()} ${any()}` };
    NAMES.forEach((name, c) => {
      cells[name] = random() < MISSING ? '' : VALUES[name]![values[c]!]!;
    });
    return cells;
  };
  const rows: Row[] = [];
  for (let person = 0; person < PEOPLE; person++) {
    const values = NAMES.map(any);
    rows.push(row(values));
    if (random() >= TWINS) continue;
    const second = NAMES.map((name, c) => {
      const { kept, slipped } = COLUMNS[name]!;
      const chance = random();
      return chance < kept ? values[c]! : chance < kept + slipped ? values[c]! ^ 1 : any();
    });
    rows.push(row(second));
  }
  return rows;
}

/** Levels that come less often than this tell nothing in a list of this size. */
const LEAST = 0.0005;

interface Figure {
  readonly name: string;
  readonly found: number;
  readonly known: number;
  /** How far the found lies from the known, in standard errors of the draw. */
  readonly z: number;
}

/** All that was learned from a list, beside what it was drawn from. */
function figures(seed: number): Figure[] {
  const rows = drawn(seed);
  const { model } = findDuplicates(rows, { mapping });
  const both = (1 - MISSING) ** 2;
  const possible = (rows.length * (rows.length - 1)) / 2;
  const twins = PEOPLE * TWINS;
  const out: Figure[] = [];
  const add = (name: string, found: number, value: number, draws: number): void => {
    // What is hardly ever drawn is told no finer than by one draw.
    const error = Math.sqrt(Math.max(value * (1 - value), 1 / draws) / draws);
    out.push({ name, found, known: value, z: (found - value) / error });
  };
  out.push({
    name: 'prior',
    found: model.prior,
    known: twins / possible,
    z: (model.prior - twins / possible) / (Math.sqrt(PEOPLE * TWINS * (1 - TWINS)) / possible),
  });
  NAMES.forEach((name, c) => {
    const { kept, slipped } = COLUMNS[name]!;
    const { levels } = model.comparisons.find((one) => one.columns.includes(name))!;
    for (let level = 1; level < levels.length; level++) {
      const chance = known.u[c]![level]!;
      const m = (1 - kept - slipped) * chance + (level === 1 ? kept : 0) + (level === known.neighbour[c] ? slipped : 0);
      add(`${name} ${levels[level]!.name}: m`, levels[level]!.m, m, twins * both);
      // Exact agreement is counted over all pairs, but for sexes, and those of two people's rows stand or fall together;
      // the rest is seen in 30,000 random pairs.
      const pairs = level === 1 && name !== 'sex' ? (PEOPLE * (PEOPLE - 1)) / 2 : 30_000;
      add(`${name} ${levels[level]!.name}: u`, levels[level]!.u, chance, pairs * both);
    }
  });
  return out;
}

describe('a list drawn from known m, u and prior', () => {
  const lists = [1, 2, 3].map((seed) => ({ seed, all: figures(seed) }));
  for (const { seed, all } of lists) {
    test(`gives them back within three standard errors, seed ${seed}`, () => {
      const told = all.filter((one) => one.known >= LEAST);
      expect(told.length).toBeGreaterThan(40);
      expect(told.filter((one) => Math.abs(one.z) > 3)).toEqual([]);
    });
    test(`levels that hardly come are rare, and possible, seed ${seed}`, () => {
      for (const one of all) {
        expect(one.found, one.name).toBeGreaterThan(0);
        if (one.known < LEAST) expect(one.found, one.name).toBeLessThan(0.006);
      }
    });
  }
  test('errs to neither side, and no further than chance does', () => {
    const told = lists.flatMap(({ all }) => all.filter((one) => one.known >= LEAST).map((one) => one.z));
    const mean = told.reduce((sum, z) => sum + z, 0) / told.length;
    const spread = Math.sqrt(told.reduce((sum, z) => sum + z * z, 0) / told.length);
    expect(Math.abs(mean)).toBeLessThan(0.4);
    expect(spread).toBeLessThan(1.25);
  });
});
