/** The code that was probably meant by a text in no form of its country: a suggestion, never a repair. */
import { PO_BOXES } from '../../reference/streetWords.ts';
import { fold } from '../../text/fold.ts';
import type { PostalCodePlan, PostalForm } from './options.ts';
import { hasForm, hasOtherLetter, regionOf, withoutSign, write } from './parse.ts';

const DIGIT_FOR_LETTER = /(?<=[A-Z])[0158](?=[A-Z])/g;
const HAS_DIGIT = /\d/;
const NO_DIGIT = /\D+/g;
const ZEROS = /0{2,}/g;
/** Signs that a digit is taken for: a code with its country's sign before it, read as one number. */
const SIGN_AS_DIGIT: Readonly<Record<string, string>> = { S: '5', I: '1', B: '8', L: '1' };
/** Colombo's fifteen postal districts are spoken of by their number: "Colombo 5" is 00500. */
const COLOMBO = /^0{0,2}(1[0-5]|[1-9])$/;
/** Pretoria's first codes, which a spreadsheet leaves with one digit: too little for a repair. */
const PRETORIA = /^[1-9]$/;
const DASHED = /^(\d+)-(\d+)$/;

/** "Wien-1010": the hyphen parts as well. */
const SPACES = /[\s,;]+|(?<=\p{L}{3})[-–](?=\d)/u;
const NO_SIGN = /[^A-Z0-9]+/g;
const WORD = /\p{L}{3}/u;
/** Another number of some length: a street's, a telephone's, another code. */
const LONG_NUMBER = /\d{3}/;

/** A form that the compact text has, as written, with a prefix that is in use; or null. */
function fitting(compact: string, plan: PostalCodePlan): string | null {
  for (const form of plan.forms as readonly PostalForm[]) {
    if (form.half || !hasForm(compact, form.compact)) continue;
    if (plan.prefixes !== null && regionOf(compact, plan) === null) continue;
    return write(compact, form.written);
  }
  return null;
}

/**
 * The code before or behind the name of a place: "1010 Wien", "Αθήνα 104 31", "1012 AB Amsterdam". Null where the words
 * name a box, or where the first words and the last are both a code.
 */
function besidePlace(text: string, plan: PostalCodePlan): string | null {
  const words = text.split(SPACES).filter((word) => word !== '');
  let found: string | null = null;
  for (const taken of [2, 1]) {
    for (const atEnd of [false, true]) {
      const cut = atEnd ? words.length - taken : taken;
      if (cut < 1 || cut >= words.length) continue;
      const code = (atEnd ? words.slice(cut) : words.slice(0, cut)).join('');
      const place = (atEnd ? words.slice(0, cut) : words.slice(cut)).join(' ');
      if (!HAS_DIGIT.test(code) || !WORD.test(place) || LONG_NUMBER.test(place) || namesBox(place)) continue;
      if (hasOtherLetter(code)) continue;
      const compact = code.replace(NO_SIGN, '');
      const fit = fitting(compact, plan) ?? fitting(withoutSign(compact, plan.signs), plan);
      if (fit !== null && found !== null && fit !== found) return null;
      found ??= fit;
    }
  }
  return found;
}

function namesBox(words: string): boolean {
  const folded = fold(words);
  return PO_BOXES.some((box) => folded === box || folded.startsWith(`${box} `));
}

/** A run of zeros one too short or too long, where there is but one run: a key held for a moment. */
function otherZeros(digits: string, plan: PostalCodePlan): string | null {
  const runs = digits.match(ZEROS);
  if (runs === null || runs.length !== 1) return null;
  const run = runs[0];
  return fitting(digits.replace(run, `${run}0`), plan) ?? fitting(digits.replace(run, run.slice(1)), plan);
}

/**
 * Whether a code leaves one side of the dash as it was typed, and adds to the other a zero before it or to its zeros:
 * "9-400" and "09-400", but not "01-23" and "00-123".
 */
function keepsSide(text: string, code: string): boolean {
  const typed = DASHED.exec(text);
  const meant = DASHED.exec(code);
  if (typed === null || meant === null) return true;
  return typed[2] === meant[2] || (typed[1] === meant[1] && (typed[2] as string).includes('00'));
}

/** Tidy text in capitals, at most 40 characters, to the code it may mean, or null. Linear. */
export function guessPostalCode(text: string, plan: PostalCodePlan): string | null {
  if (plan.forms === null || text.length > 40) return null;
  const solid = text.replace(/[ .-]+/g, '');
  const district = plan.country === 'LK' ? COLOMBO.exec(solid) : null;
  if (district !== null) return `${(district[1] as string).padStart(3, '0')}00`;
  const digits = text.replace(NO_DIGIT, '');
  const beside = digits === solid ? null : besidePlace(text, plan);
  if (beside !== null) return beside;
  if (plan.country === 'ZA' && PRETORIA.test(text)) return `000${text}`;
  if (digits.length < 3) return null;
  if (digits === solid) {
    // Codes kept as numbers of a fixed width have zeros before them.
    const unpadded = digits.replace(/^0+/, '');
    if (unpadded.length < digits.length) {
      const bare = fitting(unpadded, plan);
      if (bare !== null) return bare;
    }
    const sign = plan.signs.find((one) => SIGN_AS_DIGIT[one] === digits[0]);
    const signed = sign === undefined ? null : fitting(digits.slice(1), plan);
    const padded = plan.leadingZeros > 0 ? fitting(`0${digits}`, plan) : null;
    const meant = signed ?? padded ?? otherZeros(digits, plan);
    return meant !== null && keepsSide(text, meant) ? meant : null;
  }
  // A code among words: the place, a word for "box", a slip of the finger.
  if (digits.length < 5) return null;
  const plain = fitting(digits, plan);
  if (plain !== null) return plain;
  const spoken = text.replace(DIGIT_FOR_LETTER, 'O').match(/\d+/g) ?? [];
  const found = spoken.map((run) => (run.length < 5 ? null : fitting(run, plan))).filter((code) => code !== null);
  return found.length === 1 ? (found[0] as string) : null;
}
