/** Recognizes the lines that text reports draw between header, rows and end. */

const MARKS = '-=+_:|─━═┼│';
const RULING = /^[-=+_:|─━═┼│ ]*$/;
const DRAWN = /[-=_─━═]{3}/;

/**
 * True when every filled cell is drawn of dashes and their crossings, three in a row somewhere: `-----|-----`,
 * `+----+----+`. Nothing of that is a value; a lone `-` for "none" is no line.
 */
export function isRulingLine(cells: readonly string[], from = 0, to: number = cells.length): boolean {
  let drawn = false;
  for (let i = from; i < to; i++) {
    const cell = cells[i]!;
    if (cell === '') continue;
    if (!mayBeRuling(cell) || !RULING.test(cell)) return false;
    drawn ||= DRAWN.test(cell);
  }
  return drawn;
}

/** A first look that almost every cell fails. */
export function mayBeRuling(cell: string): boolean {
  return MARKS.includes(cell[0]!) || cell[0] === ' ';
}
