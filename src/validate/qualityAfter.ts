/** How good the rows are that are left, told from the verdicts of the rows that came in. */
import type { Examiner } from '../fields/examine.ts';
import { type Lineage, type ListQuality, VERDICTS, type Verdict } from '../model/index.ts';
import { hash52 } from '../text/hash.ts';
import { asText } from '../text/tidy.ts';
import { countDistinct, NO_TEXT } from './distinct.ts';
import type { Validator } from './run.ts';

const MISSING = VERDICTS.indexOf('missing');

/**
 * The verdicts of the rows that are left: a stored repair is `ok` now, a filled cell brings its source's verdict.
 * @param indices where the rows stood in the input
 */
export function qualityAfter(
  examiner: Examiner,
  validator: Validator,
  indices: readonly number[],
  lineage: readonly Lineage[],
): ListQuality {
  const { columns } = examiner;
  const verdicts = validator.verdicts.map((codes) => codes.slice());
  const hashes = validator.hashes.map((ofColumn) => ofColumn?.slice());
  const position = new Map(columns.map(({ column }, i) => [column, i]));
  for (const { base, cells } of lineage) {
    for (const { column, from, value } of cells) {
      const i = position.get(column);
      if (i === undefined) continue;
      const ofColumn = hashes[i] ?? null;
      if (from !== null) {
        (verdicts[i] as Uint8Array)[base] = (validator.verdicts[i] as Uint8Array)[from] as number;
        if (ofColumn !== null) ofColumn[base] = (validator.hashes[i] as Float64Array)[from] as number;
      } else if (ofColumn !== null && (verdicts[i] as Uint8Array)[base] !== MISSING) {
        const text = asText(value);
        ofColumn[base] = text === null || text === undefined ? NO_TEXT : hash52(text);
      }
    }
  }
  const counts = verdicts.map((codes) => countsOf(codes, indices));
  return {
    rows: indices.length,
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
        distinct: distinctAt(hashes[i] ?? null, indices),
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

/** How many different texts some of the rows have. */
function distinctAt(hashes: Float64Array | null, indices: readonly number[]): number | null {
  if (hashes === null) return null;
  const left = new Float64Array(indices.length);
  for (let i = 0; i < left.length; i++) left[i] = hashes[indices[i] as number] as number;
  return countDistinct(left);
}
