/** Keeps spreadsheets from running a cell (OWASP, CSV Injection). */

export type FormulaGuard = 'spreadsheets' | 'off' | 'strict' | 'exact';

const PHONE = /^\+?[0-9 ()./\-\u00A0]{7,}$/;
const EXTENSION = /(?:[ \u00A0](?:ext\.?|x\.?)|x)[ \u00A0]?\d{1,8}$/i;
const NUMBER = /^[+-]?(?:\d{1,3}(?:[ ,.\u00A0']\d{3})+|\d+)(?:[.,]\d+)?(?:[eE][+-]?\d{1,3})?%?$/;
/** A sum written with signs between digits: `+1-1`, `-2+3`. */
const ARITHMETIC = /^[+-]\d{1,3}[-+*/]\d{1,3}$|[-+*/]{2}/;
/** `-`, `--`, `-/-`, `+`: signs that stand for nothing, with nothing to compute among them. */
const LONE_SIGNS = /^[-+/. \u00A0]+$/;
const MAX_PLAIN = 40;
/** Phones in one cell; a longer row of them is no cell that a person wrote. */
const MAX_PHONES = 8;

/**
 * The cell, with an apostrophe before it when a spreadsheet would take it for a formula. Behind an apostrophe nothing
 * runs: what was guarded once stays as it is, however often it is written. Only 'exact' puts one more before such a
 * cell, so that `unguardCell` can tell which were there before. Linear.
 */
export function guardCell(text: string, guard: FormulaGuard): string {
  if (guard === 'off' || text === '') return text;
  if (text.charCodeAt(0) === 39) return guard === 'exact' && isGuarded(text) ? `'${text}` : text;
  return runs(text, guard) ? `'${text}` : text;
}

/** The inverse of `guardCell` with 'exact', and as near to one as can be with another guard. */
export function unguardCell(text: string, guard: FormulaGuard): string {
  return guard !== 'off' && text.charCodeAt(0) === 39 && isGuarded(text, guard) ? text.slice(1) : text;
}

/** Does the cell stand behind apostrophes that keep it from running? */
export function isGuarded(text: string, guard: FormulaGuard = 'exact'): boolean {
  let start = 0;
  while (text.charCodeAt(start) === 39) start++;
  return start > 0 && runs(text.slice(start), guard);
}

/** Would a spreadsheet take the cell for a formula? */
export function runs(text: string, guard: FormulaGuard = 'spreadsheets'): boolean {
  switch (text.charCodeAt(0)) {
    case 61: // =
    case 64: // @
    case 9: // tab
    case 13: // CR
    case 10: // LF
      return true;
    case 43: // +
    case 45: // -
      return guard === 'strict' || !isPlain(text);
    // Full-width forms that some spreadsheets fold to = + - @.
    case 0xff1d:
    case 0xff0b:
    case 0xff0d:
    case 0xff20:
      return true;
    default:
      return false;
  }
}

/** A number, signs alone, or whole phones, one beside the other as a repair joins them. */
function isPlain(text: string): boolean {
  if (text.length <= MAX_PLAIN && (NUMBER.test(text) || LONE_SIGNS.test(text))) return true;
  if (text.charCodeAt(0) !== 43 || text.length > MAX_PLAIN * MAX_PHONES) return false;
  return text.split(/[;,]/).every((part) => isPhone(part.trim()));
}

/** Seven digits or more with nothing but spacing between them, and an extension at most. */
function isPhone(text: string): boolean {
  if (text.length > MAX_PLAIN) return false;
  const number = text.replace(EXTENSION, '');
  if (!PHONE.test(number) || ARITHMETIC.test(number)) return false;
  let digits = 0;
  for (let i = 0; i < number.length; i++) {
    const unit = number.charCodeAt(i);
    if (unit >= 48 && unit <= 57) digits++;
  }
  return digits >= 7;
}
