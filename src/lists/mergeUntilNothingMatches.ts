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

/**
 * Lists up to this size are matched whole in every round. On larger ones the rounds after the first look only at pairs
 * with a row that was merged, under the model of the first round.
 */
const WHOLE_ROUNDS = 5_000;

/**
 * Finds and merges duplicates until a round finds none, so that cleaning the result again finds none either: a survivor
 * carries more evidence than each of its sources. Every survivor is made anew from all of its source rows.
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
  let first: Matching | null = null;
  let review: readonly ReviewPair[] = [];
  let origin: readonly number[] = kept;
  let merged: ReadonlySet<number> | null = null;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const current = origin.map((index) => survivors[index] as Row);
    const judged = judgedAt(options, origin, lineage);
    const partly: boolean = first !== null && kept.length > WHOLE_ROUNDS;
    const found: Matching = yield* matchSteps(
      current,
      mapping,
      planMatch(partly ? { ...judged, model: (first as Matching).model } : judged),
      null,
      partly ? Uint8Array.from(origin, (index) => ((merged as ReadonlySet<number>).has(index) ? 1 : 0)) : null,
    );
    // Pairs as input rows: survivors stand at their base rows, which keep their order.
    const pairs = found.review.map((pair) => ({
      ...pair,
      left: origin[pair.left] as number,
      right: origin[pair.right] as number,
    }));
    review = partly ? stillOpen([...review, ...pairs], survivors) : pairs;
    first ??= found;
    if (found.clusters.length === 0) break;
    const sources = new Map(lineage.map(({ base, rows: indices }) => [base, indices]));
    const joined = found.clusters.map((cluster) =>
      cluster.flatMap((at) => sources.get(origin[at] as number) ?? [origin[at] as number]).sort((a, b) => a - b),
    );
    const inJoined = new Set(joined.flat());
    const untouched = lineage.map(({ rows: indices }) => indices).filter(([index]) => !inJoined.has(index as number));
    const clusters = [...untouched, ...joined].sort((a, b) => (a[0] as number) - (b[0] as number));
    ({ survivors, lineage } = yield* mergeSteps(rows, clusters, mapping, mergePlan));
    merged = new Set(lineage.filter(({ rows: [index] }) => inJoined.has(index as number)).map(({ base }) => base));
    origin = kept.filter((index) => survivors[index] !== null);
  }
  return { survivors, lineage, matching: first, review: stillOpen(review, survivors) };
}

/** Review pairs whose rows were not merged since, each pair once, strongest first. */
function stillOpen(pairs: readonly ReviewPair[], survivors: readonly (Row | null)[]): ReviewPair[] {
  const seen = new Map<string, ReviewPair>();
  for (const pair of pairs) {
    if (survivors[pair.left] !== null && survivors[pair.right] !== null) seen.set(`${pair.left} ${pair.right}`, pair);
  }
  return [...seen.values()].sort((a, b) => b.weight - a.weight || a.left - b.left || a.right - b.right);
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
