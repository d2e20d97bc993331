/** Where the house number stands among the words of a street line. */
import { KINDS_BEFORE, NUMBER_SIGNS, NUMBER_WORDS } from '../../reference/streetWords.ts';
import { dateEnd, endsInYear } from './streetDate.ts';
import type { Token } from './words.ts';

export const HOUSE: RegExp =
  /^\d{1,5}(?:[-–/]\d{1,4})?(?:bis|ter|quater|[\s/-]?[a-zа-яії])?(?:[-/]\d{1,4}\s?[a-zа-яії]?)?$/i;
export const LEADING_HOUSE: RegExp = /^\d{1,6}(?:[-–/]\d{1,5})?(?:bis|ter|quater|[/-]?[a-zа-я]|½|-1\/2)?$/i;
/** "12 1/2 Main St": half a number of a house in between. */
const HALF = /^(?:1\/2|½)$/;
const EXTENSION = /^(?:bis|ter|quater|a|b|c|d|e|f|g|h)$/i;
const PLATE = /^\d{1,3}[a-z]?-\d{1,3}$/i;
/** "12 A Avenue NW": there the letter is the avenue's name. */
const COMPASS = /^[ns]?[ew]?$/;
const NUMBER_SIGN = /^(?:nr|no|n|№|д|буд|č\.?p)[.:]?/i;
/** "No.5, Mill Road", "№5 улица": glued to a number in front. */
const SIGN_IN_FRONT = /^(?:(?:nr|no)[.:]|№)(?=\d)/i;
/** "nr.12, ap. 3": the same inside of a line. */
const SIGN_INSIDE = /^(?:(?:nr|no)[.:]?(?=\d)|№|(?:д|буд)\.)/i;
/** "Triftstraße 67 13353 Berlin": what stands behind a house number is a code and its place. */
const POSTAL_CODE = /^(?:\d{2}-\d{3}|\d{5,6})$/;
/** Korean for road and alley. */
const KOREAN_ROAD = /\p{Script=Hangul}(?:로|길)$/u;
const ORDINAL = /^\d+(?:st|nd|rd|th|er|e|eme|º|ª|°|-?(?:ая|я|й|го))$/i;

/** The words of the street are those from `from` to `to`; a unit begins at `behind`, all in the words that were read. */
export interface House {
  readonly number: string;
  readonly from: number;
  readonly to: number;
  readonly behind: number;
}

/**
 * Where the plate of a Colombian house begins, behind the number of its street: "Carrera 7 # 71-21", "Cl. 5 #12-3"; 0
 * where none does.
 */
export function plateAt(words: readonly Token[]): number {
  if (words[0]?.digits !== false) return 0;
  for (let i = 2; i < words.length && i < 5; i++) {
    const { text } = words[i] as Token;
    if (!text.startsWith('#') || !(words[i - 1] as Token).digits) continue;
    const plate = text === '#' ? (words[i + 1]?.text ?? '') : text.slice(1);
    return PLATE.test(plate) ? i : 0;
  }
  return 0;
}

/** Whether the letter behind a leading number belongs to it: "12 A, rue X", "12 B rue X", but not "12 A Street". */
function isLettered(rest: readonly Token[]): boolean {
  const letter = rest[1] as Token;
  if (!EXTENSION.test(letter.word)) return false;
  // "12 E. Oak St": the letter is the street's.
  if (letter.word.length > 1 || letter.comma) return true;
  const kind = rest[2] as Token;
  const name = rest[3];
  return letter.word !== 'e' && KINDS_BEFORE.has(kind.word) && name !== undefined && !COMPASS.test(name.word);
}

/** "Mannerheimintie 12 A 5": house, stair and flat, as in Finland. */
function isStair(words: readonly Token[]): boolean {
  const { length } = words;
  if (length < 4) return false;
  const [house, stair, flat] = words.slice(-3) as [Token, Token, Token];
  if (!/^\p{L}$/u.test(stair.text) || !/^\d{1,3}$/.test(flat.text) || house.comma || stair.comma) return false;
  return HOUSE.test(house.text) && !words.slice(0, -3).some(({ digits }) => digits);
}

/** "Nr 5 Rynek", "12 rue X", "12 bis, rue X". */
function houseInFront(words: readonly Token[]): House | null {
  const count = words.length;
  const lead = words[0] as Token;
  const second = words[1] as Token;
  const isNamed = count > 2 && !lead.digits && lead.word.length > 1 && NUMBER_WORDS.has(lead.word);
  if (isNamed && HOUSE.test(second.text) && !(words[2] as Token).digits)
    return { number: second.text, from: 2, to: count, behind: count };
  const signed = lead.digits && count > 2 ? lead.text.replace(SIGN_IN_FRONT, '') : lead.text;
  if (signed !== lead.text && HOUSE.test(signed)) return { number: signed, from: 1, to: count, behind: count };
  if (!lead.digits || !LEADING_HOUSE.test(lead.text) || ORDINAL.test(lead.text) || NUMBER_WORDS.has(lead.word))
    return null;
  // "3 Maja 5", "8 mai 1945": the number in front is a day.
  const date = (words[count - 1] as Token).digits ? dateEnd(words, 0) : -1;
  if (date === count || date === count - 1) return null;
  return count > 2 && !lead.comma && (HALF.test(second.text) || isLettered(words))
    ? { number: `${lead.text} ${second.text}`, from: 2, to: count, behind: count }
    : { number: lead.text, from: 1, to: count, behind: count };
}

/** "Hauptstr. 5", "Fő utca 12.", "Hauptstr. 5 a". */
function houseAtEnd(words: readonly Token[]): House | null {
  const count = words.length;
  const tail = words[count - 1] as Token;
  const before = words[count - 2] as Token;
  const written = tail.digits && !endsInYear(words) ? tail.text.replace(NUMBER_SIGN, '') : '';
  // A Hungarian number ends in a dot; behind another number that is a Danish floor.
  const isDotted = written.endsWith('.') && !words.slice(0, -1).some(({ digits }) => digits);
  const number = isDotted ? written.slice(0, -1) : written;
  if (number !== '' && HOUSE.test(number))
    return { number, from: 0, to: NUMBER_WORDS.has(before.word) ? count - 2 : count - 1, behind: count };
  if (count > 2 && before.digits && EXTENSION.test(tail.word) && HOUSE.test(before.text))
    return { number: `${before.text} ${tail.text}`, from: 0, to: count - 2, behind: count };
  return null;
}

/**
 * "Bd. Unirii nr. 12, sector 3", "Jl. Melati No.12, Menteng", "세종대로 55 부영빌딩 20층", "Calle Mayor, 12, 3": a number
 * behind a word for it, behind a Korean road or between commas, that is not the last.
 */
function houseNamed(words: readonly Token[]): House | null {
  for (let i = 1; i < words.length - 1; i++) {
    const { text, comma, digits, word } = words[i - 1] as Token;
    const number = words[i] as Token;
    if (!number.digits) continue;
    const glued = number.text.replace(SIGN_INSIDE, '');
    if (!HOUSE.test(glued)) continue;
    const named = !comma && !digits && i > 1 && NUMBER_SIGNS.has(word);
    const apart = comma && !digits && number.comma;
    if (!named && !apart && glued === number.text && (comma || !KOREAN_ROAD.test(text))) continue;
    const letter = letterBehind(words, i);
    return {
      number: letter === '' ? glued : `${glued} ${letter}`,
      from: 0,
      to: named ? i - 1 : i,
      behind: letter === '' ? i + 1 : i + 2,
    };
  }
  return null;
}

/** The letter of "nr. 12 A, cod postal" and "nr. 12 A"; empty where none is the number's. */
function letterBehind(words: readonly Token[], at: number): string {
  const letter = words[at + 1];
  if ((words[at] as Token).comma || letter === undefined || !EXTENSION.test(letter.word)) return '';
  return letter.comma || at + 2 === words.length ? letter.text : '';
}

/** Whether a postal code and its place are all that stands behind. */
function isBeforePlace(words: readonly Token[], at: number): boolean {
  const from = at + 2;
  if (from >= words.length || !POSTAL_CODE.test((words[at + 1] as Token).text)) return false;
  return !words.some(({ digits }, i) => i >= from && digits);
}

/** "Via Roma 10, Scala B": the number stands inside, before a comma. */
function houseInside(words: readonly Token[]): House | null {
  for (let i = 1; i < words.length - 1; i++) {
    const { comma, digits, text } = words[i] as Token;
    if (!digits || !HOUSE.test(text) || (!comma && !isBeforePlace(words, i))) continue;
    if (dateEnd(words, i - 2) === i + 1 || dateEnd(words, i - 3) === i + 1) continue;
    const to = i > 1 && NUMBER_WORDS.has((words[i - 1] as Token).word) ? i - 1 : i;
    return { number: text, from: 0, to, behind: i + 1 };
  }
  return null;
}

/**
 * The house number of a street line whose unit is taken out; null where none stands.
 * @param hasUnit a unit was there: a letter and a number at the end are no stair and flat then
 */
export function houseAt(words: readonly Token[], hasUnit: boolean): House | null {
  const count = words.length;
  if (count < 2) return null;
  const front = houseInFront(words);
  if (front !== null) return front;
  if (!hasUnit && isStair(words))
    return { number: (words[count - 3] as Token).text, from: 0, to: count - 3, behind: count - 2 };
  return houseNamed(words) ?? houseAtEnd(words) ?? houseInside(words);
}
