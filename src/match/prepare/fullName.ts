/** A whole name in its parts. */
import { isBirthName } from '../../fields/name/birthName.ts';
import { JOINT } from '../../fields/name/compare.ts';
import { CREDENTIALS, CREDENTIALS_OR_NAMES } from '../../reference/nameWords.ts';
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

/** Letters behind a name that are nothing else; what a comma parts from the name may be a title as well. */
const LETTERS_BEHIND: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [...CREDENTIALS].filter((word) => !CREDENTIALS_OR_NAMES.has(word) && /^[a-z]+$/.test(word)),
);
/** Nothing but letters behind a name, or a name of birth. Letters that are also names are told by their capitals. */
function isBehindName(part: string): boolean {
  if (isBirthName(part)) return true;
  const words = personKey(part.replaceAll('.', '')).split(' ');
  const shouted = part === part.toUpperCase();
  return words.every(
    (word) => LETTERS_BEHIND.has(word) || TITLES.has(word) || (shouted && CREDENTIALS_OR_NAMES.has(word)),
  );
}

/** The name without what commas part from its end, be at least two words left. */
function withoutLetters(text: string): string {
  let name = text;
  for (let comma = name.lastIndexOf(','); comma > 0; comma = name.lastIndexOf(',')) {
    const bare = name.slice(0, comma).trim();
    const shouts = bare === bare.toUpperCase();
    const part = name.slice(comma + 1);
    if (!/[\s,]/.test(bare) || !isBehindName(shouts ? part.toLowerCase() : part)) break;
    name = bare;
  }
  return name;
}

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

/** Chinese, Japanese and Korean names without a space: the family name first, one sign or two; and with one. */
const UNPARTED = /^[\p{Script=Han}]{2,5}$|^[\p{Script=Hangul}]{2,4}$/u;
const PARTED =
  /^[\p{Script=Han}]{1,3}[ \u3000][\p{Script=Han}]{1,3}$|^[\p{Script=Hangul}]{1,2}[ \u3000][\p{Script=Hangul}]{1,2}$/u;
const MOST_SIGNS = 5;
const TWO_SIGN_FAMILIES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 夏侯 皇甫 尉迟 公孙 公孫 慕容 令狐 남궁 황보 제갈 선우 독고 사공'.split(' '),
);

/** Names of the father as Russian, Ukrainian and Belarusian lists write them, in the usual transliterations. */
const PATRONYMIC = /[a-z](?:(?:[eoai][vw]i|i)(?:ch|tch|tsch|c|cz)|[eo][vw]na|[eo][vw]y?ch|i[cv]h?na|[iy]ivna)$/;

/** Between the names of two people. */
const BETWEEN = / & | &|& | \+ | and | und | et | y | e | i | si | și | и | та | й /i;
const MAX_JOINT = 120;

/**
 * 'John & Mary Smith', 'Smith, Mary and John', 'Mr. & Mrs. John Smith': the given names in one order behind a sign that
 * no single person's name begins with. Null for a name of one.
 */
function splitJoint(text: string): SplitName | null {
  if (text.length > MAX_JOINT) return null;
  const between = BETWEEN.exec(text);
  if (between === null) return null;
  const comma = text.indexOf(',');
  const before = text.slice(comma > 0 && comma < between.index ? comma + 1 : 0, between.index);
  const left = bareWords(before);
  let right = bareWords(text.slice(between.index + between[0].length));
  let family = '';
  if (comma > 0 && comma < between.index) family = bareWords(text.slice(0, comma)).join(' ');
  else {
    family = right.at(-1) ?? '';
    right = right.slice(0, -1);
    // 'John Smith and Mary Smith'.
    if (left.length > 1 && left.at(-1) === family) left.pop();
  }
  const letter = /^\p{L}$/u.test(between[0].trim());
  // Spanish and Polish surnames are joined by the same letters: 'Ortega y Gasset'.
  if (family === '' || (letter && (left.length !== 1 || right.length !== 1))) return null;
  if (left.length + right.length === 0 || left.length > 2 || right.length > 2) return null;
  const given = [...left, ...right].filter((word) => word.length > 1).sort();
  return { given: [JOINT, ...given].join(' '), family, suffix: '' };
}

/** 'Jane Doe Ph.D.' as 'Jane Doe PhD': dots inside the last word part no words. */
function withoutInnerDots(text: string): string {
  const last = text.lastIndexOf(' ') + 1;
  if (last === 0 || text.indexOf('.', last) >= text.length - 1) return text;
  return text.slice(0, last) + text.slice(last).replaceAll('.', '');
}

/** The words of a name without its titles, be there nothing else. */
function bareWords(text: string): string[] {
  return personKey(text)
    .split(' ')
    .filter((word) => word !== '' && !TITLES.has(word));
}

/** 'Иванов И.И.', 'Smith J. P.': a family name and two initials. One letter alone may be either name. */
const BEFORE_INITIALS = /^(\S{2,80}) +(\p{L})(?:\. ?| )(\p{L})\.?$/u;

function splitInitials(text: string): SplitName | null {
  const found = BEFORE_INITIALS.exec(text);
  if (found === null) return null;
  const family = bareWords(found[1]!).join(' ');
  return family.length < 2 ? null : { given: personKey(`${found[2]} ${found[3]}`), family, suffix: '' };
}

/**
 * A whole name in given and family part: 'Last, First' by its comma, else the last word is the family name, but for
 * initials; in Chinese and Korean writing the first sign. A word alone is the given name: two of them at one mailbox are
 * two of a family, and it meets a family name as a name turned around.
 */
export function splitFullName(text: string): SplitName {
  const bare = text.trim();
  // '鈴木 一郎' and '鈴木一郎': the space is a matter of taste, and must not part the name in another place.
  const signs = PARTED.test(bare) ? bare.replace(/[ \u3000]/, '') : bare;
  if (signs.length <= MOST_SIGNS && UNPARTED.test(signs)) {
    const own = signs.length > 2 && TWO_SIGN_FAMILIES.has(signs.slice(0, 2)) ? 2 : 1;
    return { given: personKey(signs.slice(own)), family: personKey(signs.slice(0, own)), suffix: '' };
  }
  const other = splitJoint(bare) ?? splitInitials(bare);
  if (other !== null) return other;
  const name = withoutLetters(bare);
  const comma = name.indexOf(',');
  let suffix = '';
  const clean = (part: string, least: number): string[] => {
    const words = personKey(withoutInnerDots(part.trim()))
      .split(' ')
      .filter((word) => word !== '');
    // 'M. Dupont' may be Monsieur or Marie: taken for nothing, he would be anybody of the family.
    while (words.length > (words[0] === 'm' ? least : 1) && TITLES.has(words[0]!)) words.shift();
    while (words.length > least && LETTERS_BEHIND.has(words.at(-1)!)) words.pop();
    const last = words.at(-1);
    if (words.length > least && last !== undefined && Object.hasOwn(SUFFIXES, last)) {
      suffix = SUFFIXES[last]!;
      words.pop();
    }
    return words;
  };
  if (comma > 0) {
    const family = clean(name.slice(0, comma), 1);
    const given = clean(name.slice(comma + 1), 1);
    if (given.length === 1 && Object.hasOwn(SUFFIXES, given[0]!)) {
      suffix = SUFFIXES[given[0]!]!;
    } else if (given.length > 0 && family.length > 0) {
      return { given: given.join(' '), family: family.join(' '), suffix };
    }
    if (family.length > 0) {
      return { given: family.slice(0, -1).join(' '), family: family.at(-1)!, suffix };
    }
  }
  const words = clean(name, 2);
  // 'Ivanova Anna Petrovna': the name of the father ends it, the family name begins it.
  if (words.length === 3 && PATRONYMIC.test(words[2]!) && !PATRONYMIC.test(words[1]!)) {
    return { given: `${words[1]} ${words[2]}`, family: words[0]!, suffix };
  }
  // One word alone is what somebody is called; behind a title it is a family name.
  if (words.length === 1 && !name.includes(' ')) return { given: words[0]!, family: '', suffix };
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '', suffix };
}
