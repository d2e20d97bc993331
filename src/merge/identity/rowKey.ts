/** What a row is known by over the runs: the digest of its cells. */
import type { Row } from '../../model/index.ts';
import { createDigest } from '../../text/sha256.ts';
import { textOf } from '../survive/blank.ts';

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

const NUMBERED = /^([0-9a-f]{32}) \d+$/;

/** The key without the number that tells equal rows apart: what holds of one of them holds of all. */
export function withoutNumber(key: string): string {
  return NUMBERED.exec(key)?.[1] ?? key;
}
