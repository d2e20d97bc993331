/** The code that was probably meant by a text in no form of its country: a suggestion, never a repair. */
import type { PostalCodePlan, PostalForm } from './options.ts';
import { hasForm, regionOf, write } from './parse.ts';

const DIGIT_FOR_LETTER = /(?<=[A-Z])[0158](?=[A-Z])/g;
const NO_DIGIT = /\D+/g;
const ZEROS = /0{2,}/g;
/** Signs that a digit is taken for: a code with its country's sign before it, read as one number. */
const SIGN_AS_DIGIT: Readonly<Record<string, string>> = { S: '5', I: '1', B: '8', L: '1' };
/** Colombo's fifteen postal districts are spoken of by their number: "Colombo 5" is 00500. */
const COLOMBO = /^0{0,2}(1[0-5]|[1-9])$/;

/** A form of digits alone that the compact text has, as written, with a prefix that is in use; or null. */
function fitting(compact: string, plan: PostalCodePlan): string | null {
  for (const form of plan.forms as readonly PostalForm[]) {
    if (form.half || !hasForm(compact, form.compact)) continue;
    if (plan.prefixes !== null && regionOf(compact, plan) === null) continue;
    return write(compact, form.written);
  }
  return null;
}

/** A run of zeros one too short or too long, where there is but one run: a key held for a moment. */
function otherZeros(digits: string, plan: PostalCodePlan): string | null {
  const runs = digits.match(ZEROS);
  if (runs === null || runs.length !== 1) return null;
  const run = runs[0];
  return fitting(digits.replace(run, `${run}0`), plan) ?? fitting(digits.replace(run, run.slice(1)), plan);
}

/** Tidy text in capitals, at most 40 characters, to the code it may mean, or null. Linear. */
export function guessPostalCode(text: string, plan: PostalCodePlan): string | null {
  if (plan.forms === null || text.length > 40) return null;
  const solid = text.replace(/[ .-]+/g, '');
  const district = plan.country === 'LK' ? COLOMBO.exec(solid) : null;
  if (district !== null) return `${(district[1] as string).padStart(3, '0')}00`;
  const digits = text.replace(NO_DIGIT, '');
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
    return signed ?? otherZeros(digits, plan);
  }
  // A code among words: the place, a word for "box", a slip of the finger.
  if (digits.length < 5) return null;
  const plain = fitting(digits, plan);
  if (plain !== null) return plain;
  const spoken = text.replace(DIGIT_FOR_LETTER, 'O').match(/\d+/g) ?? [];
  const found = spoken.map((run) => (run.length < 5 ? null : fitting(run, plan))).filter((code) => code !== null);
  return found.length === 1 ? (found[0] as string) : null;
}
