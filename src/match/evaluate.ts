/** A matching against the truth: how many of its pairs are right, how many it missed, and why. */
import { anArray, anObject, checkMade } from '../fields/options.ts';
import type { Matching } from '../model/index.ts';
import { Groups } from './cluster/cluster.ts';

/** Pairs of rows, counted within groups: every pair of a group of four counts, six in all. */
export interface PairScore {
  /** Right pairs among those found, 0..1; 1 when none was found. */
  readonly precision: number;
  /** Right pairs among the true ones, 0..1; 1 when there is none. */
  readonly recall: number;
  /** Their harmonic mean, 0..1. */
  readonly f1: number;
}

export interface Evaluation extends PairScore {
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly rightPairs: number;
  /** What groups made of all pairs from this probability on would score, whatever the matching made of them. */
  readonly thresholds: readonly (PairScore & { readonly probability: number })[];
  /**
   * The true pairs that were not found, by what missed them. The numbers add up to `truePairs - rightPairs`; where that
   * is more than 100,000, one pair in so many is looked at and stands for those around it.
   */
  readonly missed: {
    /** No blocking key brought the two rows together, nor any chain of rows. */
    readonly notCompared: number;
    /** Compared, and below the match probability; by the comparison that spoke most against them. */
    readonly tooLight: number;
    readonly against: Readonly<Record<string, number>>;
    /** Heavy enough, but kept apart by the rows around them or by a judgement. */
    readonly keptApart: number;
  };
}

const THRESHOLDS: readonly number[] = [0.999, 0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.3];

/**
 * Precision, recall and F1 of a matching when the truth is known. `truth` holds one label a row (rows of one party
 * share it); rows labelled null or undefined are left out. Cost: true pairs, and an explanation for each missed one, up
 * to 100,000.
 *
 * @throws TypeError for what is no matching, or when `truth` is not an array, RangeError when it has fewer labels than
 * the matching has rows
 * @example evaluate(
 *   findDuplicates([
 *     { name: 'Ann Lee', email: 'ann.lee@example.com' },
 *     { name: 'LEE, Ann', email: 'Ann.Lee@example.com' },
 *     { name: 'Bo Ek', email: 'bo@example.com' },
 *   ]),
 *   ['ann', 'ann', 'bo'],
 * ).f1 // 1
 */
export function evaluate(matching: Matching, truth: readonly unknown[]): Evaluation {
  if (!Array.isArray(truth)) throw new TypeError('evaluate: truth must be an array with one label a row');
  checkMade('evaluate', 'matching', matching, 'findDuplicates', { clusters: anArray, stats: anObject });
  const { rows } = matching.stats;
  if (truth.length < rows) {
    throw new RangeError(`evaluate: truth must hold ${rows} labels, one a row, got ${truth.length}`);
  }
  const labels = labelNumbers(truth, rows);
  const truePairs = pairsOfSizes(groupBy(labels));
  const found = tallyOf(labels);
  for (const cluster of matching.clusters) for (const row of cluster) found.join(cluster[0]!, row);
  const thresholds = scoreThresholds(matching, labels, truePairs);
  return {
    ...scoreOf(found.rightPairs, found.foundPairs, truePairs),
    truePairs,
    foundPairs: found.foundPairs,
    rightPairs: found.rightPairs,
    thresholds,
    missed: missedPairs(matching, labels, found, truePairs - found.rightPairs),
  };
}

/** 0 for rows without a label. */
function labelNumbers(truth: readonly unknown[], rows: number): Uint32Array {
  const numbers = new Map<unknown, number>();
  const labels = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const label = truth[row];
    if (label === null || label === undefined) continue;
    let number = numbers.get(label);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(label, number);
    }
    labels[row] = number;
  }
  return labels;
}

function groupBy(labels: Uint32Array): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row]!;
    if (label === 0) continue;
    const members = groups.get(label);
    if (members === undefined) groups.set(label, [row]);
    else members.push(row);
  }
  return groups;
}

function pairsOfSizes(groups: ReadonlyMap<number, readonly number[]>): number {
  let pairs = 0;
  for (const members of groups.values()) pairs += (members.length * (members.length - 1)) / 2;
  return pairs;
}

function scoreOf(right: number, found: number, all: number): PairScore {
  return {
    precision: found === 0 ? 1 : right / found,
    recall: all === 0 ? 1 : right / all,
    f1: found + all === 0 ? 1 : (2 * right) / (found + all),
  };
}

interface Tally {
  foundPairs: number;
  rightPairs: number;
  readonly groups: Groups;
  join(a: number, b: number): void;
}

/** Groups that count their pairs as they grow: the smaller is poured into the larger. */
function tallyOf(labels: Uint32Array): Tally {
  const groups = new Groups(labels.length);
  const counts = new Map<number, Map<number, number>>();
  const countsOf = (root: number): Map<number, number> =>
    counts.get(root) ?? new Map(labels[root] === 0 ? [] : [[labels[root]!, 1]]);
  const sizeOf = (some: ReadonlyMap<number, number>): number => {
    let size = 0;
    for (const count of some.values()) size += count;
    return size;
  };
  return {
    foundPairs: 0,
    rightPairs: 0,
    groups,
    join(a, b) {
      const left = groups.find(a);
      const right = groups.find(b);
      if (left === right) return;
      const one = countsOf(left);
      const two = countsOf(right);
      const [all, fewer] = one.size >= two.size ? [one, two] : [two, one];
      this.foundPairs += sizeOf(all) * sizeOf(fewer);
      for (const [label, count] of fewer) {
        const before = all.get(label) ?? 0;
        this.rightPairs += before * count;
        all.set(label, before + count);
      }
      counts.delete(left);
      counts.delete(right);
      counts.set(groups.join(left, right), all);
    },
  };
}

function scoreThresholds(matching: Matching, labels: Uint32Array, truePairs: number): Evaluation['thresholds'] {
  const { pairs } = matching;
  const tally = tallyOf(labels);
  let at = 0;
  return THRESHOLDS.map((probability) => {
    // Strongest first: each lower threshold goes on where the one before it stopped.
    for (; at < pairs.length && pairs.probability[at]! >= probability; at++) {
      tally.join(pairs.left[at]!, pairs.right[at]!);
    }
    return { probability, ...scoreOf(tally.rightPairs, tally.foundPairs, truePairs) };
  });
}

/** A truth of a few large groups has more missed pairs than anybody has time to explain. */
const MOST_EXPLAINED = 100_000;

function missedPairs(matching: Matching, labels: Uint32Array, found: Tally, missed: number): Evaluation['missed'] {
  const step = Math.max(1, Math.ceil(missed / MOST_EXPLAINED));
  let met = 0;
  const reached = new Groups(labels.length);
  const { pairs } = matching;
  for (let i = 0; i < pairs.length; i++) {
    const a = reached.find(pairs.left[i]!);
    const b = reached.find(pairs.right[i]!);
    if (a !== b) reached.join(a, b);
  }
  const against = new Map<string, number>();
  let notCompared = 0;
  let tooLight = 0;
  let keptApart = 0;
  for (const members of groupBy(labels).values()) {
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < members.length; j++) {
        const [left, right] = [members[i]!, members[j]!];
        if (found.groups.find(left) === found.groups.find(right)) continue;
        const stands = met % step === 0 ? Math.min(step, missed - met) : 0;
        met++;
        if (stands === 0) continue;
        const { verdict, parts } = matching.explain(left, right);
        if (verdict === 'match') keptApart += stands;
        else if (reached.find(left) !== reached.find(right)) notCompared += stands;
        else {
          tooLight += stands;
          let worst = { comparison: 'nothing: too little in common', weight: 0 };
          for (const part of parts) if (part.weight < worst.weight) worst = part;
          against.set(worst.comparison, (against.get(worst.comparison) ?? 0) + stands);
        }
      }
    }
  }
  const ordered = [...against].sort((a, b) => b[1] - a[1]);
  return { notCompared, tooLight, against: Object.fromEntries(ordered), keptApart };
}
