/** Keeps spreadsheets from running a cell (OWASP, CSV Injection). */

export type FormulaGuard = 'spreadsheets' | 'off' | 'strict';

const PHONE = /^[+-][0-9 ()./\-\u00A0]{7,}$/;
const NUMBER = /^[+-]?(?:\d{1,3}(?:[ ,.\u00A0']\d{3})+|\d+)(?:[.,]\d+)?(?:[eE][+-]?\d{1,3})?%?$/;
/** A sum written with signs between digits: `+1-1`, `-2+3`. */
const ARITHMETIC = /^[+-]\d{1,3}[-+*/]\d{1,3}$|[-+*/]{2}/;
const MAX_PLAIN = 40;

/**
 * The cell, with an apostrophe before it when a spreadsheet would take it for a formula. A cell that already stands
 * behind apostrophes gets one more, so that `unguardCell` can tell which were there before. Linear.
 */
export function guardCell(text: string, guard: FormulaGuard): string {
  if (guard === 'off' || text === '') return text;
  let start = 0;
  while (text.charCodeAt(start) === 39) start++;
  return runs(start === 0 ? text : text.slice(start), guard) ? `'${text}` : text;
}

/** The inverse of `guardCell` with the same guard. */
export function unguardCell(text: string, guard: FormulaGuard): string {
  return text.charCodeAt(0) === 39 && guardCell(text.slice(1), guard) === text ? text.slice(1) : text;
}

function runs(text: string, guard: FormulaGuard): boolean {
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

/** A number, or a whole phone: a plus and at least seven digits with nothing but spacing between them. */
function isPlain(text: string): boolean {
  if (text.length > MAX_PLAIN) return false;
  if (NUMBER.test(text)) return true;
  if (text.charCodeAt(0) !== 43 || !PHONE.test(text) || ARITHMETIC.test(text)) return false;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) digits++;
  }
  return digits >= 7;
}
