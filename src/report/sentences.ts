/** What text and page tell in the same words. */
import type { Incident, MatchStats, Report } from '../model/index.ts';
import { count, counted } from './figures.ts';
import { reveal } from './reveal.ts';
import { PLACE_WORDS, type Place } from './words.ts';

/** Where the rows that came in are now: all places, in the same order, adding up to all rows. */
export function balanceOf({
  rows,
}: Report): { readonly place: Place; readonly words: string; readonly rows: number }[] {
  return (['clean', 'mergedAway', 'quarantined', 'held', 'removed'] as const).map((place) => ({
    place,
    words: PLACE_WORDS[place],
    rows: rows[place],
  }));
}

const FORMAT_WORDS: Readonly<Record<string, string>> = {
  csv: 'CSV',
  json: 'JSON',
  ndjson: 'JSON Lines',
  xlsx: 'Excel workbook',
  vcard: 'vCard',
  html: 'HTML table',
};
const DELIMITER_WORDS: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

/** What is known about the file, piece by piece. */
export function sourceWords({ source, at }: Report): string[] {
  const words: string[] = [];
  if (source.format !== null) {
    words.push(
      Object.hasOwn(FORMAT_WORDS, source.format) ? (FORMAT_WORDS[source.format] as string) : reveal(source.format, 20),
    );
  }
  if (source.encoding !== null) words.push(reveal(source.encoding, 20));
  if (source.delimiter !== null) {
    const sign = Object.hasOwn(DELIMITER_WORDS, source.delimiter) ? DELIMITER_WORDS[source.delimiter] : undefined;
    words.push(`columns split by ${sign ?? `“${reveal(source.delimiter, 10)}”`}`);
  }
  if (source.skippedLines > 0) words.push(`${counted(source.skippedLines, 'line')} above the header`);
  if (at !== null) words.push(clockWords(at));
  return words;
}

/** ISO 8601 as `2020-12-15 04:10 UTC`. */
function clockWords(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

/** A moment no calendar has is a dash. */
function momentWords(at: number): string {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? '–' : clockWords(moment.toISOString());
}

/** When a burst of bounces was: its first and its last moment. */
export function spanWords({ from, to }: Incident): string {
  const [first, last] = [momentWords(from), momentWords(to)];
  return first === last ? first : `${first} to ${last}`;
}

/** A burst of bounces: where, when, how many, and how many of them were alive shortly before. */
export function incidentWords(incident: Incident): string {
  const { domain, addresses, active } = incident;
  return `${reveal(domain, 60)}, ${spanWords(incident)}: ${counted(addresses, 'address', 'addresses')} refused, ${count(active)} of them alive shortly before`;
}

/** What was not compared, and how many duplicates that may have cost; null when there is nothing to say. */
export function missedWords(stats: MatchStats): string | null {
  const missed = Math.round(stats.estimatedMissedPairs);
  const guess = missed > 0 ? `about ${counted(missed, 'pair')} of one party may have been missed` : null;
  if (stats.skippedPairs === 0) return guess === null ? null : `${guess.replace('about', 'About')}.`;
  const blocks = stats.keys.reduce((sum, key) => sum + key.skippedBlocks, 0);
  const skipped = `${counted(stats.skippedPairs, 'pair')} not compared, because ${counted(blocks, 'group')} of rows with a common key ${blocks === 1 ? 'was' : 'were'} too large`;
  return `${[skipped, guess].filter((part) => part !== null).join('; ')}.`;
}

export function sumOf(entries: readonly { readonly count: number }[]): number {
  return entries.reduce((sum, entry) => sum + entry.count, 0);
}
