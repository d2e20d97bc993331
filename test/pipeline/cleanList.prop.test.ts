import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapColumns } from '../../src/columns/index.ts';
import { undo } from '../../src/merge/index.ts';
import type { ColumnMapping, Row } from '../../src/model/index.ts';
import { type CleanResult, cleanList } from '../../src/pipeline.ts';
import { list } from '../support/rows.ts';
import { runs } from '../support/runs.ts';

/** Where every input row went: index to place, or a fault. */
function places(rows: readonly Row[], result: CleanResult): string[] {
  const found: string[] = new Array(rows.length).fill('');
  for (const { row, place } of [...result.quarantined, ...result.held, ...result.removed]) found[row] += place;
  const bases = new Set<number>();
  for (const { rows: sources, base } of result.journal.merges) {
    for (const row of sources) if (row !== base) found[row] += 'merged';
    bases.add(base);
  }
  const left = found.filter((place) => place === '').length;
  expect(result.rows).toHaveLength(left);
  return found.map((place) => place || 'clean');
}

const snapshot = (rows: readonly Row[]) => rows.map((row) => Object.getOwnPropertyDescriptors(row));

describe('cleanList, laws', () => {
  it('every row lands in exactly one place', async () => {
    await fc.assert(
      fc.asyncProperty(list, async (rows) => {
        const result = await cleanList(rows);
        for (const place of places(rows, result))
          expect(['clean', 'quarantined', 'held', 'removed', 'merged']).toContain(place);
        const { rows: balance } = result.report;
        expect(balance.clean + balance.quarantined + balance.held + balance.removed + balance.mergedAway).toBe(
          rows.length,
        );
      }),
      runs(400),
    );
  });

  it('undo of clean is the list itself, and the input was never touched', async () => {
    await fc.assert(
      fc.asyncProperty(list, async (rows) => {
        const before = snapshot(rows);
        const { rows: clean, journal } = await cleanList(rows);
        expect(snapshot(rows)).toEqual(before);
        expect(snapshot(undo(clean, journal))).toEqual(before);
      }),
      runs(400),
    );
  });

  it('clean twice is clean once', async () => {
    await fc.assert(
      fc.asyncProperty(list, async (rows) => {
        // What headers do not say is told from the values, and merged values say it otherwise: the roles are named.
        const roles = (mapping: ColumnMapping) =>
          Object.fromEntries([
            ...mapping.columns.map(({ column, role, parts }) => [column, { role, parts }]),
            ...mapping.unmapped.map((column) => [column, null]),
          ]);
        const columns = roles(mapColumns(rows));
        const once = await cleanList(rows, { country: 'PL', columns });
        const twice = await cleanList(once.rows, { country: 'PL', columns: once.rows.length > 0 ? columns : {} });
        expect(twice.rows).toEqual(once.rows);
        expect(twice.changes.length).toBe(0);
        expect(twice.clusters).toEqual([]);
      }),
      runs(400),
    );
  });

  it('row order changes nothing but order', async () => {
    await fc.assert(
      fc.asyncProperty(list, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), async (rows, keys) => {
        const order = rows
          .map((row, index) => ({ row, index, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key);
        const one = await cleanList(rows, { country: 'PL' });
        const other = await cleanList(
          order.map(({ row }) => row),
          { country: 'PL' },
        );
        const sets = (clusters: CleanResult['clusters'], back: (index: number) => number) =>
          clusters
            .map((cluster) =>
              cluster
                .map(back)
                .sort((a, b) => a - b)
                .join(),
            )
            .sort();
        expect(sets(other.clusters, (i) => order[i]?.index as number)).toEqual(sets(one.clusters, (i) => i));
        expect(other.quarantined.map(({ row }) => order[row]?.index).sort()).toEqual(
          one.quarantined.map(({ row }) => row).sort(),
        );
      }),
      runs(400),
    );
  });
});
