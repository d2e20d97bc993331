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

/** The cells without their frame and without the spaces that fill them up to its width; `\|` is no end of a cell. */
export function unframed(record: Cells): Cells {
  if (record.length < 3) return record;
  const cells: string[] = [];
  let begun = '';
  for (let i = 1; i < record.length - 1; i++) {
    const cell = record[i]!;
    if (cell.endsWith('\\') && i < record.length - 2) begun += `${cell.slice(0, -1)}|`;
    else {
      cells.push((begun + cell).trim());
      begun = '';
    }
  }
  return cells;
}

/** The text with a header framed like its rows, where a wiki has two delimiters around every name. */
export function singlyFramed(text: string): string {
  if (!text.startsWith('||')) return text;
  const end = text.search(/[\r\n]/);
  const header = text.slice(0, Math.max(end, 0));
  return header.trimEnd().endsWith('||') ? header.replaceAll('||', '|') + text.slice(end) : text;
}
