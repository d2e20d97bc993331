/** The name about which no rule has anything to say, told in one pass: most cells are one. */
import { missingMarkers } from '../../reference/missingMarkers.ts';
import { NAME_TITLES, reservedNameWords, TITLES_OR_NAMES } from '../../reference/nameWords.ts';
import { fold } from '../../text/fold.ts';
import { isKeyboardRun, mayBeNeighbours } from '../../text/keyboard.ts';
import { hashStep, hashWord, isWatched, type Watch, watch } from '../../text/watch.ts';
import { isOrdinary, isOrdinaryAt } from '../cleanText.ts';
import { fakeNames, fakeWords, repeats } from './fakes.ts';
import type { NameList } from './famous.ts';
import { CAPITAL, CYRILLIC, FOLD, LATIN, LETTERS, SMALL, VOWEL } from './letters.ts';
import { companyNameWords } from './notAName.ts';

/** Every word some rule of the check knows, in the pieces between hyphens and apostrophes. "Ph D" is joined to "Ph.D."; "Dell'Utri" is a surname. */
function pieces(): ReadonlySet<string> {
  const all = new Set(['ph', 'dell']);
  for (const words of [reservedNameWords(), companyNameWords(), fakeWords()]) {
    for (const word of words) for (const piece of word.split(/['-]/)) all.add(piece);
  }
  return all;
}
const PIECES: ReadonlySet<string> = /* @__PURE__ */ pieces();
const MAYBE_PIECE: Watch = /* @__PURE__ */ watch(/* @__PURE__ */ Array.from(PIECES, hashWord));

/** The names of nobody and the words for nothing: the sum of their words' hashes, since the words may stand in any order. */
function sums(): number[] {
  const hashes: number[] = [];
  for (const names of [fakeNames(), missingMarkers()]) {
    for (const name of names) {
      let sum = 0;
      for (const word of name.split(/[ '-]/)) sum = (sum + hashWord(word)) | 0;
      hashes.push(sum);
    }
  }
  return hashes;
}
const FAKES: Watch = /* @__PURE__ */ watch(/* @__PURE__ */ sums());

/** Longest text that is looked at. */
const MOST = 60;
/** The folded letters of the piece that is being read. */
const PIECE: Uint16Array = /* @__PURE__ */ new Uint16Array(MOST + 1);

/** The piece begins like one that repeats itself. */
function mayRepeat(length: number): boolean {
  const first = PIECE[0];
  const second = PIECE[1];
  if (first === second) return true;
  for (let size = 2; size <= 4 && size * 2 <= length; size++) {
    if (PIECE[size] === first && PIECE[size + 1] === second) return true;
  }
  return false;
}

/** What a run over a keyboard must be at least: letters side by side, from end to end or nearly. */
function mayBeRun(length: number): boolean {
  // A run leaves out two letters at most: the third and the fourth are part of it.
  if (length < 4 || !mayBeNeighbours(PIECE[2] as number, PIECE[3] as number)) return false;
  let run = 1;
  let most = 1;
  for (let i = 1; i < length; i++) {
    run = mayBeNeighbours(PIECE[i - 1] as number, PIECE[i] as number) ? run + 1 : 1;
    if (run > most) most = run;
  }
  return most >= 4 && (most === length || (most > 4 && most >= length - 2));
}

/** What {@link plainName} says of every other text. */
export const NOT_PLAIN = -1;

/**
 * Where the space stands between the two words of a plain name ("Anna Nowak", or "Nowak, Anna"); 0 for a single word,
 * the text's length for more than two, {@link NOT_PLAIN} for anything else. Plain are words of two letters or more in
 * one script, each with a capital and small letters, of which none has a part in any rule of the check.
 * @param from where the name begins
 * @param title the hash of what stands before it
 */
export function plainName(text: string, from = 0, title = 0): number {
  const length = text.length;
  if (length > MOST) return NOT_PLAIN;
  let gap = 0;
  let comma = false;
  let scripts = 0;
  let foreign = false;
  let word = 0;
  let start = from;
  let hash = 0;
  let sum = title;
  for (let i = from; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 32;
    const letter = code < 0x500 ? (LETTERS[code] as number) : 0;
    if (letter !== 0) {
      if (word === 0 && (letter & CAPITAL) === 0) return NOT_PLAIN;
      word |= letter;
      if (code >= 0x80) {
        if (!isOrdinaryAt(text, i)) return NOT_PLAIN;
        foreign = true;
      }
      PIECE[i - start] = letter & FOLD;
      hash = hashStep(hash, letter & FOLD);
      continue;
    }
    // The end of a piece; a single letter is part of a name only before an apostrophe: O'Neill, D'Angelo.
    const size = i - start;
    if (size === 0 || (size === 1 && code !== 39)) return NOT_PLAIN;
    if (size > 1 && isWatched(MAYBE_PIECE, hash) && PIECES.has(fold(text.slice(start, i)))) return NOT_PLAIN;
    if (size > 2 && (mayRepeat(size) || mayBeRun(size))) {
      const piece = fold(text.slice(start, i));
      if (isKeyboardRun(piece) || repeats(piece)) return NOT_PLAIN;
    }
    if (code === 44) {
      if (gap !== 0 || text.charCodeAt(i + 1) !== 32) return NOT_PLAIN;
      comma = true;
      i++;
    }
    if (code === 32 || code === 44) {
      if ((word & SMALL) === 0 || (word & VOWEL) === 0) return NOT_PLAIN;
      scripts |= word;
      word = 0;
      if (i < length) gap = gap === 0 ? i : length;
    } else if (code !== 45 && code !== 39) return NOT_PLAIN;
    start = i + 1;
    sum = (sum + hash) | 0;
    hash = 0;
  }
  if ((comma && gap === length) || isWatched(FAKES, sum)) return NOT_PLAIN;
  if ((scripts & LATIN) !== 0 && (scripts & CYRILLIC) !== 0) return NOT_PLAIN;
  // What stands before the name has not been looked at.
  return foreign && from > 0 && !isOrdinary(text) ? NOT_PLAIN : gap;
}

/** Whether a name of a list may have the words of a plain text, or of one with a title. */
export function mayBeListed(text: string, list: NameList): boolean {
  let hash = 0;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code < 0x500 ? (LETTERS[code] as number) : 0;
    if (letter !== 0) hash = hashStep(hash, letter & FOLD);
    else {
      sum = (sum + hash) | 0;
      hash = 0;
    }
  }
  return list.mayHave((sum + hash) | 0);
}

/** True for a plain given name and surname behind a title with its dot: "Dr. Anna Nowak". */
export function isTitled(text: string): boolean {
  const dot = text.indexOf('.');
  if (dot < 2 || dot > 5 || text.charCodeAt(dot + 1) !== 32) return false;
  const title = fold(text.slice(0, dot));
  if (!NAME_TITLES.has(title) || TITLES_OR_NAMES.has(title)) return false;
  const gap = plainName(text, dot + 2, hashWord(title));
  return gap > 0 && gap < text.length && text.charCodeAt(gap - 1) !== 44;
}

/** True for a capital with its dot before one plain word: "A. Nowak". */
export function isInitialed(text: string): boolean {
  if (text.charCodeAt(1) !== 46 || text.charCodeAt(2) !== 32) return false;
  const letter = LETTERS[text.charCodeAt(0)] ?? 0;
  if ((letter & CAPITAL) === 0 || plainName(text, 3, hashStep(0, letter & FOLD)) !== 0) return false;
  // "П." may be a gentleman.
  return !NAME_TITLES.has(String.fromCharCode(letter & FOLD));
}

/** True for a capital with its dot. */
export function isInitial(text: string): boolean {
  return text.length === 2 && text.charCodeAt(1) === 46 && ((LETTERS[text.charCodeAt(0)] ?? 0) & CAPITAL) !== 0;
}
