/** Which address or number is the right one: living, well formed, no slip of another, entered last. */
import { type EmailPlan, isPlainEmail, runEmail } from '../fields/email/index.ts';
import { isWithinEdits } from '../text/editDistance.ts';
import { fold } from '../text/fold.ts';
import { type Evidence, latinOf } from './evidence.ts';

const OK = 6;
const VERDICT_POINTS: Readonly<Record<string, number>> = { ok: OK, repaired: 5, unsupported: 4, suspect: 3 };
/** Spaces, commas, two signs: whatever a check would make of it, any whole address is better. */
const BROKEN = 1;
const SHARED = -1;
const DEAD = -2;
const SLIPPED = -2;

/**
 * Position of the likeliest address. One that differs by a slip from the name, or from an address that has more for
 * itself, is that slip.
 */
export function likelyEmail(column: number, hosts: () => HostForms, evidence: Evidence): number {
  const held = evidence.order.filter((at) => evidence.text(column, at) !== '');
  const keys = held.map((at) => fold(evidence.text(column, at)));
  const base = held[0] ?? (evidence.order[0] as number);
  if (keys.every((key) => key === keys[0])) return base;
  const forms: number[] = [];
  const supports: number[] = [];
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    const known = keys.indexOf(key);
    if (known < i) {
      forms.push(forms[known] as number);
      supports.push(supports[known] as number);
      continue;
    }
    const { made, slips } = madeOf(latinOf(key.slice(0, Math.max(0, key.indexOf('@')))), evidence.names);
    forms.push(formOf(key, hosts()) + (slips ? SLIPPED : 0));
    supports.push(made + keys.filter((other) => other === key).length);
  }
  let best = -1;
  let bestForm = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    const isSlip = keys.some(
      (other, j) => (supports[j] as number) > (supports[i] as number) && other !== key && isWithinEdits(key, other, 2),
    );
    if (isSlip) continue;
    const at = held[i] as number;
    const form = (forms[i] as number) + (evidence.isDead(at) ? DEAD : 0);
    if (form > bestForm || (form === bestForm && evidence.entered(at) > evidence.entered(best)))
      [best, bestForm] = [at, form];
  }
  return best === -1 ? base : best;
}

/** What is known of hosts, found out once for each; forgotten when it grows too large. */
export interface HostForms {
  readonly plan: EmailPlan;
  readonly known: Map<string, number>;
}
const MOST_HOSTS = 50_000;
/** In front of a host it is judged by: nobody's name and nothing that a table knows. */
const ANYBODY = 'nadvorka.q@';

function formOf(key: string, { plan, known }: HostForms): number {
  const at = key.indexOf('@');
  if (at !== key.lastIndexOf('@') || key.includes(' ') || key.includes(',')) return BROKEN;
  const local = key.slice(0, Math.max(0, at));
  const isShared = plan.roles.has(local);
  if (!isPlainLocal(local) || (!isShared && plan.words.has(local))) {
    const { verdict, parts } = runEmail(key, plan);
    return (VERDICT_POINTS[verdict] ?? 0) + (parts?.role ? SHARED : 0);
  }
  const host = key.slice(at + 1);
  let form = known.get(host);
  if (form === undefined) {
    if (known.size >= MOST_HOSTS) known.clear();
    const address = ANYBODY + host;
    form = isPlainEmail(address, plan) ? OK : (VERDICT_POINTS[runEmail(address, plan).verdict] ?? 0);
    known.set(host, form);
  }
  return isShared ? form + SHARED : form;
}

/** Small letters and digits, single dots, hyphens and underscores between them. */
function isPlainLocal(local: string): boolean {
  let before = 0;
  for (let i = 0; i < local.length; i++) {
    const code = local.charCodeAt(i);
    const isSign = code === 46 || code === 45 || code === 95;
    if (!isSign && !((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
    if (isSign && (i === 0 || before === 46 || before === 45 || before === 95)) return false;
    before = code;
  }
  return before !== 0 && before !== 46 && before !== 45 && before !== 95;
}

/** How many of the words stand in a local part, and whether a piece of it is nearly one of them. */
function madeOf(local: string, words: readonly string[]): { made: number; slips: boolean } {
  let made = 0;
  for (const word of words) if (local.includes(word)) made++;
  let from = 0;
  for (let i = 0; i <= local.length; i++) {
    const code = i === local.length ? 0 : local.charCodeAt(i);
    if (code >= 97 && code <= 122) continue;
    if (i - from > 3) {
      const piece = local.slice(from, i);
      const limit = piece.length > 6 ? 2 : 1;
      const isNear = (word: string) => word.length > 3 && !piece.includes(word) && isWithinEdits(piece, word, limit);
      if (!words.includes(piece) && words.some(isNear)) return { made, slips: true };
    }
    from = i + 1;
  }
  return { made, slips: false };
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
