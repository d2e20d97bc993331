/** How well formed an e-mail address is, in points: what is known of its host is found out once. */
import { type EmailPlan, isPlainEmail, planEmail, runEmail } from '../../fields/email/index.ts';

const OK = 6;
const VERDICT_POINTS: Readonly<Record<string, number>> = { ok: OK, repaired: 5, unsupported: 4, suspect: 3 };
/** Spaces, commas, two signs: whatever a check would make of it, any whole address is better. */
const BROKEN = 1;
const SHARED = -1;
const MOST_HOSTS = 50_000;
/** In front of a host it is judged by: nobody's name and nothing that a table knows. */
const ANYBODY = 'nadvorka.q@';

export class AddressForms {
  #plan: EmailPlan | null = null;
  readonly #hosts = new Map<string, number>();

  /** @param key a folded address */
  pointsOf(key: string): number {
    // Tables of hosts cost more than merging a few rows: they are made for the first address that is weighed.
    this.#plan ??= planEmail();
    return isPlainEmail(key, this.#plan) ? OK : this.#pointsOfAny(key, this.#plan);
  }

  #pointsOfAny(key: string, plan: EmailPlan): number {
    const at = key.indexOf('@');
    if (at !== key.lastIndexOf('@') || key.includes(' ') || key.includes(',')) return BROKEN;
    const local = key.slice(0, Math.max(0, at));
    const isShared = plan.roles.has(local);
    if (!isPlainLocal(local) || (!isShared && plan.words.has(local))) {
      const { verdict, parts } = runEmail(key, plan);
      return (VERDICT_POINTS[verdict] ?? 0) + (parts?.role ? SHARED : 0);
    }
    const points = this.#pointsOfHost(key.slice(at + 1), plan);
    return isShared ? points + SHARED : points;
  }

  #pointsOfHost(host: string, plan: EmailPlan): number {
    let points = this.#hosts.get(host);
    if (points === undefined) {
      if (this.#hosts.size >= MOST_HOSTS) this.#hosts.clear();
      const address = ANYBODY + host;
      points = isPlainEmail(address, plan) ? OK : (VERDICT_POINTS[runEmail(address, plan).verdict] ?? 0);
      this.#hosts.set(host, points);
    }
    return points;
  }
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
