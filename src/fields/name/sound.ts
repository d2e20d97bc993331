/** How far two Latin words are from sounding alike, whatever scheme of transliteration wrote them. */

/** Groups of letters and their sound; longest first. Capitals are sounds that no letter has. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['tsch', 'C'],
  ['shch', 'S'],
  ['szcz', 'S'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['dzh', 'C'],
  ['ch', 'C'],
  ['sh', 'S'],
  ['zh', 'S'],
  ['sz', 'S'],
  ['cz', 'C'],
  ['hs', 'S'],
  ['ts', 'C'],
  ['tz', 'C'],
  ['dz', 'C'],
  ['dj', 'C'],
  ['kh', 'H'],
  ['gh', 'k'],
  ['ph', 'f'],
  ['th', 't'],
  ['dh', 't'],
  ['bh', 'p'],
  ['ck', 'k'],
  ['ng', 'n'],
  ['qu', 'k'],
  ['ks', 'ks'],
];
const ONE: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  q: 'k',
  c: 'k',
  z: 's',
  v: 'v',
  w: 'v',
  j: 'C',
  x: 'S',
  h: 'H',
};
const STARTS = 'tscdzhkgpbnq';
const VOWELS = 'aeiouy';

/**
 * The sounds of a folded Latin word: voiced and voiceless consonants alike, each run of vowels as one.
 * @example soundsOf('chung') // 'Cun'
 */
export function soundsOf(word: string): string {
  let sounds = '';
  let i = 0;
  while (i < word.length && sounds.length < 60) {
    const letter = word[i] as string;
    if (VOWELS.includes(letter) || (letter === 'w' && VOWELS.includes(word[i + 1] ?? '-') && sounds !== '')) {
      let end = i;
      while (end < word.length && (VOWELS.includes(word[end] as string) || word[end] === 'w')) end++;
      sounds += vowel(word.slice(i, end));
      i = end;
      continue;
    }
    let piece = ONE[letter] ?? letter;
    let length = 1;
    if (STARTS.includes(letter)) {
      for (const [group, sound] of SOUNDS) {
        if (!word.startsWith(group, i)) continue;
        piece = sound;
        length = group.length;
        break;
      }
    }
    if (letter === 'c' && length === 1 && 'eiy'.includes(word[i + 1] ?? '-')) piece = 's';
    if (!sounds.endsWith(piece)) sounds += piece;
    i += length;
  }
  return sounds;
}

function vowel(run: string): string {
  if (run === 'eo') return 'o';
  if (run === 'eu' || run === 'oo') return 'u';
  if (run === 'ae' || run === 'ai' || run === 'oe') return 'e';
  if (run === 'ee') return 'i';
  const open = run.replace(/[yw]/g, '');
  if (open === '') return run.includes('y') ? 'i' : 'u';
  return run.startsWith('y') && open.length > 1 ? (open[open.length - 1] as string) : (open[0] as string);
}

const ALIKE: Readonly<Record<string, number>> = {
  ei: 0.2,
  ou: 0.1,
  ae: 0.3,
  ao: 0.3,
  CS: 0.35,
  Cs: 0.4,
  Ss: 0.2,
  Hk: 0.35,
  lr: 0.4,
  fv: 0.4,
  pv: 0.4,
  fp: 0.4,
  mn: 0.5,
  Ct: 0.6,
  Ck: 0.5,
  uv: 0.1,
  ov: 0.2,
};

function cost(a: string, b: string): number {
  if (a === b) return 0;
  const known = ALIKE[a < b ? a + b : b + a];
  if (known !== undefined) return known;
  return VOWELS.includes(a) && VOWELS.includes(b) ? 0.5 : 1;
}

/** What a sound costs where the other word has none; `bare` words do not write their vowels. */
function gap(sound: string, bare: boolean): number {
  if (VOWELS.includes(sound)) return bare ? 0.05 : 0.5;
  return sound === 'H' ? 0.4 : 1;
}

/**
 * The distance of two sound codes, 0 for alike, by the cheapest alignment. `bare`: the first is written without vowels.
 * Quadratic in words of at most 60 sounds.
 */
export function soundDistance(a: string, b: string, bare: boolean): number {
  let before = new Float64Array(b.length + 1);
  let now = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j++) before[j] = before[j - 1]! + gap(b[j - 1]!, bare);
  for (let i = 1; i <= a.length; i++) {
    const sound = a[i - 1]!;
    now[0] = before[0]! + gap(sound, false);
    for (let j = 1; j <= b.length; j++) {
      const other = b[j - 1]!;
      now[j] = Math.min(
        before[j - 1]! + cost(sound, other),
        before[j]! + gap(sound, false),
        now[j - 1]! + gap(other, bare),
      );
    }
    [before, now] = [now, before];
  }
  return before[b.length]!;
}
