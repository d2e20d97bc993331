/** Finds and merges duplicates, again and again, until there are none. */
import { type MatchOptions, matchSteps, planMatch } from '../match/index.ts';
import { type MergePlan, mergeSteps } from '../merge/index.ts';
import type { ColumnMapping, Lineage, Matching, ReviewPair, Row, Steps } from '../model/index.ts';

/** How duplicates are to be found; false: not at all. */
export type MatchWish = Omit<MatchOptions, 'mapping'> | false;

/** Merged rows can match again what their sources could not; a bound, so that a run ends whatever the list holds. */
const MAX_ROUNDS = 8;

export interface Merged {
  /** By input index: the row that stands there, null where it was merged away or set aside. */
  readonly survivors: readonly (Row | null)[];
  readonly lineage: readonly Lineage[];
  /** What the first round found, null when duplicates were not looked for. */
  readonly matching: Matching | null;
  readonly review: readonly ReviewPair[];
}

/** Larger lists are matched once: another round costs as much as the first and joins few rows more. */
const MAX_ROWS = 5_000;

/**
 * Finds and merges duplicates until a round finds none, so that cleaning the result again finds none either: a survivor
 * carries more evidence than each of its sources. Every survivor is made anew from all of its source rows. Lists of
 * more than 5,000 rows get one round.
 */
export function* mergeUntilNothingMatches(
  rows: readonly Row[],
  kept: readonly number[],
  mapping: ColumnMapping,
  options: MatchWish,
  mergePlan: MergePlan,
): Steps<Merged> {
  let survivors: readonly (Row | null)[] = rows;
  let lineage: readonly Lineage[] = [];
  if (options === false) return { survivors, lineage, matching: null, review: [] };
  const rounds = kept.length > MAX_ROWS ? 1 : MAX_ROUNDS;
  let first: Matching | null = null;
  let review: readonly ReviewPair[] = [];
  let origin: readonly number[] = kept;
  for (let round = 0; round < rounds; round++) {
    const current = origin.map((index) => survivors[index] as Row);
    const found: Matching = yield* matchSteps(current, mapping, planMatch(judgedAt(options, origin, lineage)));
    first ??= found;
    // As input rows: survivors stand at their base rows, which keep their order.
    const inInput = (row: number) => origin[row] as number;
    review = found.review.map((pair) => ({ ...pair, left: inInput(pair.left), right: inInput(pair.right) }));
    if (found.clusters.length === 0) break;
    const sources = new Map(lineage.map(({ base, rows: indices }) => [base, indices]));
    const isJoined = new Uint8Array(rows.length);
    const joined = found.clusters.map((cluster) => {
      const indices: number[] = [];
      for (const at of cluster) for (const index of sources.get(inInput(at)) ?? [inInput(at)]) indices.push(index);
      for (const index of indices) isJoined[index] = 1;
      return indices.sort((a, b) => a - b);
    });
    const untouched = lineage.map(({ rows: indices }) => indices).filter(([index]) => isJoined[index as number] === 0);
    const clusters = [...untouched, ...joined].sort((a, b) => (a[0] as number) - (b[0] as number));
    ({ survivors, lineage } = yield* mergeSteps(rows, clusters, mapping, mergePlan));
    if (round + 1 < rounds) origin = kept.filter((index) => survivors[index] !== null);
  }
  return { survivors, lineage, matching: first, review: stillOpen(review, lineage, rows.length) };
}

/** The pairs as pairs of survivors, for rows that were merged since; each once, strongest first. */
function stillOpen(pairs: readonly ReviewPair[], lineage: readonly Lineage[], size: number): ReviewPair[] {
  const standsFor = new Uint32Array(size);
  for (let row = 0; row < size; row++) standsFor[row] = row;
  for (const { rows, base } of lineage) for (const row of rows) standsFor[row] = base;
  const open = new Map<string, ReviewPair>();
  for (const pair of pairs) {
    const one = standsFor[pair.left] as number;
    const other = standsFor[pair.right] as number;
    const [left, right] = [Math.min(one, other), Math.max(one, other)];
    const key = `${left} ${right}`;
    if (left !== right && (open.get(key)?.weight ?? Number.NEGATIVE_INFINITY) < pair.weight) {
      open.set(key, { ...pair, left, right });
    }
  }
  return [...open.values()].sort((a, b) => b.weight - a.weight || a.left - b.left || a.right - b.right);
}

/** The caller's judgements name input rows; a round sees survivors. */
function judgedAt(
  options: Exclude<MatchWish, false>,
  origin: readonly number[],
  lineage: readonly Lineage[],
): MatchOptions {
  const { judgements } = options;
  if (judgements === undefined) return options;
  const at = new Map(origin.map((index, position) => [index, position]));
  for (const { base, rows } of lineage) for (const row of rows) at.set(row, at.get(base) as number);
  const move = (pairs: readonly (readonly [number, number])[] | undefined) =>
    (pairs ?? []).flatMap(([one, other]): [number, number][] => {
      const [left, right] = [at.get(one), at.get(other)];
      return left === undefined || right === undefined || left === right ? [] : [[left, right]];
    });
  return { ...options, judgements: { same: move(judgements.same), different: move(judgements.different) } };
}
