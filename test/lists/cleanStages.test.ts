/** The stages of `cleanList` that know several rooms, each by itself. */
import { describe, expect, it } from 'vitest';
import { mapColumns } from '../../src/columns/index.ts';
import { examinerFor } from '../../src/fields/examine.ts';
import { examineSteps } from '../../src/lists/examineRows.ts';
import { planClean } from '../../src/lists/planClean.ts';
import { pruneSteps } from '../../src/lists/pruneRows.ts';
import type { Row, Steps } from '../../src/model/index.ts';

function ended<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const ROWS: readonly Row[] = [
  { name: 'Ann Lee', email: ' ann@GMX.de' },
  { name: '', email: 'nothing at all' },
  { name: 'Ben Roth', email: 'ben@', phone: '+48601234567' },
  { name: 'Cleo Marsh', email: 'cleo@example.org' },
];

describe('planClean', () => {
  it.each([
    ['nothing that tells of dead addresses', {}, false],
    ['an option that is there and undefined', { bounces: undefined, optOuts: undefined }, false],
    ['opt-outs', { optOuts: ['a@example.org'] }, true],
    ['an empty list of bounces is one', { bounces: [] }, true],
    ['events are signs of life', { events: [] }, true],
  ])('%s: rows are pruned %s', (_, options, prunes) => {
    expect(planClean(ROWS, options).prune !== null).toBe(prunes);
  });

  it('bounces and events both move the freshness', () => {
    const bounces = [{ recipient: 'a@example.org', kind: 'hard' as const, at: 1 }];
    const events = [{ recipient: 'b@example.org', kind: 'clicked' as const, at: 2 }];
    expect(planClean(ROWS, { bounces: bounces as never, events }).events).toEqual([...bounces, ...events]);
  });

  it('a header of nothing is none', () => {
    expect(planClean(ROWS, { source: { header: [] } }).header).toBeUndefined();
    expect(planClean(ROWS, { source: { header: ['name'] } }).header).toEqual(['name']);
  });

  it.each([
    ['an option of another name', { quarantined: 'none' }, TypeError],
    ['a merge rule nobody knows', { merge: { survivor: 'luckiest' } }, RangeError],
    ['a judgement of a row that is not there', { match: { judgements: { same: [[0, 9]] } } }, RangeError],
  ])('%s is a bad call before any work', (_, options, error) => {
    expect(() => planClean(ROWS, options as never)).toThrow(error);
  });
});

describe('examineSteps', () => {
  const examine = (quarantine: 'unusable' | 'invalid' | 'none') => {
    const plan = planClean(ROWS, { quarantine });
    return ended(examineSteps(ROWS, examinerFor(ROWS, mapColumns(ROWS), plan.list), plan));
  };

  it.each([
    ['unusable', [0, 2, 3], [1]],
    ['invalid', [0, 3], [1, 2]],
    ['none', [0, 1, 2, 3], []],
  ] as const)('quarantine %s', (quarantine, kept, set) => {
    const examined = examine(quarantine);
    expect(examined.kept).toEqual(kept);
    expect(examined.quarantined.map(({ row }) => row)).toEqual(set);
  });

  it('stores safe repairs and leaves a good row the same object', () => {
    const { rows, changes } = examine('none');
    expect(rows[0]).toEqual({ name: 'Ann Lee', email: 'ann@gmx.de' });
    expect(rows[3]).toBe(ROWS[3]);
    expect(changes.map(({ row, column }) => [row, column])).toEqual([[0, 'email']]);
  });
});

describe('pruneSteps', () => {
  const mapping = mapColumns(ROWS);

  it('without evidence nobody leaves and nothing is decided', () => {
    expect(ended(pruneSteps(ROWS, [0, 3], mapping, null))).toEqual({ living: [0, 3], setAside: [], decisions: null });
  });

  it('speaks of rows by their number in the whole list', () => {
    const { prune } = planClean(ROWS, { optOuts: ['cleo@example.org'] });
    const { living, setAside, decisions } = ended(pruneSteps(ROWS, [0, 3], mapping, prune));
    expect(living).toEqual([0]);
    expect(setAside.map(({ place, row, source }) => [place, row, source])).toEqual([['removed', 3, ROWS[3]]]);
    expect(decisions?.map(({ row, place }) => [row, place])).toEqual([
      [0, 'kept'],
      [3, 'removed'],
    ]);
  });
});
