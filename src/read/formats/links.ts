/** Addresses that a table keeps in its links: the cell says "Write a mail", or a name, and `mailto:` says to whom. */

/** A link of a cell, by its place in the records. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  /** What the link opens, as it is written. */
  readonly target: string;
}

/** The address of a `mailto:` link and the number of a `tel:` link; null for every other. */
export function linkedContact(target: string): { readonly kind: 'mailto' | 'tel'; readonly text: string } | null {
  const scheme = /^\s*(mailto|tel):/i.exec(target);
  if (scheme === null) return null;
  const written = target.slice(scheme[0].length).split('?')[0]!.trim();
  let text = written;
  try {
    text = decodeURIComponent(written);
  } catch {
    // A lone percent sign: as it is written.
  }
  const kind = scheme[1]!.toLowerCase() as 'mailto' | 'tel';
  return (kind === 'mailto' ? text.includes('@') : /\d{4}/.test(text)) ? { kind, text } : null;
}

/** An address and a number are what the link says; anything else is a label of it or the name of somebody. */
function saysItself(cell: string, kind: 'mailto' | 'tel'): boolean {
  return kind === 'mailto' ? cell.includes('@') : /\d.*\d.*\d.*\d/.test(cell);
}

/**
 * Writes into the records what their links alone tell. Where a column's links all have one label ("Mail"), or stand
 * among addresses, the address takes the label's place; where they have names, it gets a column of its own behind the
 * last, called by the kind of link.
 */
export function tellLinks(records: string[][], links: readonly CellLink[]): void {
  const byColumn = new Map<string, { row: number; column: number; text: string }[]>();
  for (const { row, column, target } of [...links].sort((a, b) => a.row - b.row)) {
    const contact = linkedContact(target);
    const cell = records[row]?.[column] ?? '';
    if (contact === null || records[row] === undefined || saysItself(cell, contact.kind)) continue;
    const key = `${contact.kind} ${column}`;
    const found = byColumn.get(key);
    const link = { row, column, text: contact.text };
    if (found === undefined) byColumn.set(key, [link]);
    else found.push(link);
  }
  if (byColumn.size === 0) return;
  let width = records.reduce((widest, record) => Math.max(widest, record.length), 0);
  for (const [key, found] of byColumn) {
    const kind = key.split(' ')[0] as 'mailto' | 'tel';
    if (areLabels(records, found, kind)) {
      for (const { row, column, text } of found) records[row]![column] = text;
      continue;
    }
    const header = fullestAbove(records, found[0]!.row);
    if (header !== null) setCell(header, width, kind);
    for (const { row, text } of found) setCell(records[row]!, width, text);
    width++;
  }
}

/** The header, as far as a link can tell: of the rows above it the first with the most cells. */
function fullestAbove(records: readonly string[][], row: number): string[] | null {
  let fullest: string[] | null = null;
  let most = 1;
  for (let i = 0; i < row; i++) {
    const filled = records[i]!.filter((cell) => cell !== '').length;
    if (filled <= most) continue;
    most = filled;
    fullest = records[i]!;
  }
  return fullest;
}

function areLabels(
  records: readonly string[][],
  found: readonly { readonly row: number; readonly column: number }[],
  kind: 'mailto' | 'tel',
): boolean {
  const column = found[0]!.column;
  const labels = new Set(found.map(({ row }) => (records[row]![column] ?? '').trim()));
  labels.delete('');
  if (labels.size === 0 || (labels.size === 1 && found.length > 1)) return true;
  return records.some((record) => saysItself(record[column] ?? '', kind));
}

function setCell(record: string[], column: number, text: string): void {
  while (record.length < column) record.push('');
  record[column] = text;
}
