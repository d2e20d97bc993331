/** Whether two names may be one name in two scripts or two schemes of transliteration. */
import { jaroWinkler } from '../../text/jaroWinkler.ts';
import { asText } from '../../text/tidy.ts';
import { readingsOfWord } from './readings.ts';
import { soundDistance, soundsOf } from './sound.ts';
import { nameVariant } from './variant.ts';

const NO_LETTER = /[^\p{L}\p{M}\p{N}]+/u;
const BARE = /[\u05D0-\u05EA\u0620-\u06D5]/;
const MANY = /[\u3400-\u9FFF\uAC00-\uD7A3]/;
const MAX_NAME = 120;

interface Spoken {
  readonly readings: readonly string[];
  readonly sounds: readonly string[];
  readonly bare: boolean;
  readonly many: boolean;
}

function speak(text: string): Spoken {
  const words = text.normalize('NFKC').split(NO_LETTER).filter(Boolean);
  let readings: readonly string[] = [''];
  for (const word of words) {
    const more = readingsOfWord(word);
    readings = readings.flatMap((start) => more.map((end) => start + end)).slice(0, 64);
  }
  readings = readings.filter((reading) => reading !== '');
  return { readings, sounds: readings.map(soundsOf), bare: BARE.test(text), many: MANY.test(text) };
}

function alike(a: string, b: string, bare: boolean, strict: boolean): boolean {
  const longer = Math.max(a.length, b.length);
  if (bare && Math.min(a.length, b.length) < 2) return a === b;
  const allowed = strict ? 0.12 * longer : bare ? 0.2 * longer : longer < 4 ? 0.3 : 0.17 * longer;
  return soundDistance(a, b, bare) <= allowed;
}

/**
 * True when two cells may hold one name: some reading of the one sounds like some reading of the other. Words are taken
 * in their order, spaces do not count; two names in one script are compared by their sound as well. For candidates and
 * for people to look at: different names can sound alike. Null and empty are near nothing. Never throws on data.
 *
 * @example isNearName('שפירא', 'Shapira') // true
 * @example isNearName('陳', 'Trần') // true
 * @example isNearName('Mori', 'Ito') // false
 */
export function isNearName(left: unknown, right: unknown): boolean {
  const a = asText(left);
  const b = asText(right);
  if (typeof a !== 'string' || typeof b !== 'string' || a.length > MAX_NAME || b.length > MAX_NAME) return false;
  const first = speak(a);
  const second = speak(b);
  const strict = first.many || second.many;
  for (let i = 0; i < first.sounds.length; i++) {
    for (let j = 0; j < second.sounds.length; j++) {
      if (first.readings[i] === second.readings[j]) return true;
      const near =
        second.bare && !first.bare
          ? alike(second.sounds[j]!, first.sounds[i]!, true, strict)
          : alike(first.sounds[i]!, second.sounds[j]!, first.bare, strict);
      if (near) return true;
    }
  }
  if (strict || first.bare || second.bare) return false;
  const x = nameVariant(first.readings[0] ?? '');
  const y = nameVariant(second.readings[0] ?? '');
  return x.length > 3 && y.length > 3 && jaroWinkler(x, y) >= 0.92;
}

/**
 * Keys of which two names that are near mostly share one: the consonants of every reading. For finding candidates;
 * `isNearName` then judges. Empty for an empty cell.
 * @example nearNameKeys('שפירא') // ['Spr']
 */
export function nearNameKeys(input: unknown): readonly string[] {
  const text = asText(input);
  if (typeof text !== 'string' || text.length > MAX_NAME) return [];
  const keys = new Set<string>();
  for (const sounds of speak(text).sounds) keys.add(sounds.replace(/[aeiouyvH]/g, '').replace(/(.)\1+/g, '$1'));
  keys.delete('');
  return [...keys];
}
