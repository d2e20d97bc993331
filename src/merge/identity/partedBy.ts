/** Rows that a person takes out of a cluster are not the same as those that stay: said by the content of the rows. */
import { copyRow, setCell } from '../../fields/cell.ts';
import type { Journal, Judgement, Row, UndoSelection } from '../../model/index.ts';
import { judgement } from './judgements.ts';
import { createRowKey } from './rowKey.ts';
import { ownMarks, rowMarks } from './rowMarks.ts';

export function partedBy(journal: Journal, { apart, clusters }: UndoSelection): Judgement[] {
  if (apart === undefined || apart.length === 0) return [];
  const leaving = new Set(apart);
  const erased = new Set(journal.erased);
  const merges = journal.merges.filter(
    ({ cluster, rows }) => rows.some((row) => leaving.has(row)) && (clusters?.includes(cluster) ?? true),
  );
  if (merges.length === 0) return [];
  const originals = new Map<number, Row>();
  for (const { rows, sources } of merges)
    for (let i = 0; i < rows.length; i++) originals.set(rows[i] as number, sources[i] as Row);
  for (const { row, column, before } of journal.changes) {
    const known = originals.get(row);
    if (known === undefined) continue;
    const copy = copyRow(known);
    setCell(copy, column, before);
    originals.set(row, copy);
  }
  const keyOf = createRowKey();
  const keys = new Map([...originals].map(([row, original]) => [row, keyOf(original)]));
  const mapping = journal.survivorship?.mapping;
  const own = mapping === undefined ? [] : ownMarks(rowMarks([...originals.values()], mapping));
  const marks = new Map([...originals.keys()].map((row, i) => [row, own[i] ?? []]));
  return merges.flatMap(({ rows }) => {
    const known = rows.filter((row) => !erased.has(row));
    const staying = known.filter((row) => !leaving.has(row));
    return known
      .filter((row) => leaving.has(row))
      .flatMap((row) =>
        staying.map((other) =>
          judgement(
            'different',
            keys.get(row) as string,
            keys.get(other) as string,
            [row, other],
            [marks.get(row) ?? [], marks.get(other) ?? []],
          ),
        ),
      );
  });
}
