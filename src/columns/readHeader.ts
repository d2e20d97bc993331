/** Takes a header apart into its core, which a table knows, and the qualifiers around it. Never by likeness of letters. */

import type { Part, Role } from '../model/index.ts';
import {
  CONNECTORS,
  GLUED,
  type Language,
  OPT_OUT_NOT,
  OPT_OUT_PHRASES,
  OPT_OUT_STEMS,
  type Qualifier,
} from '../reference/headers/index.ts';
import { foldHeader, plainHeader } from './foldHeader.ts';
import { HEADER_INDEX, type Meaning } from './headerIndex.ts';

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

const CONTACT = new Set<Role>(['email', 'phone', 'mobile', 'fax', 'website']);
const PLACE = new Set<Role>(['street', 'houseNumber', 'city', 'postalCode', 'region', 'country']);
const WORK_ONLY = new Set<Role>(['company', 'department', 'jobTitle']);
const PARTY = new Set<Role>([
  'fullName',
  'firstName',
  'lastName',
  'middleName',
  'company',
  'taxId',
  'email',
  'phone',
  'mobile',
]);
const NAME_QUESTIONS = new Set(['nameOrLast', 'nameOrFirst', 'nameOrAny', 'nameOfThing']);
const PLACE_QUESTIONS = new Set([
  'state',
  'stateOrCountry',
  'district',
  'postalShort',
  'department',
  'place',
  'number',
  'building',
]);
const PHONES = new Set<Role>(['phone', 'mobile']);
const CONNECTOR = /* @__PURE__ */ new Set(CONNECTORS);

/** Can this qualifier stand beside this core? */
function fits(qualifier: Qualifier, meaning: Meaning): boolean {
  const { role, question } = meaning;
  if (qualifier === 'plain' || qualifier === 'person') return role !== null || question !== null;
  if (question !== null) {
    if (qualifier === 'company')
      return NAME_QUESTIONS.has(question) || PLACE_QUESTIONS.has(question) || question === 'title';
    if (qualifier === 'billing' || qualifier === 'shipping' || qualifier === 'primary')
      return NAME_QUESTIONS.has(question) || PLACE_QUESTIONS.has(question);
    if (qualifier === 'work' && (question === 'title' || question === 'role')) return true;
    return qualifier !== 'mobile' && qualifier !== 'fax' && qualifier !== 'landline' && PLACE_QUESTIONS.has(question);
  }
  if (role === null) return false;
  switch (qualifier) {
    case 'home':
    case 'other':
    case 'secondary':
      return CONTACT.has(role) || PLACE.has(role) || (role === 'company' && qualifier !== 'home');
    case 'work':
      return CONTACT.has(role) || PLACE.has(role) || WORK_ONLY.has(role);
    case 'company':
      return CONTACT.has(role) || PLACE.has(role) || WORK_ONLY.has(role) || role === 'taxId';
    case 'billing':
    case 'shipping':
      return PLACE.has(role) || PARTY.has(role);
    case 'primary':
      return CONTACT.has(role) || PLACE.has(role) || PARTY.has(role);
    case 'address':
      return PLACE.has(role);
    case 'mobile':
      return PHONES.has(role);
    case 'fax':
      return role === 'phone';
    case 'landline':
      return role === 'phone';
    default:
      return false;
  }
}

function allFit(qualifiers: readonly Qualifier[], meaning: Meaning): boolean {
  for (const qualifier of qualifiers) if (!fits(qualifier, meaning)) return false;
  return true;
}

/** What the words mean as they stand, in every spelling the index has. */
function lookUp(words: readonly string[], plainWords: readonly string[]): readonly Meaning[] | undefined {
  const { meanings } = HEADER_INDEX;
  return (
    meanings.get(words.join(' ')) ??
    meanings.get(plainWords.join(' ')) ??
    (words.length <= 4 ? (meanings.get(words.join('')) ?? meanings.get(plainWords.join(''))) : undefined)
  );
}

interface State {
  readonly from: number;
  readonly to: number;
  readonly qualifiers: readonly Qualifier[];
}

const MAX_QUALIFIER_WORDS = 3;
const MAX_STATES = 60;

/** Strips qualifiers from both ends, fewest first, until a core is left that a table knows and they fit. */
function decompose(
  words: readonly string[],
  plainWords: readonly string[],
  given: readonly Qualifier[] = [],
): { meanings: readonly Meaning[]; qualifiers: readonly Qualifier[]; from: number; to: number } | null {
  let states: State[] = [{ from: 0, to: words.length, qualifiers: given }];
  let seen = 0;
  while (states.length > 0 && seen < MAX_STATES) {
    let best: { meanings: readonly Meaning[]; state: State } | null = null;
    const next: State[] = [];
    for (const state of states) {
      seen++;
      const found = lookUp(words.slice(state.from, state.to), plainWords.slice(state.from, state.to));
      if (found !== undefined) {
        const fitting =
          state.qualifiers.length === 0 ? found : found.filter((meaning) => allFit(state.qualifiers, meaning));
        if (fitting.length > 0 && (best === null || state.to - state.from > best.state.to - best.state.from)) {
          best = { meanings: fitting, state };
        }
      }
      for (let length = 1; length <= MAX_QUALIFIER_WORDS && length < state.to - state.from; length++) {
        const head = qualifierAt(words, plainWords, state.from, state.from + length);
        if (head !== undefined) {
          let from = state.from + length;
          next.push({ from, to: state.to, qualifiers: [...state.qualifiers, head] });
          while (from < state.to - 1 && CONNECTOR.has(words[from] as string)) {
            from++;
            next.push({ from, to: state.to, qualifiers: [...state.qualifiers, head] });
          }
        }
        const tail = qualifierAt(words, plainWords, state.to - length, state.to);
        if (tail !== undefined) {
          let to = state.to - length;
          next.push({ from: state.from, to, qualifiers: [...state.qualifiers, tail] });
          while (to > state.from + 1 && CONNECTOR.has(words[to - 1] as string)) {
            to--;
            next.push({ from: state.from, to, qualifiers: [...state.qualifiers, tail] });
          }
        }
      }
    }
    if (best !== null) {
      return { meanings: best.meanings, qualifiers: best.state.qualifiers, from: best.state.from, to: best.state.to };
    }
    states = next;
  }
  return null;
}

function qualifierAt(
  words: readonly string[],
  plainWords: readonly string[],
  from: number,
  to: number,
): Qualifier | undefined {
  const { qualifiers } = HEADER_INDEX;
  return qualifiers.get(words.slice(from, to).join(' ')) ?? qualifiers.get(plainWords.slice(from, to).join(' '));
}

/** `Página pessoal da web`: a qualifier inside the core. */
function withoutInnerQualifier(
  words: readonly string[],
  plainWords: readonly string[],
): { meanings: readonly Meaning[]; qualifier: Qualifier } | null {
  for (let i = 1; i < words.length - 1; i++) {
    const qualifier = qualifierAt(words, plainWords, i, i + 1);
    if (qualifier === undefined) continue;
    const found = lookUp(words.toSpliced(i, 1), plainWords.toSpliced(i, 1));
    const fitting = found?.filter((meaning) => fits(qualifier, meaning));
    if (fitting !== undefined && fitting.length > 0) return { meanings: fitting, qualifier };
  }
  return null;
}

/** `Rechnungsadresse`, `homephone`: a qualifier glued to the first word. */
function unglue(words: readonly string[], plainWords: readonly string[]): { words: string[]; qualifier: Qualifier }[] {
  const first = words[0] as string;
  const found: { words: string[]; qualifier: Qualifier }[] = [];
  for (const [prefix, qualifier] of GLUED) {
    const whole = first.startsWith(prefix)
      ? first
      : (plainWords[0] as string).startsWith(prefix)
        ? plainWords[0]
        : undefined;
    if (whole !== undefined && whole.length - prefix.length >= 3) {
      found.push({ words: [whole.slice(prefix.length), ...words.slice(1)], qualifier });
    }
  }
  return found;
}

const IS_NUMBER = /^\d{1,2}$/;
const STREET_WORDS = new Set<Role>(['street']);

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
    role: phone && qualifiers.includes('mobile') ? 'mobile' : phone && qualifiers.includes('fax') ? 'fax' : meaning.role,
    question: meaning.question,
    parts: partsOf(meaning, qualifiers, numbers),
    phrase: meaning.phrase,
    language: meaning.language,
    of: ownerOf(qualifiers),
  };
}

/** Says an unknown header no to mail or calls? Every language's word for it counts, but not a link or a campaign. */
function isOptOut(plain: string, plainWords: readonly string[]): boolean {
  for (const word of OPT_OUT_NOT) if (plainWords.includes(word)) return false;
  const padded = ` ${plain} `;
  for (const phrase of OPT_OUT_PHRASES) if (padded.includes(` ${phrase} `)) return true;
  for (const word of plainWords) for (const stem of OPT_OUT_STEMS) if (word.startsWith(stem)) return true;
  return false;
}

const NO_READINGS: readonly HeaderReading[] = [];
const MAX_WORDS = 12;
const BRACKETS = /^([^()]+)\(([^()]+)\)\s*$/;

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

/**
 * Everything a header can mean: exact phrase first, then core and qualifiers, then the words of an opt-out. Linear in the header.
 */
export function readHeader(header: string): ReadHeader {
  const folded = foldHeader(header);
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
  if (isOptOut(plain, allPlain)) {
    return {
      ...none,
      readings: [{ role: 'unsubscribe', question: null, parts: [], phrase: folded, language: 'en', of: null }],
    };
  }
  const hints = new Set<Role>();
  let foreign = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const plainWord = plainWords[i] as string;
    if (HEADER_INDEX.foreign.has(word) || HEADER_INDEX.foreign.has(plainWord)) foreign = true;
    for (const role of HEADER_INDEX.hints.get(word) ?? HEADER_INDEX.hints.get(plainWord) ?? []) hints.add(role);
  }
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
  let after = 0;
  for (let i = Math.max(at, from); i < to; i++) after++;
  if (after === to - from && at > 0) {
    // The number stands before the whole core: it counts what stands before it, unless that is the core's owner only.
    const before = qualifierAt(words, plainWords, at - 1, at);
    return before === 'address' ? after : 0;
  }
  return after;
}
