/** A journal as JSON Lines and back; a cut or edited file is refused with the line at fault. */
import type { Change, Journal, Lineage, Row, SetAside } from '../model/index.ts';
import { hash52 } from '../text/hash.ts';

/** What JSON has no word for, tagged so that it comes back as it was. */
const TAG = '$kempt';

function encode(cell: unknown): unknown {
  switch (typeof cell) {
    case 'undefined':
      return { [TAG]: 'undefined' };
    case 'bigint':
      return { [TAG]: 'bigint', value: String(cell) };
    case 'number':
      return Number.isFinite(cell) && !Object.is(cell, -0)
        ? cell
        : { [TAG]: 'number', value: Object.is(cell, -0) ? '-0' : String(cell) };
    case 'object':
      if (cell === null) return null;
      if (cell instanceof Date) return { [TAG]: 'date', value: Number.isNaN(cell.getTime()) ? null : cell.getTime() };
      if (Array.isArray(cell)) return cell.map(encode);
      return encodeRow(cell as Row, Object.hasOwn(cell, TAG));
    default:
      return cell;
  }
}

function encodeRow(row: Row, escaped = false): unknown {
  const entries = Object.entries(row).map(([key, cell]) => [key, encode(cell)] as const);
  const plain = Object.fromEntries(entries);
  return escaped ? { [TAG]: 'object', value: entries } : plain;
}

function decode(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  if (Array.isArray(cell)) return cell.map(decode);
  if (!Object.hasOwn(cell, TAG)) return decodeRow(cell as Row);
  const { [TAG]: tag, value } = cell as Record<string, unknown>;
  if (tag === 'undefined') return undefined;
  if (tag === 'bigint') return BigInt(value as string);
  if (tag === 'number') return Number(value);
  if (tag === 'date') return new Date((value as number | null) ?? Number.NaN);
  return Object.fromEntries((value as [string, unknown][]).map(([key, inner]) => [key, decode(inner)]));
}

// Object.fromEntries makes `__proto__` an ordinary own key.
function decodeRow(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, decode(cell)]));
}

/** What the caller adds to the first line, for example how the list was written. */
export type JournalHead = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The journal line by line, each with its line end. The last line counts the others and carries their checksum.
 * @example [...journalLines({ version: 1, rows: 0, header: [], changes: [], merges: [], setAside: [] })].length // 2
 */
export function* journalLines(journal: Journal, head: JournalHead = {}): Iterable<string> {
  let lines = 0;
  let checksum = 0;
  const line = (entry: unknown): string => {
    const text = JSON.stringify(entry);
    lines++;
    checksum = hash52(`${checksum} ${text}`);
    return `${text}\n`;
  };
  yield line({ type: 'journal', version: journal.version, rows: journal.rows, header: journal.header, head });
  for (const { row, column, before, after, rule } of journal.changes) {
    yield line({ type: 'change', row, column, before: encode(before), after: encode(after), rule });
  }
  for (const { cluster, base, rows, sources, cells } of journal.merges) {
    yield line({ type: 'merge', cluster, base, rows, sources: sources.map((source) => encodeRow(source)), cells });
  }
  for (const { place, row, source, reason } of journal.setAside) {
    yield line({ type: 'setAside', place, row, source: encodeRow(source), reason });
  }
  yield `${JSON.stringify({ type: 'end', lines, checksum })}\n`;
}

interface JournalStart {
  readonly rows: number;
  readonly header: string[];
  readonly head: JournalHead;
}

/**
 * Reads what `journalLines` wrote. Linear.
 * @throws TypeError naming the line that is not the journal's own: cut, edited, reordered or of a later version
 */
export function readJournal(lines: Iterable<string>): { journal: Journal; head: JournalHead } {
  const changes: Change[] = [];
  const merges: Lineage[] = [];
  const setAside: SetAside[] = [];
  let start: JournalStart | null = null;
  let count = 0;
  let checksum = 0;
  for (const raw of lines) {
    const text = raw.endsWith('\n') ? raw.slice(0, -1) : raw;
    if (text === '') continue;
    const fault = (why: string) => new TypeError(`readJournal: line ${count + 1} ${why}`);
    let entry: Record<string, unknown>;
    try {
      entry = JSON.parse(text);
    } catch {
      throw fault('is cut or no JSON');
    }
    if (entry.type === 'end') {
      if (start === null || entry.lines !== count) throw fault(`ends a journal of ${entry.lines} lines, read ${count}`);
      if (entry.checksum !== checksum) throw fault('has another checksum: a line before it was edited');
      return {
        journal: { version: 1, rows: start.rows, header: start.header, changes, merges, setAside },
        head: start.head,
      };
    }
    if (start === null) {
      if (entry.type !== 'journal') throw fault('does not begin a journal');
      if (entry.version !== 1) throw fault(`is of version ${String(entry.version)}; this release reads version 1`);
      start = entry as unknown as JournalStart;
    } else if (entry.type === 'change') {
      const { row, column, before, after, rule } = entry as unknown as Change;
      changes.push({ row, column, before: decode(before), after: decode(after), rule });
    } else if (entry.type === 'merge') {
      const { cluster, base, rows, sources, cells } = entry as unknown as Lineage;
      merges.push({ cluster, base, rows, sources: sources.map(decodeRow), cells });
    } else if (entry.type === 'setAside') {
      const { place, row, source, reason } = entry as unknown as SetAside;
      setAside.push({ place, row, source: decodeRow(source), reason });
    } else {
      throw fault('is of an unknown type');
    }
    count++;
    checksum = hash52(`${checksum} ${text}`);
  }
  throw new TypeError(`readJournal: line ${count + 1} is missing: the journal is cut`);
}
