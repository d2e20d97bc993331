/** Street lines and cities to keys that are equal however they are abbreviated. */
import { STREET_KINDS, UNIT_WORDS } from '../../reference/streetWords.ts';
import { fold } from '../../text/fold.ts';
import { asText, MAX_TEXT, tidy } from '../../text/tidy.ts';
import { toLatin } from '../../text/transliterate.ts';
import { cleanText } from '../cleanText.ts';
import { oneLine } from './oneLine.ts';
import { type AddressOptions, planAddress } from './options.ts';
import { parseAddress } from './parse.ts';

function kinds(): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [kind, names] of Object.entries(STREET_KINDS)) {
    for (const name of names.split('|')) {
      const word = toLatin(fold(name));
      if (!words.has(word)) words.set(word, kind);
    }
  }
  return words;
}
const KINDS: ReadonlyMap<string, string> = /* @__PURE__ */ kinds();
const NO_WORD = /[^\p{L}\p{N}]+/gu;
const GLUED_STREET = /^(\p{L}{3,})(?:strasse|str|straat)$/u;
const GLUED_KIND = /^(\p{L}{3,})(weg|platz|allee|gasse|plein|laan)$/u;

/** The Spanish sign for a street, but not "care of". */
const CALLE = /(?<![\p{L}\p{N}])c\/(?!o\b) ?/gu;
/** Italians put a dot into the word: "V.le", "P.zza", "C.so", "L.go". */
const ITALIAN_KIND = /(?<!\p{L})([vpcl])\.(?=(?:le|zza|za|so|go)(?!\p{L}))/gu;
/** Points of the compass before or behind an English name are written out or not. */
const COMPASS: Readonly<Record<string, string>> = {
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  northeast: 'ne',
  northwest: 'nw',
  southeast: 'se',
  southwest: 'sw',
};

/** A street that is called "West" alone keeps its name. */
function pointed(words: string): string {
  if (!words.includes(' ')) return words;
  return words
    .split(' ')
    .map((word) => (Object.hasOwn(COMPASS, word) ? COMPASS[word] : word))
    .join(' ');
}

function streetWords(street: string): string {
  const latin = toLatin(fold(street)).replace(CALLE, 'c ').replace(ITALIAN_KIND, '$1');
  let kept = '';
  let kind = '';
  for (const piece of latin.split(/[\s,.;]+/)) {
    const known = KINDS.get(piece);
    if (known !== undefined) {
      kind = known;
      continue;
    }
    for (const word of piece.split(NO_WORD)) {
      if (word === '') continue;
      const inner = KINDS.get(word);
      if (inner !== undefined && word.length > 1) {
        kind = inner;
        continue;
      }
      const glued = GLUED_STREET.exec(word);
      kept += kept === '' ? '' : ' ';
      kept += glued === null ? word.replace(GLUED_KIND, '$1 $2') : (glued[1] as string);
    }
  }
  // A street that is called "Street" or "Rynek" is its kind.
  if (kept === '') return latin.replace(NO_WORD, ' ').trim();
  kept = pointed(kept);
  return kind === '' ? kept : `${kept} ${kind}`;
}

export interface AddressKey {
  /** Street words and number together: equal keys are the same door. */
  readonly key: string;
  /** Folded words of the street alone, without its kind where that is plain "street". */
  readonly words: string;
  /** House number with its letter, empty when there is none. */
  readonly number: string;
}

/** {@link addressKey} with its two halves apart, for comparing them one by one. */
export function addressKeyParts(input: unknown): AddressKey {
  const raw = asText(input);
  if (raw === null || raw === undefined || raw.length > MAX_TEXT) return { key: '', words: '', number: '' };
  const { text } = cleanText(oneLine(raw));
  if (text === '') return { key: '', words: '', number: '' };
  if (text.length > 400) {
    const words = toLatin(fold(text)).replace(NO_WORD, ' ').trim();
    return { key: words, words, number: '' };
  }
  const parts = parseAddress(text);
  const words = parts.street === null ? '' : streetWords(parts.street);
  let number = parts.houseNumber === null ? '' : compact(parts.houseNumber);
  if (parts.unit !== null) {
    const unit = toLatin(unitNumbers(fold(parts.unit.replace(ORDINAL_SIGN, ' '))));
    if (unit !== '') number += `/${unit}`;
  }
  const box = parts.poBox === null ? '' : `box ${compact(parts.poBox)}`;
  const street = words === '' ? box : box === '' ? words : `${words} ${box}`;
  return { key: number === '' ? street : `${street}#${number}`, words: street, number };
}

/** "12/A" and "12 A" are the door "12a". */
const LETTER_BEHIND = /(?<=\d)\/(?=\p{L}$)/u;

/** "12 1/2". */
const SPACE_IN_NUMBER = /(?<=\d) +(?=\d)/g;

function compact(text: string): string {
  return toLatin(fold(text))
    .replace(SPACE_IN_NUMBER, '/')
    .replace(/[^\p{L}\p{N}/–-]+/gu, '')
    .replace(/[-–/]+/g, '/')
    .replace(LETTER_BEHIND, '');
}

const GLUED_UNIT = /^(\p{L}+)(?=\d)/u;
/** "3.º A", "3º A" and "3 A" are one floor; so are "3rd Floor" and "Floor 3". */
const ORDINAL_SIGN = /\.?[ºª°]/g;
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;

/** "D:5" is flat 5 in Turkey, and "D 5" stair D in Finland. */
const TURKISH_FLAT = /(?<![\p{L}\p{N}])d[.:] ?(?=\d)/gu;

/** The district of a city is no door: "nr. 12, sector 3". */
const SECTOR = /(?<!\p{L})sector(?:ul)? \d+/gu;

/** The numbers and letters of flats without the words for them: "m. 12" is "12", and so is "lok. 12". */
function unitNumbers(unit: string): string {
  const words = unit.replace(TURKISH_FLAT, ' ').replace(SECTOR, ' ').replace(NO_WORD, ' ').trim().split(' ');
  const numbers: string[] = [];
  words.forEach((word, at) => {
    if (word.length === 1 && at + 1 < words.length && UNIT_WORDS.has(word)) return;
    const glued = GLUED_UNIT.exec(word);
    const kept = glued !== null && UNIT_WORDS.has(glued[1] as string) ? word.slice(glued[0].length) : word;
    if (isNumber(kept)) numbers.push(kept.replace(ORDINAL, '$1'));
  });
  return numbers.join('/');
}

/** Sides and floors that are said without a number are doors too: "st. th." and "st. tv.", "12-II" and "12-III". */
const DOOR = /^(?:th|tv|mf|kl|hs|eg|dg|ug|links|rechts|fszt|ii|iii|iv)$/;

function isNumber(word: string): boolean {
  return /\d/.test(word) || word.length === 1 || DOOR.test(word);
}

/**
 * The key that is equal for all ways to write one street line: kinds of street, their abbreviations in ten languages,
 * accents, script and the order of number and street do not count. Empty for an empty cell. Never throws on data.
 *
 * @example addressKey('ul. Długa 12/3') // 'dluga#12/3'
 * @example addressKey('Hauptstraße 5a') // 'haupt#5a'
 */
export function addressKey(input: unknown, options?: AddressOptions): string {
  if (options !== undefined) planAddress(options, 'addressKey');
  return addressKeyParts(input).key;
}

const CITY_WORDS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sankt: 'saint',
  skt: 'saint',
  san: 'san',
  nad: 'n',
  am: 'a',
};
const CITY_KINDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'gorod g m misto miasto oras orasul mun municipiul com comuna sat city'.split(' '),
);
const CEDEX = /\b(?:cedex|cdx)\b/;
const DIGITS = /\d+/g;

/** A town's name without what stands in brackets, without CEDEX and all behind it, and without numbers. */
function nameAlone(text: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const open = text.indexOf('(', from);
    const close = open === -1 ? -1 : text.indexOf(')', open);
    if (close === -1) break;
    kept += `${text.slice(from, open)} `;
    from = close + 1;
  }
  kept += text.slice(from);
  const cedex = kept.search(CEDEX);
  return (cedex === -1 ? kept : kept.slice(0, cedex)).replace(DIGITS, ' ');
}

/**
 * The key of a town's name: case, accents, script, punctuation, "St." for "Saint", brackets, CEDEX and numbers of
 * districts do not count. Empty for an empty cell. Never throws on data.
 *
 * @example cityKey('Łódź') // 'lodz'
 * @example cityKey('St. Gallen') // 'saint gallen'
 */
export function cityKey(input: unknown): string {
  const raw = asText(input);
  if (raw === null || raw === undefined || raw.length > MAX_TEXT) return '';
  const folded = toLatin(fold(tidy(raw)));
  const words = nameAlone(folded)
    .split(NO_WORD)
    .filter((word) => word !== '');
  while (words.length > 1 && CITY_KINDS.has(words[0] as string)) words.shift();
  if (words.length === 0) return folded.replace(NO_WORD, ' ').trim();
  return words.map((word) => (Object.hasOwn(CITY_WORDS, word) ? CITY_WORDS[word] : word)).join(' ');
}
