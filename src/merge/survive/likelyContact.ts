/** Which address or number is the right one: living, well formed, no slip of another, entered last. */
import { isWithinEdits } from '../../text/editDistance.ts';
import { fold } from '../../text/fold.ts';
import type { AddressForms } from './addressForms.ts';
import { type Evidence, latinOf } from './evidence.ts';

const DEAD = -2;
const SLIPPED = -2;
/** Less than any sum of points. */
const OUT = -100;
/** Of more addresses in one cluster none is looked at as another's slip: every one would be held against every other. */
const MOST_ADDRESSES = 200;

/**
 * Position of the likeliest address. One that differs by a slip from the name, or from an address that has more for
 * itself, is that slip.
 */
export function likelyEmail(column: number, forms: AddressForms, evidence: Evidence): number {
  const { order } = evidence;
  /** The different addresses, and by place in the order which of them stands there; -1: none. */
  const keys: string[] = [];
  const counts: number[] = [];
  const held: number[] = [];
  let base = -1;
  for (const at of order) {
    const text = evidence.text(column, at);
    if (text === '') {
      held.push(-1);
      continue;
    }
    if (base === -1) base = at;
    const key = fold(text);
    let k = keys.indexOf(key);
    if (k === -1) k = keys.push(key) - 1;
    counts[k] = (counts[k] ?? 0) + 1;
    held.push(k);
  }
  if (keys.length < 2) return base === -1 ? (order[0] as number) : base;
  const { names } = evidence;
  const locals: string[] = [];
  const supports: number[] = [];
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k] as string;
    const local = latinOf(key.slice(0, Math.max(0, key.indexOf('@'))));
    locals.push(local);
    supports.push((counts[k] as number) + wordsIn(local, names));
  }
  const points: number[] = [];
  let standing = 0;
  for (let k = 0; k < keys.length; k++) {
    const isOut = keys.length <= MOST_ADDRESSES && isSlip(keys[k] as string, supports[k] as number, keys, supports);
    points.push(isOut ? OUT : 0);
    if (!isOut) standing++;
  }
  // An address without a rival needs no points.
  for (let k = 0; k < keys.length && standing > 1; k++) {
    if (points[k] === OUT) continue;
    points[k] = forms.pointsOf(keys[k] as string) + (isMisspelt(locals[k] as string, names) ? SLIPPED : 0);
  }
  let best = -1;
  let most = OUT;
  for (let i = 0; i < order.length; i++) {
    const own = held[i] === -1 ? OUT : (points[held[i] as number] as number);
    if (own === OUT) continue;
    const at = order[i] as number;
    const form = own + (evidence.isDead(at) ? DEAD : 0);
    if (form > most || (form === most && evidence.entered(at) > evidence.entered(best))) {
      best = at;
      most = form;
    }
  }
  return best === -1 ? base : best;
}

/** Nearly another address, which has more for itself. */
function isSlip(key: string, support: number, keys: readonly string[], supports: readonly number[]): boolean {
  for (let k = 0; k < keys.length; k++)
    if ((supports[k] as number) > support && isWithinEdits(key, keys[k] as string, 2)) return true;
  return false;
}

function wordsIn(local: string, words: readonly string[]): number {
  let count = 0;
  for (const word of words) if (local.includes(word)) count++;
  return count;
}

/** A piece of a local part is nearly one of the words, and none of them. */
function isMisspelt(local: string, words: readonly string[]): boolean {
  let from = 0;
  for (let i = 0; i <= local.length; i++) {
    const code = i === local.length ? 0 : local.charCodeAt(i);
    if (code >= 97 && code <= 122) continue;
    if (i - from > 3 && isNearly(local.slice(from, i), words)) return true;
    from = i + 1;
  }
  return false;
}

function isNearly(piece: string, words: readonly string[]): boolean {
  if (words.includes(piece)) return false;
  const limit = piece.length > 6 ? 2 : 1;
  for (const word of words)
    if (word.length > 3 && !piece.includes(word) && isWithinEdits(piece, word, limit)) return true;
  return false;
}

/** Position of the likeliest number: in international form, and entered last. */
export function likelyPhone(column: number, evidence: Evidence): number {
  let best = -1;
  let isBestFull = false;
  for (const at of evidence.order) {
    const text = evidence.text(column, at);
    if (text === '') continue;
    const isFull = text.startsWith('+');
    if (
      best === -1 ||
      (isFull && !isBestFull) ||
      (isFull === isBestFull && evidence.entered(at) > evidence.entered(best))
    )
      [best, isBestFull] = [at, isFull];
  }
  return best === -1 ? (evidence.order[0] as number) : best;
}
