/** Tables drawn with `|` around every row, as reports and Markdown have them: the frame is no column. */

type Cells = string[];

/** True when all records of three cells or more, two at least, begin and end with a delimiter. */
export function isFramed(records: readonly Cells[]): boolean {
  let framed = 0;
  for (const record of records) {
    if (record.length < 3) continue;
    if (record[0]!.trim() !== '' || record[record.length - 1]!.trim() !== '') return false;
    framed++;
  }
  return framed >= 2;
}

/** The cells without their frame and without the spaces that fill them up to its width. */
export function unframed(record: Cells): Cells {
  if (record.length < 3) return record;
  return record.slice(1, -1).map((cell) => cell.trim());
}
