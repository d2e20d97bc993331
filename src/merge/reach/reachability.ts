/** Opt-outs, complaints and bounces in the cells of a list: the strictest source of a cluster decides. */
import { cellOf } from '../../fields/cell.ts';
import { planDate, runDate } from '../../fields/date/index.ts';
import { readStatus } from '../../fields/flag/index.ts';
import { checkMapping, checkRow } from '../../fields/options.ts';
import { wantsMail } from '../../fields/permission.ts';
import type { ColumnMapping, Role, Row, RowLike } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';
import { checkOptIn, type MergeOptions } from '../options.ts';
import { isBlank } from '../survive/blank.ts';
import { type Consent, type ConsentSheet, type ConsentState, decided, joined, NO_CONSENT } from './consent.ts';

const DATE = /* @__PURE__ */ planDate();

/** Strictest first. What no table knows says nothing. */
const STATUS_ORDER = ['complained', 'bounced', 'cleaned', 'unsubscribed', 'pending', 'nonSubscribed', 'subscribed'];
const STATUS_STATES: Readonly<Record<string, ConsentState>> = {
  complained: 'complained',
  bounced: 'bounced',
  cleaned: 'bounced',
  unsubscribed: 'optedOut',
  nonSubscribed: 'pending',
  pending: 'pending',
  subscribed: 'optedIn',
};

/** Milliseconds since 1970 of a cell that is a date, null otherwise. */
function momentOf(cell: unknown): number | null {
  const { verdict, value } = runDate(cell, DATE);
  if (verdict !== 'ok' && verdict !== 'repaired' && verdict !== 'suspect') return null;
  const moment = Date.parse(value ?? '');
  return Number.isNaN(moment) ? null : moment;
}

/** Of an opt-out column whose text no table knows: looser than a no that is understood, stricter than anything else. */
const UNREAD = 0.5;

/** 0: this cell allows nothing; higher is looser; null: it says nothing. */
export function looseness(role: Role, cell: unknown): number | null {
  if (isBlank(cell)) return null;
  if (role === 'status') {
    const status = readStatus(cell);
    return status === null ? null : STATUS_ORDER.indexOf(status);
  }
  const state = wishIn(role, cell);
  return state === null ? (role === 'unsubscribe' ? UNREAD : null) : state === 'optedIn' ? 1 : 0;
}

/** What a consent or an opt-out column says; null: nothing that is understood. */
function wishIn(role: Role, cell: unknown): ConsentState | null {
  const wants = wantsMail(role === 'consent' ? 'consent' : 'unsubscribe', cell);
  const status = readStatus(cell);
  // A state says more than whether mail is wanted.
  if (status !== null && (wants === null || status === 'complained')) return STATUS_STATES[status] ?? null;
  return wants === null ? null : wants ? 'optedIn' : 'optedOut';
}

/** Roles whose cells a merge decides by strictness. */
export const REACHABILITY: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>(['unsubscribe', 'consent', 'status']);

/**
 * Position in `rows` of the source whose cell the survivor takes: the strictest, the first among equals;
 * `base` when nobody's cell says anything.
 */
export function strictest(
  role: Role,
  column: string,
  rows: readonly Row[],
  base: number,
  optIn: MergeOptions['optIn'] | null = null,
): number {
  let best = base;
  let bestLooseness = looseness(role, cellOf(rows[base] as Row, column)) ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i < rows.length; i++) {
    const own = looseness(role, cellOf(rows[i] as Row, column));
    if (own !== null && own < bestLooseness) {
      best = i;
      bestLooseness = own;
    } else if (
      optIn !== null &&
      own === bestLooseness &&
      noSaidAt(role, column, rows, i, optIn) > noSaidAt(role, column, rows, best, optIn)
    ) {
      // Where dates count, the latest of equal ones stays: an earlier one could be lifted by the next merge.
      best = i;
    }
  }
  return best;
}

/** What one cell of a row says. */
function saidIn(role: Role, cell: unknown, row: Row, optIn: MergeOptions['optIn']): Consent {
  let state: ConsentState | null = null;
  if (role === 'status') {
    const status = readStatus(cell);
    state = status === null ? null : (STATUS_STATES[status] ?? null);
  } else {
    const wish = wishIn(role, cell);
    // Not having opted out is not yet a wish to get anything.
    state = wish === 'optedIn' && role === 'unsubscribe' ? null : wish;
  }
  const proof = proofIn(row, optIn);
  if (state === null) return { said: {}, proof };
  const dated = optIn?.optOutDate === undefined ? null : momentOf(cellOf(row, optIn.optOutDate));
  return { said: { [state]: state === 'optedIn' ? null : (momentOf(cell) ?? dated) }, proof };
}

function proofIn(row: Row, optIn: MergeOptions['optIn']): Consent['proof'] {
  if (optIn === undefined) return null;
  const source = cellOf(row, optIn.source);
  const at = momentOf(cellOf(row, optIn.date));
  return at === null || isBlank(source) ? null : { at, source: String(source) };
}

/**
 * Position of the row whose later, proved opt-in lifts every no of a column, or null. Only a row that says no itself
 * nowhere in the column can lift the others' no.
 */
export function liftedBy(
  role: Role,
  column: string,
  rows: readonly Row[],
  optIn: NonNullable<MergeOptions['optIn']>,
): number | null {
  const each = rows.map((row) => saidIn(role, cellOf(row, column), row, optIn));
  const reach = decided(each.reduce(joined, NO_CONSENT));
  if (reach.reachable !== 'yes' || reach.lifted.length === 0) return null;
  let best: number | null = null;
  for (let i = 0; i < each.length; i++) {
    const { said, proof } = each[i] as Consent;
    if (proof === null || Object.keys(said).some((state) => state !== 'optedIn')) continue;
    const leading = best === null ? null : (each[best] as Consent).proof;
    if (leading === null || proof.at > leading.at) best = i;
  }
  if (best === null) return null;
  // A proof older than somebody's no lifts nothing, even if that row has a later proof of its own.
  const own = (each[best] as Consent).proof;
  const others = each.reduce(joined, NO_CONSENT).said;
  return decided({ said: others, proof: own }).reachable === 'yes' ? best : null;
}

/** When a cell says no: later counts more, undated most; negative infinity where it says none. */
function noSaidAt(
  role: Role,
  column: string,
  rows: readonly Row[],
  at: number,
  optIn: NonNullable<MergeOptions['optIn']>,
): number {
  const row = rows[at] as Row;
  let latest = Number.NEGATIVE_INFINITY;
  for (const [state, moment] of Object.entries(saidIn(role, cellOf(row, column), row, optIn).said)) {
    if (state !== 'optedIn') latest = Math.max(latest, moment ?? Number.POSITIVE_INFINITY);
  }
  return latest;
}

/**
 * Positions of the rows whose proof, and whose date of an opt-out, the survivor keeps: each with the row it was said in,
 * so that no merge puts a date to an opt-out, or a source to a date, that were never said together.
 */
export function datedBy(
  columns: readonly { readonly column: string; readonly role: Role }[],
  rows: readonly Row[],
  optIn: NonNullable<MergeOptions['optIn']>,
): { proof: number | null; no: number | null } {
  let [proof, no]: (number | null)[] = [null, null];
  let [proofAt, noAt] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < rows.length; i++) {
    const given = proofIn(rows[i] as Row, optIn);
    if (given !== null && given.at > proofAt) [proof, proofAt] = [i, given.at];
    for (const { column, role } of columns) {
      const at = noSaidAt(role, column, rows, i, optIn);
      if (at > noAt) [no, noAt] = [i, at];
    }
  }
  return { proof: proof ?? null, no: no ?? null };
}

const CHANNELS: readonly (readonly [string, RegExp])[] = [
  ['email', /\b(?:e ?mail|newsletter|mailing)\b/],
  ['sms', /\b(?:sms|text|mms)\b/],
  ['phone', /\b(?:phone|call|calls|calling|telefon|telephone|tel|telefono|voice)\b/],
  ['post', /\b(?:post|postal|letter|letters|poczta|brief|posta)\b/],
];
const PURPOSES: readonly (readonly [string, RegExp])[] = [
  ['marketing', /\b(?:marketing|newsletter|promo|promotions|offers|advertising|werbung|reklama)\b/],
  ['service', /\b(?:transactional|service|invoice|invoices|orders|rechnung|faktura)\b/],
];

/** `channel.purpose` that a header speaks of; one that names neither speaks of all. */
export function topicOf(header: string): string {
  const words = fold(header.slice(0, 100)).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const find = (table: typeof CHANNELS) => table.find(([, pattern]) => pattern.test(words))?.[0] ?? 'all';
  return `${find(CHANNELS)}.${find(PURPOSES)}`;
}

/**
 * What a row says about being written to, by channel and purpose: its status, consent and opt-out columns, in ten
 * languages and the words of the mail tools. A column whose header names no channel speaks of all. Cells that no table
 * knows say nothing. Linear in the row's columns.
 *
 * @param optIn the columns that prove an opt-in, as in `MergeOptions`
 * @throws TypeError for a row that is no object, no mapping, or an `optIn` without its columns
 * @example consentOf({ 'SMS opt-out': 'yes' }, { columns: [{ column: 'SMS opt-out', role: 'unsubscribe', parts: [], evidence: [] }], unmapped: [] }) // { 'sms.all': { said: { optedOut: null }, proof: null } }
 */
export function consentOf(row: RowLike, mapping: ColumnMapping, optIn?: MergeOptions['optIn']): ConsentSheet {
  checkRow('consentOf', row);
  checkMapping('consentOf', mapping);
  checkOptIn('consentOf', optIn);
  return sheetOf(row, mapping, optIn);
}

/** As `consentOf`, without its checks. */
export function sheetOf(row: Row, mapping: ColumnMapping, optIn?: MergeOptions['optIn']): ConsentSheet {
  const sheet: Record<string, Consent> = {};
  for (const { column, role } of mapping.columns) {
    if (!REACHABILITY.has(role)) continue;
    const consent = saidIn(role, cellOf(row, column), row, optIn);
    if (Object.keys(consent.said).length === 0 && consent.proof === null) continue;
    const topic = topicOf(column);
    sheet[topic] = joined(sheet[topic] ?? NO_CONSENT, consent);
  }
  return sheet;
}
