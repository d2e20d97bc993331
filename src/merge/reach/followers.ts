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
  /** Of the cell that was taken; null: no source of the column says yes or no. */
  readonly looseness: number | null;
}

/**
 * Columns whose cells go with an answer that was taken from another row than `base`: "no" with the day of somebody's yes
 * would be a refusal, or a consent, that nobody ever gave. The strictest answer about the same channel and purpose
 * leads, or about any where none is as narrow; a row that says nothing of when and where takes nothing away.
 */
export function followers(decided: readonly Decided[], sources: readonly Row[], base: number): Decided[] {
  if (decided.every(({ from }) => from === base)) return [];
  const all = decided.map(({ column, role, from }): Said => {
    const speaks = sources.some((row) => looseness(role, cellOf(row, column)) !== null);
    const said = speaks ? looseness(role, cellOf(sources[from] as Row, column)) : null;
    return { column, role, from, topic: topicOf(column), looseness: said };
  });
  const answers = all.filter((one) => one.looseness !== null);
  const topics = new Map<string, Said[]>();
  for (const one of all) {
    // A state that no table knows, as of a lead or a deal, is a state all the same.
    if (one.looseness !== null || one.role === 'status') continue;
    topics.set(one.topic, [...(topics.get(one.topic) ?? []), one]);
  }
  const found: Decided[] = [];
  for (const [topic, silent] of topics) {
    const narrow = answers.filter((one) => one.topic === topic);
    const from = leadOf(narrow.length > 0 ? narrow : answers, base);
    if (from === base || silent.every(({ column }) => isBlank(cellOf(sources[from] as Row, column)))) continue;
    for (const { column, role } of silent) found.push({ column, role, from });
  }
  return found;
}

/** Source of the strictest answer; the base row's among equals. */
function leadOf(answers: readonly Said[], base: number): number {
  let lead: Said | null = null;
  for (const one of answers) {
    const [own, best] = [one.looseness as number, lead?.looseness ?? Number.POSITIVE_INFINITY];
    if (own < best || (own === best && one.from === base)) lead = one;
  }
  return lead?.from ?? base;
}
