/** Takes decisions back: by address, by domain, by window, by rule. */

import { checkEntries } from '../../fields/checkEntries.ts';
import { emailKeyOf, runEmail } from '../../fields/email/index.ts';
import {
  aListOfStrings,
  aMoment,
  anArray,
  anIterable,
  anObject,
  checkMade,
  checkOptions,
} from '../../fields/options.ts';
import { createTable } from '../../fields/table.ts';
import type { Decision, Decisions, Row, RowLike, SetAside } from '../../model/index.ts';
import type { PruneResult } from '../pruneList.ts';
import { hasDomain, keyPlan, readAddressList } from './suppression.ts';

/** Which decisions; what fits all that is given. */
export interface DecisionSelection {
  /** In any spelling. */
  readonly addresses?: readonly string[] | undefined;
  /** `example.org`, or `*.example.org` for its subdomains too. */
  readonly domains?: readonly string[] | undefined;
  /** Codes of decisions (`bounce.hard`), their families (`bounce`), or rules of events (`phrase:user unknown`). */
  readonly rules?: readonly string[] | undefined;
  /** The event that decided happened then or later; decisions without a dated event do not fit. */
  readonly from?: number | Date | undefined;
  /** Then or earlier. */
  readonly to?: number | Date | undefined;
}

function check(call: string, selection: DecisionSelection): void {
  checkOptions(call, selection, {
    addresses: aListOfStrings,
    domains: aListOfStrings,
    rules: aListOfStrings,
    from: aMoment,
    to: aMoment,
  });
}

function selected<Aside extends SetAside<RowLike>>(setAside: readonly Aside[], selection: DecisionSelection): Aside[] {
  const plan = keyPlan();
  const keys = selection.addresses && readAddressList(selection.addresses, plan).keys;
  const domains = selection.domains && readAddressList(selection.domains, plan).domains;
  const { rules } = selection;
  const from = selection.from === undefined ? null : Number(selection.from);
  const to = selection.to === undefined ? null : Number(selection.to);
  const names = (row: Row): boolean => {
    for (const column of Object.keys(row)) {
      const cell = row[column];
      if (typeof cell !== 'string' || !cell.includes('@')) continue;
      const checked = runEmail(cell, plan);
      for (const one of [checked, ...checked.also.map((also) => runEmail(also, plan))]) {
        const key = emailKeyOf(one);
        if (key === '' || (keys !== undefined && !keys.has(key))) continue;
        if (domains === undefined || hasDomain(domains, one, key)) return true;
      }
    }
    return false;
  };
  return setAside.filter(({ place, source, reason }) => {
    if (place === 'quarantined') return false;
    const { code, at, rule } = reason as { readonly code: string; readonly at?: number; readonly rule?: string };
    if (rules !== undefined && !rules.some((one) => one === code || one === rule || String(code).startsWith(`${one}.`)))
      return false;
    if (from !== null && !(at !== undefined && at >= from)) return false;
    if (to !== null && !(at !== undefined && at <= to)) return false;
    return (keys === undefined && domains === undefined) || names(source);
  });
}

/**
 * The input rows of a journal whose decision fits the selection, rising: what `undo` takes as `rows`. Rows that were
 * quarantined are no decisions. An empty selection fits all. Linear.
 *
 * @throws TypeError, RangeError for a bad selection
 * @example findDecisions([{ place: 'held', row: 4, source: { mail: 'a@example.org' }, reason: { code: 'bounce.incident' } }], { domains: ['example.org'] }) // [4]
 */
export function findDecisions(setAside: readonly SetAside<RowLike>[], selection: DecisionSelection = {}): number[] {
  checkEntries('findDecisions', 'setAside', setAside, { source: anObject, reason: anObject });
  check('findDecisions', selection);
  return selected(setAside, selection)
    .map(({ row }) => row)
    .sort((a, b) => a - b);
}

/**
 * The result of `pruneList` with the selected decisions taken back: their rows stand in `rows` again, in their old
 * order, kept; everything else is as it was. Nothing is changed in place. A decision that was taken back is made anew by
 * the next run, unless what caused it is gone. Linear.
 *
 * @throws TypeError, RangeError for a bad selection
 * @example undoDecisions(pruneList([{ email: 'a@example.org' }], { optOuts: ['a@example.org'] }), { rules: ['optOut'] }).rows.length // 1
 */
export function undoDecisions<Entry extends RowLike>(
  result: PruneResult<Entry>,
  selection: DecisionSelection = {},
): PruneResult<Entry> {
  checkMade('undoDecisions', 'result', result, 'pruneList', { rows: anArray, journal: anArray, decisions: anIterable });
  check('undoDecisions', selection);
  const back = new Set(selected(result.journal, selection));
  if (back.size === 0) return result;
  const backRows = new Set([...back].map(({ row }) => row));
  const journal = result.journal.filter((aside) => !back.has(aside));
  const rows: Entry[] = [];
  const next = { kept: 0, held: 0, removed: 0 };
  const from = { kept: result.rows, held: result.held, removed: result.removed };
  for (const { row, place } of result.decisions) {
    const one = from[place][next[place]++] as Entry;
    if (place === 'kept' || backRows.has(row)) rows.push(one);
  }
  const decisions: Decisions = createTable(
    () => result.decisions.length,
    (row) => {
      const decision = result.decisions.at(row) as Decision;
      return backRows.has(decision.row) ? { ...decision, place: 'kept', code: 'keep' } : decision;
    },
  );
  const placed = (place: SetAside['place']): Entry[] =>
    journal.filter((aside) => aside.place === place).map(({ source }) => source);
  return { ...result, rows, held: placed('held'), removed: placed('removed'), decisions, journal };
}
