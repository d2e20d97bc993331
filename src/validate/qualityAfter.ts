/** How good the rows are that are left, told from the verdicts of the rows that came in. */
import { cellOf } from '../fields/cell.ts';
import type { Examiner } from '../fields/examine.ts';
import { type Lineage, type ListQuality, type Row, VERDICTS, type Verdict } from '../model/index.ts';
import { DistinctCounter } from '../text/hash.ts';
import { asText } from '../text/tidy.ts';
import { IDENTIFYING, type Validator } from './run.ts';

/**
 * The verdicts of the rows that are left: a stored repair is `ok` now, a filled cell brings its source's verdict.
 * @param indices where the rows stood in the input, parallel to `rows`
 */
export function qualityAfter(
  examiner: Examiner,
  validator: Validator,
  rows: readonly Row[],
  indices: readonly number[],
  lineage: readonly Lineage[],
): ListQuality {
  const position = new Map(examiner.columns.map(({ column }, i) => [column, i]));
  const counts = examiner.columns.map(() => new Array<number>(VERDICTS.length).fill(0));
  const count = (column: number, row: number, by: 1 | -1) => {
    const code = (validator.verdicts[column] as Uint8Array)[row] as number;
    const of = counts[column] as number[];
    of[code] = (of[code] as number) + by;
  };
  for (let i = 0; i < counts.length; i++) for (const index of indices) count(i, index, 1);
  for (const { base, cells } of lineage) {
    for (const { column, from } of cells) {
      const i = position.get(column);
      if (i === undefined || from === null) continue;
      count(i, base, -1);
      count(i, from, 1);
    }
  }
  return {
    rows: rows.length,
    freshness: null,
    columns: examiner.columns.map(({ column, role }, i) => {
      const of = Object.fromEntries(VERDICTS.map((verdict, code) => [verdict, counts[i]?.[code] as number])) as Record<
        Verdict,
        number
      >;
      return {
        column,
        role,
        verdicts: { ...of, ok: of.ok + of.repaired, repaired: 0 },
        distinct: IDENTIFYING.has(role) ? distinctIn(rows, column) : null,
      };
    }),
  };
}

function distinctIn(rows: readonly Row[], column: string): number {
  const counter = new DistinctCounter();
  for (const row of rows) {
    const text = asText(cellOf(row, column));
    if (text !== null && text !== undefined) counter.add(text);
  }
  return counter.size;
}
