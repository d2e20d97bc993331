/** All usual ways to read a name aloud, in Latin letters: one for most, several for Chinese characters and Hangul. */

import { HANGUL_NAMES } from '../../reference/hangulNames.ts';
import { HAN_VIET, HANJA, KANJI, SOUTHERN } from '../../reference/hanReadings.ts';
import { fold } from '../../text/fold.ts';
import { lazily } from '../../text/lazily.ts';
import { pinyin, readingsOf } from '../../text/pinyin.ts';
import { romanize } from '../../text/romanize.ts';
import { toLatin } from '../../text/transliterate.ts';
import { wadeGiles } from '../../text/wadeGiles.ts';

type Readings = ReadonlyMap<string, readonly string[]>;

const korean: () => Readings = /* @__PURE__ */ lazily(() => readingsOf(HANJA));
const vietnamese: () => Readings = /* @__PURE__ */ lazily(() => readingsOf(HAN_VIET));
const southern: () => Readings = /* @__PURE__ */ lazily(() => readingsOf(SOUTHERN));
const hangulNames: () => ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ lazily(
  () => new Map(HANGUL_NAMES.split('|').map((line) => [line[0] as string, line.slice(1).split(' ')])),
);

/** Japanese readings belong to words of one to three characters. */
const japanese: () => Readings = /* @__PURE__ */ lazily(() => {
  const words = new Map<string, string[]>();
  const put = (word: string, reading: string): void => {
    const held = words.get(word);
    if (held === undefined) words.set(word, [reading]);
    else if (!held.includes(reading)) held.push(reading);
  };
  for (const entry of KANJI.split('|')) {
    const reading = /^[a-z]+/.exec(entry)?.[0] ?? '';
    const characters = entry.slice(reading.length);
    if (LONG_READINGS.has(reading)) for (const word of characters.match(/../gu) ?? []) put(word, reading);
    for (const character of characters) put(character, reading);
  }
  return words;
});
/** Readings in the table whose characters are taken two by two as well. */
const LONG_READINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'igarashi inoue hayato hino kono kubo kumi osamu oda rika rumi yua yui yuri hattori kobe kudou saitou takata nogami taketa kuwabara touma souta hinata rikuto kenji jirou ichirou tarou taniguchi aida sugawara suzuki katata kouchi gouchi yumi miyu'.split(
    ' ',
  ),
);

const MOST = 24;
const HAN = /[\u3400-\u9FFF]/;
const HANGUL = /[\uAC00-\uD7A3]/;
const HAN_ONLY = /^[\u3005\u3400-\u9FFF]{1,6}$/;
const HANGUL_ONLY = /^[\uAC00-\uD7A3]{1,5}$/;

/** Every way to put the readings of the pieces together, up to {@link MOST}. */
function product(pieces: readonly (readonly string[])[]): string[] {
  let all = [''];
  for (const piece of pieces) {
    const next: string[] = [];
    for (const start of all) for (const end of piece) if (next.length < MOST) next.push(start + end);
    all = next;
  }
  return all;
}

function each(word: string, readings: Readings): readonly (readonly string[])[] | null {
  const pieces: (readonly string[])[] = [];
  for (const character of word) {
    const held = readings.get(character);
    if (held === undefined) return null;
    pieces.push(held);
  }
  return pieces;
}

function japaneseOf(word: string): string[] {
  const readings = japanese();
  const found = [...(word.length > 1 ? (readings.get(word) ?? []) : [])];
  const pieces: (readonly string[])[] = [];
  for (let i = 0; i < word.length; i++) {
    const two = word.length > 2 ? readings.get(word.slice(i, i + 2)) : undefined;
    const held = two ?? readings.get(word[i] as string);
    if (held === undefined) return found;
    if (two !== undefined) i++;
    pieces.push(held);
  }
  found.push(...product(pieces));
  return found;
}

function hangulOf(word: string): string[] {
  const pieces: (readonly string[])[] = [];
  for (const syllable of word) {
    const usual = romanize(syllable);
    pieces.push([usual, ...(hangulNames().get(syllable) ?? [])].slice(0, word.length > 2 ? 3 : 6));
  }
  return product(pieces);
}

function hanOf(word: string): string[] {
  const syllables = Array.from(word, (character) => pinyin(character));
  const found = [syllables.join(''), syllables.map(wadeGiles).join('')];
  for (const table of [vietnamese(), southern()]) {
    const pieces = each(word, table);
    if (pieces !== null) found.push(...product(pieces));
  }
  const hanja = each(word, korean());
  if (hanja !== null) {
    for (const hangul of product(hanja).slice(0, 2)) found.push(...hangulOf(hangul));
  }
  found.push(...japaneseOf(word));
  return [...new Set(found)];
}

/**
 * The readings of one word of a name, folded, in Latin letters: the usual one first. Chinese characters are read in
 * Mandarin (Pinyin and Wade-Giles), Vietnamese, Cantonese and its neighbours, Korean and Japanese.
 * @example readingsOfWord('박') // ['bak', 'park', 'pak']
 */
export function readingsOfWord(word: string): readonly string[] {
  if (HAN.test(word) && HAN_ONLY.test(word)) return hanOf(word);
  if (HANGUL.test(word) && HANGUL_ONLY.test(word)) return hangulOf(word);
  return [toLatin(fold(romanize(word))).replace(/[^a-z0-9]+/g, '')];
}
