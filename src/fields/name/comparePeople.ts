/** How two whole personal names agree, word by word, in any order, script and completeness. */
import { isWithinEdits } from '../../text/editDistance.ts';
import { asText } from '../../text/tidy.ts';
import {
  NAME_DIFFERENT,
  NAME_EXACT,
  NAME_INITIAL,
  NAME_MISSING,
  NAME_NEAR,
  NAME_NICKNAME,
  NAME_PART,
  NAME_SIMILAR,
} from './compare.ts';
import { nameTokens } from './key.ts';
import { isNearName } from './near.ts';
import { nicknameGroups } from './nicknames.ts';
import { soundDistance, soundsOf } from './sound.ts';
import { nameVariant } from './variant.ts';

const MAX_WORDS = 12;
/** Words that come and go within a name and tell nobody apart. */
const LOOSE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'al el ul ur bin ben ibn bint abu abou de da do dos das del della di du la le van von der den ter zu y e i'.split(
    ' ',
  ),
);
const SYLLABIC = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]/;
const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;

function meaningful(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !LOOSE.has(word));
  return kept.length === 0 ? words : kept;
}

/** Two neighbours changed places. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** The level of two words; `different` is no match. */
function wordLevel(a: string, b: string): number {
  if (a === b) return NAME_EXACT;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? NAME_INITIAL : NAME_DIFFERENT;
  if (nameVariant(a) === nameVariant(b)) return NAME_NEAR;
  const groups = nicknameGroups(b);
  for (const group of nicknameGroups(a)) if (groups.includes(group)) return NAME_NICKNAME;
  const shorter = Math.min(a.length, b.length);
  if (shorter >= 3 && (isWithinEdits(a, b, shorter >= 7 ? 2 : 1) || swapped(a, b))) return NAME_SIMILAR;
  const first = soundsOf(a);
  const second = soundsOf(b);
  const longer = Math.max(first.length, second.length);
  return shorter >= 3 && soundDistance(first, second, false) <= 0.12 * longer ? NAME_NEAR : NAME_DIFFERENT;
}

/**
 * The level (index into `NAME_LEVELS`) of two whole names: `part` where the one has more words, `initial` where a word is
 * only its letter, `similar` where a word is a slip or two away, `near` for other transliterations. Each word of the
 * shorter name must find its own in the longer one. Titles, suffixes, articles and spaces do not count. Symmetric. Null
 * and empty are `missing`. Never throws on data. Words beyond the twelfth are not read.
 *
 * @example comparePeople('Putin, Vladimir', 'Владимир Путин') // 1
 * @example comparePeople('Bill Gates', 'William H. Gates') // 4
 */
export function comparePeople(left: unknown, right: unknown): number {
  const a = asText(left);
  const b = asText(right);
  if (typeof a !== 'string' || typeof b !== 'string') return NAME_MISSING;
  const one = meaningful(nameTokens(a).slice(0, MAX_WORDS));
  const two = meaningful(nameTokens(b).slice(0, MAX_WORDS));
  if (one.length === 0 || two.length === 0) return NAME_MISSING;
  // Characters and syllables that differ are different names, however alike they sound.
  if (SYLLABIC.test(a) && SYLLABIC.test(b) && script(a) === script(b)) {
    return one.join('') === two.join('') && a.normalize('NFKC') === b.normalize('NFKC') ? NAME_EXACT : NAME_DIFFERENT;
  }
  const oneIsFew = one.length < two.length || (one.length === two.length && one.join(' ') <= two.join(' '));
  const words = oneIsFew ? align(one, two) : align(two, one);
  if (words !== NAME_DIFFERENT) return words;
  // A space that was lost: the words are other words, the letters the same.
  if (one.length !== two.length) {
    const whole = one.join('');
    const other = two.join('');
    if (whole === other || (Math.min(whole.length, other.length) >= 8 && isWithinEdits(whole, other, 1)))
      return NAME_NEAR;
  }
  return NOT_LATIN.test(a) !== NOT_LATIN.test(b) && isNearName(a, b) ? NAME_NEAR : NAME_DIFFERENT;
}

function script(text: string): string {
  return /[\uAC00-\uD7A3]/.test(text) ? 'Hangul' : /[\u3400-\u9FFF]/.test(text) ? 'Han' : 'Kana';
}

function align(few: readonly string[], many: readonly string[]): number {
  const taken = new Array<boolean>(many.length).fill(false);
  let worst = few.length < many.length ? NAME_PART : NAME_EXACT;
  let whole = 0;
  let slips = 0;
  for (const word of few) {
    let best = NAME_DIFFERENT;
    let at = -1;
    for (let j = 0; j < many.length; j++) {
      if (taken[j]) continue;
      const level = wordLevel(word, many[j]!);
      if (level < best) {
        best = level;
        at = j;
      }
    }
    if (at === -1) return NAME_DIFFERENT;
    taken[at] = true;
    if (best !== NAME_INITIAL) whole++;
    if (best === NAME_SIMILAR) slips++;
    if (best > worst) worst = best;
  }
  // One word of several, or letters only, says little about the person.
  if (whole === 0 || (few.length === 1 && many.length > 2) || slips > 2) return NAME_DIFFERENT;
  return worst;
}
