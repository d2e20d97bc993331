/** The dead, the unwilling and the doubtful taken out of the rows that are usable. */
import { createTable } from '../fields/table.ts';
import type { ColumnMapping, Decision, Decisions, Row, SetAside, Steps } from '../model/index.ts';
import { decideSteps, decisionTable, type PrunePlan, splitRows } from '../prune/index.ts';

export interface Pruned {
  /** Indices of the rows that stay. */
  readonly living: readonly number[];
  readonly setAside: readonly SetAside[];
  /** One for each row that was looked at; null where nothing tells of dead addresses. */
  readonly decisions: Decisions | null;
}

/** @param kept indices of the rows that are looked at; all row numbers are those of the whole list */
export function* pruneSteps(
  rows: readonly Row[],
  kept: readonly number[],
  mapping: ColumnMapping,
  plan: PrunePlan | null,
): Steps<Pruned> {
  if (plan === null) return { living: kept, setAside: [], decisions: null };
  const candidates = kept.map((index) => rows[index] as Row);
  const decided = yield* decideSteps(candidates, mapping, plan);
  const inInput = (row: number) => kept[row] as number;
  return {
    living: kept.filter((_, row) => decided.place[row] === 0),
    setAside: splitRows(candidates, decided).journal.map((aside) => ({ ...aside, row: inInput(aside.row) })),
    decisions: renumbered(decisionTable(decided, plan), inInput),
  };
}

/** Decisions about a part of the list, with the row numbers of the whole. */
function renumbered(decisions: Decisions, inInput: (row: number) => number): Decisions {
  return createTable(
    () => decisions.length,
    (index) => {
      const decision = decisions.at(index) as Decision;
      return { ...decision, row: inInput(decision.row) };
    },
  );
}
