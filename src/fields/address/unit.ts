/** Where the unit stands in a street line: the flat, the floor, the quarter behind the house. */
import { once } from '../../reference/once.ts';
import { KINDS_BEFORE, LATE_UNIT_WORDS, NUMBER_WORDS, STREET_KINDS, UNIT_WORDS } from '../../reference/streetWords.ts';
import { fold } from '../../text/fold.ts';
import { floorBehind } from './floorBehind.ts';
import { HOUSE, LEADING_HOUSE } from './house.ts';
import { endsInYear } from './streetDate.ts';
import { DASH, type Token } from './words.ts';

/** "3º Dto", "3ºB": a floor of the Iberian kind. */
const FLOOR = /^\d{1,3}\.?[ºª°]\p{L}{0,2}$/u;
const ENGLISH_FLOOR =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|ground|top) (?:floor|fl|flr)$/;
const FLOOR_WORD = /^fl(?:oor|r)?$/;
/** "12/F" in Hong Kong, "12F" in Korea and Taiwan. */
const ASIAN_FLOOR = /^b?\d{1,3}\/?f$/;
/** The number of a dwelling in Norway: floor and door. */
const NORWEGIAN_DOOR = /^[hluk]\d{4}$/;
const GLUED_UNIT = /^([\p{L}]{1,6})[.:]?(\d{1,5}[a-z]?)$/iu;
const HAS_DIGIT = /\d/;
const HAS_LETTERS = /^\p{L}{2}/u;
/** Longer ones are postal codes, which may stand behind a floor too. */
const SHORT_NUMBER = /^\d{1,4}(?!\d)/;

/** The words for kinds of street, each with its kind; letters alone stand for too much else. */
const kinds: () => ReadonlyMap<string, string> = /* @__PURE__ */ once(() => {
  const found = new Map<string, string>();
  for (const [kind, words] of Object.entries(STREET_KINDS))
    for (const word of words.split('|')) if (word.length > 1) found.set(fold(word), kind);
  return found;
});

/** "Basement Flat, 45 Queens Gate": words without a number, of which the last before the comma is a flat. */
function flatInFront(words: readonly Token[]): number {
  const stop = words.findIndex(({ comma, digits }) => comma || digits);
  const last = words[stop];
  if (last === undefined || last.digits || !UNIT_WORDS.has(last.word)) return 0;
  const number = words[stop + 1];
  return number !== undefined && LEADING_HOUSE.test(number.text) && words.length > stop + 2 ? stop + 1 : 0;
}

/**
 * Whether a house number, a name and a kind of street stand there: "100 Collins St", "12 rue de la Paix". Behind a flat
 * the name is enough: "Flat 14, Bow House, 60-66 Saffron Hill".
 */
function isStreetFrom(words: readonly Token[], from: number): boolean {
  const [number, first] = [words[from], words[from + 1]];
  const last = words[words.length - 1];
  if (number === undefined || first === undefined || last === undefined || words.length < from + 3) return false;
  if (!number.digits || number.comma || !LEADING_HOUSE.test(number.text) || last.digits) return false;
  if (kinds().has(last.word) || (KINDS_BEFORE.has(first.word) && kinds().has(first.word))) return true;
  return UNIT_WORDS.has((words[0] as Token).word) && SHORT_NUMBER.test(number.text) && HAS_LETTERS.test(first.word);
}

/** "Level 5", "Unit 5 The Mill", "12/F", "2nd Floor". */
function isNumberOfPart(words: readonly Token[], at: number, from: number, to: number): boolean {
  const { word } = words[at] as Token;
  if (at === from + 1) return to === from + 2 || UNIT_WORDS.has((words[from] as Token).word);
  if (at !== from) return false;
  return to === from + 1 ? ASIAN_FLOOR.test(word) : to === from + 2 && isEnglishFloor(words, at);
}

function isEnglishFloor(words: readonly Token[], at: number): boolean {
  const { word, comma } = words[at] as Token;
  const next = words[at + 1]?.word;
  return next !== undefined && !comma && FLOOR_WORD.test(next) && ENGLISH_FLOOR.test(`${word} ${next}`);
}

/** Whether the words between two commas are a part of a house or its name, and tell no street themselves. */
function isPartOfHouse(words: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { word, digits } = words[i] as Token;
    // The number of "Level 5" stands last, or a name follows: "Unit 5 The Mill". A house that is called by its estate is no street.
    if (digits && !isNumberOfPart(words, i, from, to)) return false;
    const kind = kinds().get(word);
    if (!digits && kind !== undefined && kind !== 'cl') return false;
  }
  return true;
}

/**
 * How many words in front are parts of a house or its name, because a whole street stands behind them: "Level 5, 100
 * Collins St", "Flat 1, The Willows, 5 Mill Lane".
 */
function houseInFront(words: readonly Token[]): number {
  let from = 0;
  for (let i = 0; i < words.length - 1; i++) {
    if (!(words[i] as Token).comma) continue;
    if (!isPartOfHouse(words, from, i + 1)) return 0;
    from = i + 1;
    if (isStreetFrom(words, from)) return from;
  }
  return 0;
}

/** "10F, No. 5, Sec. 3": a floor before a comma, and the house number behind it. */
function floorInFront(words: readonly Token[]): number {
  const floor = words[0];
  if (floor === undefined || !floor.comma || !floor.digits || !ASIAN_FLOOR.test(floor.word)) return 0;
  return words.some((one, at) => at > 0 && one.digits) ? 1 : 0;
}

/** Where a dash stands between the house number and the quarter: "Rua Augusta, 123 - Centro"; 0 where none does. */
function quarterBehind(words: readonly Token[]): number {
  const dash = words.findIndex(({ text }) => DASH.test(text));
  const house = words[dash - 1];
  const before = words[dash - 2];
  if (house === undefined || before === undefined || dash === words.length - 1) return 0;
  if (!house.digits || house.comma || !HOUSE.test(house.text) || UNIT_WORDS.has(before.word)) return 0;
  // Behind a comma the first number is the house's: "Calle Mayor, 12 - 3".
  const isHouse = before.comma && !before.digits;
  for (let i = dash + 1; i < words.length; i++) if ((words[i] as Token).digits && !isHouse) return 0;
  return endsInYear(words.slice(0, dash)) ? 0 : dash;
}

/** "Pol. Ind. Norte, nave 5": a word and its number behind the last comma. */
function isLastPart(words: readonly Token[], at: number): boolean {
  return words[at - 1]?.comma === true && (words[at] as Token).word.length > 1 && at + 2 === words.length;
}

/** "4/12" behind a word for a flat. */
const UNIT_AND_HOUSE = /^(\d{1,4}[a-z]?)\/(\d{1,5}[a-z]?(?:-\d{1,5}[a-z]?)?)$/i;

/** "Unit 4/12 High St", as in Australia, as "Unit 4, 12 High St"; any other line as it is. */
export function withUnitParted(words: readonly Token[]): readonly Token[] {
  const [unit, number, street] = words;
  if (unit === undefined || number === undefined || street === undefined || words.length < 4) return words;
  if (!number.digits || unit.comma || number.comma || street.digits || !UNIT_WORDS.has(unit.word)) return words;
  const found = UNIT_AND_HOUSE.exec(number.text);
  if (found === null) return words;
  const [, flat = '', house = ''] = found;
  return [
    unit,
    { text: flat, word: fold(flat), digits: true, comma: true },
    { text: house, word: fold(house), digits: true, comma: false },
    ...words.slice(2),
  ];
}

/** Where the unit begins and ends among the words; both are their count where there is none. */
export function unitSpan(words: readonly Token[]): readonly [from: number, to: number] {
  const { length } = words;
  // A unit begins at its word: "Apt 4B", "m. 5", "кв. 3", "#4"; one at the front ends where the house number begins.
  const flat = Math.max(flatInFront(words), houseInFront(words), floorInFront(words));
  if (flat > 0) return [0, flat];
  const floorFrom = floorBehind(words);
  if (floorFrom > 0) return [floorFrom, length];
  const quarterFrom = quarterBehind(words);
  if (quarterFrom > 0) return [quarterFrom, length];
  for (let i = 0; i < length; i++) {
    const { text: raw, word, digits, comma } = words[i] as Token;
    const next = words[i + 1];
    const glued = digits ? GLUED_UNIT.exec(word) : null;
    // "No:12 D:5": in Turkey the letter is a flat behind the house, in Russia the house.
    const turkish =
      i > 1 && (words[i - 1] as Token).digits && (/^d[.:]\d/.test(word) || (word === 'd' && next?.digits));
    // "123 Main St # 4B", but not "Cra. 7 # 71-21", whose number that is.
    const apart = raw === '#' && next?.digits === true && i > 1 && LEADING_HOUSE.test((words[0] as Token).text);
    const sign = apart || (digits && raw.startsWith('#') && HAS_DIGIT.test(raw));
    const floor =
      i > 1 &&
      FLOOR.test(raw) &&
      HOUSE.test((words[i - (DASH.test((words[i - 1] as Token).text) ? 2 : 1)] as Token).text);
    const alone =
      next !== undefined && !comma && UNIT_WORDS.has(word) && (next.digits || /^\p{L}\d?$/u.test(next.word));
    // "Flat No. 12".
    const counted =
      next !== undefined &&
      !comma &&
      !next.comma &&
      UNIT_WORDS.has(word) &&
      NUMBER_WORDS.has(next.word) &&
      words[i + 2]?.digits === true;
    const numbered = isEnglishFloor(words, i);
    const door = i > 1 && digits && NORWEGIAN_DOOR.test(word) && HOUSE.test((words[i - 1] as Token).text);
    if (
      !turkish &&
      !sign &&
      !alone &&
      !floor &&
      !numbered &&
      !door &&
      !counted &&
      !(glued !== null && UNIT_WORDS.has(glued[1] as string))
    )
      continue;
    // A single letter or a word of names that also means a flat begins nothing before the house number.
    const late = word.length === 1 || LATE_UNIT_WORDS.has(glued?.[1] ?? word);
    if (i > 0 && late && !words.slice(0, i).some((one) => one.digits) && !isLastPart(words, i)) continue;
    // "Blk 123 Ang Mo Kio Ave 3": the block is the house.
    if (i === 0 && NUMBER_WORDS.has(word) && next?.comma === false && words.length > 2) continue;
    return i > 0 ? [i, length] : [0, counted ? 3 : (alone && !sign) || numbered ? 2 : 1];
  }
  return [length, length];
}
