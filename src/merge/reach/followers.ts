/** Columns that tell when, where or how a wish was said: they stay with the answer they were written beside. */
import { cellOf } from '../../fields/cell.ts';
import type { Role, Row } from '../../model/index.ts';
import { isBlank } from '../survive/blank.ts';
import { looseness, topicOf } from './reachability.ts';

/** A column of permission, and the position of the source its cell is taken from. */
export interface Decided {
  readonly column: string;
  readonly role: Role;
  readonly from: number;
}

interface Said extends Decided {
  readonly topic: string;
  /** Whether any source of the column gives an answer. */
  readonly speaks: boolean;
  /** Of the cell that was taken; null: it is no answer. */
  readonly looseness: number | null;
}

/**
 * Columns whose cells go with an answer that was taken from another row than `base`: "no" with the day of somebody's yes
 * would be a refusal, or a consent, that nobody ever gave. The strictest answer about the same channel and purpose
 * leads, or about any where none is as narrow. A row that does not say when and where gives way to one that said the
 * same and does; where there is none, what stands there stays.
 */
export function followers(decided: readonly Decided[], sources: readonly Row[], base: number): Decided[] {
  const all = decided.map(
    (one): Said => ({
      ...one,
      topic: topicOf(one.column),
      speaks: sources.some((row) => saidBy(one, row) !== null),
      looseness: saidBy(one, sources[one.from] as Row),
    }),
  );
  const answers = all.filter((one) => one.looseness !== null);
  const topics = new Map<string, Said[]>();
  for (const one of all) {
    // A state that no table knows, as of a lead or a deal, is a state all the same.
    if (one.speaks || one.role === 'status') continue;
    topics.set(one.topic, [...(topics.get(one.topic) ?? []), one]);
  }
  const found: Decided[] = [];
  for (const [topic, silent] of topics) {
    const narrow = answers.filter((one) => one.topic === topic);
    const lead = leadOf(narrow.length > 0 ? narrow : answers, base);
    const tells = (at: number): boolean => silent.some(({ column }) => !isBlank(cellOf(sources[at] as Row, column)));
    const agrees = (row: Row): boolean => lead === null || saidBy(lead, row) === lead.looseness;
    const first = lead?.from ?? base;
    const from = tells(first) ? first : sources.findIndex((row, at) => agrees(row) && tells(at));
    if (from !== -1 && from !== base) for (const { column, role } of silent) found.push({ column, role, from });
  }
  return found;
}

function saidBy({ role, column }: Decided, row: Row): number | null {
  return looseness(role, cellOf(row, column));
}

/** The strictest answer, the base row's among equals; null where nobody gave any. */
function leadOf(answers: readonly Said[], base: number): Said | null {
  let lead: Said | null = null;
  for (const one of answers) {
    const [own, best] = [one.looseness as number, lead?.looseness ?? Number.POSITIVE_INFINITY];
    if (own < best || (own === best && one.from === base)) lead = one;
  }
  return lead;
}
