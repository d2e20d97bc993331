/** Lines that were quoted as a whole by a program that took them for one cell: `"Name,Email"`. */

/** Lines that are looked at. */
const SAMPLE = 200;
const MIN_CELLS = 3;
const WHOLE = /^"(?:[^"]|"")*"$/;
const DELIMITERS = [',', ';', '\t', '|'];

/** Is every line one quoted cell, with a whole record of equally many cells inside? */
export function isQuotedLines(start: string, cut: boolean): boolean {
  if (start[0] !== '"') return false;
  const lines = start.split(/\r\n|\n|\r/, SAMPLE + 1);
  if (cut || lines.length > SAMPLE) lines.pop();
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length < 2 || !filled.every((line) => WHOLE.test(line))) return false;
  return DELIMITERS.some((delimiter) => {
    const cells = count(filled[0]!, delimiter);
    return cells >= MIN_CELLS && filled.every((line) => count(line, delimiter) === cells);
  });
}

/** Cells inside the quotes; a delimiter in inner quotes, which are doubled, divides nothing. */
function count(line: string, delimiter: string): number {
  let cells = 1;
  let quoted = false;
  for (let i = 1; i < line.length - 1; i++) {
    if (line[i] === '"') {
      quoted = !quoted;
      i++;
    } else if (line[i] === delimiter && !quoted) cells++;
  }
  return cells;
}

/** The records that stood inside the quotes. */
export function unquotedLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => (WHOLE.test(line) ? line.slice(1, -1).replaceAll('""', '"') : line))
    .join('\n');
}
