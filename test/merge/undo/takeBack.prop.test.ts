import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalLines, mergeMapped, readJournal, takeBack, undo } from '../../../src/merge/index.ts';
import type { Change, ColumnMapping, Journal, Row, UndoSelection } from '../../../src/model/index.ts';
import { runs } from '../../support/runs.ts';

const COLUMNS = ['email', 'city', 'optout', 'seen', 'note'] as const;
const MAPPING: ColumnMapping = {
  columns: (['email', 'city', 'unsubscribe', 'lastActivity'] as const).map((role, i) => ({
    column: COLUMNS[i] as string,
    role,
    parts: [],
    evidence: [],
  })),
  unmapped: ['note'],
};
const RULES = ['text.whitespace', 'text.quotes', 'phone.format'] as unknown as Change['rule'][];

const row = fc.record({
  email: fc.constantFrom('', 'a', 'b'),
  city: fc.constantFrom('', 'Ulm', 'Bonn'),
  optout: fc.constantFrom('', 'yes', 'no'),
  seen: fc.constantFrom('', '2020-01-01', '2024-02-02'),
  note: fc.constantFrom('', 'x', 'y'),
});

/** A list, its repairs, its clusters, and some rows set aside: a run as the journey makes it. */
const run = fc
  .record({
    originals: fc.array(row, { minLength: 1, maxLength: 8 }),
    owners: fc.array(fc.nat({ max: 3 }), { minLength: 8, maxLength: 8 }),
    edits: fc.array(fc.tuple(fc.nat({ max: 7 }), fc.constantFrom('email', 'city', 'note'), fc.nat({ max: 2 })), {
      maxLength: 8,
    }),
    survivor: fc.constantFrom('complete' as const, 'recent' as const, 'first' as const),
  })
  .map(({ originals, owners, edits, survivor }) => {
    const changes: Change[] = [];
    const normalized: Row[] = [...originals];
    for (const [at, column, rule] of edits) {
      const target = normalized[at];
      if (target === undefined || changes.some((change) => change.row === at && change.column === column)) continue;
      const after = `${String(target[column])}*${rule}`;
      changes.push({ row: at, column, before: target[column], after, rule: RULES[rule] as Change['rule'] });
      normalized[at] = { ...target, [column]: after };
    }
    const away = originals.map((_, i) => i).filter((i) => owners[i] === 3);
    const clusters = [0, 1]
      .map((owner) => originals.map((_, i) => i).filter((i) => owners[i] === owner))
      .filter((cluster) => cluster.length > 1);
    const merged = mergeMapped(normalized, { clusters }, MAPPING, { survivor });
    const journal: Journal = {
      ...merged.journal,
      changes,
      setAside: away.map((at) => ({ place: 'held', row: at, source: normalized[at] as Row, reason: { code: 'x' } })),
    };
    const inCluster = new Map(merged.lineage.flatMap(({ rows, base }) => rows.map((index) => [index, base] as const)));
    const stays = originals.map((_, i) => i).filter((i) => !away.includes(i) && (inCluster.get(i) ?? i) === i);
    const survivors = new Map(merged.lineage.map(({ base }) => [base, null]));
    const all = mergedRows(merged.rows, originals.length, merged.lineage);
    expect([...survivors.keys()].every((base) => all.has(base))).toBe(true);
    return { originals, rows: stays.map((i) => all.get(i) as Row), journal };
  });

function mergedRows(rows: readonly Row[], length: number, lineage: Journal['merges']): Map<number, Row> {
  const gone = new Set(lineage.flatMap(({ rows: indices, base }) => indices.filter((index) => index !== base)));
  const places = Array.from({ length }, (_, i) => i).filter((i) => !gone.has(i));
  return new Map(places.map((place, i) => [place, rows[i] as Row]));
}

const selection: fc.Arbitrary<UndoSelection> = fc.oneof(
  fc.record({ apart: fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 3 }) }),
  fc.record({ clusters: fc.array(fc.nat({ max: 1 }), { maxLength: 2 }) }),
  fc.record({ rows: fc.array(fc.nat({ max: 7 }), { maxLength: 2 }) }),
  fc.record({ rules: fc.array(fc.constantFrom('filled', 'strictest', ...RULES), { maxLength: 2 }) }),
  fc.record({ columns: fc.array(fc.constantFrom(...COLUMNS), { maxLength: 2 }) }),
  fc.constant({}),
);

const steps = (rows: readonly Row[], journal: Journal, selections: readonly UndoSelection[]) =>
  selections.reduce(
    (at: { rows: readonly Row[]; journal: Journal }, one) => {
      const { rows: after, journal: next, conflicts } = takeBack(at.rows, at.journal, one);
      expect(conflicts).toEqual([]);
      return { rows: after, journal: next };
    },
    { rows, journal },
  );

describe('laws of takeBack', () => {
  it('steps in any order end at the same list, and any of them at the originals', () => {
    fc.assert(
      fc.property(run, fc.array(selection, { maxLength: 20 }), fc.nat(), ({ originals, rows, journal }, list, turn) => {
        const one = steps(rows, journal, list);
        const at = list.length === 0 ? 0 : turn % list.length;
        const other = steps(rows, journal, [...list.slice(at), ...list.slice(0, at)].reverse());
        expect(other.rows).toEqual(one.rows);
        expect(undo(one.rows, one.journal)).toEqual(originals);
      }),
      runs(1500),
    );
  });

  it('go on from a journal that was written and read', () => {
    fc.assert(
      fc.property(run, fc.array(selection, { maxLength: 4 }), ({ rows, journal }, list) => {
        const half = Math.floor(list.length / 2);
        const first = steps(rows, journal, list.slice(0, half));
        const read = readJournal(journalLines(first.journal)).journal;
        expect(steps(first.rows, read, list.slice(half)).rows).toEqual(steps(rows, journal, list).rows);
      }),
      runs(300),
    );
  });

  it('an edit made in between is in the list or in a conflict, whatever follows', () => {
    fc.assert(
      fc.property(
        run,
        fc.array(selection, { maxLength: 3 }),
        selection,
        fc.nat(),
        fc.constantFrom(...COLUMNS),
        ({ rows, journal }, list, last, at, column) => {
          const before = steps(rows, journal, list);
          if (before.rows.length === 0) return;
          const edited = before.rows.map((one, i) =>
            i === at % before.rows.length ? { ...one, [column]: 'EDIT' } : one,
          );
          const { rows: after, conflicts } = takeBack(edited, before.journal, last);
          const held = after.some((one) => one[column] === 'EDIT') || conflicts.some((one) => one.edited === 'EDIT');
          expect(held).toBe(true);
        },
      ),
      runs(1500),
    );
  });

  it('nobody becomes reachable while a row of the cluster says no', () => {
    fc.assert(
      fc.property(run, fc.array(selection, { maxLength: 20 }), ({ originals, rows, journal }, list) => {
        const end = steps(rows, journal, list);
        const no = originals.filter(({ optout }) => optout === 'yes').length;
        const stillNo = end.rows.filter(({ optout }) => optout === 'yes').length;
        if (no > 0 && end.rows.length === originals.length) expect(stillNo).toBe(no);
        for (const merge of journal.merges) {
          const survivor = takeBack(rows, journal, { columns: ['optout'] }).rows;
          const strict = merge.sources.some(({ optout }) => optout === 'yes');
          if (strict) expect(survivor.some(({ optout }) => optout === 'yes')).toBe(true);
        }
      }),
      runs(500),
    );
  });
});
