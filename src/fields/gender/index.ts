/** A person's gender as lists write it, in ten languages. */
import type { Checked } from '../../model/index.ts';
import { GENDER_WORDS } from '../../reference/genderWords.ts';
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { fold } from '../../text/fold.ts';
import { asText, MAX_TEXT, tidy } from '../../text/tidy.ts';
import { good, invalid, issue, missing, unsupported } from '../issue.ts';

export type Gender = 'female' | 'male' | 'other';

export interface GenderParts {
  readonly gender: Gender;
}

const NOT_TEXT = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('value.not_text')]);

function index(): ReadonlyMap<string, Gender> {
  const words = new Map<string, Gender>();
  for (const gender of ['other', 'female', 'male'] as const) {
    for (const word of GENDER_WORDS[gender].split(' ')) words.set(fold(word), gender);
  }
  for (const word of ['no binario', 'non binario', 'non binary', 'prefer to self describe']) words.set(word, 'other');
  return words;
}
const WORDS: ReadonlyMap<string, Gender> = /* @__PURE__ */ index();

/**
 * What a gender cell says. `value` is `female`, `male` or `other`; a known word is `ok` as it stands and the list
 * keeps it. Words in no table are `unsupported`, never wrong. Empty and "unknown" cells are `missing`. Never throws.
 *
 * @example checkGender('Kobieta').value // 'female'
 */
export function checkGender(input: unknown): Checked<GenderParts> {
  const raw = asText(input);
  if (raw === null) return missing(input);
  if (raw === undefined) return unsupported(input, null, NOT_TEXT);
  if (raw.length > MAX_TEXT) return invalid(input, [issue('value.too_long', { length: raw.length, max: MAX_TEXT })]);
  const folded = fold(tidy(raw));
  const gender = WORDS.get(folded) ?? WORDS.get(folded.replace(/\.$/, ''));
  if (gender !== undefined) return good(input, gender, { gender });
  if (folded === '' || isMissingMarker(folded)) return missing(input);
  return unsupported(input, raw, []);
}

/**
 * `female`, `male`, `other`, or null when the cell says nothing that is known.
 * @example normalizeGender('м') // 'male'
 */
export function normalizeGender(input: unknown): Gender | null {
  return checkGender(input).parts?.gender ?? null;
}
