/**
 * The keys of `keyers.ts` for the cells that lists are full of, written as UTF-16 units into a scratch instead of as
 * strings: a cell whose key is known already then costs no allocation. What a scanner cannot read (letters beyond Latin
 * and Cyrillic, a long cell, an extension behind a phone number) it leaves to the keyer of the same name; both always
 * agree, which a law in the tests holds them to. Long because the seven share their tables and read best side by side.
 */
import { missingMarkers } from '../../reference/missingMarkers.ts';
import { fold } from '../../text/fold.ts';
import { toLatin } from '../../text/transliterate.ts';
import { hashUnits } from './dictionary.ts';
import {
  businessKey,
  codeKey,
  LEGAL_FORMS,
  MAX_KEY,
  mailboxKey,
  personKey,
  phoneDigits,
  STREET_WORDS,
  streetKey,
  wordsKey,
} from './keyers.ts';
import { WordSet } from './wordSet.ts';

/** Writes the key of a text to `units` and gives its length; 0: nothing there, -1: not for this scanner. */
export interface Scanner {
  readonly units: Uint16Array;
  scan(text: string): number;
  /** By the last bits of a key's hash: 1 where a word for "nothing there" may have this key. */
  readonly markers: Uint8Array;
}

const MARKER_BITS = 16_383;
/** A word that says "nothing there" is no longer. */
export const LONGEST_MARKER = 20;

/** True when the key may stand for "nothing there"; the keyer knows. */
export function mayBeMarker(scanner: Scanner, hash: number): boolean {
  return scanner.markers[hash & MARKER_BITS] === 1;
}

function withMarkers(units: Uint16Array, scan: (text: string) => number): Scanner {
  const markers = new Uint8Array(MARKER_BITS + 1);
  for (const marker of missingMarkers()) {
    const length = scan(marker);
    if (length > 0) markers[hashUnits(units, 0, length) & MARKER_BITS] = 1;
  }
  return { units, scan, markers };
}

const SEPARATOR = 0;
const NOTHING = -1;
const UNSEEN = -2;
const FOREIGN = -3;
const SEVERAL = -4;
const TABLE_END = 0x500;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;

/** What each unit of the first blocks becomes: a unit, a separator, nothing, or several units. Filled as they come. */
class UnitTable {
  readonly become: Int32Array = new Int32Array(TABLE_END).fill(UNSEEN);
  readonly several: string[] = [];
  readonly #without: string;

  constructor(without: string) {
    this.#without = without;
  }

  see(code: number): number {
    const letter = String.fromCharCode(code);
    const text = this.#without.includes(letter) ? '' : toLatin(fold(letter));
    let unit = NOTHING;
    if (text.length === 1) unit = LETTER_OR_DIGIT.test(text) ? text.charCodeAt(0) : SEPARATOR;
    else if (/[^\0-\u04FF]/.test(text)) unit = FOREIGN;
    else if (text.length > 1) {
      unit = SEVERAL - this.several.length;
      this.several.push(text);
    }
    this.become[code] = unit;
    return unit;
  }
}

/** Words with one space between them; with `gap` 0 without. */
function scanWords(text: string, table: UnitTable, units: Uint16Array, gap: number, joinsQuote: boolean): number {
  if (text.length > MAX_KEY) return -1;
  const { become, several } = table;
  let length = 0;
  let parted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let unit = SEPARATOR;
    if (code < TABLE_END) {
      unit = become[code]!;
      if (unit === UNSEEN) unit = table.see(code);
    } else if (code === 0x2019) unit = joinsQuote ? NOTHING : SEPARATOR;
    else if (code < 0x2010 || code > 0x2014) return -1;
    if (unit > 0) {
      if (parted) {
        if (length > 0 && gap !== 0) units[length++] = gap;
        parted = false;
      }
      units[length++] = unit;
    } else if (unit === SEPARATOR) parted = true;
    else if (unit === FOREIGN) return -1;
    else if (unit !== NOTHING) {
      // A lone letter is an initial, which the keyer cuts.
      if (joinsQuote && isAlone(text, i)) return -1;
      const more = several[SEVERAL - unit]!;
      for (let j = 0; j < more.length; j++) {
        const one = knownUnit(table, more.charCodeAt(j));
        if (one <= 0) {
          if (one === SEPARATOR) parted = true;
          continue;
        }
        if (parted && length > 0 && gap !== 0) units[length++] = gap;
        parted = false;
        units[length++] = one;
      }
    }
  }
  return length;
}

/** Whether a Cyrillic letter stands alone between spaces, dots or ends; where other signs part words, the keyer tells. */
function isAlone(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x400 && !isLetterBeside(text, at - 1) && !isLetterBeside(text, at + 1);
}

function isLetterBeside(text: string, at: number): boolean {
  const code = at < 0 || at >= text.length ? 0 : text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return (code >= 0x400 && code < 0x482) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7);
}

function knownUnit(table: UnitTable, code: number): number {
  const unit = table.become[code]!;
  return unit === UNSEEN ? table.see(code) : unit;
}

/** Scratch for the longest key: a letter may become four. */
function scratch(): Uint16Array {
  return new Uint16Array(MAX_KEY * 8 + 16);
}

export function wordsScanner(): Scanner {
  const units = scratch();
  const table = new UnitTable('');
  return withMarkers(units, (text) => scanWords(text, table, units, 32, false));
}

export function personScanner(): Scanner {
  const units = scratch();
  const table = new UnitTable("'`\u02bc");
  return withMarkers(units, (text) => scanWords(text, table, units, 32, true));
}

export function codeScanner(): Scanner {
  const units = scratch();
  // Codes keep their script: Cyrillic letters are the keyer's, and so is the micro sign, a Greek letter when folded.
  const table = new UnitTable('');
  const scan = (text: string): number => {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 0x36f || unit === 0xb5) return -1;
    }
    return scanWords(text, table, units, 0, false);
  };
  return withMarkers(units, scan);
}

export function businessScanner(): Scanner {
  const words = scratch();
  const units = scratch();
  const table = new UnitTable('.');
  const forms = new WordSet(LEGAL_FORMS);
  return withMarkers(units, (text) => {
    const all = scanWords(text, table, words, 32, false);
    if (all <= 0) return all;
    let length = 0;
    for (let from = 0, to = 0; from < all; from = to + 1) {
      to = wordEnd(words, from, all);
      if (!forms.has(words, from, to)) length = append(units, length, words, from, to);
    }
    if (length > 0) return length;
    for (let i = 0; i < all; i++) units[i] = words[i]!;
    return all;
  });
}

export function streetScanner(): Scanner {
  const words = scratch();
  const units = scratch();
  const table = new UnitTable('');
  const plain = new WordSet(STREET_WORDS);
  return withMarkers(units, (text) => {
    const all = scanWords(text, table, words, 32, false);
    if (all <= 0) return all;
    let length = 0;
    let numberFrom = 0;
    let numberTo = 0;
    let droppedFrom = 0;
    let droppedTo = 0;
    for (let from = 0, to = 0; from < all; from = to + 1) {
      to = wordEnd(words, from, all);
      if (numberTo === 0 && isHouseNumber(words, from, to)) {
        numberFrom = from;
        numberTo = to;
      } else if (plain.has(words, from, to)) {
        if (droppedTo === 0) {
          droppedFrom = from;
          droppedTo = to;
        }
      } else length = append(units, length, words, from, stemEnd(words, from, to));
    }
    if (length === 0) length = append(units, 0, words, droppedFrom, droppedTo);
    if (length === 0 && numberTo === 0) return 0;
    units[length++] = 35;
    for (let i = numberFrom; i < numberTo; i++) units[length++] = words[i]!;
    return length;
  });
}

function wordEnd(units: Uint16Array, from: number, length: number): number {
  let to = from;
  while (to < length && units[to] !== 32) to++;
  return to;
}

function append(to: Uint16Array, length: number, words: Uint16Array, from: number, end: number): number {
  let at = length;
  if (at > 0) to[at++] = 32;
  for (let i = from; i < end; i++) to[at++] = words[i]!;
  return at;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** '12', '12a'. */
function isHouseNumber(words: Uint16Array, from: number, to: number): boolean {
  if (!isDigit(words[from]!)) return false;
  let at = from + 1;
  while (at < to && isDigit(words[at]!)) at++;
  return at === to || (at === to - 1 && words[at]! >= 97 && words[at]! <= 122);
}

/** Without the 'str' or 'strasse' that a long word ends in. */
function stemEnd(words: Uint16Array, from: number, to: number): number {
  if (to - from <= 6) return to;
  if (endsIn(words, to, 'strasse')) return to - 7;
  return endsIn(words, to, 'str') ? to - 3 : to;
}

function endsIn(words: Uint16Array, to: number, end: string): boolean {
  for (let i = 0; i < end.length; i++) if (words[to - end.length + i] !== end.charCodeAt(i)) return false;
  return true;
}

const GMAIL = 'gmail.com';

/** Letters, digits, dots, hyphens and underscores around one @. */
export function mailboxScanner(): Scanner {
  const units = scratch();
  return withMarkers(units, (text) => {
    if (text.length > MAX_KEY) return -1;
    let at = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if ((unit >= 97 && unit <= 122) || isDigit(unit) || unit === 46 || unit === 45 || unit === 95) units[i] = unit;
      else if (unit >= 65 && unit <= 90) units[i] = unit + 32;
      else if (unit === 64 && at === 0 && i > 0) {
        units[i] = unit;
        at = i;
      } else return -1;
    }
    if (at === 0) return -1;
    const { length } = text;
    if (units[at + 1] !== 103 || length < at + 10) return length;
    if (length - at - 1 !== GMAIL.length) return endsIn(units, length, 'googlemail.com') ? -1 : length;
    if (!endsIn(units, length, GMAIL)) return length;
    let kept = 0;
    for (let i = 0; i < length; i++) if (units[i] !== 46 || i > at) units[kept++] = units[i]!;
    return kept;
  });
}

/** Digits with the usual signs between them; a letter may begin an extension. */
export function phoneScanner(): Scanner {
  const units = scratch();
  return withMarkers(units, (text) => {
    if (text.length > 40) return -1;
    let length = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (isDigit(unit)) units[length++] = unit;
      else if (unit > 57 || unit < 32) return -1;
      else if (unit === 40 && text.charCodeAt(i + 1) === 48 && text.charCodeAt(i + 2) === 41) i += 2;
    }
    if (length < 6) return 0;
    let from = length > 9 ? length - 9 : 0;
    if (from === 0) while (from < length && length <= 9 && units[from] === 48) from++;
    if (length - from < 6) return 0;
    if (from > 0) units.copyWithin(0, from, length);
    length -= from;
    let same = true;
    let rising = true;
    for (let i = 1; i < length; i++) {
      const step = units[i]! - units[i - 1]!;
      if (step !== 0) same = false;
      if (step !== 1 && step !== -9) rising = false;
    }
    return same || rising ? 0 : length;
  });
}

/** The scanner of a keyer, made once; null for keyers that have none. */
export function createScanners(): (key: (text: string) => string) => Scanner | null {
  const makers = new Map<(text: string) => string, () => Scanner>([
    [wordsKey, wordsScanner],
    [personKey, personScanner],
    [codeKey, codeScanner],
    [businessKey, businessScanner],
    [streetKey, streetScanner],
    [mailboxKey, mailboxScanner],
    [phoneDigits, phoneScanner],
  ]);
  const made = new Map<(text: string) => string, Scanner>();
  return (key) => {
    const maker = makers.get(key);
    if (maker === undefined) return null;
    const scanner = made.get(key) ?? maker();
    made.set(key, scanner);
    return scanner;
  };
}
