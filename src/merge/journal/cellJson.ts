/** Any cell as JSON and back, those that JSON has no word for included. */
import type { Row } from '../../model/index.ts';
import { jsonOf } from '../../text/jsonOf.ts';

/** What JSON has no word for, tagged so that it comes back as it was. */
const TAG = '$kempt';

/** Levels of a cell that are kept; deeper ones are written as text. */
const DEEPEST = 200;

/**
 * An object inside of itself has no end: it is written as its text, and comes back as that, as does one that cannot be
 * read. Functions and symbols have no value that could be written: they come back as undefined. Never throws.
 */
export function encodeCell(cell: unknown, above: readonly unknown[] = []): unknown {
  switch (typeof cell) {
    case 'undefined':
    case 'function':
    case 'symbol':
      return { [TAG]: 'undefined' };
    case 'bigint':
      return { [TAG]: 'bigint', value: String(cell) };
    case 'number':
      return Number.isFinite(cell) && !Object.is(cell, -0)
        ? cell
        : { [TAG]: 'number', value: Object.is(cell, -0) ? '-0' : String(cell) };
    case 'object':
      if (cell === null) return null;
      try {
        return encodeObject(cell, above);
      } catch {
        return jsonOf(cell);
      }
    default:
      return cell;
  }
}

function encodeObject(cell: object, above: readonly unknown[]): unknown {
  if (cell instanceof Date) return { [TAG]: 'date', value: Number.isNaN(cell.getTime()) ? null : cell.getTime() };
  if (above.length === DEEPEST || above.includes(cell)) return jsonOf(cell);
  if (Array.isArray(cell)) return Array.from(cell, (inner) => encodeCell(inner, [...above, cell]));
  return encodeRow(cell as Row, Object.hasOwn(cell, TAG), [...above, cell]);
}

export function encodeRow(row: Row, escaped = false, above: readonly unknown[] = []): unknown {
  const entries = Object.entries(row).map(([key, cell]) => [key, encodeCell(cell, above)] as const);
  const plain = Object.fromEntries(entries);
  return escaped ? { [TAG]: 'object', value: entries } : plain;
}

export function decodeCell(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  if (Array.isArray(cell)) return cell.map(decodeCell);
  if (!Object.hasOwn(cell, TAG)) return decodeRow(cell as Row);
  const { [TAG]: tag, value } = cell as Record<string, unknown>;
  if (tag === 'undefined') return undefined;
  if (tag === 'bigint') return BigInt(value as string);
  if (tag === 'number') return Number(value);
  if (tag === 'date') return new Date((value as number | null) ?? Number.NaN);
  return Object.fromEntries((value as [string, unknown][]).map(([key, inner]) => [key, decodeCell(inner)]));
}

// Object.fromEntries makes `__proto__` an ordinary own key.
export function decodeRow(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, decodeCell(cell)]));
}
