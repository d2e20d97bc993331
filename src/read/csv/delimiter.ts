/** Which character stands between the cells: the one that cuts the lines into equally many. */

import { type Dialect, forgivingRecords, isBlankRecord } from './forgivingRecords.ts';

const CANDIDATES = [';', '\t', ',', '|', '\u001F', '^', '~'];
const CANDIDATES_ALONE = [',', ';', '\t', '|', '\u001F'];
const SAMPLE = 65_536;
const MAX_RECORDS = 200;
const LINE_END = /[\r\n]/;

/** The dialect of a text by its first 64 KB. `delimiter` and `quote` are the caller's, if any. */
export function findDialect(text: string, delimiter: string | null, quote: string): Dialect {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const chosen = delimiter ?? bestDelimiter(sample, quote, sample.length === text.length || !LINE_END.test(sample));
  return { delimiter: chosen, quote, spaceBeforeQuote: quote !== '' && spaceBeforeQuote(sample, chosen, quote) };
}

function bestDelimiter(sample: string, quote: string, whole: boolean): string {
  // With one column, the character must be one that no cell holds.
  let best = CANDIDATES_ALONE.find((delimiter) => !sample.includes(delimiter)) ?? ',';
  let bestScore = 0;
  for (const delimiter of CANDIDATES) {
    if (!sample.includes(delimiter)) continue;
    const score = scoreOf(sample, delimiter, quote, whole);
    if (score > bestScore) {
      bestScore = score;
      best = delimiter;
    }
  }
  return best;
}

/** Share of records with the most common number of cells, more for the first lines and for wider tables. */
function scoreOf(sample: string, delimiter: string, quote: string, whole: boolean): number {
  const dialect = { delimiter, quote, spaceBeforeQuote: true };
  const { records } = forgivingRecords(sample, dialect, 0, whole, false, MAX_RECORDS);
  const widths = new Map<number, number>();
  let counted = 0;
  let cells = 0;
  let decimals = 0;
  let firstWidth = 0;
  let spaced = 0;
  for (const record of records) {
    if (isBlankRecord(record)) continue;
    if (++counted === 1) firstWidth = record.length;
    widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
    for (let i = 1; i < record.length; i++) {
      cells++;
      if (record[i]!.startsWith(' ')) spaced++;
      if (delimiter === ',' && /\d$/.test(record[i - 1]!) && /^\d{1,9}(?:$|\D)/.test(record[i]!)) decimals++;
    }
  }
  let width = 0;
  let share = 0;
  for (const [cellCount, records] of widths) {
    if (cellCount < 2) continue;
    if (records > share || (records === share && cellCount > width)) {
      width = cellCount;
      share = records;
    }
  }
  // `Smith, John` under a one-word header is prose, not two columns.
  if (width === 0 || (width === 2 && firstWidth === 1 && spaced === cells)) return 0;
  share /= counted;
  // A comma between digits may be a decimal one; a list of nothing but numbers is still a list.
  const doubt = cells > 0 && widths.size > 1 ? decimals / cells : decimals === cells ? 0.3 : 0;
  return share * share * (firstWidth === width ? 1.3 : 1) * (1 - doubt / 2) * (1 + Math.log2(width) / 8);
}

/** `a, "b, c"`: a space between delimiter and opening quote, and never a quote right after the delimiter. */
function spaceBeforeQuote(sample: string, delimiter: string, quote: string): boolean {
  return sample.includes(`${delimiter} ${quote}`) && !sample.includes(delimiter + quote);
}
