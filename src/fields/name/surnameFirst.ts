/** Names whose words themselves show that the surname stands first. */
import {
  COMMON_GIVEN_NAMES,
  EAST_ASIAN_SURNAMES,
  HUNGARIAN_GIVEN_NAMES,
  HUNGARIAN_SURNAMES,
  NAME_PARTICLES,
  VIETNAMESE_SURNAMES,
} from '../../reference/nameWords.ts';
import { isInitial, type Token } from './tokens.ts';

const TWO_SYLLABLES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** One syllable as Korean and Chinese names have them in Latin letters. */
const SYLLABLE = /^(?:[bcdfghjklmnpqrstwyz]|[cskz]h|t[sz]|hs|ss)?[aeiouy]{1,3}(?:n|ng|m|k|p|t|l|h)?$/;
const CYRILLIC = /^[\u0400-\u04FF]/;
/** Letters that no language but Vietnamese has. */
const VIETNAMESE = /[\u1EA0-\u1EF9ƠơƯư]/;
/** Particles that open a surname at the front of a name, and are no given names. */
const OPENING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'de di del dela della dello degli dei dal dalla du des von der den vom zu zum zur vanden vander'.split(' '),
);
/** Those that are given names too: La Toya, Van, Le Roy. */
const MAY_OPEN: ReadonlySet<string> = /* @__PURE__ */ new Set('la lo le van ter ten saint st'.split(' '));

/** "Dell'Utri", "Dall’Oglio": an article that is part of a surname and of no given name. */
const ELIDED = /^(?:dell|dall)['’]\p{L}/u;

/** The word is a given name wherever it stands: "Anna", "Иван". */
export function isCommonGiven({ word }: Token): boolean {
  return COMMON_GIVEN_NAMES.has(word) || HUNGARIAN_GIVEN_NAMES.has(word);
}

/** "De Luca Anna", "van den Berg Jan": particles, a surname, and behind it a given name. */
function opensWithParticle(tokens: readonly Token[]): boolean {
  let at = 0;
  while (at < tokens.length && NAME_PARTICLES.has((tokens[at] as Token).word)) at++;
  if (at === 0 || at > tokens.length - 2 || !isCommonGiven(tokens[tokens.length - 1] as Token)) return false;
  const head = (tokens[0] as Token).word;
  return OPENING.has(head) || (MAY_OPEN.has(head) && !isCommonGiven(tokens[at] as Token));
}

/** "Le Bris", "Van den Berg": particles and one word. Behind a title that is a surname. */
export function isSurnameAlone(tokens: readonly Token[]): boolean {
  if (tokens.length < 2) return false;
  const head = (tokens[0] as Token).word;
  // Van is a given name in Vietnam.
  if (VIETNAMESE_SURNAMES.has((tokens[tokens.length - 1] as Token).word)) return false;
  return (
    (OPENING.has(head) || MAY_OPEN.has(head)) &&
    tokens.every(({ word }, i) => i < tokens.length - 1 === NAME_PARTICLES.has(word))
  );
}

/** "Иванов И. И.", "Kowalski J.P.": nobody has a surname of two letters. */
function endsInInitials(tokens: readonly Token[]): boolean {
  const head = tokens[0] as Token;
  if (isInitial(head) || isCommonGiven(head)) return false;
  let letters = 0;
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!isInitial(token) || !token.text.endsWith('.')) return false;
    letters += token.word.length;
  }
  return letters > 1 || CYRILLIC.test(head.word);
}

/** "Kim Min-jun", "Nagy Ferenc", "De Luca Anna": the words themselves show that the surname stands first. */
export function isEvident(tokens: readonly Token[]): boolean {
  const [head, next, third] = tokens as readonly [Token, Token, Token];
  if (EAST_ASIAN_SURNAMES.has(head.word)) {
    if (tokens.length === 2 && TWO_SYLLABLES.test(next.text)) return true;
    if (tokens.length === 3 && isSyllable(next) && isSyllable(third) && !EAST_ASIAN_SURNAMES.has(third.word))
      return true;
  }
  if (opensWithParticle(tokens) || endsInInitials(tokens) || (ELIDED.test(head.word) && tokens.length === 2))
    return true;
  if (!HUNGARIAN_SURNAMES.has(head.word) || tokens.length > 3) return false;
  for (let i = 1; i < tokens.length; i++) {
    const { word } = tokens[i] as Token;
    // "Kovács Jánosné" is the wife of Kovács János.
    const given = word.endsWith('ne') && i === 1 && tokens.length === 2 ? word.slice(0, -2) : word;
    const known = HUNGARIAN_GIVEN_NAMES.has(word) || HUNGARIAN_GIVEN_NAMES.has(given);
    if (!known || HUNGARIAN_SURNAMES.has(word)) return false;
  }
  return true;
}

function isSyllable(token: Token): boolean {
  return SYLLABLE.test(token.word) && token.word.length > 1 && !isCommonGiven(token);
}

/** "Nguyễn Thị Minh Khai": surname, middle names, given name. */
export function isVietnamese(tokens: readonly Token[]): boolean {
  if (!VIETNAMESE_SURNAMES.has((tokens[0] as Token).word)) return false;
  const middle = tokens.length > 2 ? (tokens[1] as Token).word : '';
  if (middle === 'thi' || middle === 'van') return true;
  return (
    tokens.some(({ text }) => VIETNAMESE.test(text)) &&
    (tokens.length > 2 || !VIETNAMESE_SURNAMES.has((tokens[1] as Token).word))
  );
}
