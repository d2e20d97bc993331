/** Which encoding a text was written in: the reading whose letters surprise a language the least, or characters of several bytes. */
import { codePage } from './codePage.ts';
import { letterModel } from './letterModel.ts';
import { multiByteEncoding } from './multiByteEncoding.ts';

/** A page, the languages written in it, and how rare it is in contact lists (nats per file). */
interface Candidate {
  readonly encoding: string;
  readonly languages: readonly string[];
  readonly rarity: number;
}

const WEST: readonly string[] = ['de', 'fr', 'es', 'it', 'pt', 'sv', 'da', 'nl'];
const EAST: readonly string[] = ['pl', 'cs', 'hu', 'ro'];

const CANDIDATES: readonly Candidate[] = [
  { encoding: 'windows-1252', languages: WEST, rarity: 0 },
  { encoding: 'windows-1250', languages: EAST, rarity: 0.5 },
  { encoding: 'windows-1251', languages: ['ru', 'uk'], rarity: 0.2 },
  { encoding: 'windows-1254', languages: ['tr'], rarity: 1 },
  { encoding: 'iso-8859-2', languages: EAST, rarity: 1 },
  { encoding: 'koi8-r', languages: ['ru'], rarity: 1 },
  { encoding: 'koi8-u', languages: ['uk'], rarity: 1.5 },
  { encoding: 'ibm866', languages: ['ru'], rarity: 1 },
  { encoding: 'cp850', languages: WEST, rarity: 1.2 },
  { encoding: 'cp852', languages: EAST, rarity: 1.2 },
  { encoding: 'iso-8859-5', languages: ['ru', 'uk'], rarity: 1.5 },
  { encoding: 'iso-8859-15', languages: WEST, rarity: 1.5 },
  { encoding: 'iso-8859-16', languages: ['ro'], rarity: 2.5 },
  { encoding: 'macintosh', languages: WEST, rarity: 2.5 },
  { encoding: 'x-mac-cyrillic', languages: ['ru', 'uk'], rarity: 3 },
  { encoding: 'windows-1253', languages: ['el'], rarity: 1.5 },
  { encoding: 'iso-8859-7', languages: ['el'], rarity: 2 },
  { encoding: 'windows-1255', languages: ['he'], rarity: 1.5 },
  { encoding: 'windows-1256', languages: ['ar'], rarity: 1.5 },
  { encoding: 'windows-874', languages: ['th'], rarity: 2 },
  { encoding: 'windows-1257', languages: ['lt', 'lv', 'et'], rarity: 2 },
];

/** Distinct words that are enough to tell. */
const MAX_WORDS = 1500;
/** Words looked at in all: a long list of the same few towns tells no more. */
const MAX_LOOKED = 30_000;
const MAX_WORD_BYTES = 60;

/**
 * Name of the encoding as the WHATWG spells it (plus cp850, cp852, iso-8859-16); of several bytes a character only where
 * no language of single bytes fits. `windows-1252` for text without any byte over 127. Linear in the bytes until enough distinct words are found, then constant.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const words = distinctWords(bytes);
  if (words.length === 0) return 'windows-1252';
  const single = singleByte(words);
  return single.surprise < SURPRISE ? single.encoding : (multiByteEncoding(bytes) ?? single.encoding);
}

/** Nats per letter outside ASCII from which on no language of the models wrote it. */
const SURPRISE = 4;

/** The page that surprises the least, and by how much per byte over 127. */
function singleByte(words: readonly Uint8Array[]): { encoding: string; surprise: number } {
  let best = 'windows-1252';
  let bestCost = Number.POSITIVE_INFINITY;
  const models = new Map<string, (before: number, unit: number) => number>();
  for (const candidate of CANDIDATES) {
    const table = codePage(candidate.encoding);
    if (table === null) continue;
    const kinds = kindTable(table);
    for (const language of candidate.languages) {
      let model = models.get(language);
      if (model === undefined) {
        model = memoized(letterModel(language));
        models.set(language, model);
      }
      let cost = candidate.rarity;
      for (const word of words) {
        cost += wordCost(word, table, kinds, model);
        if (cost >= bestCost) break;
      }
      if (cost < bestCost) {
        bestCost = cost;
        best = candidate.encoding;
      }
    }
  }
  let high = 0;
  for (const word of words) for (const byte of word) if (byte > 127) high++;
  return { encoding: best, surprise: bestCost / high };
}

/** Runs of letters and bytes over 127 that hold at least one of the latter; each once, first come first. */
function distinctWords(bytes: Uint8Array): readonly Uint8Array[] {
  const seen = new Set<string>();
  const words: Uint8Array[] = [];
  let looked = 0;
  let i = 0;
  while (i < bytes.length && words.length < MAX_WORDS && looked < MAX_LOOKED) {
    if (bytes[i]! < 128) {
      i++;
      continue;
    }
    let start = i;
    while (start > 0 && i - start < MAX_WORD_BYTES && isAsciiLetter(bytes[start - 1]!)) start--;
    let end = i + 1;
    while (end < bytes.length && end - start < MAX_WORD_BYTES && (bytes[end]! > 127 || isAsciiLetter(bytes[end]!)))
      end++;
    const word = bytes.subarray(start, end);
    const key = String.fromCharCode(...word);
    looked++;
    if (!seen.has(key)) {
      seen.add(key);
      words.push(word);
    }
    i = end;
  }
  return words;
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}

/** Per byte: 0 for a small letter, 1 for a capital one, otherwise 10 times the cost of such a sign in running text. */
function kindTable(table: Uint16Array): Uint8Array {
  const kinds = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const sign = String.fromCharCode(table[byte]!);
    if (sign !== 'ª' && sign !== 'º' && /[\p{L}\p{M}]/u.test(sign)) kinds[byte] = sign === sign.toLowerCase() ? 0 : 1;
    else if (byte < 128) kinds[byte] = 2;
    else if ('\u00A0«»„“”’‘–—№°ºª…'.includes(sign)) kinds[byte] = 45;
    else if ('€£§©®™•·¿¡‹›‚\u00AD²½'.includes(sign)) kinds[byte] = 60;
    else if (table[byte]! < 0xa0 || sign === '\uFFFD') kinds[byte] = 150;
    else kinds[byte] = 100;
  }
  return kinds;
}

/** A capital after a small letter, and every further capital of a word: what swapped pages are full of. */
const CAPITAL_AFTER_SMALL = 2.5;
const CAPITAL_INSIDE = 0.3;
const SIGN_BETWEEN_LETTERS = 3;
/** A Latin letter beside one of another alphabet: Greek is the first of them. */
const OTHER_SCRIPTS = 0x370;
const MIXED_SCRIPT = 6;
/** A letter that stands alone and is no word of any of the languages: more often a sign. */
const LONE_LETTER = 2;
const ONE_LETTER_WORDS = 'àáéèíóòôêöåæøâîäçузвикояіаєї';

function wordCost(
  word: Uint8Array,
  table: Uint16Array,
  kinds: Uint8Array,
  model: (before: number, unit: number) => number,
): number {
  let cost = 0;
  let before = 32;
  let beforeKind = 2;
  for (let i = 0; i <= word.length; i++) {
    const byte = i < word.length ? word[i]! : 32;
    const kind = kinds[byte]!;
    const unit = kind < 2 ? lower(table[byte]!) : 32;
    const matters = byte > 127 || (i > 0 && word[i - 1]! > 127);
    if (matters) {
      if (kind < 2) {
        cost += model(before, unit);
        if (before !== 32 && unit >= OTHER_SCRIPTS !== before >= OTHER_SCRIPTS) cost += MIXED_SCRIPT;
        if (word.length === 1 && !ONE_LETTER_WORDS.includes(String.fromCharCode(unit))) cost += LONE_LETTER;
        if (kind === 1 && before !== 32) cost += beforeKind === 0 ? CAPITAL_AFTER_SMALL : CAPITAL_INSIDE;
      } else {
        if (byte > 127) {
          cost += kind / 10;
          const next = i + 1 < word.length ? kinds[word[i + 1]!]! : 2;
          if (before !== 32 && next < 2 && table[byte] !== 0x2019) cost += SIGN_BETWEEN_LETTERS;
        }
        if (before !== 32) cost += model(before, 32);
      }
    }
    before = unit;
    beforeKind = kind;
  }
  return cost;
}

function lower(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (unit === 0x218 || unit === 0x219) return 0x15f;
  if (unit === 0x21a || unit === 0x21b) return 0x163;
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

function memoized(model: (before: number, unit: number) => number): (before: number, unit: number) => number {
  const known = new Map<number, number>();
  return (before, unit) => {
    const key = before * 65536 + unit;
    let cost = known.get(key);
    if (cost === undefined) {
      cost = model(before, unit);
      known.set(key, cost);
    }
    return cost;
  };
}
