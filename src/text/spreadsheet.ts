/** What spreadsheets and data frames do to a cell's text, recognized by its first and last characters. */

export interface SpreadsheetArtifact {
  /**
   * - `formula_text` `="00123"`: text protected by a formula
   * - `apostrophe` `'00123`: text protected by an apostrophe
   * - `float` `48123456789.0`: a whole number that went through a decimal type
   * - `scientific` `4.87E+10`: digits are gone
   */
  readonly kind: 'formula_text' | 'apostrophe' | 'float' | 'scientific';
  /** The text as it was before, or null when it cannot be known. */
  readonly value: string | null;
}

const FORMULA_TEXT = /^="((?:[^"]|"")*)"$/;
const PROTECTED_DIGITS = /^'[0-9][0-9A-Za-z ()./+-]*$/;
// `'90s` is a decade, not a protected number.
const DECADE = /^'[0-9]0s/;
const FLOAT = /^[+-]?[0-9]{3,}\.0$/;
const SCIENTIFIC = /^[+-]?[0-9](?:[.,][0-9]+)?[eE]\+[0-9]{1,3}$/;
/** Longest text of a number; a longer one is something else. */
const MAX_NUMBER = 40;

/**
 * The trace of a spreadsheet in a cell, or null when there is none (the common case: a few character tests, no
 * allocation). Empty and non-ASCII text: null. Linear.
 *
 * @example spreadsheetArtifact('="00123"')?.value // '00123'
 * @example spreadsheetArtifact('3,33123E+09')?.kind // 'scientific'
 */
export function spreadsheetArtifact(text: string): SpreadsheetArtifact | null {
  const first = text.charCodeAt(0);
  if (first === 61) return text.charCodeAt(1) === 34 ? formulaText(text) : null;
  if (first === 39) return apostrophe(text);
  const digit = (first >= 48 && first <= 57) || first === 43 || first === 45;
  if (!digit || text.length > MAX_NUMBER) return null;
  const end = text.length;
  if (text.charCodeAt(end - 2) === 46) {
    return text.charCodeAt(end - 1) === 48 && FLOAT.test(text) ? { kind: 'float', value: text.slice(0, -2) } : null;
  }
  // The sign of the exponent stands two, three or four places before the end.
  const exponent =
    text.charCodeAt(end - 3) === 43 || text.charCodeAt(end - 2) === 43 || text.charCodeAt(end - 4) === 43;
  return exponent && SCIENTIFIC.test(text) ? { kind: 'scientific', value: null } : null;
}

function formulaText(text: string): SpreadsheetArtifact | null {
  const inside = FORMULA_TEXT.exec(text);
  return inside === null ? null : { kind: 'formula_text', value: inside[1]!.replaceAll('""', '"') };
}

function apostrophe(text: string): SpreadsheetArtifact | null {
  const second = text.charCodeAt(1);
  // = + - @ tab CR LF are what writers guard against spreadsheets with an apostrophe.
  const guarded =
    second === 61 || second === 43 || second === 45 || second === 64 || second === 9 || second === 13 || second === 10;
  const protectedText = guarded || (second >= 48 && second <= 57 && PROTECTED_DIGITS.test(text) && !DECADE.test(text));
  return protectedText ? { kind: 'apostrophe', value: text.slice(1) } : null;
}
