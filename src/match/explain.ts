/** Why two rows are one party, or not: the weight, comparison by comparison, without any value of the rows. */
import type { Explanation, ExplanationPart, MatchModel } from '../model/index.ts';
import { COPY_WEIGHT } from './cluster/records.ts';
import type { Comparer } from './compare/compare.ts';
import type { PreparedList } from './prepare/prepare.ts';
import { UNIT } from './tables.ts';
import { probabilityOf, weightOf } from './weigh/probability.ts';
import type { Weigher } from './weigh/weigh.ts';

/** Makes `explain` of a matching. `wholeRow` says of two rows whether they are equal in every cell, or but for capitals and signs. */
export function createExplainer(
  list: PreparedList,
  model: MatchModel,
  comparer: Comparer,
  weigher: Weigher,
  wholeRow: (left: number, right: number) => 'exact' | 'folded' | null,
): (left: number, right: number) => Explanation {
  return (left, right) => {
    for (const row of [left, right]) {
      if (!Number.isInteger(row) || row < 0 || row >= list.rows) {
        throw new RangeError(`explain: a row must be a whole number from 0 to ${list.rows - 1}, got ${row}`);
      }
    }
    const a = list.placeOf[left]!;
    const b = list.placeOf[right]!;
    comparer.compare(Math.min(a, b), Math.max(a, b));
    let units = weigher.weigh();
    const parts: ExplanationPart[] = [];
    const add = (comparison: string, level: string, weight: number, frequency = 0): void => {
      parts.push({ comparison, level, weight: weight / UNIT, termFrequencyWeight: frequency / UNIT });
    };
    list.features.forEach((feature, f) => {
      const level = model.comparisons[f]!.levels[comparer.levels[f]!]!.name;
      add(nameOf(feature), level, weigher.parts[f]!, weigher.frequencyParts[f]!);
    });
    if (weigher.overlap !== 0) add('evidence that hangs together', 'counted once', weigher.overlap);
    if (weigher.rivalName !== null) add(`one ${weigher.rivalName}`, 'explains part of it', weigher.rival);
    const copy = wholeRow(left, right);
    if (copy !== null) {
      const least = weightOf(copy === 'exact' ? model.matchProbability : model.reviewProbability);
      const lift = Math.max(0, least - units) + (copy === 'exact' ? COPY_WEIGHT : 0);
      if (lift > 0) add('whole row', copy, lift);
      units += lift;
    }
    const probability = probabilityOf(units);
    const verdict =
      probability >= model.matchProbability ? 'match' : probability >= model.reviewProbability ? 'review' : 'different';
    return {
      left,
      right,
      verdict,
      priorWeight: weigher.prior / UNIT,
      parts,
      weight: units / UNIT,
      probability,
      sentence: sentenceOf(verdict, probability, parts),
    };
  };
}

function nameOf(feature: PreparedList['features'][number]): string {
  return feature.kind === 'text' ? `column ${feature.columns[0] ?? ''}` : feature.name;
}

const VERDICT_WORDS = { match: 'One party', review: 'Perhaps one party', different: 'Not one party' } as const;

function sentenceOf(verdict: Explanation['verdict'], probability: number, parts: readonly ExplanationPart[]): string {
  const told = (some: readonly ExplanationPart[]): string =>
    some.map((part) => `${part.comparison} (${part.level})`).join(', ');
  const pro = parts.filter((part) => part.weight >= 0.5).sort((a, b) => b.weight - a.weight);
  const contra = parts.filter((part) => part.weight <= -0.5).sort((a, b) => a.weight - b.weight);
  const percent = Math.min(99.9, Math.max(0.1, Math.round(probability * 1000) / 10));
  let sentence = `${VERDICT_WORDS[verdict]} (${percent} %)`;
  if (pro.length > 0) sentence += `; for it: ${told(pro)}`;
  if (contra.length > 0) sentence += `; against it: ${told(contra)}`;
  return `${sentence}.`;
}
