/** How surprising one letter after another is in a language, learned from the sample words. */
import { SAMPLE_WORDS } from '../../reference/letterPairs.ts';

/** Cost in nats of `unit` after `before`; lower-case UTF-16 units, 32 stands for anything that is no letter. */
export type LetterModel = (before: number, unit: number) => number;

/** Weight of the letter's own frequency against the pair's. */
const SMOOTHING = 1.5;
/** What a letter that the samples lack counts as. */
const UNSEEN = 0.02;

export function letterModel(language: string): LetterModel {
  // Legacy Romanian pages write the cedilla where ISO 8859-16 has the comma: one letter to the model.
  const text = ` ${(SAMPLE_WORDS[language] ?? '').toLowerCase().replaceAll('ș', 'ş').replaceAll('ț', 'ţ')} `;
  const letters = new Map<number, number>();
  const pairs = new Map<number, number>();
  const befores = new Map<number, number>();
  let total = 0;
  for (let i = 1; i < text.length; i++) {
    const before = plain(text.charCodeAt(i - 1));
    const unit = plain(text.charCodeAt(i));
    letters.set(unit, (letters.get(unit) ?? 0) + 1);
    befores.set(before, (befores.get(before) ?? 0) + 1);
    const pair = before * 65536 + unit;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    total++;
  }
  return (before, unit) => {
    const alone = ((letters.get(unit) ?? 0) + UNSEEN) / (total + 100 * UNSEEN);
    const after = befores.get(before) ?? 0;
    return -Math.log(((pairs.get(before * 65536 + unit) ?? 0) + SMOOTHING * alone) / (after + SMOOTHING));
  };
}

/** The apostrophe belongs to Ukrainian words; every other sign ends one. */
function plain(unit: number): number {
  return unit < 65 || (unit > 90 && unit < 97) || (unit > 122 && unit < 128) ? 32 : unit;
}
