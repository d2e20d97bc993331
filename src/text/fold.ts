/** Text to a key for comparing: lower case, without accents, Latin letters only where the script is Latin. */

const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  ſ: 's',
  ŧ: 't',
  ƒ: 'f',
  ǝ: 'e',
  ə: 'e',
};
const SPECIALS = /[ßẞæœøđðþłħıĸŋſŧƒǝə]/g;
const MARKS = /\p{M}+/gu;
const NOT_ASCII = /[\u0080-\uFFFF]/;
/** Digits of any living writing but ours. */
const DIGITS = /(?=[\u0660-\uFFFF])[^\P{Nd}0-9]/gu;

/**
 * Lower case, accents off, `ß` to `ss`, `ł` to `l`. Scripts other than Latin lose their marks only (`ё` becomes `е`) and
 * get our digits (`۱۲` becomes `12`). Punctuation and white space stay. Linear. Same string twice gives the same result: fold(fold(x)) = fold(x).
 *
 * @example fold('Ștefănescu-POPA') // 'stefanescu-popa'
 */
export function fold(text: string): string {
  const { length } = text;
  let capitals = false;
  let ascii = 0;
  for (; ascii < length; ascii++) {
    const code = text.charCodeAt(ascii);
    if (code >= 0x80) break;
    if (code >= 65 && code <= 90) capitals = true;
  }
  if (ascii === length) return capitals ? text.toLowerCase() : text;
  if (length > SHORT) return foldPieces(text);
  // One string made of all its letters at once costs less than one pieced together.
  const units: number[] = [];
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const unit = code < 0x500 ? (FOLDED_UNITS[code] as number) : 0;
    if (unit === 0) return foldPieces(text);
    units.push(unit);
  }
  return String.fromCharCode(...units);
}

/** Letters that are handed over as arguments, at most. */
const SHORT = 64;

/** Any text: what one letter becomes may be two, and what stands between foreign letters is cut out whole. */
function foldPieces(text: string): string {
  let folded = '';
  let from = 0;
  let capitals = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if (code >= 65 && code <= 90) capitals = true;
      continue;
    }
    const letter =
      code < 0x250 ? LATIN[code - 0x80] : code >= 0x400 && code < 0x500 ? CYRILLIC[code - 0x400] : undefined;
    if (letter === undefined) return foldAny(text);
    folded += text.slice(from, i) + letter;
    from = i + 1;
  }
  const whole = from === 0 ? text : folded + text.slice(from);
  return capitals ? whole.toLowerCase() : whole;
}

/** The letters of two blocks, each folded by itself: most names have no others. */
function block(first: number, last: number): readonly string[] {
  const units = Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));
  return foldAny(units.join('\n')).split('\n');
}
const LATIN: readonly string[] = /* @__PURE__ */ block(0x80, 0x24f);
const CYRILLIC: readonly string[] = /* @__PURE__ */ block(0x400, 0x4ff);

/**
 * What `fold` makes of one UTF-16 unit below U+0500 where that is one unit as well, or else 0: for readers that look at
 * a text letter by letter.
 */
export const FOLDED_UNITS: Uint16Array = /* @__PURE__ */ units();
function units(): Uint16Array {
  const table = new Uint16Array(0x500);
  for (let code = 0; code < 0x500; code++) {
    const folded =
      code < 0x80
        ? String.fromCharCode(code).toLowerCase()
        : code < 0x250
          ? LATIN[code - 0x80]
          : CYRILLIC[code - 0x400];
    if (folded !== undefined && folded.length === 1) table[code] = folded.charCodeAt(0);
  }
  return table;
}

const TWO_LETTERS = /^\p{L}\p{L}$/u;

/** What `fold` makes of one UTF-16 unit that is a letter of a name: as {@link FOLDED_UNITS}, 0 for everything else. */
export const FOLDED_LETTERS: Uint16Array = /* @__PURE__ */ letters();
function letters(): Uint16Array {
  const table = new Uint16Array(0x500);
  for (let code = 65; code < 0x500; code++) {
    const folded = FOLDED_UNITS[code] as number;
    if (TWO_LETTERS.test(String.fromCharCode(code, folded))) table[code] = folded;
  }
  return table;
}

/** Whether each UTF-16 unit of the text folds to one unit, so that positions stay what they were. */
export function foldsInPlace(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80 && (code >= 0x500 || FOLDED_UNITS[code] === 0)) return false;
  }
  return true;
}

function foldAny(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return (
    lower
      .normalize('NFKD')
      // Taken apart, raised capitals are capitals: ᴭ is Æ.
      .toLowerCase()
      .replace(MARKS, '')
      .replace(SPECIALS, (letter) => SPECIAL[letter] ?? letter)
      .replace(DIGITS, ourDigit)
      .normalize('NFC')
  );
}

/** Blocks of digits begin where the last four bits are 0, in the writings of India and Sri Lanka, and in Limbu, where they are 6. */
function ourDigit(digit: string): string {
  const code = digit.codePointAt(0) as number;
  const isIndian = (code >= 0x966 && code <= 0xdef) || (code >= 0x1946 && code <= 0x194f);
  return String((code - (isIndian ? 6 : 0)) & 15);
}

const ONE_SPACED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * The words of a text, folded, with one space between them and no punctuation.
 * @example foldWords("  O'Neill,  Séan ") // 'o neill sean'
 */
export function foldWords(text: string): string {
  const folded = fold(text);
  return ONE_SPACED.test(folded) ? folded : folded.replace(NO_WORD, ' ').trim();
}
