/** Delimited text to records of cells: Papa Parse where the text is regular, a forgiving reader where it is not. */
import Papa from 'papaparse';
import { type Dialect, forgivingRecords, type Records } from './forgivingRecords.ts';

/**
 * The complete records of a piece of text. With `last` everything is complete; with `force` an open quote at the end is
 * taken as an ordinary character. `width` is the expected number of cells, which decides how stray quotes are read.
 */
export function recordsOf(text: string, dialect: Dialect, width: number, last: boolean, force = false): Records {
  const { delimiter, quote } = dialect;
  const newline = newlineOf(text);
  if (!force && newline !== null && !(dialect.spaceBeforeQuote && quote !== '' && text.includes(quote))) {
    const parser = new Papa.Parser({
      delimiter,
      newline,
      quoteChar: quote === '' ? '"' : quote,
      escapeChar: quote === '' ? '"' : quote,
      ...(quote === '' ? { fastMode: true } : {}),
    });
    // A line end may be cut in half between two pieces.
    const whole = last || !text.endsWith('\r') ? text : text.slice(0, -1);
    const { data, errors, meta } = parser.parse(whole, 0, !last) as {
      data: string[][];
      errors: readonly unknown[];
      meta: { cursor: number };
    };
    if (errors.length === 0) {
      if (last && text.endsWith(newline)) dropLineEnd(data);
      return { records: data, used: last ? text.length : meta.cursor, strayQuotes: 0, unclosedQuotes: 0 };
    }
  }
  return forgivingRecords(text, dialect, width, last, force);
}

/** The line end of the last line opens no record of its own. */
function dropLineEnd(records: string[][]): void {
  const end = records[records.length - 1];
  if (end !== undefined && end.length === 1 && end[0] === '') records.pop();
}

/** The one kind of line end that the text has, or null when there are several. */
function newlineOf(text: string): '\n' | '\r\n' | '\r' | null {
  let at = text.indexOf('\r');
  if (at === -1) return '\n';
  let pairs = 0;
  let alone = 0;
  for (; at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) === 10) pairs++;
    else if (at + 1 < text.length) alone++;
  }
  if (pairs > 0 && alone > 0) return null;
  let feeds = 0;
  for (at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) feeds++;
  if (pairs > 0) return feeds === pairs ? '\r\n' : null;
  return feeds === 0 ? '\r' : null;
}
