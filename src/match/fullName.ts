/** A whole name in its parts. */
import { personKey, wordsKey } from './keyers.ts';

const TITLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'dr mr mrs ms miss prof professor sir madam herr frau hr fr m mme mlle monsieur madame sr sra srta don dona dott sig signor signora pan pani dl dna dipl ing mgr inz phd'.split(
    ' ',
  ),
);
const SUFFIXES: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: '2',
  iii: '3',
  iv: '4',
};

export interface SplitName {
  given: string;
  family: string;
  suffix: string;
}

/** 'Jr.', 'III' as keys that can conflict. */
export function suffixKey(text: string): string {
  const word = wordsKey(text);
  return Object.hasOwn(SUFFIXES, word) ? SUFFIXES[word]! : '';
}

/** Chinese and Korean names without a space: the family name first, one sign or two. */
const UNPARTED = /^[\p{Script=Han}]{2,4}$|^[\p{Script=Hangul}]{2,4}$/u;
const TWO_SIGN_FAMILIES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 夏侯 皇甫 尉迟 公孙 公孫 慕容 令狐 남궁 황보 제갈 선우 독고 사공'.split(' '),
);

/**
 * A whole name in given and family part: 'Last, First' by its comma, else the last word is the family name; in
 * Chinese and Korean writing the first sign.
 */
export function splitFullName(text: string): SplitName {
  const bare = text.trim();
  if (bare.length <= 4 && UNPARTED.test(bare)) {
    const signs = bare.length > 2 && TWO_SIGN_FAMILIES.has(bare.slice(0, 2)) ? 2 : 1;
    return { given: personKey(bare.slice(signs)), family: personKey(bare.slice(0, signs)), suffix: '' };
  }
  const comma = text.indexOf(',');
  let suffix = '';
  const clean = (part: string): string[] => {
    const words = personKey(part)
      .split(' ')
      .filter((word) => word !== '');
    while (words.length > 1 && TITLES.has(words[0]!)) words.shift();
    const last = words.at(-1);
    if (words.length > 2 && last !== undefined && Object.hasOwn(SUFFIXES, last)) {
      suffix = SUFFIXES[last]!;
      words.pop();
    }
    return words;
  };
  if (comma > 0) {
    const family = clean(text.slice(0, comma));
    const given = clean(text.slice(comma + 1));
    if (given.length === 1 && Object.hasOwn(SUFFIXES, given[0]!)) {
      suffix = SUFFIXES[given[0]!]!;
    } else if (given.length > 0 && family.length > 0) {
      return { given: given.join(' '), family: family.join(' '), suffix };
    }
    if (family.length > 0) {
      return { given: family.slice(0, -1).join(' '), family: family.at(-1)!, suffix };
    }
  }
  const words = clean(text);
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '', suffix };
}
