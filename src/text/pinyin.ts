/** Chinese characters as Mandarin syllables, the surname apart. */
import { lazily } from './lazily.ts';
import { PINYIN, SURNAMES, TWO_CHARACTER_SURNAMES } from './pinyinTable.ts';

/** Reading before its characters, `|` between; a character may stand under several readings. */
export function readingsOf(table: string): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, string[]>();
  for (const entry of table.split('|')) {
    const reading = /^[a-z]+/.exec(entry)?.[0] ?? (entry[0] as string);
    for (const character of entry.slice(reading.length)) {
      const held = readings.get(character);
      if (held === undefined) readings.set(character, [reading]);
      else held.push(reading);
    }
  }
  return readings;
}

const mandarin: () => ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ lazily(() => readingsOf(PINYIN));
const single: () => ReadonlySet<string> = /* @__PURE__ */ lazily(() => new Set(SURNAMES));
const double: () => ReadonlySet<string> = /* @__PURE__ */ lazily(
  () => new Set(TWO_CHARACTER_SURNAMES.match(/../gu) ?? []),
);

/** How many characters of a whole Chinese name are the surname; 0 where it does not look like a whole name. */
export function surnameLength(run: string): number {
  if (run.length < 3 || run.length > 4) return 0;
  if (double().has(run.slice(0, 2))) return 2;
  return run.length === 3 && single().has(run[0] as string) ? 1 : 0;
}

/**
 * A run of Chinese characters in Pinyin without tones, in one word, or in two where it is a surname with a given name.
 * A character that is not in the table stays. Linear.
 * @example pinyin('李明華') // 'li minghua'
 */
export function pinyin(run: string): string {
  const surname = surnameLength(run);
  let latin = '';
  for (let i = 0; i < run.length; i++) {
    if (i === surname && i > 0) latin += ' ';
    const character = run[i] as string;
    latin += mandarin().get(character)?.[0] ?? character;
  }
  return latin;
}
