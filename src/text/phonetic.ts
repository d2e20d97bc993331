/** A rough sound of a Latin name, the same for the usual ways to write it across European languages. */

/** A pattern, its sound, and letters without one of which it cannot be found. */
const GROUPS: readonly (readonly [RegExp, string, number])[] = [
  [/tsch|tch|sch|sh|cz|sz|zh|ch/g, 'x', /* @__PURE__ */ lettersOf('hz')],
  [/ph/g, 'f', /* @__PURE__ */ lettersOf('p')],
  [/ck|q|kh|g/g, 'k', /* @__PURE__ */ lettersOf('kqg')],
  [/c(?=[eiy])|z|ts/g, 's', /* @__PURE__ */ lettersOf('czt')],
  [/c/g, 'k', /* @__PURE__ */ lettersOf('c')],
  [/w|b/g, 'v', /* @__PURE__ */ lettersOf('wb')],
  [/d|th/g, 't', /* @__PURE__ */ lettersOf('dt')],
  // An x may come from the first pattern.
  [/x(?=x)/g, '', /* @__PURE__ */ lettersOf('xhz')],
  [/m/g, 'n', /* @__PURE__ */ lettersOf('m')],
];

/** A bit for each letter from a to z; other units set none that a pattern looks at. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 97 && unit <= 122) letters |= 1 << (unit - 97);
  }
  return letters;
}

/**
 * The consonants of folded Latin text as sounds, first vowel kept as `a`, doubles once, at most six. A key for
 * finding candidates, never proof. Letters of other scripts stay as they are. Empty in, empty out. Linear.
 *
 * @example phonetic('schmidt') // 'xnt'
 */
export function phonetic(folded: string): string {
  let text = folded.length > 60 ? folded.slice(0, 60) : folded;
  const letters = lettersOf(text);
  for (const [pattern, sound, needed] of GROUPS) if ((letters & needed) !== 0) text = text.replace(pattern, sound);
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
