/** One spelling for all ways to write a name in Latin letters: transliterations, doubled and silent letters. */

const VOWELS = 'aeiou';

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter !== '' && VOWELS.includes(letter);
}

/** Letter groups in the order in which they are looked for, longest first, by their first letter. */
const GROUPS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  c: [
    ['ck', 'k'],
    ['cz', 'c'],
    ['ch', 'c'],
    ['cs', 'c'],
    ['cc', 'c'],
  ],
  d: [
    ['dzh', 'i'],
    ['dsch', 'i'],
    ['dj', 'i'],
    ['dz', 'z'],
    ['dh', 'd'],
  ],
  g: [['gh', 'g']],
  i: [
    ['ie', 'e'],
    ['iy', 'i'],
    ['ij', 'i'],
    ['ii', 'i'],
  ],
  j: [
    ['je', 'e'],
    ['jo', 'e'],
    ['ji', 'i'],
    ['jy', 'i'],
  ],
  k: [
    ['kh', 'h'],
    ['ks', 'ks'],
  ],
  o: [
    ['oo', 'u'],
    ['ou', 'u'],
  ],
  p: [['ph', 'f']],
  q: [['qu', 'kv']],
  r: [
    ['rz', 'z'],
    ['rh', 'r'],
  ],
  s: [
    ['shch', 's'],
    ['schtsch', 's'],
    ['szcz', 's'],
    ['stch', 's'],
    ['sch', 's'],
    ['sh', 's'],
    ['sz', 's'],
    ['sc', 's'],
  ],
  t: [
    ['tsch', 'c'],
    ['tch', 'c'],
    ['tsh', 'c'],
    ['ts', 'c'],
    ['tz', 'c'],
    ['th', 't'],
  ],
  w: [['wh', 'v']],
  y: [
    ['ye', 'e'],
    ['yo', 'e'],
    ['yy', 'i'],
    ['yi', 'i'],
    ['yj', 'i'],
  ],
  z: [['zh', 'z']],
};
const SINGLE: Readonly<Record<string, string>> = { w: 'v', y: 'i', j: 'i', q: 'k', x: 'ks' };
const HARD = 'aouilr';

/**
 * The common spelling of one folded Latin word: kh/h, w/v, ts/c, y/j/i, shch/sch/sc, x/ks, ye/e, ph/f, doubled letters.
 * Equal for spellings that are transliterations of one another; it is a key and not a name. Linear.
 * @example nameVariant('iwanow') // 'ivanov'
 */
export function nameVariant(word: string): string {
  let key = '';
  let last = '';
  let i = 0;
  while (i < word.length) {
    const letter = word[i] as string;
    let piece = letter;
    let length = 1;
    if (letter === 'c' && i === 0 && HARD.includes(word[1] ?? '') && word[1] !== 'i') piece = 'k';
    else if (letter === 'c' && i === 0 && word[1] === 'h' && (word[2] === 'r' || word[2] === 'l')) {
      piece = 'k';
      length = 2;
    } else {
      const groups = Object.hasOwn(GROUPS, letter) ? GROUPS[letter] : undefined;
      let found = false;
      if (groups !== undefined) {
        for (const [group, to] of groups) {
          if (word.startsWith(group, i)) {
            piece = to;
            length = group.length;
            found = true;
            break;
          }
        }
      }
      // "yo" opens a word as it sounds; inside it is one letter.
      if (found && i === 0 && (letter === 'y' || letter === 'j') && word[1] === 'o') piece = 'io';
      if (!found) piece = Object.hasOwn(SINGLE, letter) ? (SINGLE[letter] as string) : letter;
    }
    for (const one of piece) {
      if (one !== last) {
        key += one;
        last = one;
      }
    }
    i += length;
  }
  // Umlauts are written with an e or without, and so is a Slavic "ye" behind a vowel: Mueller, Babayevo.
  key = key.replace(/([aou])e/g, '$1');
  // "Aleksandr" and "Alexander", "Petr" and "Peter".
  if (key.length > 4 && key.endsWith('er') && !isVowel(key[key.length - 3])) key = `${key.slice(0, -2)}r`;
  return key;
}
