/** Reads a refusal that no known phrase foresees: a subject, and what is said of it. */
import {
  ADDRESS_SUBJECTS,
  BETWEEN,
  DOMAIN_SUBJECTS,
  LEADING_UNKNOWN,
  ONLY_OF_ADDRESSES,
  OTHER_SUBJECTS,
  STATEMENTS,
  type Statement,
} from '../../reference/bounceStatements.ts';
import { fold } from '../../text/fold.ts';

export interface FoundStatement {
  readonly subject: 'address' | 'domain';
  readonly says: Statement;
}

interface Saying {
  readonly words: string;
  readonly says: Statement;
  readonly rank: number;
  readonly reach: number;
  readonly ofDomains: boolean;
}

/** What a server has to say stands at the beginning. */
const MOST_WORDS = 200;

const REPLY = /^[245][0-5]\d$/;
/** "Unknown error" is not said of the mailbox before it. */
const NOT_SAID: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'error errors reason failure command problem exception status sender protocol mailer option parameter'.split(' '),
);
const WITHIN: ReadonlySet<string> = /* @__PURE__ */ new Set('in at of for on within under'.split(' '));
/** "Mail to user a@b was deleted" is said of the mail. */
const LED_TO: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'to for from by an für von pour de para por per do dla od для от'.split(' ').map(fold),
);
/** Before what is said: it may pass. */
const FOR_NOW: ReadonlySet<string> = /* @__PURE__ */ new Set(['temporarily', 'currently', 'presently']);

const UNKNOWN: number = /* @__PURE__ */ STATEMENTS.findIndex(([says]) => says === 'unknown');

const FILLERS: ReadonlySet<string> = /* @__PURE__ */ new Set([...BETWEEN].map(fold));

/** What one word may be part of. */
interface Word {
  subject: 'address' | 'domain' | null;
  /** It makes the sentence one about somebody else. */
  other: boolean;
  /** Statements that begin with it. */
  readonly sayings: Saying[];
  /** Beginnings that lead to a subject. */
  readonly leading: string[];
}

/** Every word that matters, so that a text costs one look-up a word. */
const WORDS: ReadonlyMap<string, Word> = /* @__PURE__ */ (() => {
  const index = new Map<string, Word>();
  const entry = (word: string): Word => {
    const known = index.get(word) ?? { subject: null, other: false, sayings: [], leading: [] };
    index.set(word, known);
    return known;
  };
  for (const word of DOMAIN_SUBJECTS) entry(fold(word)).subject = 'domain';
  for (const word of ADDRESS_SUBJECTS) entry(fold(word)).subject = 'address';
  for (const word of OTHER_SUBJECTS) entry(fold(word)).other = true;
  entry('~').subject = 'address';
  STATEMENTS.forEach(([says, reach, all], rank) => {
    for (const words of all.map(fold)) {
      const ofDomains = !ONLY_OF_ADDRESSES.has(words);
      entry(words.split(' ', 1)[0] as string).sayings.push({ words: ` ${words} `, says, rank, reach, ofDomains });
    }
  });
  for (const words of LEADING_UNKNOWN.map(fold)) entry(words.split(' ', 1)[0] as string).leading.push(words);
  return index;
})();

/** The subject that the words from `next` on lead to. */
function ledTo(words: readonly string[], next: number): 'address' | 'domain' | null {
  for (let at = next; at < next + 3; at++) {
    const word = words[at];
    // "Unknown recipient domain" is about the domain.
    const found = WORDS.get(words[at + 1] ?? '')?.subject === 'domain' ? null : WORDS.get(word ?? '')?.subject;
    if (found && word !== '~') return found;
    if (word === undefined || !FILLERS.has(word)) return null;
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
  // The subject is an address with no word before it that says whose.
  let bare = false;
  let otherAt = -9;
  // Where the space before the word stands.
  let offset = folded.length - folded.trimStart().length - 1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const start = offset;
    offset += word.length + 1;
    const known = WORDS.get(word);
    if (known === undefined) {
      // A reply code begins what another line says.
      if (word.length === 3 && REPLY.test(word)) subject = null;
      continue;
    }
    // "Returned to sender" is about the letter, and "your recipient" about the recipient.
    if (known.other && words[at - 1] !== 'to' && words[at + 1] !== 'recipient') {
      otherAt = at;
      subject = null;
    }
    const other = at - otherAt <= 3;
    for (const saying of known.sayings) {
      if (saying.rank >= bestRank || subject === null || at - subjectAt > saying.reach) continue;
      // An address may be the sender's, and "message to a@b was deleted" is said of the message.
      if (bare && saying.says !== 'unknown' && saying.says !== 'away' && saying.says !== 'full') continue;
      if (subject === 'domain' && (saying.says === 'full' || saying.says === 'away' || !saying.ofDomains)) continue;
      if (!folded.startsWith(saying.words, start)) continue;
      if (saying.says === 'unknown' && NOT_SAID.has(words[at + 1] as string)) continue;
      const forNow = FOR_NOW.has(words[at - 1] as string);
      if (forNow && saying.says === 'away') continue;
      best = { subject, says: forNow && saying.says === 'gone' ? 'disabled' : saying.says };
      bestRank = saying.rank;
    }
    if (!other && bestRank > UNKNOWN) {
      for (const leading of known.leading) {
        if (!folded.startsWith(`${leading} `, start + 1) || words[at - 1] === 'you') continue;
        const led = ledTo(words, at + leading.split(' ').length);
        if (led === null) continue;
        best = { subject: led, says: 'unknown' };
        bestRank = UNKNOWN;
      }
    }
    if (known.subject !== null && !other) {
      // "The user Ann in the domain …" is about Ann.
      const within: boolean =
        subject === 'address' &&
        known.subject === 'domain' &&
        at - subjectAt <= 5 &&
        (WITHIN.has(words[at - 1] as string) || WITHIN.has(words[at - 2] as string));
      // "Account a@b was closed" is said of the account.
      const named =
        subject === 'address' && subjectAt === at - 1 && words[at - 1] !== '~' && !LED_TO.has(words[at - 2] as string);
      bare = word === '~' && !named;
      subject = within ? 'address' : known.subject;
      subjectAt = at;
    }
  }
  return best;
}
