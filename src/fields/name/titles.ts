/** The titles before a name. */
import {
  MALAY_TITLES,
  NAME_PARTICLES,
  TITLES_AT_THE_END,
  TITLES_OR_GIVEN_NAMES,
  TITLES_OR_NAMES,
} from '../../reference/nameWords.ts';
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

/** How many words are a Malay title: "Tan Sri", "Dato' Sri", "Datuk Seri Haji", "Tuan Haji". */
function malay(tokens: readonly Token[]): number {
  const [head, next] = tokens as readonly [Token, Token];
  const isTan = head.word === 'tan' && next.word === 'sri';
  if (!isTan && !MALAY_TITLES.has(head.word) && !(head.word === 'tuan' && next.word === 'haji')) return 0;
  let count = 1;
  while (count < tokens.length - 1 && /^(?:s(?:e)?ri|haj[ia]h?|hjh?)$/.test((tokens[count] as Token).word)) count++;
  return count;
}

/** How many words are a title with its article: "De heer Jansen", "The Rev. John Smith". */
function articled(tokens: readonly Token[]): number {
  const [head, next] = tokens;
  if (next === undefined || tokens.length < 3) return 0;
  const asia = malay(tokens);
  if (asia > 0) return asia;
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

/** "Dr.", "Mag.": one that also stands behind a name, with its dot. */
function isDotted({ word, text }: Token): boolean {
  return TITLES_AT_THE_END.has(word) && text.indexOf('.') === text.length - 1;
}

/** Nothing but titles: "Müller, Hans, Prof. Dr." */
export function areTitles(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token, i) =>
      isSureTitle(token) || isDotted(token) || isTitleChain(token) || isDoctorateField(token, tokens.slice(0, i)),
  );
}

const UNDOTTED = /^(?:dr|prof|mrs?|ms|mme|mlle|frau)$/;

/**
 * Where the titles begin that stand behind a name: "Müller Hans Prof. Dr."; its end where none do.
 * @param keep how many words stay at least
 * @param bare how many words stay at least before a title without its dot ("Ali Ms" is a name)
 */
export function titlesAtTheEnd(tokens: readonly Token[], keep: number, bare: number): number {
  for (let i = keep; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    // "Mag" and "Lek" are names, "Mag." is none.
    const isOne = isDotted(token) || (i >= bare && UNDOTTED.test(token.word));
    if (isOne && areTitles(tokens.slice(i))) return i;
  }
  return tokens.length;
}

/** The titles inside a name, as exports have them that join their columns: where they begin and end; null where none do. */
export function titlesInside(tokens: readonly Token[]): readonly [from: number, to: number] | null {
  for (let from = 1; from < tokens.length - 1; from++) {
    if (!isDotted(tokens[from] as Token)) continue;
    let to = from + 1;
    while (to < tokens.length && areTitles(tokens.slice(from, to + 1))) to++;
    return to < tokens.length ? [from, to] : null;
  }
  return null;
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
