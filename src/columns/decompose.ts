/** Strips qualifiers (home, work, billing, of the company …) from a header's words until a core is left that a table knows. */

import type { Role } from '../model/index.ts';
import { CONNECTORS, GLUED, type Qualifier } from '../reference/headers/index.ts';
import { type Meaning, meaningsOf, qualifierOf } from './headerIndex.ts';

const CONTACT = /* @__PURE__ */ new Set<Role>(['email', 'phone', 'mobile', 'fax', 'website']);
const PLACE = /* @__PURE__ */ new Set<Role>(['street', 'houseNumber', 'city', 'postalCode', 'region', 'country']);
/** Roles that are always about work: the part would say nothing. */
export const WORK_ONLY: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>(['company', 'department', 'jobTitle']);
const PARTY = /* @__PURE__ */ new Set<Role>([
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
const NAME_QUESTIONS = /* @__PURE__ */ new Set(['nameOrLast', 'nameOrFirst', 'nameOrAny', 'nameOfThing']);
const PLACE_QUESTIONS = /* @__PURE__ */ new Set([
  'state',
  'stateOrCountry',
  'district',
  'postalShort',
  'department',
  'place',
  'number',
  'building',
]);
const PHONES = /* @__PURE__ */ new Set<Role>(['phone', 'mobile']);
/** Little words between a qualifier and the core. */
export const CONNECTOR: ReadonlySet<string> = /* @__PURE__ */ new Set(CONNECTORS);

/** Can this qualifier stand beside this core? */
export function fits(qualifier: Qualifier, meaning: Meaning): boolean {
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
export function lookUp(words: readonly string[], plainWords: readonly string[]): readonly Meaning[] | undefined {
  return (
    meaningsOf(words.join(' ')) ??
    meaningsOf(plainWords.join(' ')) ??
    (words.length <= 4 ? (meaningsOf(words.join('')) ?? meaningsOf(plainWords.join(''))) : undefined)
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
export function decompose(
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

export function qualifierAt(
  words: readonly string[],
  plainWords: readonly string[],
  from: number,
  to: number,
): Qualifier | undefined {
  return (
    qualifierOf(words.slice(from, to).join(' ')) ??
    qualifierOf(plainWords.slice(from, to).join(' ')) ??
    // `WhatsApp` has a capital inside.
    (to - from === 2 ? qualifierOf(words.slice(from, to).join('')) : undefined)
  );
}

/** `Página pessoal da web`: a qualifier inside the core. */
export function withoutInnerQualifier(
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
export function unglue(
  words: readonly string[],
  plainWords: readonly string[],
): { words: string[]; qualifier: Qualifier }[] {
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
