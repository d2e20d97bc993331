/** How good the rows are that are left, told from the verdicts of the rows that came in. */
import { cellOf } from '../fields/cell.ts';
import type { Examiner } from '../fields/examine.ts';
import { type Lineage, type ListQuality, type Row, VERDICTS, type Verdict } from '../model/index.ts';
import { asText } from '../text/tidy.ts';
import { createDistinct, type Distinct } from './distinct.ts';
import { IDENTIFYING, type Validator } from './run.ts';

const MISSING = VERDICTS.indexOf('missing');

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
  const { columns } = examiner;
  const verdicts = validator.verdicts.map((codes) => codes.slice());
  const position = new Map(columns.map(({ column }, i) => [column, i]));
  for (const { base, cells } of lineage) {
    for (const { column, from } of cells) {
      const i = position.get(column);
      if (i === undefined || from === null) continue;
      (verdicts[i] as Uint8Array)[base] = (validator.verdicts[i] as Uint8Array)[from] as number;
    }
  }
  const counts = verdicts.map((codes) => countsOf(codes, indices));
  const distinct = distinctIn(
    rows,
    indices,
    columns.map(({ column, role }) => (IDENTIFYING.has(role) ? column : null)),
    verdicts,
  );
  return {
    rows: rows.length,
    freshness: null,
    columns: columns.map(({ column, role }, i) => {
      const of = Object.fromEntries(VERDICTS.map((verdict, code) => [verdict, counts[i]?.[code] as number])) as Record<
        Verdict,
        number
      >;
      return {
        column,
        role,
        verdicts: { ...of, ok: of.ok + of.repaired, repaired: 0 },
        distinct: distinct[i] as number | null,
      };
    }),
  };
}

/** How many of the rows have each verdict. */
function countsOf(codes: Uint8Array, indices: readonly number[]): number[] {
  const counts = new Array<number>(VERDICTS.length).fill(0);
  for (let i = 0; i < indices.length; i++) (counts[codes[indices[i] as number] as number] as number)++;
  return counts;
}

/**
 * Different texts by column, null for a column that is not asked for; a text that says that there is nothing is none.
 * The rows are gone through once: they lie far apart.
 */
function distinctIn(
  rows: readonly Row[],
  indices: readonly number[],
  columns: readonly (string | null)[],
  verdicts: readonly Uint8Array[],
): (number | null)[] {
  const counters = columns.map((column): Distinct | null => (column === null ? null : createDistinct(rows.length)));
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row;
    const index = indices[i] as number;
    for (let c = 0; c < columns.length; c++) {
      const counter = counters[c] as Distinct | null;
      if (counter === null || (verdicts[c] as Uint8Array)[index] === MISSING) continue;
      const text = asText(cellOf(row, columns[c] as string));
      if (text !== null && text !== undefined) counter.add(text);
    }
  }
  return counters.map((counter) => (counter === null ? null : counter.count()));
}
