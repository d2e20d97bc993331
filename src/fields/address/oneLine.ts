/** The lines of an address in one cell as one line: where one ended, a comma stands, so that no two of them run together. */

const LINE_END = /[\r\n]+/;
/** A line of nothing but a house number belongs to the street above it. */
const NUMBER_ALONE = /^\d{1,5} ?\p{L}?$/u;
const ENDS_OPEN = /[,;:/-]$/;

/** @example oneLine('Hauptstr. 5\r\nHinterhaus') // 'Hauptstr. 5, Hinterhaus' */
export function oneLine(text: string): string {
  if (!text.includes('\n') && !text.includes('\r')) return text;
  let line = '';
  for (const part of text.split(LINE_END)) {
    const next = part.trim();
    if (next === '') continue;
    if (line === '') line = next;
    else line += (ENDS_OPEN.test(line) || NUMBER_ALONE.test(next) ? ' ' : ', ') + next;
  }
  return line;
}
