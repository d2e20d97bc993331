/**
 * A personal name to its parts. Longer than most files of this house: the order of the steps is the rule, and it is
 * told in one place.
 */
import type { NameParts } from '../../model/index.ts';
import { GIVEN_NAME_TITLES, JOINTS_OR_PARTS, NAME_PARTICLES, reservedNameWords } from '../../reference/nameWords.ts';
import { fold } from '../../text/fold.ts';
import { withoutBirthName } from './birthName.ts';
import { devotionLength } from './devotion.ts';
import { isFatherName, isPatronymicWord, mayBeFatherName } from './fatherName.ts';
import { HAN, hanParts } from './han.ts';
import { withoutQuoted } from './quoted.ts';
import { isCommonGiven, isEvident, isSurnameAlone, isVietnamese } from './surnameFirst.ts';
import { takeHonorific, takeTitles } from './titles.ts';
import {
  isDegree,
  isInitial,
  isJoint,
  isParticle,
  isSuffix,
  isTitle,
  joinsSurnames,
  type Token,
  tokenize,
} from './tokens.ts';

export type NameOrder = 'auto' | 'givenFirst' | 'familyFirst';

export interface NameReading {
  readonly parts: NameParts;
  /** Two people in one cell. */
  readonly joint: boolean;
}

const TURKIC = /^(?:oglu|ogly|ogli|oglou|kyzy|qizi|kizi|gizi|оглы|оглу|кызы|углы|улы|гызы)$/u;
const PLAIN_PAIR = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const RESERVED: ReadonlySet<string> = /* @__PURE__ */ reservedNameWords();
const INITIALS = /^(\p{L}\.)((?:\p{L}\.){1,3})$/u;
/** Where a degree is from: "Dipl.-Ing. (FH)". */
const SCHOOL = /^(?:FH|T[HU]|BA|DH|ETH|Univ\.?)$/;
const AND_OTHERS = /(?:,? et\.? al\.?| & co\.?)$/i;

function text(tokens: readonly Token[]): string | null {
  if (tokens.length === 0) return null;
  let joined = (tokens[0] as Token).text;
  for (let i = 1; i < tokens.length; i++) joined += ` ${(tokens[i] as Token).text}`;
  return joined;
}

function shouts(value: string): boolean {
  return value === value.toUpperCase();
}

/** Takes generations and credentials off the end; at least one word stays. */
function takeSuffixes(tokens: readonly Token[], shouting: boolean, keep: number): number {
  let end = tokens.length;
  while (end > keep && isSuffix(tokens[end - 1] as Token, end - 1, shouting)) end--;
  return end;
}

/** Where the surname begins among given names and surname; 0 when there is no given name. */
function surnameAt(tokens: readonly Token[]): number {
  const last = tokens.length - 1;
  if (last <= 0 || (last === 1 && joinsSurnames(tokens[0] as Token))) return 0;
  let at = -1;
  for (let i = Math.max(1, devotionLength(tokens)); i < last; i++) {
    if (at === -1 && joinsSurnames(tokens[i] as Token)) at = i;
    if (isParticle(tokens[i] as Token, tokens[i + 1] as Token)) {
      // Of two surnames with particles the later one is the surname, as Portuguese and Spanish lists have it.
      const goesOn =
        joinsSurnames(tokens[i - 1] as Token) ||
        isParticle(tokens[i - 1] as Token, tokens[i] as Token) ||
        (isJoint(tokens[i - 1] as Token) && isInsideParticles(tokens, i - 1));
      if (at === -1 || !goesOn) at = i;
      continue;
    }
    const word = (tokens[i] as Token).word;
    // "Velasquez y Garcia", "Silva e Costa": one surname of two.
    if ((word === 'y' || word === 'e' || word === 'i') && i >= 2 && (tokens[i] as Token).text === word) {
      if (at === -1) at = i - 1;
      break;
    }
  }
  const first = tokens[0] as Token;
  const onlyParticles = first.text === first.word && NAME_PARTICLES.has(first.word);
  if (onlyParticles && (last === 1 || NAME_PARTICLES.has((tokens[1] as Token).word))) return 0;
  if (at !== -1) return at;
  return last;
}

function east(tokens: readonly Token[]): boolean {
  const [family, given, third] = tokens as readonly [Token, Token, Token];
  if (tokens.length === 4) return TURKIC.test((tokens[3] as Token).word) && !isInitial(given) && family.word !== '';
  return tokens.length === 3 && isPatronymicWord(third.word) && !isPatronymicWord(given.word) && !isInitial(given);
}

/** Given names and surname in their order. */
function arrange(
  tokens: readonly Token[],
  order: NameOrder,
  titled: boolean,
  shouting: boolean,
): Pick<NameParts, 'first' | 'middle' | 'last'> {
  const count = tokens.length;
  if (count === 0) return { first: null, middle: null, last: null };
  if (count === 1) {
    const only = tokens[0] as Token;
    if (HAN.test(only.text) && only.text.length > 1 && only.text.length <= 5) return hanParts(only.text);
    return titled ? { first: null, middle: null, last: only.text } : { first: only.text, middle: null, last: null };
  }
  const head = tokens[0] as Token;
  let familyFirst = order === 'familyFirst';
  if (order === 'auto') {
    if (HAN.test(head.text)) familyFirst = true;
    else if (isVietnamese(tokens))
      return {
        first: (tokens[count - 1] as Token).text,
        middle: text(tokens.slice(1, count - 1)),
        last: head.text,
      };
    else if (east(tokens) || isEvident(tokens)) familyFirst = true;
    else if (count === 2 && isFatherName(tokens[1] as Token, head))
      return { first: head.text, middle: (tokens[1] as Token).text, last: null };
    else if (!shouting && count >= 2 && loud(head) && quiet(tokens[count - 1] as Token) && !isInitial(head))
      familyFirst = true;
  }
  if (familyFirst) {
    // "B. Nagy László", "Kovácsné Szabó Mária"
    let end = count > 2 && (isInitial(head) || head.text.endsWith('né')) ? 2 : 1;
    while (
      end < count - 1 &&
      (NAME_PARTICLES.has((tokens[end - 1] as Token).word) || (!shouting && loud(tokens[end] as Token) && loud(head)))
    )
      end++;
    const given = tokens[end] as Token;
    const letters = INITIALS.exec(given.text);
    const behind = text(tokens.slice(end + 1));
    return {
      first: letters === null ? given.text : (letters[1] as string),
      middle: letters === null ? behind : [letters[2], behind].filter(Boolean).join(' '),
      last: text(tokens.slice(0, end)),
    };
  }
  const at = surnameAt(tokens);
  if (at === 0) return { first: null, middle: null, last: text(tokens) };
  const initials = INITIALS.exec(head.text);
  if (initials !== null) {
    const others = text(tokens.slice(1, at));
    const rest = initials[2] as string;
    return {
      first: initials[1] as string,
      middle: others === null ? rest : `${rest} ${others}`,
      last: text(tokens.slice(at)),
    };
  }
  return { first: head.text, middle: text(tokens.slice(1, at)), last: text(tokens.slice(at)) };
}

function loud(token: Token): boolean {
  return (
    token.text.length > 2 && shouts(token.text) && token.text !== token.text.toLowerCase() && !token.text.includes('.')
  );
}

/** Small letters but for one or two: `ANNA NOWaK` is one slip in capitals, not a family name before a first name. */
function quiet(token: Token): boolean {
  if (loud(token)) return false;
  let small = 0;
  let large = 0;
  for (const letter of token.text) {
    if (letter !== letter.toUpperCase()) small++;
    else if (letter !== letter.toLowerCase()) large++;
  }
  return small >= large;
}

/** "von und zu" */
function isInsideParticles(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before === undefined || after === undefined) return false;
  return isSmallParticle(before) && isSmallParticle(after);
}

function isSmallParticle({ text: written, word }: Token): boolean {
  return written === word && NAME_PARTICLES.has(word);
}

/** "Juan Gil y Ana Ruiz", "Nowak Jan i Anna": given names on both sides, so that no surname is joined here. */
function areBothGiven(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1] as Token;
  const { text: written, word } = tokens[at] as Token;
  if (!isCommonGiven(next) || (written !== word && (at !== 1 || tokens.length < 4 || !loud(next)))) return false;
  for (let i = 0; i < at; i++) if (isCommonGiven(tokens[i] as Token)) return true;
  return false;
}

/** The place of the word between two people: "Anna i Jan Nowak"; -1 where there is one person. */
export function jointAt(tokens: readonly Token[]): number {
  for (let i = 1; i < tokens.length - 1; i++) {
    const { word, text: written } = tokens[i] as Token;
    if (!isJoint(tokens[i] as Token) || isInsideParticles(tokens, i)) continue;
    // Where every word is small, "u." is an initial as well.
    if (written.endsWith('.') && !/^\p{Lu}/u.test((tokens[i + 1] as Token).text)) continue;
    // "și" with its comma is no name.
    if (
      JOINTS_OR_PARTS.has(word) &&
      written !== 'și' &&
      written !== 'şi' &&
      (written !== word || i !== 1 || tokens.length < 4) &&
      !areBothGiven(tokens, i)
    )
      continue;
    return i;
  }
  return -1;
}

/**
 * Reads a tidy name of at most a few hundred characters. Linear.
 * @param letter the letter that is a title in the row's country
 */
export function parseName(value: string, order: NameOrder = 'auto', letter = ''): NameReading {
  // Most cells are two plain words.
  if (order !== 'familyFirst' && PLAIN_PAIR.test(value)) {
    const space = value.indexOf(' ');
    const first = value.slice(0, space);
    const last = value.slice(space + 1);
    if (!RESERVED.has(fold(first)) && !RESERVED.has(fold(last)) && !mayBeFatherName(value)) {
      return { parts: { salutation: null, first, middle: null, last, suffix: null, nickname: null }, joint: false };
    }
  }
  let nickname: string | null = null;
  let rest = value;
  let extra: Token[] = [];
  if (/["“„«('‘]/.test(value)) {
    rest = withoutQuoted(value, (quoted) => {
      const inner = quoted.trim();
      const inside = tokenize(inner);
      const isSuffixes =
        SCHOOL.test(inner) ||
        inside.every((token) => isSuffix(token, 3, false)) ||
        withoutBirthName(`, ${inner}`).birth !== null;
      if (inside.length > 0 && isSuffixes) extra = extra.concat(inside);
      else if (inner !== '') nickname = nickname === null ? inner : `${nickname} ${inner}`;
    })
      .replace(/ +/g, ' ')
      .replace(/ ,/g, ',')
      .trim();
    if (rest === '' || /^[,\s]*$/.test(rest)) {
      rest = value
        .replace(/["“„«»()”]/g, ' ')
        .replace(/ +/g, ' ')
        .trim();
      nickname = null;
    }
  }
  const { text: alone, birth } = withoutBirthName(rest);
  if (birth !== null) extra = tokenize(birth).concat(extra);
  rest = alone.replace(AND_OTHERS, '');
  const shouting = shouts(rest);
  if (/ph\.? d/i.test(rest)) rest = rest.replace(/\bph\.? d\b\.?/gi, 'Ph.D.');
  const segments: Token[][] = [];
  if (rest.includes(',')) {
    for (const segment of rest.split(',')) {
      const tokens = tokenize(segment.trim());
      if (tokens.length > 0) segments.push(tokens);
    }
  } else segments.push(tokenize(rest));
  let suffixes: Token[] = [];
  // Whole segments of letters behind the name; the first one stays a name whatever it looks like.
  while (segments.length > 1) {
    const tail = segments[segments.length - 1] as Token[];
    const given = segments.length === 2 && tail.length > 1;
    const head = (segments[0] as Token[])[0] as Token;
    if (
      segments.length === 2 &&
      tail.length === 1 &&
      (tail[0] as Token).word.length === 1 &&
      NAME_PARTICLES.has(head.word)
    )
      break;
    if (
      !tail.every(
        (token, i) =>
          isSuffix(token, 2 + i, false) ||
          isDegree(token, segments[0] as Token[]) ||
          (/^[IVX]$/.test(token.text) && tail.length === 1 && segments.length > 2),
      )
    )
      break;
    if (given && tail.length > 1 && tail.some((token) => token.word === 'junior' || token.word === 'senior')) break;
    suffixes = tail.concat(suffixes);
    segments.pop();
  }
  const commaSuffix = rest.includes(',') && segments.length === 1;
  const main = segments[0] ?? [];
  let parts: Pick<NameParts, 'first' | 'middle' | 'last'>;
  let titles: readonly Token[] = [];
  let joint = false;
  if (segments.length > 1) {
    // "Surname, Given": further commas among the given names are suffixes put in between.
    let family: readonly Token[] = main;
    const familyTitles = takeTitles(family, letter);
    titles = family.slice(0, familyTitles);
    family = family.slice(familyTitles);
    const familyEnd = takeSuffixes(family, shouting, 1);
    const inner = family.slice(familyEnd);
    family = family.slice(0, familyEnd);
    let given: Token[] = [];
    for (let i = 1; i < segments.length; i++) {
      const segment = segments[i] as Token[];
      if (i > 1 || segments.length > 2) {
        if (segment.every((token) => isSuffix(token, 2, false))) {
          suffixes = suffixes.concat(segment);
          continue;
        }
      }
      given = given.concat(segment);
    }
    const givenTitles =
      given.length > 1 || isTitle(given[0] as Token, 2)
        ? Math.max(takeTitles(given, letter), given.length === 1 && isTitle(given[0] as Token, 2) ? 1 : 0)
        : 0;
    titles = titles.concat(given.slice(0, givenTitles));
    given = given.slice(givenTitles);
    const givenEnd = takeSuffixes(given, shouting, 1);
    suffixes = inner.concat(given.slice(givenEnd), suffixes);
    given = given.slice(0, givenEnd);
    if (given.length === 0 && family.length > 1) {
      parts = arrange(family, order, titles.length > 0, shouting);
    } else {
      let end = given.length;
      while (
        end > 1 &&
        NAME_PARTICLES.has((given[end - 1] as Token).word) &&
        (given[end - 1] as Token).text === (given[end - 1] as Token).word
      )
        end--;
      family = given.slice(end).concat(family);
      given = given.slice(0, end);
      const jointIn = jointAt(given.concat(family));
      joint = jointIn !== -1;
      parts = joint
        ? { first: text(given), middle: null, last: text(family) }
        : { first: given[0]?.text ?? null, middle: text(given.slice(1)), last: text(family) };
    }
  } else {
    const end = takeSuffixes(main, shouting, 1);
    suffixes = main.slice(end).concat(suffixes);
    let body: readonly Token[] = main.slice(0, end);
    const count = takeTitles(body, letter);
    titles = body.slice(0, count);
    body = body.slice(count);
    const honoured = takeHonorific(body);
    if (honoured !== null) {
      titles = titles.concat(honoured.title);
      body = honoured.name;
    }
    const titleJoint = titles.some(isJoint);
    const at = jointAt(body);
    if (at !== -1 && body.length >= 3) {
      joint = true;
      const behind = body.slice(at + 1);
      const inner = takeTitles(behind, letter);
      if (behind.length - inner <= 1) {
        parts = { first: text(body), middle: null, last: null };
        if (inner === 0 && body.length === 3)
          parts = { first: text(body.slice(0, 2).concat(behind)), middle: null, last: null };
      } else {
        const surname = at + 1 + inner + surnameAt(behind.slice(inner));
        parts = { first: text(body.slice(0, surname)), middle: null, last: text(body.slice(surname)) };
      }
    } else {
      joint = titleJoint;
      const lastTitle = titles[titles.length - 1];
      const familyTitle = lastTitle !== undefined && !GIVEN_NAME_TITLES.has(lastTitle.word);
      const isFamily =
        familyTitle ||
        (commaSuffix && suffixes.length > 0) ||
        (nickname !== null && count === 0 && /^["“„(]/.test(value));
      parts =
        familyTitle && isSurnameAlone(body)
          ? { first: null, middle: null, last: text(body) }
          : arrange(body, order, isFamily, shouting);
    }
  }
  return {
    parts: {
      salutation: text(titles),
      first: parts.first,
      middle: parts.middle,
      last: parts.last,
      suffix: text(suffixes.concat(extra)),
      nickname,
    },
    joint,
  };
}
