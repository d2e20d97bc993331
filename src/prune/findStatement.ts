/** Reads a refusal that no known phrase foresees: a subject, and what is said of it. */
import {
  ADDRESS_SUBJECTS,
  BETWEEN,
  DOMAIN_SUBJECTS,
  LEADING_UNKNOWN,
  OTHER_SUBJECTS,
  STATEMENTS,
  type Statement,
} from '../reference/bounceStatements.ts';

export interface FoundStatement {
  readonly subject: 'address' | 'domain';
  readonly says: Statement;
}

interface Saying {
  readonly words: string;
  readonly says: Statement;
  readonly rank: number;
  readonly reach: number;
}

/** What a server has to say stands at the beginning. */
const MOST_WORDS = 200;

const REPLY = /^[245][0-5]\d$/;
const FOR_NOW: ReadonlySet<string> = /* @__PURE__ */ new Set(['temporarily', 'currently', 'presently']);

const SAYINGS: ReadonlyMap<string, readonly Saying[]> = /* @__PURE__ */ (() => {
  const index = new Map<string, Saying[]>();
  STATEMENTS.forEach(([says, reach, all], rank) => {
    for (const words of all) {
      const first = words.split(' ', 1)[0] as string;
      const saying = { words: ` ${words} `, says, rank, reach };
      const list = index.get(first);
      if (list) list.push(saying);
      else index.set(first, [saying]);
    }
  });
  return index;
})();

const UNKNOWN: number = /* @__PURE__ */ STATEMENTS.findIndex(([says]) => says === 'unknown');

const LEADING: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ (() => {
  const index = new Map<string, string[]>();
  for (const words of LEADING_UNKNOWN) {
    const first = words.split(' ', 1)[0] as string;
    index.set(first, [...(index.get(first) ?? []), words]);
  }
  return index;
})();

function subjectOf(word: string | undefined): 'address' | 'domain' | null {
  if (word === undefined) return null;
  if (ADDRESS_SUBJECTS.has(word)) return 'address';
  return DOMAIN_SUBJECTS.has(word) ? 'domain' : null;
}

/** The subject that the words from `next` on lead to. */
function ledTo(words: readonly string[], next: number): 'address' | 'domain' | null {
  for (let at = next; at < next + 3; at++) {
    const word = words[at];
    // "Unknown recipient domain" is about the domain.
    const found = DOMAIN_SUBJECTS.has(words[at + 1] ?? '') ? null : subjectOf(word);
    if (found !== null) return found;
    if (word === undefined || !BETWEEN.has(word)) return null;
  }
  return null;
}

/**
 * What a folded text says of its recipient or of the recipient's domain, the strongest statement of several; null when
 * nothing is said of either, or only of the sender. Linear.
 */
export function findStatement(folded: string): FoundStatement | null {
  const words = folded.trim().split(' ', MOST_WORDS);
  let best: FoundStatement | null = null;
  let bestRank = STATEMENTS.length;
  let subject: 'address' | 'domain' | null = null;
  let subjectAt = 0;
  let otherAt = -9;
  // Where the space before the word stands.
  let offset = folded.length - folded.trimStart().length - 1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    // "Returned to sender" is about the letter, and "your recipient" about the recipient.
    if (OTHER_SUBJECTS.has(word) && words[at - 1] !== 'to' && words[at + 1] !== 'recipient') {
      otherAt = at;
      subject = null;
    }
    // A reply code begins what another line says.
    if (REPLY.test(word)) subject = null;
    const other = at - otherAt <= 3;
    for (const saying of SAYINGS.get(word) ?? []) {
      if (saying.rank >= bestRank || subject === null || at - subjectAt > saying.reach) continue;
      // An address may be the sender's, and "message to a@b was deleted" is said of the message.
      if (words[subjectAt] === '~' && saying.says !== 'unknown' && saying.says !== 'away' && saying.says !== 'full')
        continue;
      if (subject === 'domain' && (saying.says === 'full' || saying.says === 'away')) continue;
      if (!folded.startsWith(saying.words, offset) || (saying.says === 'away' && FOR_NOW.has(words[at - 1] as string)))
        continue;
      best = { subject, says: saying.says };
      bestRank = saying.rank;
    }
    if (!other && bestRank > UNKNOWN) {
      for (const leading of LEADING.get(word) ?? []) {
        if (!folded.startsWith(`${leading} `, offset + 1)) continue;
        const led = ledTo(words, at + leading.split(' ').length);
        if (led === null) continue;
        best = { subject: led, says: 'unknown' };
        bestRank = UNKNOWN;
      }
    }
    const found = word === '~' ? 'address' : subjectOf(word);
    if (found !== null && !other) {
      subject = found;
      subjectAt = at;
    }
    offset += word.length + 1;
  }
  return best;
}
