/** Capitals of a name that has none, or nothing else. */

import { DOTLESS_NAMES, MAC_WORDS } from '../../reference/nameCapitals.ts';
import { NAME_PARTICLES } from '../../reference/nameWords.ts';
import { fold } from '../../text/fold.ts';
import { hashStep, hashWord, isWatched, type Watch, watch } from '../../text/watch.ts';
import { CAPITAL, LETTERS, SMALL } from './letters.ts';
import { isTurkishDoubt, smallTurkish, withTurkishCapitals } from './turkish.ts';

/** How the country of a name writes particles: van der Berg, De Luca, or as each family likes it. */
export type Particles = 'small' | 'capital' | 'either';

export interface Capitals {
  readonly value: string;
  /** Every word is plain letters, or a form that is written one way only. */
  readonly certain: boolean;
}

const ROMAN = /^(?!li$|liv$|lix$|lv$|x$)(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
/** Numbers that are given names of China and Vietnam: no king of that number is in a list. */
const NUMBER_OR_NAME = /^[vx]i$/;
const LOWER_PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'van von der dem den de del della delle delli dello degli dei di da do dos das du la le les al bin binti ibn bint e y zu zum zur vom of ten ter te het the af av i and und et och og oraz ap ab и та фон де дер дю ибн бин'.split(
    ' ',
  ),
);
/** Particles that begin with a capital where they are given names or stand first. */
const ALSO_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'ben le do al van della du la di das i e y the of ap ab'.split(' '),
);
/** What a surname of two words may begin with, in small letters as well: Am Ende, Im Hof, and the Dutch "van" in Cyrillic. */
const EITHER_WAY: ReadonlySet<string> = /* @__PURE__ */ new Set('am im ван'.split(' '));
/** Particles whose capital is the family's own matter where many families came from elsewhere, and in Belgium. */
const OWN_CHOICE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'van von vom de del du des da do dos das der den het la le les los las zu zum zur ter ten te af av'.split(' '),
);
/** Those that stay small behind another: Van den Berg. */
const ARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set('der den het la las los'.split(' '));
/** Particles that a value may begin with. */
const FIRST_PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'van von der de di da del della al el la le du dos ten ter'.split(' '),
);
/** Words between two people, which begin no surname. */
const BETWEEN: ReadonlySet<string> = /* @__PURE__ */ new Set('and und et och og oraz и та'.split(' '));
/** Of Turkic names, "son of" and "daughter of" at the end. */
const SON_OF: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'оглы оглу углы улы кызы гызы oğlu qızı kyzy uulu'.split(' '),
);
/** Italian particles, and the article of Breton and Arabic surnames, have a capital in most: Di Stefano, Le Goff, El Fassi. */
const CAPITAL_PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'di della delle delli dello degli dei le el'.split(' '),
);
/** Particles of Italian surnames. In Italy all have a capital. */
const ITALIAN: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'de di da del della delle delli dello degli dei dal dalla dalle la lo li'.split(' '),
);
/** A value that begins with one of these is mostly a surname alone. */
const LEADING_SMALL: ReadonlySet<string> = /* @__PURE__ */ new Set(['van', 'von', 'der', 'del', 'el', 'la']);
const BEHIND_VAN: ReadonlySet<string> = /* @__PURE__ */ new Set(['der', 'den', 'de', 'het']);
/** Georgian letters: what Unicode calls their capitals is for headings, and no word begins with one. */
const GEORGIAN = /\p{Script=Georgian}/u;
/** What stands before the name of a person who is a firm, always in capitals. */
const FIRM_TITLES: ReadonlySet<string> = /* @__PURE__ */ new Set(['ип', 'фоп']);
const CREDENTIAL_FORMS: Readonly<Record<string, string>> = {
  phd: 'PhD',
  md: 'MD',
  dds: 'DDS',
  mba: 'MBA',
  esq: 'Esq',
  jr: 'Jr',
  sr: 'Sr',
  qc: 'QC',
  msc: 'MSc',
  bsc: 'BSc',
  'ph.d.': 'Ph.D.',
  'm.d.': 'M.D.',
};
/** Czech and Slovak doctors. */
const DOCTORS: Readonly<Record<string, string>> = {
  'mudr.': 'MUDr.',
  'mddr.': 'MDDr.',
  'mvdr.': 'MVDr.',
  'judr.': 'JUDr.',
  'phdr.': 'PhDr.',
  'rndr.': 'RNDr.',
  'thdr.': 'ThDr.',
  'paeddr.': 'PaedDr.',
  'pharmdr.': 'PharmDr.',
};
/** An Italian title, cut short in its middle: Sig.ra, Dott.ssa. */
const CUT_IN_THE_MIDDLE = /^(?:sig|dott|prof|gent|spett|avv|egr|d)\.(?:r?[aei]|n[aei]|ss[ae]|m[aio]|t[aio]|le)$/;
/** Titles and generations in short that are written with one capital, whoever writes them. */
const PLAIN_SHORT: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'dr. prof. mr. mrs. ms. sig. dott. sra. dra. jr. sr.'.split(' '),
);
const SHORT_TITLES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'mr',
  'ms',
  'dr',
  'st',
  'lt',
  'sr',
  'fr',
  'dl',
  'hr',
  'sg',
  'md',
]);
/** Words before the name of birth or of a spouse: DUPONT née MARTIN. */
const RELATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'née nee né geb geb. geborene épouse ép. ep. verh. roz.'.split(' '),
);
/** Words that are not simply written with a capital. */
const SPECIAL: Watch = /* @__PURE__ */ watch(
  /* @__PURE__ */ [
    LOWER_PARTICLES,
    CAPITAL_PARTICLES,
    SON_OF,
    FIRST_PARTICLES,
    EITHER_WAY,
    DOTLESS_NAMES,
    FIRM_TITLES,
    RELATIONS,
    /* @__PURE__ */ Object.keys(CREDENTIAL_FORMS),
  ].flatMap((words) => Array.from(words, hashWord)),
);
const SPACE = 32;
const EITHER: number = CAPITAL | SMALL;
const PIECES = /([\s,-]+)/;
/** Initials written without dots; nobody can say them as a word. */
const THREE_INITIALS = /^[b-df-hjkp-tv-xz]{3}$/;
const ONLY_LETTERS = /^[\p{L}\p{M}]+$/u;
/** A capital beside a small letter: the word has capitals of its own. */
const CHOSEN = /\p{Lu}\p{M}*\p{Ll}|\p{Ll}\p{M}*\p{Lu}/u;
/** Names behind a d' that stays small; before all others it is part of the name: D'Angelo. */
const BEHIND_SMALL_D: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'arc artagnan alembert anjou aubigne aubuisson epinay estaing holbach indy ormesson orleans urville'.split(' '),
);
/** In Ukrainian and Belarusian the mark parts a consonant from я, ю, є, ї and the like within one word: Дем'янчук. */
const SLAVIC = /(?:ко|[ую]к|ак|[еиі]в|ов|[еио]ва|ин|ина|ськ[аи]и)$/;
const SIGN_INSIDE = /^[\u0430-\u045F\u0491]*[бвгґджзйклмнпрстфхцчшщ]['’`][яюєїеёі][\u0430-\u045F\u0491]*$/;
const IJ = /^ij[b-df-hj-np-tv-z]/;
/** Letters beside which a capital I may be the Turkish one without a dot. */
const MAY_BE_TURKISH = /[ığşç]/;

function capital(word: string): string {
  const head = String.fromCodePoint(word.codePointAt(0) as number);
  return head.toUpperCase() + word.slice(head.length);
}

/** One piece between spaces and hyphens, in small letters. */
function piece(
  word: string,
  position: 'first' | 'inner' | 'last',
  hyphen: boolean,
  next: string,
  particles: Particles,
): Capitals {
  const folded = fold(word);
  if (ROMAN.test(word) && position !== 'first') {
    if (NUMBER_OR_NAME.test(word)) return { value: capital(word), certain: false };
    return { value: word.toUpperCase(), certain: word.length > 1 && position === 'last' };
  }
  if (Object.hasOwn(CREDENTIAL_FORMS, word) && position === 'last')
    return { value: CREDENTIAL_FORMS[word] as string, certain: false };
  if (position === 'first' && next !== '' && FIRM_TITLES.has(word)) return { value: word.toUpperCase(), certain: true };
  if (!hyphen && position === 'inner' && BETWEEN.has(word)) return { value: word, certain: true };
  if (!hyphen && position === 'inner' && RELATIONS.has(word)) return { value: word, certain: false };
  // Romanian "și" without its comma, or a name.
  if (!hyphen && position === 'inner' && word === 'si') return { value: word, certain: false };
  if (position === 'last' && SON_OF.has(word)) return { value: word, certain: true };
  if (!hyphen && particles === 'capital' && next !== '' && ITALIAN.has(word))
    return { value: capital(word), certain: true };
  if (!hyphen && particles === 'either' && position === 'inner' && OWN_CHOICE.has(word))
    return { value: ARTICLES.has(word) ? word : capital(word), certain: false };
  if (!hyphen && position === 'inner' && EITHER_WAY.has(word)) return { value: capital(word), certain: false };
  if (!hyphen && position === 'inner' && CAPITAL_PARTICLES.has(word)) return { value: capital(word), certain: false };
  if (!hyphen && position === 'inner' && LOWER_PARTICLES.has(word))
    return { value: word, certain: NAME_PARTICLES.has(word) && (!ALSO_NAMES.has(word) || BEHIND_VAN.has(next)) };
  if (!hyphen && position === 'first' && next !== '' && FIRST_PARTICLES.has(word))
    return { value: LEADING_SMALL.has(word) ? word : capital(word), certain: false };
  if (
    hyphen &&
    (word === 'al' ||
      word === 'el' ||
      word === 'e' ||
      word === 'y' ||
      word === 'der' ||
      word === 'la' ||
      word === 'de' ||
      word === 'sur' ||
      word === 'ap')
  ) {
    return { value: word, certain: false };
  }
  const quote = word.search(/['’`]/);
  if (quote > 0 && quote < word.length - 1) {
    const before = word.slice(0, quote);
    const after = word.slice(quote + 1);
    const mark = word[quote] as string;
    if (SIGN_INSIDE.test(word)) {
      // Alone before the mark, "д" and "л" may be the French particle.
      const particle = quote === 1 && (before === 'д' || before === 'л') && !SLAVIC.test(word);
      return { value: particle ? `${capital(before)}${mark}${capital(after)}` : capital(word), certain: !particle };
    }
    // "O'Reilly" and "D'Angelo" are written one way; what stands before the mark decides the rest.
    if (before === 'o') return { value: `O${mark}${macWord(after).value}`, certain: ONLY_LETTERS.test(after) };
    if (before === 'd' && BEHIND_SMALL_D.has(fold(after))) {
      return { value: `d${mark}${capital(after)}`, certain: false };
    }
    // "ng'" is one letter of Swahili and its neighbours: Ng'ang'a, Wang'ombe.
    if (before.endsWith('ng')) return { value: capital(word), certain: false };
    if (before === 'd' || before === 'l') {
      return { value: `${before === 'd' ? 'D' : 'L'}${mark}${capital(after)}`, certain: false };
    }
    if (after.length === 1) return { value: `${capital(before)}${mark}${after}`, certain: false };
    return { value: `${capital(before)}${mark}${capital(after)}`, certain: false };
  }
  if (quote === 0) return { value: word, certain: false };
  if (word.includes('.')) {
    if (Object.hasOwn(DOCTORS, word)) return { value: DOCTORS[word] as string, certain: true };
    if (CUT_IN_THE_MIDDLE.test(word) || PLAIN_SHORT.has(word)) return { value: capital(word), certain: true };
    const dotted = word.replace(/(^|\.)(\p{L})/gu, (_all, dot: string, letter: string) => dot + letter.toUpperCase());
    return { value: dotted, certain: /^(?:\p{L}\.)+$/u.test(word) };
  }
  if (
    position === 'first' &&
    !hyphen &&
    next !== '' &&
    word.length === 2 &&
    !SHORT_TITLES.has(word) &&
    word !== 'mc' &&
    word !== 'ng' &&
    /^(?:[b-df-hj-np-tv-z]{2}|aj|ej|oj)$/.test(word)
  ) {
    return { value: word.toUpperCase(), certain: false };
  }
  if (!hyphen && THREE_INITIALS.test(word)) return { value: word.toUpperCase(), certain: false };
  const plain = ONLY_LETTERS.test(word);
  // Two letters without a vowel are initials as often as a name.
  const spoken = word.length > 2 || (word.length === 2 && /[aeiouyаеиоуюяыіїєё]/.test(folded));
  const mac = macWord(word);
  return { value: mac.value, certain: plain && spoken && mac.certain };
}

/** "macdonald" and "mcdonald" have a second capital; "machado" and "mack" have none. */
function macWord(word: string): Capitals {
  // The Dutch ij is one letter: IJsbrand, but Ijeoma.
  if (IJ.test(word)) return { value: `IJ${word.slice(2)}`, certain: false };
  if (word.startsWith('mc') && word.length > 3) return { value: `Mc${capital(word.slice(2))}`, certain: false };
  if (word.startsWith('mac') && word.length > 4) {
    const second = MAC_WORDS.has(word);
    return { value: second ? `Mac${capital(word.slice(3))}` : capital(word), certain: false };
  }
  return { value: capital(word), certain: true };
}

/** A capital and a small letter of ASCII side by side: the quick look that most names need. */
function hasTitleCase(text: string): boolean {
  let large = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (large && code >= 97 && code <= 122) return true;
    large = code >= 65 && code <= 90;
  }
  return false;
}

/**
 * The words of most names that have only capitals, or none: letters of one case, three or more, of which no rule knows
 * any. Null where the rules are to be asked.
 * @param lower the text in small letters
 */
function simplyCapital(text: string, lower: string): string | null {
  const { length } = text;
  if (lower.length !== length || MAY_BE_TURKISH.test(lower)) return null;
  let value = '';
  let start = 0;
  let hash = 0;
  let cases = 0;
  let isNumeral = true;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? lower.charCodeAt(i) : SPACE;
    if (code === SPACE) {
      if (i - start < 3 || isNumeral || isWatched(SPECIAL, hash)) return null;
      if (lower.startsWith('mc', start) || lower.startsWith('mac', start)) return null;
      if (lower.startsWith('ij', start)) return null;
      if (i - start === 3 && THREE_INITIALS.test(lower.slice(start, i))) return null;
      const word = capital(lower.slice(start, i));
      value = start === 0 ? word : `${value} ${word}`;
      start = i + 1;
      hash = 0;
      isNumeral = true;
      continue;
    }
    cases |= (LETTERS[text.charCodeAt(i)] ?? 0) & EITHER;
    if ((LETTERS[code] ?? 0) === 0 || cases === EITHER) return null;
    // i, l, v and x
    if (code !== 105 && code !== 108 && code !== 118 && code !== 120) isNumeral = false;
    hash = hashStep(hash, code);
  }
  return cases !== 0 && value.length === length ? value : null;
}

/**
 * The name with capitals as names have them: O'Reilly, McDonald, van der Berg, Ludwig XIV, J. R. Smith. Only for text
 * whose words are all in small or all in capital letters; other text comes back as it is, since its writer chose. What
 * mixes both ("jan KOWALSKI") is never certain. Linear.
 * @param turkish the name is of a country that writes I and İ
 */
export function capitalize(text: string, turkish = false, particles: Particles = 'small'): Capitals {
  if (hasTitleCase(text)) return { value: text, certain: true };
  const simple = turkish ? null : simplyCapital(text, text.toLowerCase());
  return simple === null ? capitalizeByRules(text, turkish, particles) : { value: simple, certain: true };
}

/** Nothing but particles from here to the end, or to the next comma. */
function particlesFrom(pieces: readonly string[], at: number): boolean {
  for (let i = at; i < pieces.length; i += 2) {
    if (!LOWER_PARTICLES.has(pieces[i] as string)) return false;
    if (pieces[i + 1]?.includes(',') === true) return true;
  }
  return true;
}

/**
 * A particle that its place makes something else: an initial among others ("L Y B Silva"), or behind the surname's comma
 * a given name ("Nguyen, Van Viet") or what the surname begins with ("Berg, Jan van der"). Null for all others.
 */
function particleAt(
  pieces: readonly string[],
  at: number,
  isGiven: boolean,
  position: 'first' | 'inner' | 'last',
): Capitals | null {
  const word = pieces[at] as string;
  const isLetter = word.length === 1;
  if (isLetter && (isGiven || pieces[at - 2]?.length === 1 || pieces[at + 2]?.length === 1))
    return { value: capital(word), certain: false };
  if (!isGiven || isLetter) return null;
  const isAlone = (pieces[at - 1] as string).includes(',') && position === 'last';
  if (particlesFrom(pieces, at))
    return {
      value: isAlone && ALSO_NAMES.has(word) && !LEADING_SMALL.has(word) ? capital(word) : word,
      certain: false,
    };
  return position === 'first' ? { value: capital(word), certain: false } : null;
}

/** What the rules say of a text, piece by piece. */
export function capitalizeByRules(text: string, turkish = false, particles: Particles = 'small'): Capitals {
  const upper = text.toUpperCase();
  const lower = smallTurkish(text, turkish);
  // Few keyboards have a capital ß.
  const capitals = text.includes('ß') ? text.replaceAll('ß', '') : text;
  const mixed = text !== lower && capitals !== capitals.toUpperCase();
  if (lower === upper || (mixed && CHOSEN.test(text)) || GEORGIAN.test(text)) return { value: text, certain: true };
  const pieces = lower.split(PIECES);
  let value = '';
  let certain =
    !mixed && lower.length === text.length && !isTurkishDoubt(text, turkish) && !/\p{Script=Greek}/u.test(text);
  let isGiven = false;
  for (let i = 0; i < pieces.length; i++) {
    const part = pieces[i] as string;
    if (part === '') continue;
    if (i % 2 === 1) {
      value += part;
      continue;
    }
    const before = i === 0 ? '' : (pieces[i - 1] as string);
    const after = i + 1 < pieces.length ? (pieces[i + 1] as string) : '';
    const hyphen = before.includes('-') || after.includes('-');
    const ends = i === pieces.length - 1 || after.includes(',');
    const position = i > 0 && ends ? 'last' : i === 0 || before.includes(',') ? 'first' : 'inner';
    const next = ends ? '' : (pieces[i + 2] as string);
    isGiven ||= before.includes(',');
    const own = hyphen || !LOWER_PARTICLES.has(part) ? null : particleAt(pieces, i, isGiven, position);
    // An "al-" before a hyphen opens a surname; behind one, a part of it. Others before one are half a surname: Ter-Gukasyan.
    const isHalf = before.includes('-') || (after.includes('-') && part !== 'al' && part !== 'el');
    const one = own ?? piece(part, position, isHalf ? i > 0 : hyphen, isHalf ? '' : next, particles);
    value += one.value;
    certain &&= one.certain;
  }
  return {
    value: withTurkishCapitals(value, lower, text, turkish),
    certain: certain && value.length === text.length,
  };
}
