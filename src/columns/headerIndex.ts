/**
 * All header tables as one dictionary from phrase to what it can mean.
 *
 * Most headers stand in a table as they are written. Only the first one that does not makes the dictionaries of other
 * spellings, and the first one with words around its core that of the qualifiers.
 */

import { type Part, ROLES, type Role } from '../model/index.ts';
import {
  ADDRESS_HEADERS,
  AMBIGUOUS_HEADERS,
  CONTACT_HEADERS,
  FOREIGN_WORDS,
  FURTHER_AMBIGUOUS,
  FURTHER_FOREIGN,
  FURTHER_HEADERS,
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
import { once } from '../reference/once.ts';
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

/** Numbers of phrases by spelling, in the order of the tables. */
type Spellings = Map<string, number[]>;

/** A phrase of a table and where it stands; meanings are made of it when somebody asks. */
interface Entry {
  readonly key: string;
  readonly ambiguous: boolean;
  readonly language: Language;
  readonly phrase: string;
}

interface Phrases {
  readonly entries: readonly Entry[];
  readonly asWritten: Spellings;
}

const ROLE_TABLES: readonly HeaderTable[] = [
  NAME_HEADERS,
  CONTACT_HEADERS,
  ORGANISATION_HEADERS,
  ADDRESS_HEADERS,
  RECORD_HEADERS,
  PERMISSION_HEADERS,
  FURTHER_HEADERS,
];

function eachPhrase(words: Words, visit: (phrase: string, language: Language) => void): void {
  for (const language of LANGUAGES) {
    const phrases = words[language];
    if (phrases !== undefined) for (const phrase of phrases.split(';')) visit(phrase, language);
  }
}

const phrases: () => Phrases = /* @__PURE__ */ once(() => {
  const entries: Entry[] = [];
  const asWritten: Spellings = new Map();
  const add = (key: string, ambiguous: boolean, words: Words): void => {
    eachPhrase(words, (phrase, language) => {
      const there = asWritten.get(phrase);
      if (there === undefined) asWritten.set(phrase, [entries.length]);
      else if (there.some((number) => entries[number]!.language === language)) return;
      else there.push(entries.length);
      entries.push({ key, ambiguous, language, phrase });
    });
  };
  for (const table of [AMBIGUOUS_HEADERS, FURTHER_AMBIGUOUS])
    for (const key of Object.keys(table)) add(key, true, table[key]!);
  for (const table of ROLE_TABLES) for (const key of Object.keys(table)) add(key, false, table[key]!);
  add('', false, KNOWN_WITHOUT_ROLE);
  return { entries, asWritten };
});

/** Each spelling with what `respell` makes of it. Tables hold no line ends, so that one call respells them all. */
function respelled(spellings: Iterable<string>, respell: (text: string) => string): [string, string][] {
  const list = [...spellings];
  const again = respell(list.join('\n')).split('\n');
  return list.map((spelling, i) => [spelling, again[i] as string]);
}

/** The other ways people write the phrases, where nothing else stands. */
function otherSpellings(into: readonly Spellings[], respell: (text: string) => string): Spellings {
  const added: Spellings = new Map();
  for (const spellings of into) {
    for (const [spelling, other] of respelled(spellings.keys(), respell)) {
      if (other === spelling || into.some((there) => there.has(other))) continue;
      const numbers = added.get(other);
      if (numbers === undefined) added.set(other, [...spellings.get(spelling)!]);
      else for (const number of spellings.get(spelling)!) if (!numbers.includes(number)) numbers.push(number);
    }
  }
  return added;
}

const plain: () => Spellings = /* @__PURE__ */ once(() => otherSpellings([phrases().asWritten], fold));
const together: () => Spellings = /* @__PURE__ */ once(() =>
  otherSpellings([phrases().asWritten, plain()], (text) => text.replaceAll(' ', '')),
);

/** What a phrase can mean, however people spell it: as the tables do, without its accents, without its spaces. */
export function meaningsOf(spelling: string): readonly Meaning[] | undefined {
  const { entries, asWritten } = phrases();
  const numbers = asWritten.get(spelling) ?? plain().get(spelling) ?? together().get(spelling);
  return numbers?.map((number) => meaning(entries[number]!));
}

function meaning({ key, ambiguous, language, phrase }: Entry): Meaning {
  const [name, part = null] = key.split(':') as [string, Part?];
  const role = ambiguous || name === '' ? null : (name as Role);
  return { phrase, language, role, part, question: ambiguous ? name : null };
}

/** The roles a single word stands for wherever it stands. */
export function rolesOf(word: string): Role[] {
  const roles: Role[] = [];
  for (const { role } of meaningsOf(word) ?? []) if (role !== null) roles.push(role);
  return roles;
}

const qualifiers: () => ReadonlyMap<string, Qualifier> = /* @__PURE__ */ once(() => {
  const known = new Map<string, Qualifier>();
  for (const qualifier of Object.keys(QUALIFIERS) as Qualifier[]) {
    eachPhrase(QUALIFIERS[qualifier], (phrase) => {
      for (const spelling of [phrase, fold(phrase)]) if (!known.has(spelling)) known.set(spelling, qualifier);
    });
  }
  return known;
});

/** The qualifier that a phrase is, with or without its accents. */
export function qualifierOf(spelling: string): Qualifier | undefined {
  return qualifiers().get(spelling);
}

const foreign: () => ReadonlySet<string> = /* @__PURE__ */ once(() => {
  const words = new Set<string>();
  for (const table of [FOREIGN_WORDS, FURTHER_FOREIGN])
    eachPhrase(table, (phrase) => words.add(phrase).add(fold(phrase)));
  return words;
});

/** Says this word that the column is somebody else's or something else's? */
export function isForeign(word: string): boolean {
  return foreign().has(word);
}

/** Every role that a table can name, so that a slip in a table fails a test and not a list. */
export function isRole(name: string): name is Role {
  return (ROLES as readonly string[]).includes(name);
}
