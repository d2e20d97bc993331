/** One header read in several languages: the language of the list decides. */

import { FURTHER_LANGUAGES, type Language } from '../reference/headers/index.ts';
import type { Draft } from './draft.ts';
import type { HeaderReading } from './readHeader.ts';

/** Counts, per language, the headers that can only be read in one way there. */
export function voteLanguages(drafts: readonly Draft[]): Map<Language, number> {
  const votes = new Map<Language, number>();
  for (const { header } of drafts) {
    const languages = new Set(header.readings.map((reading) => reading.language));
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.size);
  }
  return votes;
}

const meaningOf = (reading: HeaderReading): string => reading.role ?? `?${reading.question ?? ''}`;

const FURTHER = /* @__PURE__ */ new Set<Language>(FURTHER_LANGUAGES);
/** `Ad`, `By`, `Il`: of so few letters that they are another word elsewhere. */
const SHORT = /^[a-z]{1,3}$/;

/** A short word of a language that no other header speaks is a chance likeness. */
function isChance(reading: HeaderReading, readings: readonly HeaderReading[], count: number): boolean {
  if (!SHORT.test(reading.phrase) || !FURTHER.has(reading.language)) return false;
  return count <= 1 / new Set(readings.map(({ language }) => language)).size;
}

/** The reading in the language that most headers speak; null when the languages that are left disagree. */
export function chooseReading(
  readings: readonly HeaderReading[],
  votes: ReadonlyMap<Language, number>,
): HeaderReading | null {
  let best: HeaderReading | null = null;
  let bestVotes = -1;
  let tied = false;
  for (const reading of readings) {
    const count = votes.get(reading.language) ?? 0;
    if (isChance(reading, readings, count)) continue;
    if (count > bestVotes) {
      best = reading;
      bestVotes = count;
      tied = false;
    } else if (count === bestVotes && best !== null && meaningOf(best) !== meaningOf(reading)) {
      // Within one language a role goes before "known to be none".
      if (reading.language === best.language) {
        if (best.role === null && best.question === null) best = reading;
      } else if (best.question === null || reading.question === null) tied = true;
    }
  }
  return tied ? null : best;
}
