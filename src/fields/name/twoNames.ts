/** Whether two given names that look alike are two names: of brother and sister, husband and wife. */
import { SHORT_NAMES } from '../../reference/shortNames.ts';
import { isGivenName, nicknameGroups } from './nicknames.ts';
import { nameVariant } from './variant.ts';

/** Endings of a man's name and of the woman's that is made of it: Martin and Martina, Paolo and Paola, Julius and Julia. */
const SEXES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ' a| e| ia| ie| ina| ine| na| ne|as a|as |e a|er ra|i ia|o a|o ina|s |us a|us e|ius ia|y ya|j ja'.split('|'),
);
const SHORT: ReadonlySet<string> = /* @__PURE__ */ new Set(SHORT_NAMES);

const isKnown = (name: string): boolean => SHORT.has(name) || isGivenName(name);

/** Fewer letters in common are no stem. */
const SHORTEST_STEM = 2;

/**
 * True for two first words, folded and in Latin letters, that are the names of a man and a woman from one stem, or two
 * known given names of which neither is a form of the other. A slip of the pen may lead from the one to the other; in
 * one household it is likelier that they are two people.
 * @example areTwoNames('martin', 'martina') // true
 * @example areTwoNames('jon', 'john') // false
 */
export function areTwoNames(one: string, other: string): boolean {
  if (one === other || nameVariant(one) === nameVariant(other)) return false;
  const groups = nicknameGroups(one);
  const shared = nicknameGroups(other).some((group) => groups.includes(group));
  if (shared) return false;
  if (isKnown(one) && isKnown(other)) return true;
  let stem = 0;
  while (stem < one.length && one[stem] === other[stem]) stem++;
  if (stem < SHORTEST_STEM) return false;
  // The stem may end in the letter with which the ending begins.
  for (let cut = stem; cut >= SHORTEST_STEM && cut >= stem - 1; cut--) {
    const [a, b] = [one.slice(cut), other.slice(cut)];
    if (SEXES.has(`${a} ${b}`) || SEXES.has(`${b} ${a}`)) return true;
  }
  return false;
}
