/** Reads a postal code against the forms of its country. */

import { fits } from './fits.ts';
import type { PostalCodePlan, PostalForm } from './options.ts';

export interface PostalReading {
  /** As the country's post writes it. */
  readonly code: string;
  /** The letters and digits alone. */
  readonly compact: string;
  /** How far the text was from it. */
  readonly by: 'written' | 'format' | 'lost_zero' | 'lookalike';
}

/** Whether a text has a form, place by place. */
export function hasForm(text: string, form: string): boolean {
  if (text.length !== form.length) return false;
  for (let i = 0; i < form.length; i++) if (!fits(form.charCodeAt(i), text.charCodeAt(i))) return false;
  return true;
}

/** Letters and digits set into a form's separators. */
export function write(compact: string, form: string): string {
  let text = '';
  let next = 0;
  for (let i = 0; i < form.length; i++) {
    const place = form.charCodeAt(i);
    const separator = !((place >= 48 && place <= 57) || (place >= 65 && place <= 90) || (place >= 97 && place <= 122));
    text += separator ? form[i] : compact[next++];
  }
  return text;
}

const AS_DIGIT: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
  G: '6',
};
const AS_LETTER: Readonly<Record<string, readonly string[]>> = {
  0: ['O', 'D', 'C'],
  1: ['I', 'L'],
  2: ['Z'],
  5: ['S'],
  8: ['B'],
  6: ['G'],
};

/** Letters read as the digits they look like and the reverse, where the form wants the other kind; null if that does not do. */
function lookalike(compact: string, form: string): string | null {
  if (compact.length !== form.length || compact.length < 5) return null;
  let text = '';
  let kept = 0;
  for (let i = 0; i < form.length; i++) {
    const place = form.charCodeAt(i);
    const sign = compact[i] as string;
    if (fits(place, sign.charCodeAt(0))) {
      text += sign;
      kept++;
      continue;
    }
    const digit = AS_DIGIT[sign];
    if (digit !== undefined && fits(place, digit.charCodeAt(0))) {
      text += digit;
      continue;
    }
    const letter = AS_LETTER[sign]?.find((one) => fits(place, one.charCodeAt(0)));
    if (letter === undefined) return null;
    text += letter;
  }
  // Two places must be right as they stand, or any word would be a code.
  return kept >= 2 ? text : null;
}

function inForm(compact: string, forms: readonly PostalForm[]): string | null {
  for (const form of forms) if (!form.half && hasForm(compact, form.compact)) return write(compact, form.written);
  return null;
}

/** Without a country's sign before or behind; the same text when there is none. */
export function withoutSign(compact: string, signs: readonly string[]): string {
  for (const sign of signs) {
    if (compact.length > sign.length) {
      if (compact.startsWith(sign)) return compact.slice(sign.length);
      if (compact.endsWith(sign)) return compact.slice(0, -sign.length);
    }
  }
  return compact;
}

const SEPARATORS = /[^A-Z0-9]+/g;
/** "Москва", "東京", "Zürich": no post writes such letters in a code, and leaving them out would lose a place. */
const OTHER_LETTER = /(?!\p{ASCII})\p{L}/u;
const NOT_ASCII = /[\u0080-\uFFFF]/;

export function hasOtherLetter(text: string): boolean {
  return NOT_ASCII.test(text) && OTHER_LETTER.test(text);
}
/** What a spreadsheet leaves of a code: digits, and the dash of a longer American one. */
const NUMBER = /^\d+(?:-\d{4})?$/;

/** The region that a code's first characters tell, or an empty string; null where no table has them. */
export function regionOf(compact: string, plan: PostalCodePlan): string | null {
  const table = plan.prefixes;
  if (table === null) return null;
  for (const length of plan.prefixLengths) {
    const region = table.get(compact.slice(0, length));
    if (region !== undefined) return region;
  }
  return null;
}

/** Tidy text of at most a few dozen characters to a code, or null when it has no form of the country. */
export function parsePostalCode(text: string, plan: PostalCodePlan): PostalReading | null {
  const forms = plan.forms as readonly PostalForm[];
  for (const form of forms) {
    const capitals = form.half && text.length <= 5 ? text.toUpperCase() : text;
    if (form.half && hasForm(capitals, form.written)) {
      return { code: capitals, compact: capitals, by: capitals === text ? 'written' : 'format' };
    }
    if (hasForm(text, form.written)) {
      const solid = form.written.length === form.compact.length;
      return { code: text, compact: solid ? text : text.replace(SEPARATORS, ''), by: 'written' };
    }
  }
  if (text.length > 40 || hasOtherLetter(text)) return null;
  const compact = text.toUpperCase().replace(SEPARATORS, '');
  const bare = withoutSign(compact, plan.signs);
  // Andorra's "AD500" without its letters; elsewhere a country's letters before a code are a guess of ours.
  const signed = bare === compact && !plan.lettered ? null : inForm(`${plan.country}${bare}`, forms);
  const direct = inForm(compact, forms) ?? signed ?? inForm(bare, forms);
  if (direct !== null) return { code: direct, compact: direct.replace(SEPARATORS, ''), by: 'format' };
  if (plan.leadingZeros > 0 && NUMBER.test(text)) {
    for (const form of forms) {
      const lost = form.compact.length - bare.length;
      if (lost < 1 || lost > plan.leadingZeros) continue;
      const padded = '0'.repeat(lost) + bare;
      if (hasForm(padded, form.compact)) return { code: write(padded, form.written), compact: padded, by: 'lost_zero' };
    }
  }
  for (const form of forms) {
    const read = lookalike(compact, form.compact) ?? lookalike(bare, form.compact);
    if (read !== null) return { code: write(read, form.written), compact: read, by: 'lookalike' };
  }
  return null;
}
