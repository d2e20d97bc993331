/** Judgements that went through files and other hands: refused by name where they are none. */
import { aListOfStrings, anObject, kindOf } from '../../fields/options.ts';
import type { Journal, Judgement } from '../../model/index.ts';
import { checkJournal } from '../journal/checkJournal.ts';

/** @throws TypeError for keys that are no strings */
export function checkKeys(call: string, keys: readonly string[]): void {
  if (!aListOfStrings.fits(keys)) throw new TypeError(`${call}: keys must be an array of strings, got ${kindOf(keys)}`);
}

function isJudgement(entry: unknown): boolean {
  if (!anObject.fits(entry)) return false;
  const { verdict, left, right, rows, marks } = entry as Partial<Record<keyof Judgement, unknown>>;
  if (verdict !== 'same' && verdict !== 'different') return false;
  const isPair = (part: unknown, fits: (each: unknown) => boolean): boolean =>
    part === undefined || (Array.isArray(part) && part.length === 2 && part.every(fits));
  return (
    typeof left === 'string' &&
    typeof right === 'string' &&
    isPair(rows, Number.isInteger) &&
    isPair(marks, aListOfStrings.fits)
  );
}

/** @throws TypeError for what is no journal, or one with judgements that are none */
export function checkJudged(call: string, journal: Journal, name = 'journal'): void {
  checkJournal(call, journal, name);
  const { judgements = [] } = journal;
  const stray = Array.isArray(judgements) ? judgements.findIndex((entry) => !isJudgement(entry)) : 0;
  if (stray !== -1)
    throw new TypeError(
      `${call}: ${name}.judgements[${stray}] must be what recordJudgements makes (verdict 'same' or 'different', left, right)`,
    );
}
