/** Which of the words of a name are given names, and which the surname. */
import type { NameParts } from '../../model/index.ts';
import { NAME_PARTICLES } from '../../reference/nameWords.ts';
import { devotionLength } from './devotion.ts';
import { isFatherName, isPatronymicWord } from './fatherName.ts';
import { HAN, hanParts } from './han.ts';
import { isInsideParticles } from './joint.ts';
import { loud, quiet } from './loud.ts';
import { isEvident, isVietnamese } from './surnameFirst.ts';
import { isInitial, isJoint, isParticle, joinsSurnames, type Token } from './tokens.ts';

export type NameOrder = 'auto' | 'givenFirst' | 'familyFirst';

/** The parts of one person's name without what stands around them. */
export type NameCore = Pick<NameParts, 'first' | 'middle' | 'last'>;

const TURKIC = /^(?:oglu|ogly|ogli|oglou|kyzy|qizi|kizi|gizi|оглы|оглу|кызы|углы|улы|гызы)$/u;
const INITIALS = /^(\p{L}\.)((?:\p{L}\.){1,3})$/u;

/** The words as one text; null for none. */
export function text(tokens: readonly Token[]): string | null {
  if (tokens.length === 0) return null;
  let joined = (tokens[0] as Token).text;
  for (let i = 1; i < tokens.length; i++) joined += ` ${(tokens[i] as Token).text}`;
  return joined;
}

/** Where the surname begins among given names and surname; 0 when there is no given name. */
export function surnameAt(tokens: readonly Token[]): number {
  const last = tokens.length - 1;
  if (last <= 0 || (last === 1 && joinsSurnames(tokens[0] as Token))) return 0;
  let at = -1;
  for (let i = Math.max(1, devotionLength(tokens)); i < last; i++) {
    if (at === -1 && joinsSurnames(tokens[i] as Token)) at = i;
    if (isParticle(tokens[i] as Token, tokens[i + 1] as Token)) {
      // Of two surnames with particles the later one is the surname, as Portuguese and Spanish lists have it.
      const goesOn =
        joinsSurnames(tokens[i - 1] as Token) ||
        isParticle(tokens[i - 1] as Token, tokens[i] as Token) ||
        (isJoint(tokens[i - 1] as Token) && isInsideParticles(tokens, i - 1));
      if (at === -1 || !goesOn) at = i;
      continue;
    }
    const word = (tokens[i] as Token).word;
    // "Velasquez y Garcia", "Silva e Costa": one surname of two.
    if ((word === 'y' || word === 'e' || word === 'i') && i >= 2 && (tokens[i] as Token).text === word) {
      if (at === -1) at = i - 1;
      break;
    }
  }
  const first = tokens[0] as Token;
  const onlyParticles = first.text === first.word && NAME_PARTICLES.has(first.word);
  if (onlyParticles && (last === 1 || NAME_PARTICLES.has((tokens[1] as Token).word))) return 0;
  if (at !== -1) return at;
  return last;
}

function east(tokens: readonly Token[]): boolean {
  const [family, given, third] = tokens as readonly [Token, Token, Token];
  if (tokens.length === 4) return TURKIC.test((tokens[3] as Token).word) && !isInitial(given) && family.word !== '';
  return tokens.length === 3 && isPatronymicWord(third.word) && !isPatronymicWord(given.word) && !isInitial(given);
}

/** Whether the words themselves say that the surname comes first. */
function saysFamilyFirst(tokens: readonly Token[], shouting: boolean): boolean {
  const head = tokens[0] as Token;
  if (HAN.test(head.text) || east(tokens) || isEvident(tokens)) return true;
  return !shouting && loud(head) && quiet(tokens[tokens.length - 1] as Token) && !isInitial(head);
}

/** "J.R." is a first and a middle initial; behind it the other middle names. */
function givenNames(tokens: readonly Token[]): Pick<NameCore, 'first' | 'middle'> {
  const written = (tokens[0] as Token).text;
  const behind = text(tokens.slice(1));
  const initials = INITIALS.exec(written);
  if (initials === null) return { first: written, middle: behind };
  const [, first, rest] = initials as unknown as [string, string, string];
  return { first, middle: behind === null ? rest : `${rest} ${behind}` };
}

/** Where the given names begin behind the surname: "B. Nagy László", "Kovácsné Szabó Mária", "VAN DIJK Jan". */
function givenAt(tokens: readonly Token[], shouting: boolean): number {
  const last = tokens.length - 1;
  const head = tokens[0] as Token;
  let at = last > 1 && (isInitial(head) || head.text.endsWith('né')) ? 2 : 1;
  while (
    at < last &&
    (NAME_PARTICLES.has((tokens[at - 1] as Token).word) || (!shouting && loud(tokens[at] as Token) && loud(head)))
  )
    at++;
  return at;
}

/**
 * Given names and surname in their order.
 * @param titled a title stands before a single word, which is the surname then
 * @param shouting the whole name is in capitals, which then tell nothing
 */
export function arrange(tokens: readonly Token[], order: NameOrder, titled: boolean, shouting: boolean): NameCore {
  const head = tokens[0];
  const second = tokens[1];
  if (head === undefined) return { first: null, middle: null, last: null };
  if (second === undefined) {
    if (HAN.test(head.text) && head.text.length > 1 && head.text.length <= 5) return hanParts(head.text);
    return titled ? { first: null, middle: null, last: head.text } : { first: head.text, middle: null, last: null };
  }
  if (order === 'auto' && !HAN.test(head.text)) {
    const last = tokens.length - 1;
    if (isVietnamese(tokens))
      return { first: (tokens[last] as Token).text, middle: text(tokens.slice(1, last)), last: head.text };
    if (last === 1 && isFatherName(second, head) && !isEvident(tokens))
      return { first: head.text, middle: second.text, last: null };
  }
  if (order === 'familyFirst' || (order === 'auto' && saysFamilyFirst(tokens, shouting))) {
    const at = givenAt(tokens, shouting);
    const { first, middle } = givenNames(tokens.slice(at));
    return { first, middle, last: text(tokens.slice(0, at)) };
  }
  const at = surnameAt(tokens);
  if (at === 0) return { first: null, middle: null, last: text(tokens) };
  const { first, middle } = givenNames(tokens.slice(0, at));
  return { first, middle, last: text(tokens.slice(at)) };
}
