/** Takes a header apart into its core, which a table knows, and the parts around it. Never by likeness of letters. */

import type { Part, Role } from '../model/index.ts';
import { type Language, type Qualifier, REMARK_WORDS } from '../reference/headers/index.ts';
import {
  CONNECTOR,
  decompose,
  fits,
  lookUp,
  qualifierAt,
  unglue,
  WORK_ONLY,
  withoutInnerQualifier,
} from './decompose.ts';
import { foldHeader, plainHeader } from './foldHeader.ts';
import { isForeign, type Meaning, meaningsOf, qualifierOf, rolesOf } from './headerIndex.ts';
import { isOptOut } from './isOptOut.ts';
import { readPermission } from './readPermission.ts';

/** One way to read a header. `role` and `question` both null: known, and none of the roles. */
export interface HeaderReading {
  readonly role: Role | null;
  readonly question: string | null;
  readonly parts: readonly Part[];
  /** The phrase of the table. */
  readonly phrase: string;
  readonly language: Language;
  /** The core stood beside a word for a company or for a person. */
  readonly of: 'company' | 'person' | null;
}

/** A header and everything it can mean, best language not chosen yet. Empty readings: in no table. */
export interface ReadHeader {
  readonly folded: string;
  readonly readings: readonly HeaderReading[];
  /** Somebody else's or something else's column: its values must not decide. */
  readonly foreign: boolean;
  /** Roles that single words of an unknown header speak of; null when none does. */
  readonly hints: ReadonlySet<Role> | null;
}

const IS_NUMBER = /^\d{1,2}$/;
const STREET_WORDS = /* @__PURE__ */ new Set<Role>(['street']);

function partsOf(
  meaning: Meaning,
  qualifiers: readonly Qualifier[],
  numbers: readonly { readonly value: number; readonly wordsAfter: number }[],
): Part[] {
  const parts = new Set<Part>();
  for (const qualifier of qualifiers) {
    if (qualifier === 'company') parts.add('work');
    else if (
      qualifier === 'home' ||
      qualifier === 'work' ||
      qualifier === 'other' ||
      qualifier === 'secondary' ||
      qualifier === 'billing' ||
      qualifier === 'shipping'
    ) {
      parts.add(qualifier);
    }
  }
  if (meaning.role !== null && WORK_ONLY.has(meaning.role)) parts.delete('work');
  for (let i = 0; i < numbers.length; i++) {
    const { value, wordsAfter } = numbers[i] as { value: number; wordsAfter: number };
    if (value < 2) continue;
    // "Address 2 - Street" is another address; "Street 2", "Address line 2" is another line.
    const line = meaning.role !== null && STREET_WORDS.has(meaning.role) && (wordsAfter === 0 || i === 1);
    if (line) parts.add(value === 2 ? 'line2' : 'line3');
    else parts.add('secondary');
  }
  if (meaning.part !== null) parts.add(meaning.part);
  return [...parts];
}

function ownerOf(qualifiers: readonly Qualifier[]): 'company' | 'person' | null {
  if (qualifiers.includes('company')) return 'company';
  return qualifiers.includes('person') ? 'person' : null;
}

function toReading(
  meaning: Meaning,
  qualifiers: readonly Qualifier[],
  numbers: readonly { readonly value: number; readonly wordsAfter: number }[],
): HeaderReading {
  const phone = meaning.role === 'phone';
  return {
    role:
      phone && qualifiers.includes('mobile') ? 'mobile' : phone && qualifiers.includes('fax') ? 'fax' : meaning.role,
    question: meaning.question,
    parts: partsOf(meaning, qualifiers, numbers),
    phrase: meaning.phrase,
    language: meaning.language,
    of: ownerOf(qualifiers),
  };
}

const NO_READINGS: readonly HeaderReading[] = [];
const MAX_WORDS = 12;
const BRACKETS = /^([^()]+)\(([^()]+)\)\s*$/;
/** `LA (name)` is an authority's name and no article's: tables of codes write both so. */
const INITIALS = /^\p{Lu}{2,3} ?\(/u;

interface NumberAt {
  readonly value: number;
  readonly at: number;
}

/** The words without the small numbers between them, and where those stood. */
function takeNumbers(
  allWords: readonly string[],
  allPlain: readonly string[],
): { words: string[]; plainWords: string[]; numberAt: NumberAt[] } {
  const words: string[] = [];
  const plainWords: string[] = [];
  const numberAt: NumberAt[] = [];
  for (let i = 0; i < allWords.length; i++) {
    const word = allWords[i] as string;
    if (IS_NUMBER.test(word)) numberAt.push({ value: Number(word), at: words.length });
    else {
      words.push(word);
      plainWords.push(allPlain[i] ?? word);
    }
  }
  return { words, plainWords, numberAt };
}

function readWords(
  words: readonly string[],
  plainWords: readonly string[],
  numberAt: readonly NumberAt[],
  given: readonly Qualifier[],
): HeaderReading[] | null {
  const decomposed = decompose(words, plainWords, given);
  if (decomposed === null) return null;
  const { meanings, qualifiers, from, to } = decomposed;
  const numbers = numberAt.map(({ value, at }) => ({
    value,
    wordsAfter: coreWordsAfter(words, plainWords, at, from, to),
  }));
  return meanings.map((meaning) => toReading(meaning, qualifiers, numbers));
}

/** `Улица (дом. адрес)`: brackets keep a qualifier's words from joining the core's. */
function readBracketed(header: string): HeaderReading[] | null {
  const [, outside, inside] = BRACKETS.exec(header) ?? [];
  if (outside === undefined || inside === undefined) return null;
  const within = foldHeader(inside).split(' ');
  const qualifier = qualifierAt(within, within.map(plainHeader), 0, within.length);
  const core = foldHeader(outside);
  if (qualifier === undefined || core === '') return null;
  const allWords = core.split(' ');
  const { words, plainWords, numberAt } = takeNumbers(allWords, allWords.map(plainHeader));
  if (words.length === 0 || words.length > MAX_WORDS) return null;
  return readWords(words, plainWords, numberAt, [qualifier]);
}

/** `(DD/MM/YYYY)`, `TT.MM.JJJJ`: how a day is to be written, in any language: letters of one kind, two or three groups of them. */
const DAY_FORM = /(?: (\p{L})\1{1,3}){2,3}$/u;

/**
 * Everything a header can mean: exact phrase first, then core and qualifiers, then the words of an opt-out or a consent, then without a
 * remark in brackets. Linear in the header.
 */
export function readHeader(header: string): ReadHeader {
  const folded = foldHeader(header).replace(DAY_FORM, '');
  if (INITIALS.test(header) && qualifierOf(folded.slice(0, folded.indexOf(' '))) === 'plain')
    return { folded, readings: NO_READINGS, foreign: true, hints: null };
  const read = readPhrase(header, folded);
  return read.readings.length > 0 || read.foreign ? read : (withoutRemark(header) ?? read);
}

/** Words about the answer that name nobody else: `incl. country code`, `first and last`. */
function isRemark(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  return words.every((word) => REMARK_WORDS.has(word) || CONNECTOR.has(word) || isOwnWord(word));
}

/** A role, or a question about one: nothing that is known to be somebody else's. */
function isOwnWord(word: string): boolean {
  return meaningsOf(word)?.some(({ role, question }) => role !== null || question !== null) === true;
}

/** `Full name (first and last)`: what stands before the brackets, when they hold nothing but words about the answer. */
function withoutRemark(header: string): ReadHeader | null {
  const [, outside, inside] = BRACKETS.exec(header) ?? [];
  if (outside === undefined || inside === undefined || !isRemark(foldHeader(inside).split(' '))) return null;
  const read = readPhrase(outside, foldHeader(outside));
  // What is said of a consent is no consent.
  return read.readings.some(({ role }) => role === 'consent' || role === 'unsubscribe') ? null : read;
}

function readPhrase(header: string, folded: string): ReadHeader {
  const none = { folded, readings: NO_READINGS, foreign: false, hints: null };
  if (folded === '') return none;
  const plain = plainHeader(folded);
  const allWords = folded.split(' ');
  const allPlain = plain.split(' ');
  const exact = lookUp(allWords, allPlain);
  if (exact !== undefined) return { ...none, readings: exact.map((meaning) => toReading(meaning, [], [])) };
  const bracketed = readBracketed(header);
  if (bracketed !== null) return { ...none, readings: bracketed };

  const { words, plainWords, numberAt } = takeNumbers(allWords, allPlain);
  if (words.length === 0 || words.length > MAX_WORDS) return none;

  const decomposed = readWords(words, plainWords, numberAt, []);
  if (decomposed !== null) return { ...none, readings: decomposed };
  const between = withoutInnerQualifier(words, plainWords);
  if (between !== null) {
    const { meanings, qualifier } = between;
    return { ...none, readings: meanings.map((meaning) => toReading(meaning, [qualifier], [])) };
  }
  for (const { words: rest, qualifier } of unglue(words, plainWords)) {
    const restPlain = rest.map(plainHeader);
    const inner = decompose(rest, restPlain);
    if (inner === null) continue;
    const fitting = inner.meanings.filter((meaning) => fits(qualifier, meaning));
    if (fitting.length === 0) continue;
    const numbers = numberAt.map(({ value }) => ({ value, wordsAfter: 0 }));
    const qualifiers = [...inner.qualifiers, qualifier];
    return { ...none, readings: fitting.map((meaning) => toReading(meaning, qualifiers, numbers)) };
  }
  const permission = readPermission(plain, allPlain);
  const says = (role: Role): HeaderReading[] => [
    { role, question: null, parts: [], phrase: folded, language: 'en', of: null },
  ];
  if (isOptOut(plain, allPlain) || permission === 'refusal') return { ...none, readings: says('unsubscribe') };
  const hints = new Set<Role>();
  let foreign = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const plainWord = plainWords[i] as string;
    if (isForeign(word) || isForeign(plainWord)) foreign = true;
    const roles = rolesOf(word);
    for (const role of roles.length > 0 ? roles : rolesOf(plainWord)) hints.add(role);
  }
  if (permission === 'consent' && !foreign) return { ...none, readings: says('consent') };
  return { ...none, foreign, hints: hints.size === 0 ? null : hints };
}

/** Words of the core that stand after a number: 0 in "Street 2", 1 in "Address 2 Street". Whole-address words count as qualifiers. */
function coreWordsAfter(
  words: readonly string[],
  plainWords: readonly string[],
  at: number,
  from: number,
  to: number,
): number {
  // "Street Address 2" is a line, "Street (address 2)" is in another address: the number counts the word it follows.
  if (at > to && qualifierAt(words, plainWords, at - 1, at) === 'address') return to - from;
  let after = 0;
  for (let i = Math.max(at, from); i < to; i++) after++;
  if (after === to - from && at > 0) {
    // The number stands before the whole core: it counts what stands before it, unless that is the core's owner only.
    const before = qualifierAt(words, plainWords, at - 1, at);
    return before === 'address' ? after : 0;
  }
  return after;
}
