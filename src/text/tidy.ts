/** Cells as text: what strangers' files leave around a value, taken off. Knows nothing about people. */

/** Longest text any check looks at; longer cells are named, not read. */
export const MAX_TEXT = 10_000;

/**
 * The cell as text, well formed (a lone surrogate becomes U+FFFD); null when the cell is empty, undefined when
 * it is no text at all (an object, an array, a function). Numbers, booleans and bigints are written out; a Date as
 * its ISO day.
 */
export function asText(input: unknown): string | null | undefined {
  switch (typeof input) {
    case 'string':
      return input === '' ? null : wellFormed(input);
    case 'number':
      return Number.isNaN(input) ? null : String(input);
    case 'boolean':
    case 'bigint':
      return String(input);
    case 'undefined':
      return null;
    case 'object':
      if (input === null) return null;
      if (input instanceof Date) return Number.isNaN(input.getTime()) ? null : input.toISOString().slice(0, 10);
      return undefined;
    default:
      return undefined;
  }
}

/** A lone surrogate becomes U+FFFD; every other string comes back as it is. */
export function wellFormed(text: string): string {
  // Browsers before 2023 lack toWellFormed.
  return typeof text.toWellFormed === 'function' ? text.toWellFormed() : text.replace(LONE_SURROGATE, '\uFFFD');
}
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

// Written as a list because the characters themselves cannot be seen. The joiners U+200C and U+200D belong to Persian
// and Indic words and to emoji, so they go only where neither stands before them.
const INVISIBLE =
  /[\p{Cc}--[\t-\r]]|[\u00AD\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|\u034F|\u061C|\u17B4|\u17B5|(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Extended_Pictographic}\uFE0F\p{Mn}\p{Mc}])[\u200C\u200D]/gv;
const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;
const PLAIN = /^[!-~](?:[!-~]| (?! ))*$/;

/** Takes invisible characters out, makes every run of white space one space, trims. Linear. */
export function tidy(text: string): string {
  if (PLAIN.test(text) && text.charCodeAt(text.length - 1) !== 32) return text;
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** True when the text holds a character nobody can see. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) !== -1;
}

/** Full-width letters, digits and signs as their ordinary forms; everything else as it is. */
export function narrow(text: string): string {
  if (text.search(FULL_WIDTH) === -1) return text;
  return text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
