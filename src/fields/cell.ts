import type { Row } from '../model/index.ts';

/** Reads one cell. Headers may be called `constructor` or `__proto__`: only the row's own cells count. */
export function cellOf(row: Row, column: string): unknown {
  const value = row[column];
  if (typeof value === 'string' || value === undefined) return value;
  // What a plain object inherits is always a function or the prototype itself.
  if (typeof value !== 'function' && column !== '__proto__') return value;
  return Object.hasOwn(row, column) ? value : undefined;
}

/** Writes one cell of a row under construction; `__proto__` becomes an ordinary own column. */
export function setCell(row: Record<string, unknown>, column: string, value: unknown): void {
  if (column === '__proto__') {
    Object.defineProperty(row, column, { value, writable: true, enumerable: true, configurable: true });
  } else {
    row[column] = value;
  }
}

/** A copy of a row to write to: own cells in order, `__proto__` included, and the prototype it had. */
export function copyRow(row: Row): Record<string, unknown> {
  const prototype = Object.getPrototypeOf(row);
  if (prototype === Object.prototype) return { ...row };
  return Object.defineProperties(Object.create(prototype), Object.getOwnPropertyDescriptors({ ...row }));
}
