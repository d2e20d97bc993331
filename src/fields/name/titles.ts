/** The titles before a name. */
import { NAME_PARTICLES, TITLES_OR_GIVEN_NAMES, TITLES_OR_NAMES } from '../../reference/nameWords.ts';
import { isDoctorateField, isJoint, isParticle, isSureTitle, isTitle, isTitleChain, type Token } from './tokens.ts';

/** "M." and "D." where they are titles: where the country has them so, beside another title, or between two. */
function isLetterTitle(tokens: readonly Token[], at: number, letter: string): boolean {
  const { word, text } = tokens[at] as Token;
  if (word !== 'm' && word !== 'd') return false;
  const following = tokens.length - at - 1;
  if (word === letter && following > (word === 'm' && text.endsWith('.') ? 0 : 1)) return true;
  const before = tokens[at - 1];
  // "Sr. D. Juan Pérez"
  if (word === 'd' && before !== undefined && /^(?:sra?|excm[oa])$/.test(before.word)) return following > 1;
  // "Mme et M. Durand", "M. et Mme Durand"
  if (before !== undefined) return at > 1 && isJoint(before) && isSureTitle(tokens[at - 2] as Token) && following > 0;
  return following > 2 && isJoint(tokens[1] as Token) && isSureTitle(tokens[2] as Token);
}

/** How many words are a title with its article: "De heer Jansen", "The Rev. John Smith". */
function articled(tokens: readonly Token[]): number {
  const [head, next] = tokens;
  if (next === undefined || tokens.length < 3) return 0;
  const isOne =
    head?.word === 'the' ? isSureTitle(next) || next.word === 'hon' : head?.word === 'de' && next.text === 'heer';
  return isOne ? 2 : 0;
}

/** What stands behind the names of people in China, Japan and Korea, onto the name or apart. */
const HONORIFIC = /(?:様|さま|さん|氏|殿|先生|女士|小姐|太太|님|씨)$/u;
const FAR_EASTERN = /^[\u2E80-\uD7A3]+$/;

/** The name and what honours the person behind it; null where nothing does. */
export function takeHonorific(tokens: readonly Token[]): { readonly name: Token[]; readonly title: Token } | null {
  const last = tokens[tokens.length - 1];
  if (last === undefined || !FAR_EASTERN.test(last.text)) return null;
  const found = HONORIFIC.exec(last.text);
  if (found === null || (found.index === 0 && tokens.length === 1)) return null;
  const bare = last.text.slice(0, found.index);
  const name = tokens.slice(0, -1);
  if (bare !== '') name.push({ text: bare, word: bare });
  return { name, title: { text: found[0], word: found[0] } };
}

/** "pan Novák", "don Juan": a title in small letters before a name that has its capital. */
function isSmallTitle({ text, word }: Token, next: Token): boolean {
  if (text !== word || word.length < 3 || !TITLES_OR_NAMES.has(word) || NAME_PARTICLES.has(word)) return false;
  return /^\p{Lu}/u.test(next.text);
}

/** Takes titles off the front: all that are nothing else, and "and" between two of them. */
export function takeTitles(tokens: readonly Token[], letter: string): number {
  let count = articled(tokens);
  while (count < tokens.length - 1) {
    const token = tokens[count] as Token;
    const following = tokens.length - count - 1;
    // "Don van den Berg", "Earl De Luca"
    if (count === 0 && following > 1 && TITLES_OR_GIVEN_NAMES.has(token.word) && !token.text.endsWith('.')) {
      const next = tokens[1] as Token;
      if (NAME_PARTICLES.has(next.word) && isParticle(next, tokens[2] as Token)) break;
    }
    if (
      isTitle(token, following) ||
      isLetterTitle(tokens, count, letter) ||
      isTitleChain(token) ||
      (count > 0 && isDoctorateField(token, tokens.slice(0, count))) ||
      isSmallTitle(token, tokens[count + 1] as Token)
    ) {
      count++;
      continue;
    }
    if (count === 0 || !isJoint(token)) break;
    const next = tokens[count + 1] as Token;
    const certain = isSureTitle(next) || isLetterTitle(tokens, count + 1, letter);
    // "Dr. E. Mag" has an initial.
    if (!certain && (token.word === 'e' || !isTitle(next, following - 1))) break;
    count += 2;
  }
  return count;
}
