/** The street line about which no rule has anything to say, taken apart in one pass: most cells are one. */
import type { AddressParts } from '../../model/index.ts';
import { missingMarkers } from '../../reference/missingMarkers.ts';
import {
  LARGE_BOXES,
  LONE_BOXES,
  NUMBER_WORDS,
  NUMBERLESS,
  PO_BOXES,
  UNIT_WORDS,
} from '../../reference/streetWords.ts';
import { FOLDED_LETTERS, fold, foldWords } from '../../text/fold.ts';
import { hashStep, hashWord, isWatched, type Watch, watch } from '../../text/watch.ts';
import { isOrdinaryAt } from '../cleanText.ts';
import { STREET_PLACEHOLDERS } from './placeholders.ts';

const NO_LETTER = /[^\p{L}]+/u;

/** All words of some texts, in the pieces between signs. */
function pieces(texts: Iterable<string>): Watch {
  const hashes: number[] = [];
  for (const text of texts) for (const piece of fold(text).split(NO_LETTER)) hashes.push(hashWord(piece));
  return watch(hashes);
}
const LETTERS = /^[a-z]+$/;
/** Words that say that a house has no number, as far as they have no signs: with them no line is plain. */
const NUMBERLESS_WORDS: readonly string[] = [...NUMBERLESS].filter((word) => LETTERS.test(word));
const BOXES: Watch = /* @__PURE__ */ pieces([...PO_BOXES, ...LARGE_BOXES, ...LONE_BOXES, ...NUMBERLESS_WORDS]);
const UNITS: Watch = /* @__PURE__ */ pieces(UNIT_WORDS);
const NUMBERS: Watch = /* @__PURE__ */ pieces(NUMBER_WORDS);
const EXTENSION_WORDS: readonly string[] = ['bis', 'ter', 'quater'];
const EXTENSIONS: Watch = /* @__PURE__ */ pieces(EXTENSION_WORDS);
/** All of them: most words are in none. */
const WORDS: Watch = /* @__PURE__ */ pieces([
  ...PO_BOXES,
  ...LARGE_BOXES,
  ...LONE_BOXES,
  ...NUMBERLESS_WORDS,
  ...UNIT_WORDS,
  ...NUMBER_WORDS,
  ...EXTENSION_WORDS,
]);

/** Lines that say nothing: their words with one space between them. */
function wholes(): Watch {
  const hashes: number[] = [];
  for (const text of STREET_PLACEHOLDERS) hashes.push(hashWord(foldWords(text)));
  for (const text of missingMarkers()) hashes.push(hashWord(foldWords(text)));
  return watch(hashes);
}
const NOTHING: Watch = /* @__PURE__ */ wholes();

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The end of a plain house number ("12", "12a", "12/3") that begins at `at`; -1 for every other. */
function numberEnd(text: string, at: number): number {
  let i = at;
  while (isDigit(text.charCodeAt(i))) i++;
  if (i - at > 5) return -1;
  const code = text.charCodeAt(i) | 32;
  if (code >= 97 && code <= 122 && code !== 101) i++;
  else if (at > 0 && (text.charCodeAt(i) === 47 || text.charCodeAt(i) === 45)) {
    const from = ++i;
    while (isDigit(text.charCodeAt(i))) i++;
    if (i === from || i - from > 4) return -1;
  }
  return i === text.length || (at === 0 && text.charCodeAt(i) === 32) ? i : -1;
}

/** What {@link spansOf} says of every other text. */
const NOT_PLAIN = -1;

/** Where street and house number stand, seven bits a place; lines are short enough for that. */
function spans(from: number, to: number, numberFrom: number, numberTo: number): number {
  return from | (to << 7) | (numberFrom << 14) | (numberTo << 21);
}

/** True for a line that is right as it stands and has a house number; false says nothing. */
export function isPlainAddress(text: string): boolean {
  // The number's end is the highest part.
  return spansOf(text) >= 1 << 21;
}

/**
 * The parts of a plain line: words of letters with single spaces, and a house number at one end or none. Null for every
 * other text, and for all in which a word for a box or a flat may stand.
 */
export function plainAddress(text: string): AddressParts | null {
  const found = spansOf(text);
  if (found === NOT_PLAIN) return null;
  const street = text.slice(found & 127, (found >>> 7) & 127);
  const houseNumber = found < 1 << 21 ? null : text.slice((found >>> 14) & 127, found >>> 21);
  return { street, houseNumber, unit: null, poBox: null };
}

function spansOf(text: string): number {
  const { length } = text;
  if (length > 80) return NOT_PLAIN;
  let i = 0;
  let whole = 0;
  let numberTo = 0;
  if (isDigit(text.charCodeAt(0))) {
    i = numberEnd(text, 0);
    if (i <= 0 || i >= length - 2) return NOT_PLAIN;
    for (let k = 0; k < i; k++)
      whole = hashStep(whole, text.charCodeAt(k) < 64 ? text.charCodeAt(k) : text.charCodeAt(k) | 32);
    numberTo = i++;
  }
  const from = i;
  let words = 0;
  let lastStart = i;
  let lastWatched = false;
  let unit = false;
  let comma = -1;
  while (i < length) {
    const start = i;
    let piece = i;
    let hash = 0;
    let code = text.charCodeAt(i);
    if (isDigit(code)) {
      if (numberTo !== 0 || words === 0 || unit || numberEnd(text, i) !== length) return NOT_PLAIN;
      let end = start - 1;
      // "Plein 1944" may be a name, and the year no number.
      if (words === 1 && length - start === 4) return NOT_PLAIN;
      if (lastWatched) {
        if (comma === end - 1) return NOT_PLAIN;
        const dotted = text.charCodeAt(end - 1) === 46;
        if (NUMBER_WORDS.has(fold(text.slice(lastStart, dotted ? end - 1 : end)))) {
          if (words === 1) return NOT_PLAIN;
          end = lastStart - 1;
        }
      }
      if (comma === end - 1) end = comma;
      else if (comma !== -1 && comma < end) return NOT_PLAIN;
      return isWatched(NOTHING, placeholderHash(whole, text, start)) ? NOT_PLAIN : spans(from, end, start, length);
    }
    if (comma !== -1 && comma !== start - 2) return NOT_PLAIN;
    if (whole !== 0) whole = hashStep(whole, 32);
    lastWatched = false;
    let watched = false;
    for (; i <= length; i++) {
      code = i < length ? text.charCodeAt(i) : 32;
      const letter = code < 0x500 ? (FOLDED_LETTERS[code] as number) : 0;
      if (letter !== 0) {
        hash = hashStep(hash, letter);
        whole = hashStep(whole, letter);
        if (code >= 0x80 && !isOrdinaryAt(text, i)) return NOT_PLAIN;
        continue;
      }
      if (code === 0xdf) {
        hash = hashStep(hashStep(hash, 115), 115);
        whole = hashStep(hashStep(whole, 115), 115);
        continue;
      }
      // The end of a piece.
      if (i === piece) return NOT_PLAIN;
      if (isWatched(WORDS, hash)) {
        if (isWatched(BOXES, hash)) return NOT_PLAIN;
        if (isWatched(UNITS, hash)) watched = true;
        if (isWatched(NUMBERS, hash)) lastWatched = true;
        if (words === 0 && numberTo !== 0 && isWatched(EXTENSIONS, hash)) return NOT_PLAIN;
      }
      hash = 0;
      if (code === 32) break;
      if (code === 46 && (i + 1 === length || text.charCodeAt(i + 1) === 32)) {
        i++;
        break;
      }
      if (code === 44 && text.charCodeAt(i + 1) === 32 && comma === -1) {
        comma = i++;
        break;
      }
      if (code !== 45 && code !== 39) return NOT_PLAIN;
      whole = hashStep(whole, 32);
      piece = i + 1;
    }
    // A single letter may be the flat that a word before it announces.
    const size = i - start;
    if (size < 3 && (unit || (words === 0 && numberTo !== 0))) return NOT_PLAIN;
    unit = watched;
    lastStart = start;
    words++;
    i++;
  }
  if (comma !== -1 || words === 0 || text.charCodeAt(length - 1) === 32) return NOT_PLAIN;
  if (isWatched(NOTHING, whole)) return NOT_PLAIN;
  return spans(from, length, 0, numberTo);
}

/** The hash of the words so far and of the house number behind them, whose signs part words too. */
function placeholderHash(words: number, text: string, from: number): number {
  let hash = hashStep(words, 32);
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    hash = hashStep(hash, code === 47 || code === 45 ? 32 : code < 64 ? code : code | 32);
  }
  return hash;
}
