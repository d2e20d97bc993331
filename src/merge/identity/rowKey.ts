/** What a row is known by over the runs: the digest of its cells. */
import type { Row } from '../../model/index.ts';
import { jsonOf } from '../../text/jsonOf.ts';
import { createDigest } from '../../text/sha256.ts';

/** Makes keys: cells by column name, so that the order of the columns does not count. */
export function createRowKey(): (row: Row) => string {
  const digest = createDigest();
  return (row) => {
    const cells = Object.keys(row)
      .sort()
      .map((column) => [column, textOf(row[column])]);
    return digest(JSON.stringify(cells)).slice(0, 32);
  };
}

function textOf(cell: unknown): string {
  return typeof cell === 'object' && cell !== null ? jsonOf(cell) : String(cell ?? '');
}

const NUMBERED = /^([0-9a-f]{32}) \d+$/;

/** The key without the number that tells equal rows apart: what holds of one of them holds of all. */
export function withoutNumber(key: string): string {
  return NUMBERED.exec(key)?.[1] ?? key;
}
