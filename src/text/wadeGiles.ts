/** Pinyin syllables as Wade and Giles wrote them, which Taiwan and older books still do. */

const WHOLE: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tzu',
  si: 'ssu',
  yi: 'i',
  yan: 'yen',
  ye: 'yeh',
  you: 'yu',
  yong: 'yung',
  er: 'erh',
  he: 'ho',
  ge: 'ko',
  ke: 'ko',
  gui: 'kuei',
  kui: 'kuei',
};
const FIRST: readonly (readonly [string, string])[] = [
  ['zh', 'ch'],
  ['ch', 'ch'],
  ['sh', 'sh'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'k'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['x', 'hs'],
  ['z', 'ts'],
  ['c', 'ts'],
  ['r', 'j'],
];

/**
 * One Pinyin syllable in Wade-Giles, without apostrophes and tones.
 * @example wadeGiles('xiong') // 'hsiung'
 */
export function wadeGiles(syllable: string): string {
  if (Object.hasOwn(WHOLE, syllable)) return WHOLE[syllable] as string;
  let first = '';
  let rest = syllable;
  for (const [from, to] of FIRST) {
    if (!syllable.startsWith(from)) continue;
    first = to;
    rest = syllable.slice(from.length);
    break;
  }
  const end = rest
    .replace(/ong$/, 'ung')
    .replace(/ian$/, 'ien')
    .replace(/ie$/, 'ieh')
    .replace(/ue$/, 'ueh')
    .replace(/^([tnls])uo$/, '$1o')
    .replace(/^uo$/, first === 'k' || first === 'sh' ? 'uo' : 'o')
    .replace(/^e$/, first === 'k' || first === 'h' ? 'o' : 'e');
  return first + end;
}
