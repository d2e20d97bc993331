/** Checks a postal code against its country. */
import type { Checked, PostalParts, Repair } from '../../model/index.ts';
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { fold } from '../../text/fold.ts';
import { asText, hasInvisible, MAX_TEXT, narrow, tidy } from '../../text/tidy.ts';
import { good, invalid, issue, missing, suspect, unsupported } from '../issue.ts';
import { isBritishDistrict } from './britishDistrict.ts';
import { guessPostalCode } from './guess.ts';
import { withoutLabel } from './label.ts';
import { type PostalCodeOptions, type PostalCodePlan, planPostalCode } from './options.ts';
import { otherCountry, signedCountry } from './otherCountry.ts';
import { hasForm, type PostalReading, parsePostalCode, regionOf } from './parse.ts';
import { placeIssue } from './place.ts';

const NOT_TEXT = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('value.not_text')]);
const NO_COUNTRY = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('postalCode.no_country')]);
const NOT_USED = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('postalCode.not_used')]);
const FORMAT = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('postalCode.format')]);
const UNUSED = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('postalCode.unused_prefix')]);
const DEFAULT: PostalCodePlan = /* @__PURE__ */ planPostalCode();

/** A line of a French firm's or office's own code: the word belongs to the city, the digits are the code. */
const CEDEX = /^(\d{5}) CEDEX(?: \d{1,2})?$/;
const FLOAT = /^(\d{2,10})\.0{1,2}$/;
const FORMULA = /^="?([^"]{1,40})"?$/;
const POLISH = /^\d\d-\d{3}$/;
const ZEROS = /^0+$/;

/**
 * Checks one postal code with the options compiled before (see {@link planPostalCode}). Never throws.
 */
export function runPostalCode(input: unknown, plan: PostalCodePlan): Checked<PostalParts> {
  const raw = asText(input);
  if (raw === null) return missing(input);
  if (raw === undefined) return unsupported(input, null, NOT_TEXT);
  if (raw.length > MAX_TEXT) return invalid(input, [issue('value.too_long', { length: raw.length, max: MAX_TEXT })]);
  if (plan.forms !== null) {
    const exact = plain(input, raw, plan);
    if (exact !== null) return exact;
  }
  let text = tidy(narrow(raw));
  let repair: Repair | null = null;
  if (text !== raw)
    repair = narrow(raw) !== raw ? 'text.full_width' : hasInvisible(raw) ? 'text.invisible' : 'text.whitespace';
  if (text === '' || isMissingMarker(fold(text))) return missing(input);
  if (plan.country === null) return unsupported(input, text, NO_COUNTRY);
  if (!plan.used) return unsupported(input, text, NOT_USED);
  if (plan.forms === null) return unsupported(input, text, []);
  const formula = FORMULA.exec(text);
  if (text.startsWith('=') && formula !== null) {
    text = formula[1] as string;
    repair = 'spreadsheet.formula_text';
  } else if (text.startsWith("'") && text.length > 1) {
    text = text.slice(1);
    repair = 'spreadsheet.apostrophe';
  } else if (FLOAT.test(text)) {
    text = text.slice(0, text.indexOf('.'));
    repair = 'spreadsheet.float';
  }
  // The sign for a long vowel stands on the hyphen's key of a Japanese keyboard.
  if (plan.country === 'JP' && text.includes('ー')) {
    text = text.replace('ー', '-');
    repair ??= 'postalCode.format';
  }
  let reading = parsePostalCode(text, plan);
  if (reading === null) {
    const bare = withoutLabel(text, plan.country);
    const named = bare === null ? null : parsePostalCode(bare, plan);
    if (bare === null || named === null || (named.by !== 'written' && named.by !== 'format'))
      return foreign(input, raw, text, plan);
    text = bare;
    reading = { ...named, by: 'format' };
  }
  if (reading.by === 'lookalike') {
    // "L-1009" is Luxembourg's before it is a slip for "11009".
    if (signedCountry(text, plan) !== null) return foreign(input, raw, text, plan);
    return suspect(input, reading.code, partsOf(regionOf(reading.compact, plan), plan), [
      issue('postalCode.lookalike', undefined, reading.code),
    ]);
  }
  // "00-950" is written in Poland alone: the same digits elsewhere are no repair.
  if (reading.by === 'format' && plan.country !== 'PL' && POLISH.test(text)) return foreign(input, raw, text, plan);
  if (reading.by === 'format') repair = 'postalCode.format';
  else if (reading.by === 'lost_zero') repair = 'postalCode.lost_zero';
  return judge(input, reading, plan, reading.code === raw ? null : repair);
}

/** The quick way for a code that stands as the post writes it; null for all others. */
function plain(input: unknown, raw: string, plan: PostalCodePlan): Checked<PostalParts> | null {
  if (raw.length > 10) {
    const cedex = plan.country === 'FR' && raw.length < 20 ? CEDEX.exec(raw.toUpperCase()) : null;
    if (cedex !== null) return judge(input, { code: raw, compact: cedex[1] as string, by: 'written' }, plan, null);
    if (raw.length > 12) return null;
  }
  const reading = parsePostalCode(raw, plan);
  return reading !== null && reading.by === 'written' ? judge(input, reading, plan, null) : null;
}

function partsOf(region: string | null, plan: PostalCodePlan): PostalParts {
  return { country: plan.country as string, region: region === '' ? null : region };
}

/** A code of the country's form: is it in use, and is it where the row says? */
function judge(
  input: unknown,
  reading: PostalReading,
  plan: PostalCodePlan,
  repair: Repair | null,
): Checked<PostalParts> {
  const { code, compact } = reading;
  const region = regionOf(compact, plan);
  const parts = partsOf(region, plan);
  const neighbour = neighbourOf(compact, plan);
  if (neighbour !== null) {
    return suspect(input, code, parts, [issue('postalCode.other_country', { country: neighbour }, null)]);
  }
  const noDistrict = plan.country === 'GB' && !isBritishDistrict(code);
  if (noDistrict) {
    const meant = britishLookalike(compact, plan);
    if (meant !== null) return suspect(input, meant, parts, [issue('postalCode.lookalike', undefined, meant)]);
  }
  if (
    (compact.charCodeAt(0) === 48 && ZEROS.test(compact)) ||
    (region === null && plan.prefixes !== null) ||
    noDistrict
  ) {
    return suspect(input, code, parts, UNUSED);
  }
  if (plan.region !== null || plan.city !== null) {
    const denied = placeIssue(code, plan, plan.region, plan.city);
    if (denied !== null) return suspect(input, code, parts, [denied]);
  }
  return good(input, code, parts, repair);
}

/** "P06 3LY" has the form of a code in area P, which there is not: PO6 3LY was meant. */
function britishLookalike(compact: string, plan: PostalCodePlan): string | null {
  const swapped = compact
    .replace(/^([A-Z])0/, '$1O')
    .replace(/^([A-Z])1/, '$1L')
    .replace(/^([A-Z])5/, '$1S');
  if (swapped === compact) return null;
  const reading = parsePostalCode(swapped, plan);
  return reading !== null && isBritishDistrict(reading.code) ? reading.code : null;
}

function neighbourOf(compact: string, plan: PostalCodePlan): string | null {
  for (const length of plan.neighbourLengths) {
    const country = plan.neighbours?.get(compact.slice(0, length));
    if (country !== undefined) return country;
  }
  return null;
}

/** "1310-100" is a code of Portugal, and one of Brazil without the zero that half its codes begin with. */
function lacksZero(text: string, plan: PostalCodePlan): boolean {
  return plan.leadingZeros > 0 && (plan.forms?.some(({ written }) => hasForm(`0${text}`, written)) ?? false);
}

/** Text in no form of its country: another country's code, or none. */
function foreign(input: unknown, raw: string, text: string, plan: PostalCodePlan): Checked<PostalParts> {
  const capitals = text.length > 20 ? '' : text.toUpperCase();
  const other =
    capitals === '' || lacksZero(capitals, plan) ? null : (otherCountry(capitals, plan) ?? signedCountry(text, plan));
  if (other === null) {
    const meant = text.length > 40 ? null : guessPostalCode(text.toUpperCase(), plan);
    if (meant === null) return invalid(input, FORMAT);
    const compact = meant.replace(/[^A-Z0-9]+/g, '');
    return suspect(input, meant, partsOf(regionOf(compact, plan), plan), [
      issue('postalCode.format', undefined, meant),
    ]);
  }
  return suspect(input, raw, { country: other.country, region: null }, [
    issue('postalCode.other_country', { country: other.country }, other.code === raw ? null : other.code),
  ]);
}

/**
 * Whether a postal code fits its country, with the canonical form in `value` and the region that its first characters
 * tell in `parts`. Separators, capitals, the country's sign, full-width digits and zeros that a spreadsheet cut off
 * are repaired; a letter in place of a digit, a prefix not in use and another country's code are `suspect`. Without a
 * country, for a country without codes or without a rule, the answer is `unsupported`. Numbers are read as text.
 * Never throws on data; a bad option throws a TypeError or RangeError.
 *
 * @example checkPostalCode('00950', { country: 'PL' }).value // '00-950'
 * @example checkPostalCode(1067, { country: 'DE' }).repair // 'postalCode.lost_zero'
 * @example checkPostalCode('JE2 4WF', { country: 'GB' }).verdict // 'suspect'
 * @example checkPostalCode('00144', { country: 'IT', city: 'Milano' }).issues[0].code // 'postalCode.city_mismatch'
 * Source: Universal Postal Union, addressing systems.
 */
export function checkPostalCode(input: unknown, options?: PostalCodeOptions): Checked<PostalParts> {
  return runPostalCode(input, options === undefined ? DEFAULT : planPostalCode(options));
}
