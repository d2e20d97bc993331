/** The words of a name with what each of them can be. */
import {
  CREDENTIALS,
  CREDENTIALS_OR_NAMES,
  GENERATION_SUFFIXES,
  NAME_PARTICLES,
  NAME_TITLES,
  PARTICLES_OR_NAMES,
  TITLES_OR_NAMES,
} from '../../reference/nameWords.ts';
import { fold } from '../../text/fold.ts';

export interface Token {
  readonly text: string;
  /** Folded, without dots. */
  readonly word: string;
}

const ASCII = /^[\x20-\x7E]*$/;

/** The words between spaces. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf(' ', start);
    if (end === -1) end = text.length;
    if (end > start) {
      const piece = text.slice(start, end);
      let word = ASCII.test(piece) ? piece.toLowerCase() : fold(piece);
      if (word.includes('.')) word = word.replaceAll('.', '');
      tokens.push({ text: piece, word });
    }
    start = end + 1;
  }
  return tokens;
}

/** A title, and nothing else that a name could begin with. */
export function isTitle(token: Token, following: number): boolean {
  if (!NAME_TITLES.has(token.word)) return false;
  if (!TITLES_OR_NAMES.has(token.word)) return true;
  // "M. Dupont", "Gen. Lee": the dot decides what the letters leave open, but a lone letter with a dot is an initial.
  if (token.text.endsWith('.') && token.word.length > 1) return following > 0;
  if (token.word === 'queen' || token.word === 'pope') return following > 0;
  return following > 1 && token.word.length > 1;
}

const ROMAN_V = /^[VX]$/;

/** A generation or a credential behind a name; `names` is how many words stand before it. */
export function isSuffix(token: Token, names: number, shouting: boolean): boolean {
  const { word, text } = token;
  // "Smith, J.R." has two initials.
  if (word.length === 2 && /^[A-Z]\.[A-Z]\.?$/.test(text) && (word === 'jr' || word === 'sr')) return false;
  if (GENERATION_SUFFIXES.has(word)) {
    if (word === 'vi') return text === 'VI' && names > 1;
    return (
      (word !== 'junior' && word !== 'senior' && word !== 'pere' && word !== 'neto' && word !== 'filho') || names > 1
    );
  }
  if (ROMAN_V.test(text)) return names > 1 && text === 'V';
  const certain = CREDENTIALS.has(word) && !CREDENTIALS_OR_NAMES.has(word);
  if (certain) return word !== 'esquire' || names > 1;
  if (!CREDENTIALS_OR_NAMES.has(word)) return false;
  const capitals = text === text.toUpperCase() && text.length > 1;
  return names > 1 && (text.includes('.') ? /\..*\./.test(text) || names > 2 : capitals && !shouting);
}

/** A word that begins a surname when another follows. */
export function isParticle(token: Token, next: Token): boolean {
  if (!NAME_PARTICLES.has(token.word) || token.text.endsWith('.'))
    return token.word === 'st' && token.text.endsWith('.');
  if (!PARTICLES_OR_NAMES.has(token.word)) return true;
  // The Irish ones have an accent that the English "O" has not.
  if (token.text === 'Ó' || token.text === 'Ní' || token.text === 'Ua') return true;
  return token.text === token.word || NAME_PARTICLES.has(next.word) || token.word === 'van' || token.word === 'le';
}

/** One letter, with or without a dot, or several letters each with its dot. */
export function isInitial(token: Token): boolean {
  return token.word.length === 1 || /^(?:\p{L}\.){1,4}$/u.test(token.text);
}
