/** All header tables as one dictionary from phrase to what it can mean. */

import { type Part, ROLES, type Role } from '../model/index.ts';
import {
  ADDRESS_HEADERS,
  AMBIGUOUS_HEADERS,
  CONTACT_HEADERS,
  FOREIGN_WORDS,
  type HeaderTable,
  KNOWN_WITHOUT_ROLE,
  LANGUAGES,
  type Language,
  NAME_HEADERS,
  ORGANISATION_HEADERS,
  PERMISSION_HEADERS,
  QUALIFIERS,
  type Qualifier,
  RECORD_HEADERS,
  type Words,
} from '../reference/headers/index.ts';
import { fold } from '../text/fold.ts';

/** What one phrase means in one language: a role, a question for the neighbours, or known to be none of ours. */
export interface Meaning {
  readonly phrase: string;
  readonly language: Language;
  readonly role: Role | null;
  readonly part: Part | null;
  /** Key of the table of ambiguous headers. */
  readonly question: string | null;
}

type Dictionary<Entry> = Map<string, Entry[]>;

interface HeaderIndex {
  readonly meanings: Dictionary<Meaning>;
  readonly qualifiers: Map<string, Qualifier>;
  readonly foreign: ReadonlySet<string>;
  /** Single words that stand for a role wherever they stand. */
  readonly hints: Map<string, Set<Role>>;
}

function eachPhrase(words: Words, visit: (phrase: string, language: Language) => void): void {
  for (const language of LANGUAGES) {
    const phrases = words[language];
    if (phrases !== undefined) for (const phrase of phrases.split(';')) visit(phrase, language);
  }
}

function put(dictionary: Dictionary<Meaning>, key: string, meaning: Meaning): void {
  const there = dictionary.get(key);
  if (there === undefined) dictionary.set(key, [meaning]);
  else if (!there.some((other) => other.language === meaning.language && other.phrase === meaning.phrase)) {
    there.push(meaning);
  }
}

function addTable(into: Dictionary<Meaning>, table: HeaderTable, ambiguous: boolean): void {
  for (const [key, words] of Object.entries(table)) {
    const [name, part] = key.split(':') as [string, string | undefined];
    eachPhrase(words, (phrase, language) => {
      put(into, phrase, {
        phrase,
        language,
        role: ambiguous ? null : (name as Role),
        part: (part ?? null) as Part | null,
        question: ambiguous ? name : null,
      });
    });
  }
}

/** Adds the ways people write a phrase without its accents and without its spaces, where nothing else stands. */
function addSpellings(into: Dictionary<Meaning>, respell: (phrase: string) => string): void {
  const added: Dictionary<Meaning> = new Map();
  for (const [phrase, meanings] of into) {
    const spelling = respell(phrase);
    if (spelling === phrase || into.has(spelling)) continue;
    for (const meaning of meanings) put(added, spelling, meaning);
  }
  for (const [spelling, meanings] of added) into.set(spelling, meanings);
}

function buildIndex(): HeaderIndex {
  const meanings: Dictionary<Meaning> = new Map();
  addTable(meanings, AMBIGUOUS_HEADERS, true);
  for (const table of [
    NAME_HEADERS,
    CONTACT_HEADERS,
    ORGANISATION_HEADERS,
    ADDRESS_HEADERS,
    RECORD_HEADERS,
    PERMISSION_HEADERS,
  ]) {
    addTable(meanings, table, false);
  }
  eachPhrase(KNOWN_WITHOUT_ROLE, (phrase, language) => {
    put(meanings, phrase, { phrase, language, role: null, part: null, question: null });
  });
  addSpellings(meanings, fold);
  addSpellings(meanings, (phrase) => phrase.replaceAll(' ', ''));

  const qualifiers = new Map<string, Qualifier>();
  for (const [qualifier, words] of Object.entries(QUALIFIERS)) {
    eachPhrase(words, (phrase) => {
      for (const spelling of [phrase, fold(phrase)]) {
        if (!qualifiers.has(spelling)) qualifiers.set(spelling, qualifier as Qualifier);
      }
    });
  }
  const foreign = new Set<string>();
  eachPhrase(FOREIGN_WORDS, (phrase) => {
    foreign.add(phrase);
    foreign.add(fold(phrase));
  });
  const hints = new Map<string, Set<Role>>();
  for (const [phrase, known] of meanings) {
    if (phrase.includes(' ')) continue;
    for (const { role } of known) {
      if (role === null) continue;
      const roles = hints.get(phrase) ?? new Set<Role>();
      hints.set(phrase, roles.add(role));
    }
  }
  return { meanings, qualifiers, foreign, hints };
}

/** Every role that a table can name, so that a slip in a table fails a test and not a list. */
export function isRole(name: string): name is Role {
  return (ROLES as readonly string[]).includes(name);
}

export const HEADER_INDEX: HeaderIndex = /* @__PURE__ */ buildIndex();
