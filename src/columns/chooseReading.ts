/** One header read in several languages: the language of the list decides. */

import type { Language } from '../reference/headers/index.ts';
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
