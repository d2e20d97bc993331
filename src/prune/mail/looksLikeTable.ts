/** Tells a table or a list of addresses from a notice: both are text without the headers of a mail. */
import { ADDRESS_COLUMNS, columnKey } from '../events/exportCells.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const BARE_ADDRESS = /^[^\s@<>:,;|"']{1,64}@[^\s@<>:,;|"']{1,255}$/;
/** A title may stand above the head of a table. */
const MOST_LINES = 10;

const unquoted = (cell: string): string => cell.trim().replace(/^["']|["']$/g, '');

/** True when a line could be the names of columns: short words, no address. */
function isHead(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => cell.length <= 60 && !cell.includes('@'));
}

/** True for a table with a column of addresses, and for a plain list of them. Looks at its beginning. */
export function looksLikeTable(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES);
  const alone = lines.map((line) => BARE_ADDRESS.test(unquoted(line.slice(0, 400))));
  const headed = lines.length > 0 && ADDRESS_COLUMNS.has(columnKey(lines[0] as string)) && !lines[0]?.includes('@');
  if (alone.slice(headed ? 1 : 0, 3).every(Boolean)) return lines.length > (headed ? 1 : 0);
  for (const delimiter of DELIMITERS) {
    const cells = lines.map((line) => line.split(delimiter).map(unquoted));
    for (let i = 0; i + 1 < cells.length; i++) {
      const head = cells[i] as string[];
      const next = cells[i + 1] as string[];
      if (!isHead(head) || next.length < 2) continue;
      if (head.some((name) => ADDRESS_COLUMNS.has(columnKey(name)))) return true;
      if (next.some((cell) => BARE_ADDRESS.test(cell))) return true;
    }
  }
  return false;
}
