/** The words of a name with what each of them can be. */
import {
  CREDENTIALS,
  CREDENTIALS_LIKE_NAMES,
  CREDENTIALS_OR_NAMES,
  DOCTORATE_FIELDS,
  DOTTED_GENERATIONS,
  DOTTED_TITLES,
  GENERATION_SUFFIXES,
  LEARNED_TITLES,
  NAME_JOINTS,
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

/** Where titles end that are written onto the next word: "Dr.Müller"; `end` where there are none. */
function gluedTitle(text: string, start: number, end: number): number {
  const dot = text.lastIndexOf('.', end - 1);
  if (dot < start + 2 || dot > start + 20 || !/^\p{Lu}\p{Ll}/u.test(text.slice(dot + 1, end))) return end;
  const word = fold(text.slice(start, dot));
  const isOne = NAME_TITLES.has(word) && !TITLES_OR_NAMES.has(word);
  return isOne || isTitleChain({ text: text.slice(start, dot + 1), word }) ? dot + 1 : end;
}

/** What Thai forms write onto the name before it, and a consonant or a vowel that stands before one. */
const THAI_TITLE = /^(?:นางสาว|นาย|นาง|น\.ส\.|ด\.[ชญ]\.|ดร\.)(?=[\u0E01-\u0E2E\u0E40-\u0E44].)/;

function thaiTitle(text: string, start: number, end: number): number {
  const found = THAI_TITLE.exec(text.slice(start, end));
  return found === null ? end : start + found[0].length;
}

/** The words between spaces. */
export function tokenize(value: string): Token[] {
  let text = value;
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf(' ', start);
    if (end === -1) end = text.length;
    if (end > start) {
      const unit = text.charCodeAt(start);
      const glued = unit >= 0xe00 && unit < 0xe80 ? thaiTitle(text, start, end) : gluedTitle(text, start, end);
      if (glued !== end) {
        end = glued;
        text = `${text.slice(0, end)} ${text.slice(end)}`;
      }
      const piece = text.slice(start, end);
      let word = ASCII.test(piece) ? piece.toLowerCase() : fold(piece);
      if (word.includes('.')) word = word.replaceAll('.', '');
      // "عبد الله" is one given name, and "عبد" alone none.
      const [head] = tokens;
      if (tokens.length === 1 && head?.word === 'عبد' && word.startsWith('ال'))
        tokens[0] = { text: `${head.text} ${piece}`, word: head.word + word };
      else tokens.push({ text: piece, word });
    }
    start = end + 1;
  }
  return tokens;
}

/** "Doña", as it is written short. */
const DONA = /^d\.?ª\.?$/i;

/** Written so, and no other way, these are forms of address: Greek, South Slavic, Arabic, and the Vietnamese with their accents. */
const ADDRESS = /^(?:κ\.|ga?\.|أ?\.?د\.|[Ôô]ng|ÔNG|[Bb]à|BÀ)$/;

/** "M.R.", "A.V.": two letters with a dot between them are initials, though together they would be a title. */
const TWO_INITIALS = /^\p{Lu}\.\p{L}\.?$/u;
const ONE_CAPITAL = /^\p{Lu}\p{Ll}+\.?$/u;

/** A title, and nothing else that a name could begin with. */
export function isTitle(token: Token, following: number): boolean {
  if (DONA.test(token.text) || ADDRESS.test(token.text)) return following > 0;
  if (!NAME_TITLES.has(token.word)) return token.word.startsWith('dipl-') && following > 0;
  // Before a surname alone, "п." is a gentleman and "П." mostly an initial.
  if (token.text === 'П.') return following > 1;
  if (isNameInShort(token)) return false;
  if (!TITLES_OR_NAMES.has(token.word)) return true;
  // "M. Dupont", "Gen. Lee": the dot decides what the letters leave open, but a lone letter with a dot is an initial.
  if (token.text.endsWith('.') && token.word.length > 1) return following > 0;
  if (token.word === 'queen' || token.word === 'pope') return following > 0;
  return following > 1 && token.word.length > 1;
}

/** "M.R." are initials; "Med" is a given name, and "med." is none. */
function isNameInShort({ text, word }: Token): boolean {
  return TWO_INITIALS.test(text) || (DOTTED_TITLES.has(word) && !text.endsWith('.') && /^\p{Lu}/u.test(text));
}

/** A title, and no name of anybody. */
export function isSureTitle(token: Token): boolean {
  const { word, text } = token;
  return (NAME_TITLES.has(word) && !TITLES_OR_NAMES.has(word) && !isNameInShort(token)) || DONA.test(text);
}

const LOWER_CASE = /^\p{Ll}/u;
/** Behind a doctor's title these are fields without a dot too. */
const SURE_FIELD = /^(?:rer|nat|jur|iur|oec|dent|theol|habil)$/;

/** "rer. nat." behind "Dr.", "h.c.", "med. dent."; `before` are the titles that stand before it. */
export function isDoctorateField(token: Token, before: readonly Token[]): boolean {
  const { text, word } = token;
  if (!before.some((title) => LEARNED_TITLES.has(title.word))) return false;
  const small = LOWER_CASE.test(text);
  if (!text.endsWith('.')) return small && SURE_FIELD.test(word);
  if (word === 'hc' || word === 'h') return small;
  // "dr n. med."
  if (word === 'n') return small;
  if (word === 'eh') return text.endsWith('.h.');
  if (word === 'c') return small && before[before.length - 1]?.word === 'h';
  return DOCTORATE_FIELDS.has(word);
}

/** "Prof.Dr.med.": titles without a space between them. */
export function isTitleChain({ text }: Token): boolean {
  if (!/\.[^.]/.test(text)) return false;
  const pieces = text.toLowerCase().split('.');
  if (!LEARNED_TITLES.has(pieces[0] as string)) return false;
  return pieces.every((piece) => piece === '' || LEARNED_TITLES.has(piece) || DOCTORATE_FIELDS.has(piece));
}

/** "und", "et", "&", and the German "u." */
export function isJoint({ word, text }: Token): boolean {
  return text === 'u.' || (NAME_JOINTS.has(word) && !text.endsWith('.'));
}

const ROMAN_V = /^[VX]$/;
/** Generations that are also names: only behind a given name and a surname. */
const LATE_GENERATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'junior senior pere neto filho sobrinho'.split(' '),
);

/** A generation or a credential behind a name; `names` is how many words stand before it. */
export function isSuffix(token: Token, names: number, shouting: boolean): boolean {
  const { word, text } = token;
  // "Smith, J.R." has two initials.
  if (word.length === 2 && /^[A-Z]\.[A-Z]\.?$/.test(text) && (word === 'jr' || word === 'sr')) return false;
  if (DOTTED_GENERATIONS.has(word) && text.endsWith('.')) return true;
  if (GENERATION_SUFFIXES.has(word)) {
    if (word === 'vi') return text === 'VI' && names > 1;
    // "Pere" is a Catalan given name, "père" the French for senior.
    if (word === 'pere' && !shouting && /^P.re$/.test(text) && text !== 'Père') return false;
    return !LATE_GENERATIONS.has(word) || names > 1;
  }
  if (ROMAN_V.test(text)) return names > 1 && text === 'V';
  if (CREDENTIALS_LIKE_NAMES.has(word) && (ONE_CAPITAL.test(text) || (shouting && word !== 'md'))) return false;
  const certain = CREDENTIALS.has(word) && !CREDENTIALS_OR_NAMES.has(word);
  if (certain) return word !== 'esquire' || names > 1;
  if (!CREDENTIALS_OR_NAMES.has(word)) return false;
  const capitals = text === text.toUpperCase() && text.length > 1;
  return names > 1 && (text.includes('.') ? /\..*\./.test(text) || names > 2 : capitals && !shouting);
}

/** Indonesian degrees with small letters, and those that would be initials elsewhere. */
const DEGREE =
  /^[SM]\.(?:Pd|Si|Kom|Ag|Sos|Psi|Kes|Hum|Kep|Farm|Ked|Ak|Sn|Tr|Th|Ptk)(?:\.I)?\.?$|^A\.Md\.?(?:[KT]e[bpk]\.?)?$/i;
const DEGREE_OR_INITIALS = /^(?:S\.[HETPS]|M\.[MHTE])\.$/;

/** "Budi Santoso, S.H., M.Si.": a degree behind a name that is whole; with a particle it is rather a surname. */
export function isDegree(token: Token, name: readonly Token[]): boolean {
  if (DEGREE.test(token.text)) return true;
  return DEGREE_OR_INITIALS.test(token.text) && name.length > 1 && !name.some(({ word }) => NAME_PARTICLES.has(word));
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

const SURNAME_AND_PARTICLE = /\p{Ll}-(?:v[ao]n|de|den|der|te[nr]?|d[aiu]|zu)$/u;

/** A surname with the particle of the next one: "Jansen-de Vries", "Smits-van den Berg". */
export function joinsSurnames({ text }: Token): boolean {
  return text.includes('-') && SURNAME_AND_PARTICLE.test(text);
}
