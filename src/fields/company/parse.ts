/** A company's name without its legal form, prefix or suffix, of any country; never nothing. */
import type { CompanyParts } from '../../model/index.ts';
import { LEGAL_FORM_INDEX } from '../../reference/legalFormIndex.ts';
import { fold } from '../../text/fold.ts';

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[^\s,;]+/g;
const SIGNS = /["'’‘`´“”„«»‹›()（）[\].·/]+/g;
const EDGES = /^[\s"“”„«»‹›,;–—-]+|[\s"“”„«»‹›,;–—-]+$/g;
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** The words of a name as the tables of legal forms write them: folded, without dots, brackets, slashes and quotes. */
export function companyWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0]).replace(SIGNS, '');
    if (folded !== '') words.push({ folded, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

function joined(words: readonly Word[], from: number, to: number): string {
  let text = (words[from] as Word).folded;
  for (let i = from + 1; i < to; i++) text += ` ${(words[i] as Word).folded}`;
  return text;
}

/** How many words at the end (`from`..) make a legal form; at least one word of the name always stays. */
function behind(words: readonly Word[], first: number, last: number): number {
  for (let count = Math.min(LEGAL_FORM_INDEX.longest, last - first - 1); count > 0; count--) {
    const form = joined(words, last - count, last);
    if (LEGAL_FORM_INDEX.behind.has(form) || (count > 1 && LEGAL_FORM_INDEX.compact.has(form.replaceAll(' ', '')))) {
      return count;
    }
  }
  return 0;
}

function before(words: readonly Word[], first: number, last: number): number {
  for (let count = Math.min(LEGAL_FORM_INDEX.longest, last - first - 1); count > 0; count--) {
    if (LEGAL_FORM_INDEX.before.has(joined(words, first, first + count))) return count;
  }
  return 0;
}

function hasName(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (HAS_LETTER.test((words[i] as Word).folded)) return true;
  return false;
}

/** Splits tidy text. Linear in the number of words. */
export function parseCompany(text: string): CompanyParts {
  const words = companyWords(text);
  let first = 0;
  let last = words.length;
  for (;;) {
    const count = behind(words, first, last);
    if (count === 0 || !hasName(words, first, last - count)) break;
    last -= count;
  }
  for (;;) {
    const count = before(words, first, last);
    if (count === 0 || !hasName(words, first + count, last)) break;
    first += count;
  }
  // A sign that joined the name to its form ("Müller & Co.") has nothing left to join.
  while (last - first > 1 && !HAS_LETTER.test((words[last - 1] as Word).folded)) last--;
  if (first === 0 && last === words.length) return { base: text, legalForm: null };
  const start = first === 0 ? 0 : (words[first] as Word).start;
  const end = last === words.length ? text.length : (words[last - 1] as Word).end;
  const base = text.slice(start, end).replace(EDGES, '');
  if (base === '') return { base: text, legalForm: null };
  const form =
    last < words.length ? text.slice((words[last] as Word).start) : text.slice(0, (words[first] as Word).start);
  return { base, legalForm: form.replace(EDGES, '') };
}
