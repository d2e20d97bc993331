/** A list that changes, and its duplicates. */
import { checkRows } from '../fields/options.ts';
import type { Matching, Row } from '../model/index.ts';
import { mapByNames } from './headers.ts';
import { type MatchOptions, planMatch } from './options.ts';
import { matchSteps } from './run.ts';

/** A row of the list that may be the same party as the one asked about. */
export interface Found {
  /** Index of the row in the list as it stands now. */
  readonly row: number;
  /** 0..1 */
  readonly probability: number;
}

export interface Matcher {
  /** Rows of the list that may be the party of this row, most probable first. */
  find(row: Row): Found[];
  /** Adds rows at the end of the list. */
  add(rows: readonly Row[]): void;
  /** Takes rows out; those behind them move up. */
  remove(indices: readonly number[]): void;
  /** The matching of the list as it stands now. */
  matching(): Matching;
}

/**
 * A matcher over a list that grows and shrinks. Every answer equals a full run over the list as it stands, because it
 * is one: `matching` and `find` run again when asked, at the cost of `findDuplicates`. Judgements name rows of the
 * list that was handed in and hold while none is removed.
 *
 * @throws TypeError, RangeError for bad options
 * @example createMatcher([{ name: 'Ann Lee', email: 'ann@example.com' }]).find({ name: 'Ann Lee', email: 'ann@example.com' }).length // 1
 */
export function createMatcher(rows: readonly Row[], options: MatchOptions = {}): Matcher {
  checkRows('createMatcher', rows);
  const plan = planMatch(options);
  let list = [...rows];
  let current: Matching | null = null;
  const run = (over: readonly Row[]): Matching => {
    const steps = matchSteps(over, options.mapping ?? mapByNames(over), plan);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  };
  return {
    find(row) {
      checkRows('find', [row], 'row');
      const asked = list.length;
      const matching = run([...list, row]);
      const found = new Map<number, number>();
      const note = (other: number): void => {
        const { probability } = matching.explain(Math.min(other, asked), Math.max(other, asked));
        if (probability >= plan.reviewProbability) found.set(other, probability);
      };
      for (let i = 0; i < matching.pairs.length; i++) {
        if (matching.pairs.left[i] === asked) note(matching.pairs.right[i]!);
        else if (matching.pairs.right[i] === asked) note(matching.pairs.left[i]!);
      }
      for (const cluster of matching.clusters) {
        if (!cluster.includes(asked)) continue;
        for (const other of cluster) if (other !== asked) note(other);
      }
      return [...found]
        .map(([other, probability]) => ({ row: other, probability }))
        .sort((a, b) => b.probability - a.probability || a.row - b.row);
    },
    add(more) {
      checkRows('add', more);
      for (const row of more) list.push(row);
      current = null;
    },
    remove(indices) {
      const gone = new Set(indices);
      for (const index of gone) {
        if (!Number.isInteger(index) || index < 0 || index >= list.length) {
          throw new RangeError(`remove: a row must be a whole number from 0 to ${list.length - 1}, got ${index}`);
        }
      }
      list = list.filter((_, index) => !gone.has(index));
      current = null;
    },
    matching() {
      current ??= run(list);
      return current;
    },
  };
}
