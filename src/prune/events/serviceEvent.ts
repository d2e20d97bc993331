/** Makes events out of what sending services report; the service's label and the server's own words decide together. */
import type { BounceEvent, BounceKind } from '../../model/index.ts';
import { classifyDiagnostic } from '../verdict/classifyDiagnostic.ts';
import { moment } from './moment.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One own property as an object; an empty one when it is something else. */
export function inner(fields: Fields, name: string): Fields {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return isFields(value) ? value : {};
}

/** The first of some own properties that holds text or a number, as text; an empty string when none does. */
export function text(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (typeof value === 'string' && value !== '') return value.slice(0, 10_000);
    if (typeof value === 'number') return String(value);
  }
  return '';
}

export interface Source {
  readonly source: string;
  readonly at: number | null;
  readonly recipient: string | null;
}

const addressOf = (recipient: string): string | null => (recipient.includes('@') ? recipient.trim() : null);

export function sourceOf(source: string, recipient: string, at: unknown): Source {
  return { source, recipient: addressOf(recipient), at: moment(at) };
}

/** An event that is no failure, or one that speaks for itself. */
export function plain(from: Source, kind: BounceKind, label: string): BounceEvent {
  const base = { ...from, status: null, reply: null, rule: `event:${from.source}.${label}`, kind } as const;
  switch (kind) {
    case 'complaint':
      return { ...base, reason: 'complaint', scope: 'address', action: 'prune' };
    case 'optOut':
      return { ...base, reason: 'optOut', scope: 'address', action: 'prune' };
    case 'suppressed':
      return { ...base, reason: 'suppressed', scope: 'address', action: 'hold' };
    case 'deferred':
      return { ...base, reason: 'undefined', scope: 'moment', action: 'retry' };
    default:
      return { ...base, reason: 'none', scope: 'moment', action: 'none' };
  }
}

export interface Failure {
  readonly text?: string;
  readonly status?: string;
  readonly reply?: string;
  /** What the service calls it. */
  readonly label: 'hard' | 'soft' | 'blocked' | 'deferred' | 'unsure';
  /** The service's own word, for the rule. */
  readonly word: string;
}

/**
 * A failure: the service's `hard` is believed unless the server's words accuse the sender, the message or the moment;
 * its `soft`, `blocked` and `deferred` are believed always, so that nobody is removed against the service's own word.
 * `unsure` is for services that call every 5xx a hard failure: the server's words alone decide.
 */
export function failure(from: Source, { label, word, ...said }: Failure): BounceEvent {
  const classed = classifyDiagnostic({ ...said, recipient: from.recipient });
  const { source, at } = from;
  const own = `event:${source}.${word}`;
  const rule = classed.rule === 'none' ? own : `${own}+${classed.rule}`;
  const base = { ...classed, source, at, rule } as const;
  if (label === 'unsure')
    return classed.rule === 'none' || classed.reason === 'undefined'
      ? { ...base, kind: 'soft', reason: 'undefined', scope: 'address', action: 'count' }
      : base;
  if (label === 'deferred') return { ...base, kind: 'deferred', scope: 'moment', action: 'retry' };
  if (label === 'hard') {
    if (classed.kind === 'hard' || (classed.kind === 'blocked' && !classed.rule.startsWith('status:'))) return base;
    const temporary =
      classed.status?.startsWith('4') === true || (classed.status === null && classed.reply?.startsWith('4') === true);
    if (temporary || classed.reason === 'mailboxFull' || classed.reason === 'refusedAfterData') return base;
    if (classed.rule.startsWith('phrase:') && classed.scope === 'moment' && classed.reason !== 'undefined') return base;
    const known =
      classed.reason === 'undefined' || classed.reason === 'none' || classed.scope !== 'address'
        ? 'addressUnknown'
        : classed.reason;
    return { ...base, kind: 'hard', reason: known, scope: 'address', action: 'prune' };
  }
  if (label === 'blocked') {
    if (classed.kind === 'blocked') return base;
    return {
      ...base,
      kind: 'blocked',
      reason: classed.reason === 'undefined' || classed.action === 'prune' ? 'policy' : classed.reason,
      scope: 'sender',
      action: 'count',
    };
  }
  if (classed.action === 'prune' || classed.action === 'hold' || classed.action === 'none')
    return { ...base, kind: 'soft', action: 'count', scope: classed.scope === 'moment' ? 'address' : classed.scope };
  return classed.kind === 'delivered' ? { ...base, kind: 'soft', action: 'count' } : base;
}

/** A {@link plain} event of the kind that a service's table gives its word; a word that is in none is another event. */
export function plainByWord(from: Source, kinds: Readonly<Record<string, BounceKind>>, word: string): BounceEvent {
  return Object.hasOwn(kinds, word) ? plain(from, kinds[word] as BounceKind, word) : plain(from, 'other', 'other');
}
