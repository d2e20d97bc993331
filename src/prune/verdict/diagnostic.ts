/** Reads the words and the codes out of what a mail server wrote. */
import { PHRASE_RULES, type PhraseRule } from '../../reference/bouncePhrases.ts';
import { fold } from '../../text/fold.ts';

/** Longest text that is read; what a server has to say stands at the beginning. */
const MAX_DIAGNOSTIC = 8000;

export interface FoundPhrase {
  readonly rule: PhraseRule;
  readonly phrase: string;
}

/** The phrase, and where in the folded text it stands. */
export interface PlacedPhrase extends FoundPhrase {
  readonly at: number;
}

interface Candidate extends FoundPhrase {
  readonly rank: number;
  /** With a space on both sides, as it stands in the folded text. */
  readonly needle: string;
}

/** Scripts whose words stand without spaces, or grow endings: kana, Chinese characters, Korean. */
const NO_SPACES = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

// Phrases by their first word, so that a text costs one look-up a word instead of one search a phrase.
const BY_FIRST_WORD: ReadonlyMap<string, readonly Candidate[]> = /* @__PURE__ */ (() => {
  const index = new Map<string, Candidate[]>();
  PHRASE_RULES.forEach((rule, rank) => {
    for (const words of rule.phrases) {
      if (NO_SPACES.test(words)) continue;
      const phrase = fold(words);
      const first = phrase.split(' ', 1)[0] as string;
      const list = index.get(first);
      const candidate = { rule, phrase, rank, needle: `${phrase} ` };
      if (list) list.push(candidate);
      else index.set(first, [candidate]);
    }
  });
  return index;
})();

const WITHOUT_SPACES: readonly Candidate[] = /* @__PURE__ */ (() =>
  PHRASE_RULES.flatMap((rule, rank) =>
    rule.phrases
      .filter((words) => NO_SPACES.test(words))
      .map(fold)
      .map((phrase) => ({ rule, phrase, rank, needle: phrase })),
  ))();

const ADDRESS_END = /[\s<>()[\]"',;:]/;
/** From here on the signs are those of East Asia. */
const EASTERN = 0x3000;
const ASCII = /^[\0-\x7F]*$/;
const ASCII_SEPARATORS = /[^a-z0-9~]+/g;
const SEPARATORS = /[^a-z0-9~\u00AA-\u1FFF\u2C00-\u2FFF\u3040-\uFEFE\uFF10-\uFFEF]+/g;

/** Lower-case words without accents, one space between and around them; every e-mail address is `~`. Linear. */
export function foldDiagnostic(text: string): string {
  const lower = fold(text.length > MAX_DIAGNOSTIC ? text.slice(0, MAX_DIAGNOSTIC) : text).replaceAll('~', ' ');
  let masked = '';
  let from = 0;
  for (let at = lower.indexOf('@'); at !== -1; at = lower.indexOf('@', from)) {
    // In Chinese and Japanese the sentence goes on right behind the address.
    const last = lower.charCodeAt(at + 1) < EASTERN ? EASTERN : Number.POSITIVE_INFINITY;
    let start = at;
    while (start > from && lower.charCodeAt(start - 1) < last && !ADDRESS_END.test(lower[start - 1] as string)) start--;
    let end = at + 1;
    while (end < lower.length && lower.charCodeAt(end) < last && !ADDRESS_END.test(lower[end] as string)) {
      // `<a@b>... User unknown` is also written without the brackets.
      if (lower[end] === '.' && lower[end + 1] === '.') break;
      end++;
    }
    masked += `${lower.slice(from, start)} ~ `;
    from = end;
  }
  const all = masked + lower.slice(from);
  return ` ${all.replace(ASCII.test(all) ? ASCII_SEPARATORS : SEPARATORS, ' ')} `;
}

/** A link to a help page, or the name of the host that answered: words that are nobody's verdict. */
const ASIDE = /https?:\/\/[^\s<>"')]*|\b(?:host|from) [a-z0-9.-]{1,100} ?\[[^\]\s]{1,60}\]/gi;

/** The phrase of the strongest rule in a folded text; null when none is in it. */
export function findPhrase(folded: string): PlacedPhrase | null {
  let best: Candidate | null = null;
  let bestAt = 0;
  let start = 0;
  const last = folded.length - 1;
  while (start < last) {
    while (folded.charCodeAt(start) === 32) start++;
    if (start > last) break;
    let end = folded.indexOf(' ', start);
    if (end === -1) end = folded.length;
    const candidates = BY_FIRST_WORD.get(folded.slice(start, end));
    if (candidates !== undefined) {
      for (const candidate of candidates) {
        if (best !== null && candidate.rank >= best.rank) break;
        if (folded.startsWith(candidate.needle, start)) {
          best = candidate;
          bestAt = start;
        }
      }
    }
    start = end + 1;
  }
  if (NO_SPACES.test(folded)) {
    for (const candidate of WITHOUT_SPACES) {
      if (best !== null && candidate.rank >= best.rank) break;
      if (!folded.includes(candidate.needle)) continue;
      best = candidate;
      bestAt = folded.indexOf(candidate.needle);
    }
  }
  return best === null ? null : { rule: best.rule, phrase: best.phrase, at: bestAt };
}

export interface Reading {
  readonly folded: string;
  readonly found: PlacedPhrase | null;
}

/** The folded words of a text and the phrase among them that decides. Links and names of hosts count where the rest says little. */
export function readWords(text: string): Reading {
  if (text.includes('://') || text.includes('[')) {
    const folded = foldDiagnostic(text.slice(0, MAX_DIAGNOSTIC).replace(ASIDE, ' '));
    const found = findPhrase(folded);
    if (found !== null && !found.rule.weak) return { folded, found };
  }
  const folded = foldDiagnostic(text);
  return { folded, found: findPhrase(folded) };
}

/** What Postfix, Cisco and others put behind a refusal that has no further reason: at most the address again. */
const NOTHING_MORE = /^ (?:~? {0,2}$|in reply to rcpt|rcpt to )/;
const REFUSES = /(?:rejected|refused|not accepted)$/;

const RECIPIENT = / (?:recipient|recipients|rcpt|user|mailbox|account|address) $/;

/** True for a text that refuses the recipient and then says nothing more: it is the address that is not wanted. */
export function refusesOnly(folded: string, { rule, phrase, at }: PlacedPhrase): boolean {
  if (!rule.weak || !REFUSES.test(phrase)) return false;
  if (rule.reason !== 'addressVague' && !RECIPIENT.test(folded.slice(Math.max(0, at - 20), at))) return false;
  const end = at + phrase.length;
  return NOTHING_MORE.test(folded.slice(end, end + 20));
}

const STATUS = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/g;

/** The enhanced status code that says most: the first one of class 4 or 5 with a detail, else the first of all. */
export function findStatus(text: string): string | null {
  const all = text.slice(0, MAX_DIAGNOSTIC).match(STATUS);
  if (all === null) return null;
  return all.find((status) => !status.startsWith('2') && !status.endsWith('.0')) ?? all[0] ?? null;
}

const REPLY = /(?<![\w.#/=-])[245][0-5]\d(?=[\s\-:,;#]|$)/g;
const REPLY_WITH_STATUS = /(?<![\w.])[245][0-5]\d[\s-]#?[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/;

/** The SMTP reply code: one that an enhanced code follows, else the first of class 4 or 5, else the first. */
export function findReply(text: string): string | null {
  const head = text.slice(0, MAX_DIAGNOSTIC);
  const sure = REPLY_WITH_STATUS.exec(head);
  if (sure) return sure[0].slice(0, 3);
  const all = head.match(REPLY);
  if (all === null) return null;
  return all.find((reply) => !reply.startsWith('2')) ?? all[0] ?? null;
}
