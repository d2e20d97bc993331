/** Takes the dead, the unwilling and the doubtful out of a list, says why, and loses nobody. */
import { checkRows } from '../fields/options.ts';
import { createTable } from '../fields/table.ts';
import {
  DECISION_CODES,
  type Decision,
  type Decisions,
  type Incident,
  PLACES,
  type Row,
  type RowLike,
  type SetAside,
} from '../model/index.ts';
import { decideRows, type RowDecisions } from './decide/decide.ts';
import { type PrunePlan, planPrune } from './decide/plan.ts';
import type { PruneOptions } from './options.ts';

/** Where every row went, and why. */
export interface PruneResult<Entry extends RowLike = Row> {
  /** The rows that stay: the same objects, in their order. */
  readonly rows: Entry[];
  /** Rows that somebody should look at, or that wait for a later event. */
  readonly held: Entry[];
  readonly removed: Entry[];
  /** Exactly one for every row. */
  readonly decisions: Decisions;
  readonly incidents: readonly Incident[];
  /** What was taken out and why: with it the list can be put together again. */
  readonly journal: readonly SetAside<Entry>[];
}

/** Decisions as objects, made only while somebody looks at them. */
export function decisionTable(decided: RowDecisions, plan: PrunePlan): Decisions {
  return createTable(
    () => decided.length,
    (row) => ({
      row,
      place: PLACES[decided.place[row] as number] as Decision['place'],
      code: DECISION_CODES[decided.code[row] as number] as Decision['code'],
      event: plan.events[decided.event[row] as number] ?? null,
    }),
  );
}

/** Splits rows by their decisions. */
export function splitRows<Entry extends RowLike>(
  rows: readonly Entry[],
  decided: RowDecisions,
): Pick<PruneResult<Entry>, 'rows' | 'held' | 'removed' | 'journal'> {
  const kept: Entry[] = [];
  const held: Entry[] = [];
  const removed: Entry[] = [];
  const journal: SetAside<Entry>[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Entry;
    const place = decided.place[i];
    if (place === 0) {
      kept.push(row);
      continue;
    }
    (place === 1 ? held : removed).push(row);
    const code = DECISION_CODES[decided.code[i] as number] as string;
    const event = decided.events[decided.event[i] as number];
    const reason =
      event === undefined
        ? { code }
        : event.at === null
          ? { code, rule: event.rule }
          : { code, at: event.at, rule: event.rule };
    journal.push({ place: place === 1 ? 'held' : 'removed', row: i, source: row, reason });
  }
  return { rows: kept, held, removed, journal };
}

/**
 * The list without the addresses that are dead or do not want mail. Every row gets exactly one decision: `kept`,
 * `held` (doubtful, or part of an incident) or `removed`. Rows are never changed; `journal` holds what was taken out.
 *
 * Only a failure of the address or its domain removes an address; a failure of the sender, the message or the moment
 * never does. A burst of hard bounces at one domain among people who were alive just before is an incident: held.
 * Opt-outs, complaints and suppressions always win, in every spelling of the address. A row with several addresses is
 * removed for a bounce only when none of them is left, and for an opt-out as soon as one of them says so. Rows without
 * an address are kept. The order of the events does not matter; opens count for nothing.
 *
 * Linear in the rows; the events are sorted once.
 *
 * @throws TypeError for a wrong shape or an unknown option, RangeError for a value out of range
 * @example pruneList([{ email: 'a@example.org' }], { optOuts: ['A@Example.org'] }).removed.length // 1
 * @example pruneList([{ email: 'a@example.org' }], { suppressions: ['@example.org'] }).journal[0].reason.code // 'suppression.domain'
 */
export function pruneList<Entry extends RowLike>(rows: readonly Entry[], options?: PruneOptions): PruneResult<Entry> {
  checkRows('pruneList', rows);
  const plan = planPrune(options);
  const decided = decideRows(rows, plan.mapping, plan);
  return { ...splitRows(rows, decided), decisions: decisionTable(decided, plan), incidents: plan.incidents };
}
