/** A street line to street, house number, unit and post-office box. */
import type { AddressParts } from '../../model/index.ts';
import { monthNames } from '../../reference/monthNames.ts';
import { once } from '../../reference/once.ts';
import { KINDS_BEFORE, LATE_UNIT_WORDS, NUMBER_WORDS, STREET_KINDS, UNIT_WORDS } from '../../reference/streetWords.ts';
import { fold, foldsInPlace } from '../../text/fold.ts';
import { box } from './box.ts';
import { clean, isSpace } from './clean.ts';
import { floorBehind, gluedBehind } from './floorBehind.ts';

const HOUSE = /^\d{1,5}(?:[-–/]\d{1,4})?(?:bis|ter|quater|[\s/-]?[a-zа-яії])?(?:[-/]\d{1,4}\s?[a-zа-яії]?)?$/i;
const LEADING_HOUSE = /^\d{1,6}(?:[-–/]\d{1,5})?(?:bis|ter|quater|[/-]?[a-zа-я])?$/i;
const EXTENSION = /^(?:bis|ter|quater|a|b|c|d|e|f|g|h)$/i;
/** "Hauptstr.5": a dot and no space before the number. */
const DOTTED = /^(\p{L}[\p{L}-]+\.)(\d.*)$/u;
/** "3º Dto", "3ºB": a floor of the Iberian kind. */
const FLOOR = /^\d{1,3}\.?[ºª°]\p{L}{0,2}$/u;
const ENGLISH_FLOOR = /^\d+(?:st|nd|rd|th) (?:floor|fl)$/;
const DASH = /^[-–—]$/;
const HONG_KONG_FLOOR = /^\d{1,3}\/f$/;
const PLATE = /^\d{1,3}[a-z]?-\d{1,3}$/i;
/** "Carrera 7 # 32 - 16", "No. 5 - 7": one number, with spaces around its hyphen. */
const LOOSE_PLATE = /((?:#|\bn[or]o?\.?) ?\d{1,3} ?[a-z]?) - (\d{1,3})(?!\d)/i;
const SIGNED_NUMBER = /^#\d{1,5}(?:-\d{1,4})?[a-z]?$/i;
const DAY = /^(?:[1-9]|[12]\d|3[01])$/;
const YEAR = /^(?:1[789]|20)\d\d$/;
const OF = /^(?:de|di|of)$/;
/** "12 A Avenue NW": there the letter is the avenue's name. */
const COMPASS = /^[ns]?[ew]?$/;
const GLUED_UNIT = /^([\p{L}]{1,6})[.:]?(\d{1,5}[a-z]?)$/iu;
const NUMBER_SIGN = /^(?:nr|no|n|№|д|буд|č\.?p)[.:]?/i;
const HAS_DIGIT = /\d/;
const ORDINAL = /^\d+(?:st|nd|rd|th|er|e|eme|º|ª|°|-?(?:ая|я|й|го))$/i;

interface Token {
  readonly text: string;
  /** Folded, without the dots and colons behind it. */
  readonly word: string;
  readonly digits: boolean;
  /** A comma or semicolon stood behind it. */
  readonly comma: boolean;
}

/** Commas and semicolons end a word. */
function isStop(code: number): boolean {
  return code === 44 || code === 59;
}
function undotted(folded: string): string {
  let end = folded.length;
  while (end > 0 && (folded.charCodeAt(end - 1) === 46 || folded.charCodeAt(end - 1) === 58)) end--;
  return end === folded.length ? folded : folded.slice(0, end);
}

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** The words between spaces, commas and semicolons. */
function tokens(line: string, folded: string): Token[] {
  const list: Token[] = [];
  const inPlace = foldsInPlace(line);
  let i = 0;
  while (i < line.length) {
    let code = line.charCodeAt(i);
    if (isStop(code) || isSpace(code)) {
      i++;
      continue;
    }
    const start = i;
    while (++i < line.length) {
      code = line.charCodeAt(i);
      if (isStop(code) || isSpace(code)) break;
    }
    let text = line.slice(start, i);
    let word = undotted(inPlace ? folded.slice(start, i) : fold(text));
    const digits = hasDigit(word);
    const comma = i < line.length && isStop(line.charCodeAt(i));
    const glued = digits && list.length > 0 ? gluedBehind(text, comma || i === line.length) : null;
    if (glued !== null) {
      const [house, behind] = glued;
      list.push({ text: house, word: fold(house), digits: true, comma: false });
      list.push({ text: behind, word: undotted(fold(behind)), digits: hasDigit(behind), comma });
      continue;
    }
    const dotted = digits && word.includes('.') ? DOTTED.exec(text) : null;
    if (dotted !== null) {
      const [, before = '', behind = ''] = dotted;
      const kind = undotted(fold(before));
      // "m.5" and "nr.5" have rules of their own.
      if (!UNIT_WORDS.has(kind) && !NUMBER_WORDS.has(kind)) {
        list.push({ text: before, word: kind, digits: false, comma: false });
        text = behind;
        word = undotted(fold(behind));
      }
    }
    list.push({ text, word, digits, comma });
  }
  return list;
}

function joined(words: readonly Token[], from: number, to: number): string {
  if (from >= to) return '';
  let text = (words[from] as Token).text;
  for (let i = from + 1; i < to; i++) text += ` ${(words[i] as Token).text}`;
  return text;
}

const months: () => ReadonlyMap<string, number> = /* @__PURE__ */ once(monthNames);
/** The words for kinds of street, each with its kind; letters alone stand for too much else. */
const kinds: () => ReadonlyMap<string, string> = /* @__PURE__ */ once(() => {
  const found = new Map<string, string>();
  for (const [kind, words] of Object.entries(STREET_KINDS))
    for (const word of words.split('|')) if (word.length > 1) found.set(fold(word), kind);
  return found;
});
const squares: () => ReadonlySet<string> = /* @__PURE__ */ once(() => {
  const { sq = '' } = STREET_KINDS;
  return new Set(sq.split('|'));
});

/** Where a date that begins at a word ends: "3 Maja", "25 de Abril", "8 mai 1945"; -1 where there is none. */
function dateEnd(words: readonly Token[], from: number): number {
  const day = words[from];
  if (day === undefined || !DAY.test(day.text) || day.comma) return -1;
  const month = OF.test(words[from + 1]?.word ?? '') ? from + 2 : from + 1;
  if (!months().has(words[month]?.word ?? '')) return -1;
  const year = words[month + 1];
  return year !== undefined && YEAR.test(year.text) && words[month]?.comma === false ? month + 2 : month + 1;
}

/** Whether the last number is a year in the street's name: "rue du 8 mai 1945", "Plein 1944". */
function endsInYear(words: readonly Token[]): boolean {
  const { length } = words;
  if (length < 2 || !YEAR.test((words[length - 1] as Token).text)) return false;
  const before = words[length - 2] as Token;
  if (before.comma) return false;
  if (length === 2 && squares().has(before.word)) return true;
  return dateEnd(words, length - 3) === length || dateEnd(words, length - 4) === length;
}

/** "Basement Flat, 45 Queens Gate": words without a number, of which the last before the comma is a flat. */
function flatInFront(words: readonly Token[]): number {
  const stop = words.findIndex(({ comma, digits }) => comma || digits);
  const last = words[stop];
  if (last === undefined || last.digits || !UNIT_WORDS.has(last.word)) return 0;
  const number = words[stop + 1];
  return number !== undefined && LEADING_HOUSE.test(number.text) && words.length > stop + 2 ? stop + 1 : 0;
}

/** Whether a house number, a name and a kind of street stand there: "100 Collins St", "12 rue de la Paix". */
function isStreetFrom(words: readonly Token[], from: number): boolean {
  const [number, first] = [words[from], words[from + 1]];
  const last = words[words.length - 1];
  if (number === undefined || first === undefined || last === undefined || words.length < from + 3) return false;
  if (!number.digits || number.comma || !LEADING_HOUSE.test(number.text) || last.digits) return false;
  return kinds().has(last.word) || (KINDS_BEFORE.has(first.word) && kinds().has(first.word));
}

/** Whether the words between two commas are a part of a house or its name, and tell no street themselves. */
function isPartOfHouse(words: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { word, digits } = words[i] as Token;
    // The number of "Level 5" stands last; "12/F" is a floor. A house that is called by its estate is no street.
    if (digits && (i !== from + 1 || to !== from + 2) && !(to === from + 1 && HONG_KONG_FLOOR.test(word))) return false;
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

/** Where a dash stands between the house number and the quarter: "Rua Augusta, 123 - Centro"; 0 where none does. */
function quarterBehind(words: readonly Token[]): number {
  const dash = words.findIndex(({ text }) => DASH.test(text));
  const house = words[dash - 1];
  const before = words[dash - 2];
  if (house === undefined || before === undefined || dash === words.length - 1) return 0;
  if (!house.digits || house.comma || !HOUSE.test(house.text) || UNIT_WORDS.has(before.word)) return 0;
  for (let i = dash + 1; i < words.length; i++) if ((words[i] as Token).digits) return 0;
  return endsInYear(words.slice(0, dash)) ? 0 : dash;
}

/**
 * Where the plate of a Colombian house begins, behind the number of its street: "Carrera 7 # 71-21", "Cl. 5 #12-3"; 0
 * where none does.
 */
function plateAt(words: readonly Token[]): number {
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
  if (letter.text.length > 1 || letter.comma) return true;
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

/** Where the unit begins and ends among the words; both are their count where there is none. */
function unitSpan(words: readonly Token[]): readonly [from: number, to: number] {
  const { length } = words;
  // A unit begins at its word: "Apt 4B", "m. 5", "кв. 3", "#4"; one at the front ends where the house number begins.
  const flat = Math.max(flatInFront(words), houseInFront(words));
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
    const numbered = next !== undefined && digits && !comma && ENGLISH_FLOOR.test(`${word} ${next.word}`);
    if (
      !turkish &&
      !sign &&
      !alone &&
      !floor &&
      !numbered &&
      !counted &&
      !(glued !== null && UNIT_WORDS.has(glued[1] as string))
    )
      continue;
    // A single letter or a word of names that also means a flat begins nothing before the house number.
    const late = word.length === 1 || LATE_UNIT_WORDS.has(glued?.[1] ?? word);
    if (i > 0 && late && !words.slice(0, i).some((one) => one.digits)) continue;
    // "Blk 123 Ang Mo Kio Ave 3": the block is the house.
    if (i === 0 && NUMBER_WORDS.has(word) && next?.comma === false && words.length > 2) continue;
    return i > 0 ? [i, length] : [0, counted ? 3 : (alone && !sign) || numbered ? 2 : 1];
  }
  return [length, length];
}

/** Reads a tidy street line of at most a few hundred characters; `folded` is what `fold` makes of it. Linear. */
export function parseAddress(text: string, folded: string = fold(text)): AddressParts {
  const post = box(text, folded);
  const street = post === null ? text : `${text.slice(0, post.start)} ${text.slice(post.end)}`;
  const line = street.includes('-') ? street.replace(LOOSE_PLATE, '$1-$2') : street;
  const poBox = post === null ? null : post.number;
  const words = tokens(line, line === text ? folded : fold(line));
  if (post !== null && DASH.test(words[0]?.text ?? '')) words.shift();
  const plate = plateAt(words);
  if (plate > 0) {
    const own = (words[plate] as Token).text === '#' ? plate + 1 : plate;
    return {
      street: clean(joined(words, 0, plate)),
      houseNumber: (words[own] as Token).text.replace('#', ''),
      unit: clean(joined(words, own + 1, words.length)),
      poBox,
    };
  }
  const [unitFrom, unitTo] = unitSpan(words);
  const unit = clean(joined(words, unitFrom, unitTo));
  let restTo = unitFrom;
  while (restTo > 0 && unitTo === words.length && DASH.test((words[restTo - 1] as Token).text)) restTo--;
  const rest = restTo === words.length ? words : words.slice(0, restTo).concat(words.slice(unitTo));
  const count = rest.length;
  if (count === 0) return { street: null, houseNumber: null, unit, poBox };
  let houseNumber: string | null = null;
  let from = 0;
  let to = count;
  const lead = rest[0] as Token;
  const tail = rest[count - 1] as Token;
  const before = rest[count - 2];
  const number = count > 1 && tail.digits && !endsInYear(rest) ? tail.text.replace(NUMBER_SIGN, '') : '';
  // A Hungarian number ends in a dot; behind another number that is a Danish floor.
  const dotted = number.endsWith('.') && !rest.slice(0, -1).some(({ digits }) => digits);
  const named = count > 2 && !lead.digits && lead.word.length > 1 && NUMBER_WORDS.has(lead.word);
  const own = rest[1] as Token;
  const date = lead.digits && tail.digits ? dateEnd(rest, 0) : -1;
  const isDate = date === count || date === count - 1;
  if (named && HOUSE.test(own.text) && !(rest[2] as Token).digits) {
    houseNumber = own.text;
    from = 2;
  } else if (
    count > 1 &&
    !isDate &&
    lead.digits &&
    LEADING_HOUSE.test(lead.text) &&
    !ORDINAL.test(lead.text) &&
    !NUMBER_WORDS.has(lead.word)
  ) {
    const second = rest[1] as Token;
    const extended = count > 2 && isLettered(rest);
    houseNumber = extended ? `${lead.text} ${second.text}` : lead.text;
    from = extended ? 2 : 1;
  } else if (isStair(rest) && unit === null) {
    houseNumber = (rest[count - 3] as Token).text;
    return { street: clean(joined(rest, 0, count - 3)), houseNumber, unit: joined(rest, count - 2, count), poBox };
  } else if (number !== '' && HOUSE.test(dotted ? number.slice(0, -1) : number)) {
    houseNumber = dotted ? number.slice(0, -1) : number;
    to--;
    if (before !== undefined && NUMBER_WORDS.has(before.word)) to--;
  } else if (count > 2 && before?.digits && EXTENSION.test(tail.word) && HOUSE.test(before.text)) {
    houseNumber = `${before.text} ${tail.text}`;
    to -= 2;
  } else if (count > 2) {
    // "Via Roma 10, Scala B": the number stands inside, before a comma.
    for (let i = 1; i < count - 1; i++) {
      const one = rest[i] as Token;
      if (
        one.comma &&
        one.digits &&
        dateEnd(rest, i - 2) !== i + 1 &&
        dateEnd(rest, i - 3) !== i + 1 &&
        HOUSE.test(one.text)
      ) {
        const end = i > 1 && NUMBER_WORDS.has((rest[i - 1] as Token).word) ? i - 1 : i;
        const behind = clean(joined(rest, i + 1, count));
        return {
          street: clean(joined(rest, 0, end)),
          houseNumber: one.text,
          unit: unit === null ? behind : behind === null ? unit : `${behind} ${unit}`,
          poBox,
        };
      }
    }
  }
  if (houseNumber === null && unitFrom > 0 && SIGNED_NUMBER.test((words[unitFrom] as Token | undefined)?.text ?? '')) {
    // "Juárez #123 Int. 4": with no other number, it is the house's.
    const house = (words[unitFrom] as Token).text.slice(1);
    return {
      street: clean(joined(rest, from, to)),
      houseNumber: house,
      unit: clean(joined(words, unitFrom + 1, unitTo)),
      poBox,
    };
  }
  // "12/3" after a Polish street is house and flat: kept together, since elsewhere it is one house.
  return { street: clean(joined(rest, from, to)), houseNumber, unit, poBox };
}
