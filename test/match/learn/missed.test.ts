import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { list as generated } from '../../../bench/generate/list.ts';
import { markRoots, rootsOf } from '../../../src/match/block/roots.ts';
import { drain } from '../../../src/match/drain.ts';
import { mapByNames } from '../../../src/match/headers.ts';
import { findDuplicates, type MatchOptions, planMatch } from '../../../src/match/index.ts';
import { estimateMissed } from '../../../src/match/learn/missed.ts';
import { readySteps } from '../../../src/match/ready.ts';
import { weightOf } from '../../../src/match/weigh/probability.ts';
import { PairList } from '../../../src/match/weigh/score.ts';
import type { Row } from '../../../src/model/index.ts';
import { corpora } from '../../support/corpora.ts';
import { randomOf } from '../../support/randomOf.ts';

/** A blocking of pairs (2i, 2i + 1) alone: each key brings a pair with its own chance. */
function caught(pairs: number, chances: readonly number[], seed: number) {
  const random = randomOf(seed);
  const width = chances.length;
  const hashes = new Uint32Array(2 * pairs * width);
  const list = new PairList();
  let missed = 0;
  for (let pair = 0; pair < pairs; pair++) {
    let keys = 0;
    for (let k = 0; k < width; k++) {
      if (random() >= chances[k]!) continue;
      hashes[2 * pair * width + k] = pair + 1;
      hashes[(2 * pair + 1) * width + k] = pair + 1;
      keys++;
    }
    if (keys === 0) missed++;
    else list.push(2 * pair, 2 * pair + 1, 10);
  }
  const keys = chances.map((_, k) => ({
    name: `key ${k}`,
    root: `key ${k}`,
    cap: 200,
    rows: new Uint32Array(0),
    ends: new Uint32Array(0),
    hashes: new Uint32Array(0),
    column: k,
    slots: 1,
    blocks: 0,
    pairs: 0,
    largestBlock: 0,
    skippedBlocks: 0,
    skippedRows: 0,
    skippedPairs: 0,
  }));
  return { blocking: { keys, width, hashes, idle: [] }, list, missed };
}

describe('keys that catch by chance', () => {
  const cases: readonly (readonly [string, number[]])[] = [
    ['six keys that catch alike', [0.4, 0.4, 0.4, 0.4, 0.4, 0.4]],
    ['two keys: one catch held against the other', [0.7, 0.6]],
    ['a strong key and weak ones', [0.8, 0.2, 0.2, 0.1]],
  ];
  for (const [name, chances] of cases) {
    test(`${name}: what none has caught is told to a third`, () => {
      const { blocking, list, missed } = caught(20_000, chances, 11);
      const told = estimateMissed(blocking, new Uint8Array(chances.length), list, 5);
      expect(missed).toBeGreaterThan(900);
      expect(told / missed).toBeGreaterThan(2 / 3);
      expect(told / missed).toBeLessThan(3 / 2);
    });
  }

  test('pairs below the match weight are no catch', () => {
    const { blocking, list } = caught(2_000, [0.4, 0.4, 0.4], 5);
    expect(estimateMissed(blocking, new Uint8Array(3), list, 11)).toBe(0);
  });
  test('one key is nothing to hold against another, nor is one left of two', () => {
    const one = caught(2_000, [0.4], 5);
    expect(estimateMissed(one.blocking, new Uint8Array(1), one.list, 5)).toBe(0);
    const two = caught(2_000, [0.4, 0.4], 5);
    expect(estimateMissed(two.blocking, Uint8Array.of(0, 1), two.list, 5)).toBe(0);
  });
});

interface Truth {
  readonly missed: number;
  readonly told: number;
}

/** True pairs that no block brings together and that would weigh as matches, beside what the matching says. */
function truthOf(rows: readonly Row[], persons: readonly unknown[], options: MatchOptions = {}): Truth {
  const mapping = mapByNames(rows);
  const ready = drain(readySteps(rows, mapping, planMatch(options), null));
  const { list, blocking, abandoned, comparer, weigher } = ready;
  const { roots, rootOf } = rootsOf(blocking);
  const brought = new Uint8Array(roots.length);
  const members = new Map<unknown, Set<number>>();
  persons.forEach((person, row) => {
    members.set(person, (members.get(person) ?? new Set()).add(list.placeOf[row]!));
  });
  let missed = 0;
  for (const some of members.values()) {
    const places = [...some].sort((a, b) => a - b);
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1)) {
        if (markRoots(blocking, abandoned, rootOf, a, b, brought) > 0) continue;
        comparer.compare(a, b);
        if (weigher.weigh() >= weightOf(0.9)) missed++;
      }
    });
  }
  return { missed, told: findDuplicates(rows, { ...options, mapping }).stats.estimatedMissedPairs };
}

describe('lists whose truth is known: a hundred missed matches or more within a factor of two', () => {
  const made = (size: number, seed: number) => {
    const some = [...generated({ rows: size, seed, duplicates: 0.4 })];
    return truthOf(
      some.map(({ row: { id: _, ...row } }) => row as Row),
      some.map(({ person }) => person),
      { maxBlockRows: 4 },
    );
  };
  for (const seed of [3, 4]) {
    test(`a made list of 45,000 rows, blocks of four rows at most, seed ${seed}`, { timeout: 120_000 }, () => {
      const { missed, told } = made(45_000, seed);
      expect(missed).toBeGreaterThan(100);
      expect(told).toBeGreaterThan(missed / 2);
      expect(told).toBeLessThan(missed * 2);
    });
  }

  const folder = join(corpora ?? '', 'linkage');
  describe.skipIf(corpora === null)('labelled lists (skipped where they are absent)', () => {
    const csv = (path: string) =>
      Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
    for (const set of ['dsgen_C_5000', 'multiparty_16k', 'historical_50k', 'febrl3', 'rldata500', 'dqbench_T2']) {
      test.skipIf(!existsSync(join(folder, set)))(set, { timeout: 120_000 }, () => {
        const records = csv(join(folder, set, 'records.csv'));
        const cluster = new Map(csv(join(folder, set, 'truth.csv')).map((one) => [one.id, one.cluster]));
        const { missed, told } = truthOf(
          records.map(({ id: _, ...row }) => row),
          records.map(({ id }) => cluster.get(id)),
        );
        // Small numbers are small: a few pairs either way.
        expect(told).toBeGreaterThanOrEqual(missed / 2 - 10);
        expect(told).toBeLessThanOrEqual(missed * 2 + 10);
      });
    }
  });
});
