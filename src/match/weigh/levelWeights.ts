/** What each level of each feature weighs under a model, in typed arrays: a pair only adds them up. */
import type { MatchModel } from '../../model/index.ts';
import type { PreparedList } from '../prepare/prepare.ts';
import { KIND_TABLES, UNIT } from '../tables.ts';
import { rarestOf } from './frequency.ts';

/** Places kept per feature for its levels. */
export const LEVELS = 16;
/** Rows of a list that teaches little, and the levels of which it must not learn that they are evidence. */
const SHORT_LIST = 500;
const WEAK: readonly string[] = ['faint', 'same number'];

/** By feature and level, at `feature * LEVELS + level`, and by feature. */
export interface LevelWeights {
  readonly tables: Int32Array;
  /** Share of a value's rarity that counts. */
  readonly shares: Float64Array;
  /** How common agreement is, which the frequency of a value is held against. */
  readonly typical: Float64Array;
  /** By feature: the most it can say where its values differ. */
  readonly best: Float64Array;
  readonly isShort: boolean;
}

/** Works out the weights once per list and model. */
export function levelWeights(list: PreparedList, model: MatchModel): LevelWeights {
  const count = list.features.length;
  const tables = new Int32Array(count * LEVELS);
  const shares = new Float64Array(count * LEVELS);
  const typical = new Float64Array(count * LEVELS);
  const best = new Float64Array(count);
  const isShort = list.size < SHORT_LIST;
  const mostRows = list.cells.length / Math.max(list.width, 1);
  list.features.forEach(({ kind }, f) => {
    const { frequency } = KIND_TABLES[kind];
    const rarest = rarestOf(kind, mostRows);
    const { levels, agreement } = model.comparisons[f]!;
    // What agrees exactly is as rare as its value. What nearly agrees is held against the agreement of all pairs, those
    // of one party among them, as its value is counted.
    const exactly = Math.round(Math.log2(levels[1]!.u) * UNIT);
    const nearly = Math.round(Math.log2(agreement ?? levels[1]!.u) * UNIT);
    levels.forEach((level, at) => {
      const usual = at === 1 ? exactly : nearly;
      let { weight } = level;
      // A few pairs of one party that share hardly a name must not teach that half a likeness is evidence.
      if (isShort && WEAK.includes(level.name)) weight = Math.min(weight, UNIT >> 1);
      // However often a list turns its names around, crosswise they say no more than in their places.
      else if (level.name === 'swapped') weight = Math.min(weight, levels[1]!.weight);
      tables[f * LEVELS + at] = weight;
      shares[f * LEVELS + at] = frequency[at]!;
      typical[f * LEVELS + at] = usual;
      // Two values that differ are exact only where one may be the end or the beginning of the other.
      if (at === 1 && kind !== 'phone' && kind !== 'postal') return;
      const most = weight + Math.ceil(Math.max(0, usual + rarest * UNIT) * frequency[at]!);
      best[f] = Math.max(best[f]!, most);
    });
  });
  return { tables, shares, typical, best, isShort };
}
