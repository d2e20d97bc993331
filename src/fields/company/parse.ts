/** A company's name without its legal form, prefix or suffix, of any country; never nothing. */
import type { CompanyParts } from '../../model/index.ts';
import { LEGAL_FORM_INDEX } from '../../reference/legalFormIndex.ts';
import { fold, foldsInPlace } from '../../text/fold.ts';
import { hashStep } from '../../text/watch.ts';
import { latinEnd, unglued } from './unglued.ts';

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const SIGNS = /["'’‘`´“”„«»‹›()（）[\].·/]+/g;
const EDGE = /[\s!"“”„«»‹›,;–—-]/;
const QUOTE = /["“”„«»]/;
/** The last mark of quotation stands before a word. */
const OPENING = /\s["“”„«»][^\s"“”„«»][^"“”„«»]*$/;
const HAS_LETTER = /[\p{L}\p{N}]/u;

const SPACE = /\s/;

/** White space, comma or semicolon. */
function isBreak(code: number): boolean {
  if (code < 0x80) return code === 32 || code === 44 || code === 59 || (code > 8 && code < 14);
  if ((code >= 0xc0 && code < 0x250) || (code >= 0x400 && code < 0x500)) return false;
  return SPACE.test(String.fromCharCode(code));
}

/** The folded word has none but ASCII letters, digits, "&", "-" and "+". */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const plain =
      (code >= 97 && code <= 122) ||
      (code >= 48 && code <= 57) ||
      (code >= 0x430 && code < 0x450) ||
      code === 38 ||
      code === 45 ||
      code === 43;
    if (!plain) return false;
  }
  return true;
}

/** A folded word without dots, brackets, slashes and quotes. */
export function unsigned(word: string): string {
  return isPlain(word) ? word : word.replace(SIGNS, '');
}

/** The words of a name as the tables of legal forms write them: folded, without dots, brackets, slashes and quotes. */
export function companyWords(text: string, apart = false): readonly Word[] {
  const words: Word[] = [];
  const line = foldsInPlace(text) ? fold(text) : null;
  let end = 0;
  for (let start = 0; start < text.length; start = end) {
    end = start + 1;
    if (isBreak(text.charCodeAt(start))) continue;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    end = latinEnd(text, start, end);
    if (apart) end = unglued(text, start, end);
    const whole = line === null ? fold(text.slice(start, end)) : line.slice(start, end);
    const folded = unsigned(whole);
    if (folded !== '') words.push({ folded, start, end });
  }
  return words;
}

/** The place of a word in the tables of how many words a legal form with it at its edge may have. */
function place(word: string): number {
  let hash = 0;
  for (let i = word.length - 1; i >= 0; i--) hash = hashStep(hash, word.charCodeAt(i));
  return placeOf(hash);
}
/** The same of the hash of its letters, read from the last to the first. */
export function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x7fff;
}

function raise(table: Uint8Array, at: number, count: number): void {
  if ((table[at] as number) < count) table[at] = count;
}

/** By last word: a form may also be written as one, and any tail of it may then be its last word. */
function reachBehind(): Uint8Array {
  const table = new Uint8Array(0x8000);
  for (const form of LEGAL_FORM_INDEX.behind) {
    const words = form.split(' ');
    raise(table, place(words[words.length - 1] as string), words.length);
  }
  for (const form of LEGAL_FORM_INDEX.compact) {
    let hash = 0;
    for (let i = form.length - 1; i > 0; i--) {
      hash = hashStep(hash, form.charCodeAt(i));
      raise(table, placeOf(hash), Math.min(i + 1, LEGAL_FORM_INDEX.longest));
    }
  }
  return table;
}
export const REACH_BEHIND: Uint8Array = /* @__PURE__ */ reachBehind();

function reachBefore(): Uint8Array {
  const table = new Uint8Array(0x8000);
  for (const form of LEGAL_FORM_INDEX.before) {
    const words = form.split(' ');
    raise(table, place(words[0] as string), words.length);
  }
  return table;
}
export const REACH_BEFORE: Uint8Array = /* @__PURE__ */ reachBefore();

function joined(words: readonly Word[], from: number, to: number): string {
  let text = (words[from] as Word).folded;
  for (let i = from + 1; i < to; i++) text += ` ${(words[i] as Word).folded}`;
  return text;
}

/** How many words at the end (`from`..) make a legal form; at least one word of the name always stays. */
function behind(words: readonly Word[], first: number, last: number): number {
  if (last - first < 2) return 0;
  const reach = REACH_BEHIND[place((words[last - 1] as Word).folded)] as number;
  for (let count = Math.min(reach, last - first - 1); count > 0; count--) {
    const form = joined(words, last - count, last);
    if (LEGAL_FORM_INDEX.behind.has(form) || (count > 1 && LEGAL_FORM_INDEX.compact.has(form.replaceAll(' ', '')))) {
      return count;
    }
  }
  return 0;
}

function before(words: readonly Word[], first: number, last: number): number {
  if (last - first < 2) return 0;
  const reach = REACH_BEFORE[place((words[first] as Word).folded)] as number;
  for (let count = Math.min(reach, last - first - 1); count > 0; count--) {
    if (LEGAL_FORM_INDEX.before.has(joined(words, first, first + count))) return count;
  }
  return 0;
}

function hasName(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (HAS_LETTER.test((words[i] as Word).folded)) return true;
  return false;
}

/** Without the signs that stood between name and form; a text that begins and ends in a letter has none. */
export function trim(text: string): string {
  const first = text.charCodeAt(0) | 32;
  const last = text.charCodeAt(text.length - 1) | 32;
  if (first >= 97 && first <= 122 && last >= 97 && last <= 122) return text;
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text[start] as string)) start++;
  while (end > start && EDGE.test(text[end - 1] as string)) end--;
  // A quotation that ends or begins inside the text keeps its other mark: "Marta" Jan Nowak.
  const inner = text.slice(start, end);
  const mark = inner.search(QUOTE);
  if (mark === -1) return inner;
  const closes = mark > 0 && !SPACE.test(inner[mark - 1] as string);
  const opens = OPENING.test(inner);
  return text.slice(
    closes && start > 0 && QUOTE.test(text[start - 1] as string) ? start - 1 : start,
    opens && end < text.length && QUOTE.test(text[end] as string) ? end + 1 : end,
  );
}

/** The word behind an Italian form that names the partners. */
export const PARTNERS = 'di';
const PARTNERSHIPS: ReadonlySet<string> = /* @__PURE__ */ new Set(['snc', 'sas', 'ss']);

/** Where the form of an Italian partnership with its partners begins: "S.n.c. di Bianchi Mario & C."; `last` where none does. */
function partnersAt(words: readonly Word[], last: number): number {
  for (let i = 2; i < last - 1; i++) {
    if ((words[i] as Word).folded === PARTNERS && PARTNERSHIPS.has((words[i - 1] as Word).folded)) return i - 1;
  }
  return last;
}

/** "Company Limited": the form in law is the last word alone, the other is part of the name. */
function isOwnCompany(words: readonly Word[], first: number, last: number): boolean {
  const form = (words[last - 1] as Word).folded;
  return last - first > 2 && (form === 'ltd' || form === 'limited') && (words[last - 2] as Word).folded === 'company';
}

/** The words of `first`..`last` without the legal forms that stand between two of them. */
function withoutMiddle(text: string, words: readonly Word[], first: number, last: number): string {
  let kept = '';
  let i = first;
  while (i < last) {
    let count = i === first ? 0 : Math.min(LEGAL_FORM_INDEX.longest, last - 1 - i);
    while (count > 0 && !LEGAL_FORM_INDEX.behind.has(joined(words, i, i + count))) count--;
    if (count === 0) {
      const { start, end } = words[i] as Word;
      kept += kept === '' ? text.slice(start, end) : ` ${text.slice(start, end)}`;
    }
    i += Math.max(1, count);
  }
  return kept;
}

/**
 * Splits tidy text; with `middle` also a form between the words goes, with `apart` also one that is written onto the
 * name without a space. Linear in the number of words.
 */
export function parseCompany(text: string, middle = false, apart = false): CompanyParts {
  const words = companyWords(text, apart);
  let first = 0;
  let last = partnersAt(words, words.length);
  for (;;) {
    const own = last > first && isOwnCompany(words, first, last);
    const count = own ? 1 : behind(words, first, last);
    if (count === 0 || !hasName(words, first, last - count)) break;
    last -= count;
    if (own) break;
  }
  for (;;) {
    const count = before(words, first, last);
    if (count === 0 || !hasName(words, first + count, last)) break;
    first += count;
  }
  // "Fa. Müller": with its dot it is the German for a firm.
  const head = words[first];
  if (last - first > 1 && head?.folded === 'fa' && text[head.end - 1] === '.') first++;
  // A sign that joined the name to its form ("Müller & Co.") has nothing left to join.
  while (last - first > 1 && !HAS_LETTER.test((words[last - 1] as Word).folded)) last--;
  const between = middle && last - first > 2 ? withoutMiddle(text, words, first, last) : null;
  if (first === 0 && last === words.length) return { base: between === null ? text : trim(between), legalForm: null };
  const start = first === 0 ? 0 : (words[first] as Word).start;
  const end = last === words.length ? text.length : (words[last - 1] as Word).end;
  const base = trim(between ?? text.slice(start, end));
  if (base === '') return { base: text, legalForm: null };
  const form =
    last < words.length ? text.slice((words[last] as Word).start) : text.slice(0, (words[first] as Word).start);
  return { base, legalForm: trim(form) };
}
