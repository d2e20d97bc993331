/** Text whose columns stand at the same places in every line, with spaces between and no delimiter: where they begin. */
import type { Records } from './forgivingRecords.ts';

/** Lines that the columns are found in. */
const LINES = 200;
/** Titles above a header without a ruling line. */
const MAX_ABOVE = 20;
/** Fewer columns may be a list of words, unless a line is drawn below their names. */
const MIN_COLUMNS = 3;
/** Names of columns hold none of these; a text with them has a delimiter. */
const DELIMITER = /[,;|^~\t]/;
const RULED = /^ *(?:-{2,} +)+-{2,} *$/;

/**
 * Where the columns begin, or null where the text is of another kind. They are drawn by a line of dashes, or they are
 * the names in the header, each with two spaces or more before it, where the rows leave a gap between all of them.
 */
export function columnStarts(sample: string): readonly number[] | null {
  const lines = sample.split(/\r\n|\n|\r/, LINES + 1);
  // The last line of a sample is cut anywhere.
  if (lines.length > LINES) lines.pop();
  const ruled = lines.findIndex((line) => RULED.test(line));
  if (ruled > 0) {
    const starts = Array.from(lines[ruled]!.matchAll(/-+/g), ({ index }) => index);
    return fitting(lines.slice(ruled + 1), starts) ? starts : null;
  }
  for (let i = 0; i < Math.min(lines.length, MAX_ABOVE); i++) {
    const names = namesIn(lines[i]!);
    if (names.length >= MIN_COLUMNS) return startsBelow(lines, i, names);
  }
  return null;
}

interface Name {
  readonly from: number;
  readonly to: number;
}

/** The words of a line that two spaces or more divide; none in a line with a delimiter. */
function namesIn(line: string): Name[] {
  if (!line.includes('  ') || DELIMITER.test(line)) return [];
  const names: Name[] = [];
  for (const { 0: name, index } of line.matchAll(/[^ ]+(?: [^ ]+)*/g))
    names.push({ from: index, to: index + name.length });
  return names;
}

/** A column begins behind the last place between two names that no row fills. */
function startsBelow(lines: readonly string[], header: number, names: readonly Name[]): number[] | null {
  const rows = block(lines.slice(header + 1));
  const starts = [names[0]!.from === 0 || rows.every((row) => isBlank(row, names[0]!.from - 1)) ? names[0]!.from : 0];
  for (let i = 1; i < names.length; i++) {
    let gap = names[i]!.from - 1;
    while (gap >= names[i - 1]!.to && !rows.every((row) => isBlank(row, gap))) gap--;
    if (gap < names[i - 1]!.to) return null;
    starts.push(gap + 1);
  }
  return fitting(rows, starts) ? starts : null;
}

/** The rows up to the first blank line: what stands below it may be the words under a table. */
function block(lines: readonly string[]): readonly string[] {
  const filled = lines.findIndex((line) => line.trim() !== '');
  if (filled === -1) return [];
  const end = lines.findIndex((line, i) => i > filled && line.trim() === '');
  return lines.slice(filled, end === -1 ? lines.length : end);
}

/** Two rows or more, that keep the gaps and fill half of the columns or more. */
function fitting(lines: readonly string[], starts: readonly number[]): boolean {
  const rows = block(lines);
  let kept = 0;
  let filled = 0;
  for (const row of rows) {
    const cells = cut(row, starts);
    if (cells.length !== starts.length) continue;
    kept++;
    for (const cell of cells) if (cell !== '') filled++;
  }
  return rows.length >= 2 && kept >= rows.length * 0.9 && filled >= (kept * starts.length) / 2;
}

function isBlank(line: string, at: number): boolean {
  return at >= line.length || line[at] === ' ';
}

/** The cells of a line; the whole line where it runs over the gaps, as titles and footers do. */
function cut(line: string, starts: readonly number[]): string[] {
  if (starts.some((start) => start > 0 && !isBlank(line, start - 1))) return [line.trim()];
  return starts.map((start, i) => line.slice(i === 0 ? 0 : start, starts[i + 1]).trim());
}

/** The records of a text, complete lines only unless it is the last. */
export function fixedRecords(text: string, starts: readonly number[], last: boolean): Records {
  const records: string[][] = [];
  let used = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign !== '\n' && sign !== '\r') continue;
    // The second half of a line end may still come.
    if (sign === '\r' && at + 1 === text.length && !last) break;
    records.push(cut(text.slice(used, at), starts));
    if (sign === '\r' && text[at + 1] === '\n') at++;
    used = at + 1;
  }
  if (last && used < text.length) {
    records.push(cut(text.slice(used), starts));
    used = text.length;
  }
  return { records, used, strayQuotes: 0, unclosedQuotes: 0 };
}
