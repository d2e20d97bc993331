/** A personal name to its parts: what stands around it is taken off, then what is left is put in order. */
import type { NameParts } from '../../model/index.ts';
import {
  COMMON_GIVEN_NAMES,
  CREDENTIALS_LIKE_NAMES,
  GIVEN_NAME_TITLES,
  GIVEN_NAMES_BEHIND_A_COMMA,
  NAME_PARTICLES,
  reservedNameWords,
  TITLES_OR_GIVEN_NAMES,
} from '../../reference/nameWords.ts';
import { fold } from '../../text/fold.ts';
import { arrange, type NameCore, type NameOrder, surnameAt, text } from './arrange.ts';
import { withoutBirthName } from './birthName.ts';
import { mayBeFatherName } from './fatherName.ts';
import { jointAt } from './joint.ts';
import { shouts } from './loud.ts';
import { withoutQuoted } from './quoted.ts';
import { isSurnameAlone } from './surnameFirst.ts';
import { areTitles, takeHonorific, takeTitles, titlesAtTheEnd, titlesInside } from './titles.ts';
import { isDegree, isInitial, isJoint, isSuffix, isTitle, type Token, tokenize } from './tokens.ts';

export interface NameReading {
  readonly parts: NameParts;
  /** Two people in one cell. */
  readonly joint: boolean;
}

/** A name whose titles and suffixes are taken off. */
interface Bare {
  readonly core: NameCore;
  readonly titles: readonly Token[];
  readonly suffixes: readonly Token[];
  readonly joint: boolean;
}

/** How the cell is written, beside its words. */
interface Manner {
  readonly order: NameOrder;
  /** The letter that is a title in the row's country. */
  readonly letter: string;
  /** All of it is in capitals. */
  readonly shouting: boolean;
}

const PLAIN_PAIR = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const RESERVED: ReadonlySet<string> = /* @__PURE__ */ reservedNameWords();
/** Where a degree is from: "Dipl.-Ing. (FH)". */
const SCHOOL = /^(?:FH|T[HU]|BA|DH|ETH|Univ\.?)$/;
const AND_OTHERS = /(?:,? et\.? al\.?| & co\.?)$/i;

/** Two plain words, as most cells hold; null for anything else. */
function readPlainPair(value: string): NameReading | null {
  if (!PLAIN_PAIR.test(value)) return null;
  const space = value.indexOf(' ');
  const first = value.slice(0, space);
  const last = value.slice(space + 1);
  if (RESERVED.has(fold(first)) || RESERVED.has(fold(last)) || mayBeFatherName(value)) return null;
  return { parts: { salutation: null, first, middle: null, last, suffix: null, nickname: null }, joint: false };
}

/** Takes out what stands in quotation marks or brackets: nicknames, or suffixes and birth names. */
function takeQuoted(value: string): { rest: string; nickname: string | null; suffixes: Token[] } {
  let nickname: string | null = null;
  let suffixes: Token[] = [];
  const rest = withoutQuoted(value, (quoted) => {
    const inner = quoted.trim();
    const inside = tokenize(inner);
    const isSuffixes =
      SCHOOL.test(inner) ||
      inside.every((token) => isSuffix(token, 3, false)) ||
      withoutBirthName(`, ${inner}`).birth !== null;
    if (inside.length > 0 && isSuffixes) suffixes = suffixes.concat(inside);
    else if (inner !== '') nickname = nickname === null ? inner : `${nickname} ${inner}`;
  })
    .replace(/ +/g, ' ')
    .replace(/ ,/g, ',')
    .trim();
  if (!/^[,\s]*$/.test(rest)) return { rest, nickname, suffixes };
  // Nothing but a quotation: it is the name.
  const unquoted = value
    .replace(/["“„«»()”]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return { rest: unquoted, nickname: null, suffixes };
}

/** What commas part, each as words; empty parts drop out. */
function segmentsOf(value: string): Token[][] {
  if (!value.includes(',')) return [tokenize(value)];
  return value
    .split(',')
    .map((segment) => tokenize(segment.trim()))
    .filter((tokens) => tokens.length > 0);
}

const BARE_INITIALS = /^(?:V|(?:\p{Lu}\.){2,4})$/u;

/** True for a last segment that is nothing but letters behind the name. */
function isSuffixSegment(tail: readonly Token[], segments: readonly (readonly Token[])[]): boolean {
  const main = segments[0] as readonly Token[];
  const isPair = segments.length === 2;
  // "van, J": an initial behind a surname that begins with a particle.
  if (
    isPair &&
    tail.length === 1 &&
    (tail[0] as Token).word.length === 1 &&
    NAME_PARTICLES.has((main[0] as Token).word)
  )
    return false;
  // "Rao, V", "Dham, C.P.": behind one word alone, the comma parts a surname from its initials.
  if (isPair && main.length === 1 && tail.length === 1 && BARE_INITIALS.test((tail[0] as Token).text)) return false;
  const isSuffixes = tail.every(
    (token, i) =>
      isSuffix(token, 2 + i, false) ||
      isDegree(token, main) ||
      (main.length > 1 && CREDENTIALS_LIKE_NAMES.has(token.word)) ||
      (/^[IVX]$/.test(token.text) && tail.length === 1 && !isPair),
  );
  if (!isSuffixes) return false;
  // "Meier, Junior Paul"
  return !isPair || tail.length === 1 || !tail.some(({ word }) => word === 'junior' || word === 'senior');
}

/** Takes generations and credentials off the end; at least `keep` words stay. */
function withoutSuffixes(tokens: readonly Token[], shouting: boolean, keep: number): number {
  let end = tokens.length;
  while (end > keep && isSuffix(tokens[end - 1] as Token, end - 1, shouting)) {
    // "Harsha K V" has two initials.
    if ((tokens[end - 1] as Token).text === 'V' && isInitial(tokens[end - 2] as Token)) break;
    end--;
  }
  return end;
}

/** "Copeland, Dean": a title that is all there is behind the surname, and a given name too. */
function isGivenNameAlone(given: readonly Token[]): boolean {
  const { text, word } = given[0] as Token;
  const mayBe = TITLES_OR_GIVEN_NAMES.has(word) || GIVEN_NAMES_BEHIND_A_COMMA.has(word);
  return given.length === 1 && mayBe && !text.endsWith('.');
}

/** "Surname, Given": further commas among the given names are suffixes put in between. */
function readSurnameFirst(segments: readonly Token[][], { order, letter, shouting }: Manner): Bare {
  const [main, ...behind] = segments as [Token[], ...Token[][]];
  const familyTitles = takeTitles(main, letter);
  let titles: readonly Token[] = main.slice(0, familyTitles);
  const untitled = main.slice(familyTitles);
  const familyEnd = withoutSuffixes(untitled, shouting, 1);
  let family: readonly Token[] = untitled.slice(0, familyEnd);
  let given: Token[] = [];
  let between: Token[] = [];
  let titlesBehind: Token[] = [];
  for (const segment of behind) {
    if (given.length > 0 && areTitles(segment)) titlesBehind = titlesBehind.concat(segment);
    else if (behind.length > 1 && segment.every((token) => isSuffix(token, 2, false)))
      between = between.concat(segment);
    else given = given.concat(segment);
  }
  const startsWithTitle = given.length > 0 && isTitle(given[0] as Token, 2) && !isGivenNameAlone(given);
  const givenTitles =
    given.length > 1 || startsWithTitle
      ? Math.max(takeTitles(given, letter), given.length === 1 && startsWithTitle ? 1 : 0)
      : 0;
  titles = titles.concat(given.slice(0, givenTitles));
  given = given.slice(givenTitles);
  const givenEnd = withoutSuffixes(given, shouting, 1);
  const suffixes = untitled.slice(familyEnd).concat(given.slice(givenEnd), between);
  given = given.slice(0, givenEnd);
  const behindGiven = titlesAtTheEnd(given, 1, 1);
  titles = titles.concat(given.slice(behindGiven), titlesBehind);
  given = given.slice(0, behindGiven);
  if (given.length === 0 && family.length > 1)
    return { core: arrange(family, order, titles.length > 0, shouting), titles, suffixes, joint: false };
  // "Beethoven, Ludwig van"
  let end = given.length;
  while (
    end > 1 &&
    NAME_PARTICLES.has((given[end - 1] as Token).word) &&
    (given[end - 1] as Token).text === (given[end - 1] as Token).word
  )
    end--;
  family = given.slice(end).concat(family);
  given = given.slice(0, end);
  const joint = jointAt(given.concat(family)) !== -1;
  const core = joint
    ? { first: text(given), middle: null, last: text(family) }
    : { first: given[0]?.text ?? null, middle: text(given.slice(1)), last: text(family) };
  return { core, titles, suffixes, joint };
}

/** Two people: "Anna i Jan Nowak", "Anna Maria und Dr. Jan Peter Nowak". */
function readJoint(body: readonly Token[], at: number, letter: string): NameCore {
  const behind = body.slice(at + 1);
  const inner = takeTitles(behind, letter);
  if (behind.length - inner <= 1) return { first: text(body), middle: null, last: null };
  const surname = at + 1 + inner + surnameAt(behind.slice(inner));
  return { first: text(body.slice(0, surname)), middle: null, last: text(body.slice(surname)) };
}

/** Endings of surnames that no given name has, in the countries that put "pan" and "domnul" before both. */
const SURNAME_ENDING = /(?:ova|[cs]k[aiy]|wicz|czyk|[^a]ak|escu|eanu)$/;

/** "pan Novák", "Pani Kowalska", "Domnul Popescu"; in Czech and Slovak a surname stands behind "paní". */
function isFamilyByForm(title: Token, body: readonly Token[]): boolean {
  const [only] = body;
  return only !== undefined && body.length === 1 && (/^paní$/i.test(title.text) || SURNAME_ENDING.test(only.word));
}

/** A name of one person without the titles between its words; "Brunner Dr. Hans" has its surname in front. */
function withoutTitlesInside(body: readonly Token[]): { titles: readonly Token[]; body: readonly Token[] } {
  const inside = jointAt(body) === -1 ? titlesInside(body) : null;
  if (inside === null) return { titles: [], body };
  const [from, to] = inside;
  const before = body.slice(0, from);
  const behind = body.slice(to);
  const isGiven = (words: readonly Token[]): boolean => COMMON_GIVEN_NAMES.has((words[0] as Token).word);
  const isTurned = from === 1 && isGiven(behind) && !isGiven(before);
  return { titles: body.slice(from, to), body: isTurned ? behind.concat(before) : before.concat(behind) };
}

/**
 * A name in the order it is said.
 * @param standsAlone where a single word is a surname, by what stands around it
 */
function readInOrder(
  main: readonly Token[],
  { order, letter, shouting }: Manner,
  standsAlone: (titles: number, suffixes: number) => boolean,
): Bare {
  const end = withoutSuffixes(main, shouting, 1);
  const suffixes = main.slice(end);
  const untitled = main.slice(0, end);
  const count = takeTitles(untitled, letter);
  const last = titlesAtTheEnd(untitled, count + 1, count + 2);
  let titles: readonly Token[] = untitled.slice(0, count).concat(untitled.slice(last));
  let body: readonly Token[] = untitled.slice(count, last);
  const bare = withoutTitlesInside(body);
  titles = titles.concat(bare.titles);
  body = bare.body;
  const honoured = takeHonorific(body);
  if (honoured !== null) {
    titles = titles.concat(honoured.title);
    body = honoured.name;
  }
  const at = jointAt(body);
  if (at !== -1 && body.length >= 3) return { core: readJoint(body, at, letter), titles, suffixes, joint: true };
  const joint = titles.some(isJoint);
  const lastTitle = titles[titles.length - 1];
  const isFamilyTitle =
    lastTitle !== undefined && (!GIVEN_NAME_TITLES.has(lastTitle.word) || isFamilyByForm(lastTitle, body));
  if (isFamilyTitle && isSurnameAlone(body))
    return { core: { first: null, middle: null, last: text(body) }, titles, suffixes, joint };
  const isFamily = isFamilyTitle || standsAlone(count, suffixes.length);
  return { core: arrange(body, order, isFamily, shouting), titles, suffixes, joint };
}

/**
 * Reads a tidy name of at most a few hundred characters. Linear.
 * @param letter the letter that is a title in the row's country
 */
export function parseName(value: string, order: NameOrder = 'auto', letter = ''): NameReading {
  const pair = order === 'familyFirst' ? null : readPlainPair(value);
  if (pair !== null) return pair;
  const quoted = /["“„«('‘]/.test(value) ? takeQuoted(value) : { rest: value, nickname: null, suffixes: [] };
  const { text: alone, birth } = withoutBirthName(quoted.rest);
  const outer = birth === null ? quoted.suffixes : tokenize(birth).concat(quoted.suffixes);
  const rest = alone.replace(AND_OTHERS, '');
  const manner: Manner = { order, letter, shouting: shouts(rest) };
  const segments = segmentsOf(/ph\.? d/i.test(rest) ? rest.replace(/\bph\.? d\b\.?/gi, 'Ph.D.') : rest);
  let tail: Token[] = [];
  // The first segment stays a name whatever it looks like.
  while (segments.length > 1 && isSuffixSegment(segments[segments.length - 1] as Token[], segments))
    tail = (segments.pop() as Token[]).concat(tail);
  const { core, titles, suffixes, joint } =
    segments.length > 1
      ? readSurnameFirst(segments, manner)
      : readInOrder(
          segments[0] ?? [],
          manner,
          (titles, letters) =>
            (rest.includes(',') && letters + tail.length > 0) ||
            (quoted.nickname !== null && titles === 0 && /^["“„(]/.test(value)),
        );
  return {
    parts: {
      salutation: text(titles),
      first: core.first,
      middle: core.middle,
      last: core.last,
      suffix: text(suffixes.concat(tail, outer)),
      nickname: quoted.nickname,
    },
    joint,
  };
}
