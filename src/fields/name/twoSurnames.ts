/** The two surnames of Spanish-speaking countries: the father's stands first, and is the one people are filed under. */
import type { NameParts } from '../../model/index.ts';
import { COMMON_GIVEN_NAMES, NAME_PARTICLES, SPANISH_SURNAMES } from '../../reference/nameWords.ts';
import { fold } from '../../text/fold.ts';

/** Where two are the rule. In Argentina one is. */
const COUNTRIES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE'.split(' '),
);

export function hasTwoSurnames(country: string | null): boolean {
  return country !== null && COUNTRIES.has(country);
}

const PLAIN = /^\p{L}[\p{L}'’-]+$/u;

/** Whether the word behind the given names begins the surnames. */
function isFirstSurname(word: string, before: readonly string[]): boolean {
  if (!PLAIN.test(word)) return false;
  const folded = fold(word);
  if (/..ez$/.test(folded) || SPANISH_SURNAMES.has(folded)) return true;
  // Of four words and more two are surnames: "José María Aznar López", but "María de los Ángeles López".
  const [previous] = before.slice(-1);
  return previous !== undefined && !NAME_PARTICLES.has(fold(previous)) && !COMMON_GIVEN_NAMES.has(folded);
}

/** A name read given name first, with the first of its surnames among the middle names or where it belongs. */
export function withTwoSurnames(parts: NameParts): NameParts {
  const { middle, last } = parts;
  if (middle === null || last === null) return parts;
  const words = middle.split(' ');
  const surname = words.pop() as string;
  if (!isFirstSurname(surname, words)) return parts;
  return { ...parts, middle: words.length === 0 ? null : words.join(' '), last: `${surname} ${last}` };
}
