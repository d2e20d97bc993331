/** A rough sound of a Latin name, the same for the usual ways to write it across European languages. */

const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|sch|sh|cz|sz|zh|ch/g, 'x'],
  [/ph/g, 'f'],
  [/ck|q|kh|g/g, 'k'],
  [/c(?=[eiy])|z|ts/g, 's'],
  [/c/g, 'k'],
  [/w|b/g, 'v'],
  [/d|th/g, 't'],
  [/x(?=x)/g, ''],
  [/m/g, 'n'],
];

/**
 * The consonants of folded Latin text as sounds, first vowel kept as `a`, doubles once, at most six. A key for
 * finding candidates, never proof. Letters of other scripts stay as they are. Empty in, empty out. Linear.
 *
 * @example phonetic('schmidt') // 'xnt'
 */
export function phonetic(folded: string): string {
  let text = folded.length > 60 ? folded.slice(0, 60) : folded;
  for (const [pattern, sound] of GROUPS) text = text.replace(pattern, sound);
  let out = '';
  let before = '';
  for (const letter of text) {
    const vowel = 'aeiouyhj'.includes(letter);
    if (vowel ? out !== '' : letter === before || letter === ' ' || letter === '-' || letter === "'") {
      before = vowel ? '' : before;
      continue;
    }
    out += vowel ? 'a' : letter;
    before = vowel ? '' : letter;
    if (out.length === 6) break;
  }
  return out;
}
