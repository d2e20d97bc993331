/** Tax id: one cell in, the verdict out, by the rules of the number's own country. */
import type { Checked, Issue, Repair, TaxIdParts } from '../../model/index.ts';
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { fold } from '../../text/fold.ts';
import { spreadsheetArtifact } from '../../text/spreadsheet.ts';
import { asText, hasInvisible, narrow, tidy } from '../../text/tidy.ts';
import { good, invalid, issue, missing, NO_ISSUES, suspect, unsupported } from '../issue.ts';
import { aCountry, checkOptions, type Tests } from '../options.ts';
import { isFiller } from './checkDigits.ts';
import { FURTHER_NUMBERS } from './furtherNumbers.ts';
import { hasOtherWords, withoutLabel } from './label.ts';
import type { Scheme } from './scheme.ts';
import { SCHEMES } from './schemes.ts';
import { nifLetter } from './westernEurope.ts';

export interface TaxIdOptions {
  /** ISO 3166-1 alpha-2 of the number's owner; null: only a prefix can tell. Default null. */
  readonly country?: string | null | undefined;
}

export interface TaxIdPlan {
  readonly country: string | null;
}

const MAX_CELL = 100;
const SUFFIX = /(?<=\d)(?:[ /-]?(?:MWST|TVA|IVA|MVA|HR)){1,3}$/;
const SEPARATORS = /[ .\-/·\u2010-\u2014_]+|(?<=\d),(?=\d{3}(?!\d))/g;
/** Prefixes of VAT numbers that differ from the country's code, and codes that changed (VIES). */
const PREFIXES: Readonly<Record<string, string>> = { EL: 'GR', XI: 'GB' };
const PLACEHOLDER: readonly Issue[] = /* @__PURE__ */ Object.freeze([issue('taxId.placeholder')]);
/** An organisation's number and the reason of its registration, as Russian accounting writes them. */
const INN_AND_KPP = /^(\d{10})(?: ?\/ ?|,? КПП:? ?)(\d{4}[A-Z\d]{2}\d{3})$/;
/** Noughts alone, beside the letters of a kind. */
const ZEROS = /^[A-Z]{0,3}0{5,}[A-Z]?$/;

/**
 * The plan of the tax id check, for callers with many values.
 * @throws TypeError, RangeError for a bad option
 */
export function planTaxId(options?: TaxIdOptions, call = 'checkTaxId', more?: Tests): TaxIdPlan {
  checkOptions(call, options, { country: aCountry }, more);
  return Object.freeze({ country: options?.country ?? null });
}

interface Fit {
  readonly scheme: Scheme | null;
  readonly holds: boolean;
}

/** The first scheme of the country that the bare number satisfies, or the first whose form fits. */
function fitOf(bare: string, country: string, vatOnly: boolean): Fit {
  let formed: Scheme | null = null;
  const schemes = Object.hasOwn(SCHEMES, country) ? (SCHEMES[country] as readonly Scheme[]) : [];
  for (const scheme of schemes) {
    if ((vatOnly && scheme.vat !== true) || !scheme.form.test(bare)) continue;
    // Sums over zeros fit, and no office counts from nought.
    const some = !ZEROS.test(bare);
    if (some && (scheme.holds === null || scheme.holds(bare))) return { scheme, holds: true };
    formed ??= scheme;
  }
  return { scheme: formed, holds: false };
}

/** Country and bare number of a text with a country prefix; null when it has none. */
function prefixed(text: string): { readonly country: string; readonly bare: string } | null {
  const code = text.slice(0, 2);
  if (!/^[A-Z]{2}$/.test(code)) return null;
  const country = PREFIXES[code] ?? code;
  return isVatCountry(country) ? { country, bare: text.slice(2) } : null;
}

/** In other countries no letters go before a number: what looks like their code may be part of another number. */
function isVatCountry(country: string): boolean {
  return Object.hasOwn(SCHEMES, country) && (SCHEMES[country] as readonly Scheme[]).some(({ vat }) => vat === true);
}

/** The sign of the row's own country before a number that takes none is a label. */
function withoutOwnSign(bare: string, country: string | null): string {
  return country !== null &&
    bare.startsWith(country) &&
    !isVatCountry(country) &&
    fitOf(bare.slice(2), country, false).scheme !== null
    ? bare.slice(2)
    : bare;
}

/** A number of letters and digits whose country is not told may begin with another country's letters. */
function fitsSomeCountry(bare: string): boolean {
  return Object.keys(SCHEMES).some((country) => fitOf(bare, country, false).holds);
}

function lengthsOf(country: string): readonly number[] {
  const lengths = new Set<number>();
  for (const scheme of SCHEMES[country] ?? []) {
    for (let length = 5; length <= 18; length++) {
      if (scheme.form.test('1'.repeat(length)) || scheme.form.test(`8${'1'.repeat(length - 1)}`)) lengths.add(length);
    }
  }
  return [...lengths].sort((a, b) => a - b);
}

function reasonOf(bare: string, country: string): Issue {
  if (/\D/.test(bare) && !/[A-Z]/.test(bare)) return issue('taxId.character');
  const lengths = lengthsOf(country);
  if (lengths.length > 0 && !/[A-Z]/.test(bare) && !lengths.includes(bare.length)) {
    return issue('taxId.length', {
      length: bare.length,
      expected: lengths.find((each) => each > bare.length) ?? (lengths.at(-1) as number),
    });
  }
  return issue('taxId.character');
}

/** What a passport or the card of a foreigner bears; where VAT numbers have letters it may be one of these, mistyped. */
const PASSPORT = /^[A-Z]{1,3}\d{5,11}$/;
const DNI_DIGITS = /^(?!0{8})\d{8}$/;
const QUOTED = /^["“”„«»]+([^"“”„«»]+)["“”„«»]+$/;
const ONE_STOP_SHOP = /^(?:EU\d{9}|IM\d{10})$/;

/** The number with the zeros that a spreadsheet took, when the check digits agree; null otherwise. */
function withZeros(bare: string, country: string): string | null {
  if (!/^\d{6,14}$/.test(bare)) return null;
  for (const longer of [`0${bare}`, `00${bare}`]) {
    const fit = fitOf(longer, country, false);
    if (fit.holds && fit.scheme?.holds !== null) return longer;
  }
  return null;
}

/** A form of numbers that no rule examines; one lost zero that two check digits prove says more. */
function isFurther(bare: string, named: string, country: string): boolean {
  if (!isVatCountry(country) && PASSPORT.test(bare)) return true;
  if (ZEROS.test(bare) || FURTHER_NUMBERS[country]?.test(bare) !== true) return false;
  // A Chilean number is often written without its check digit, which a hyphen sets apart.
  if (country === 'CL' && /-[\dK]$/.test(named)) return false;
  const longer = fitOf(`0${bare}`, country, false);
  return !(longer.holds && longer.scheme?.twice === true);
}

/** The examination of one cell that should hold a tax id, with a plan made once. */
export function runTaxId(input: unknown, plan: TaxIdPlan): Checked<TaxIdParts> {
  const checked = examine(input, plan);
  const isRead = checked.verdict !== 'invalid' && checked.verdict !== 'unsupported';
  return isRead || typeof input !== 'string' ? checked : (several(input, plan) ?? checked);
}

const BETWEEN = /[;,|\n]|\s\/\s/;
/** More numbers than a party has. */
const MOST_NUMBERS = 5;

/** Right numbers of one country beside each other; null where one of them is none. */
function several(input: string, plan: TaxIdPlan): Checked<TaxIdParts> | null {
  if (input.length > MAX_CELL || !BETWEEN.test(input)) return null;
  const pieces = input.split(BETWEEN).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2 || pieces.length > MOST_NUMBERS) return null;
  const values = new Set<string>();
  let parts: TaxIdParts | null = null;
  for (const piece of pieces) {
    const { verdict, value, parts: own } = examine(piece, plan);
    if (verdict !== 'ok' && verdict !== 'repaired') return null;
    values.add(value);
    parts ??= own;
  }
  const [first = '', ...also] = values;
  const asStored = [first, ...also].join('; ') === input;
  return good(input, first, parts as TaxIdParts, asStored ? null : 'taxId.format', NO_ISSUES, also);
}

function examine(input: unknown, plan: TaxIdPlan): Checked<TaxIdParts> {
  const text = asText(input);
  if (text === null) return missing(input);
  if (text === undefined) return unsupported(input, null, [issue('value.not_text')]);
  if (text.length > MAX_CELL) return invalid(input, [issue('value.too_long', { length: text.length, max: MAX_CELL })]);
  let clean = tidy(text);
  if (clean === '' || isMissingMarker(fold(clean))) return missing(input);
  let repair: Repair = 'taxId.format';
  if (clean !== text) repair = hasInvisible(text) ? 'text.invisible' : 'text.whitespace';
  const artifact = spreadsheetArtifact(clean);
  if (artifact !== null) {
    if (artifact.value === null) return invalid(input, [issue('value.damaged')]);
    clean = artifact.value;
    repair = `spreadsheet.${artifact.kind === 'scientific' ? 'float' : artifact.kind}`;
  }
  const quoted = QUOTED.exec(clean);
  if (quoted !== null) clean = quoted[1] as string;
  const upper = narrow(clean).toUpperCase().replace(SUFFIX, '');
  const whole = upper.replace(SEPARATORS, '');
  const isWhole = plan.country !== null && fitOf(whole, plan.country, false).holds;
  const named = isWhole ? upper : withoutLabel(upper);
  const bare = isWhole ? whole : withoutOwnSign(named.replace(SEPARATORS, ''), plan.country);
  if (!/\d|^[A-Z]{16}$/.test(bare))
    return plan.country === null || FURTHER_NUMBERS[plan.country]?.test(bare) === true
      ? unsupported(input, clean, NO_ISSUES)
      : invalid(input, [issue('taxId.character')]);

  // Sellers from outside of the Union who declare in one of its countries are in no country's register.
  if (ONE_STOP_SHOP.test(whole)) return unsupported(input, clean, NO_ISSUES);
  const found = isWhole ? null : prefixed(bare);
  if (found !== null) {
    const fit = fitOf(found.bare, found.country, true);
    if (fit.holds && fit.scheme !== null) {
      const parts: TaxIdParts = { country: found.country, scheme: fit.scheme.scheme };
      if (plan.country !== null && plan.country !== found.country) {
        return suspect(input, bare, parts, [issue('taxId.other_country', { country: found.country })]);
      }
      return answer(input, text, bare, parts, repair);
    }
    // Letters may also belong to the number itself (a Spanish NIE, an Italian fiscal code).
    if (plan.country === null || plan.country === found.country) {
      if (plan.country === null ? !fitsSomeCountry(bare) : !fitOf(bare, plan.country, false).holds) {
        if (fit.scheme === null && hasOtherWords(named)) return unsupported(input, clean, NO_ISSUES);
        return invalid(input, [
          fit.scheme === null ? reasonOf(found.bare, found.country) : issue('taxId.bad_check_digit'),
        ]);
      }
    }
  }
  const { country } = plan;
  if (country === null || !Object.hasOwn(SCHEMES, country)) return unsupported(input, clean, NO_ISSUES);
  const pair = country === 'RU' ? INN_AND_KPP.exec(named) : null;
  if (pair !== null) {
    const [, inn = '', kpp = ''] = pair;
    const { holds, scheme } = fitOf(inn, country, false);
    if (holds && scheme !== null)
      return answer(input, text, `${inn}/${kpp}`, { country, scheme: scheme.scheme }, repair);
    return invalid(input, [issue('taxId.bad_check_digit', { scheme: 'INN' })]);
  }
  const fit = fitOf(bare, country, false);
  if (fit.holds && fit.scheme !== null)
    return answer(input, text, bare, { country, scheme: fit.scheme.scheme }, repair);
  if (isFurther(bare, named, country)) return unsupported(input, clean, NO_ISSUES);
  // The tax offices of the German states write numbers of their own with slashes.
  if (country === 'DE' && clean.includes('/')) return unsupported(input, clean, NO_ISSUES);
  // The number of a Spaniard without its letter, which follows from the digits.
  if (country === 'ES' && DNI_DIGITS.test(bare))
    return invalid(input, [issue('taxId.length', { length: 8, expected: 9 }, bare + nifLetter(bare))]);
  const restored = withZeros(bare, country);
  if (fit.scheme !== null)
    return invalid(input, [issue('taxId.bad_check_digit', { scheme: fit.scheme.scheme }, restored)]);
  if (restored === null && hasOtherWords(named)) return unsupported(input, clean, NO_ISSUES);
  const reason = reasonOf(bare, country);
  return invalid(input, [restored === null ? reason : issue(reason.code, reason.params, restored)]);
}

function answer(input: unknown, text: string, value: string, parts: TaxIdParts, repair: Repair): Checked<TaxIdParts> {
  // What forms are filled with, though a sum over it may fit.
  if (isFiller(value)) return suspect(input, value, parts, PLACEHOLDER);
  return good(input, value, parts, value === text ? null : repair);
}

/**
 * The examination of one cell that should hold a tax or identity number: verdict, bare number, country and scheme.
 *
 * The number keeps its country prefix if it has one; separators and labels go. Without prefix, `country` decides; a
 * country or a kind of number that no rule covers is `unsupported`, never wrong; one digit all the way is `suspect`.
 * Check digits are tested for the numbers of Europe, of Argentina, Brazil, Canada, Chile, Colombia, Peru and Uruguay, of
 * Australia, China, India, Israel, Japan, Kazakhstan, Korea, New Zealand, South Africa, Taiwan, Thailand and Turkey; those
 * of Mexico and the United States by their form. A prefix tells the country of VAT numbers of Europe only.
 *
 * @throws TypeError, RangeError for a bad option
 * @example checkTaxId('PL 526-104-08-28').value // 'PL5261040828'
 * @example checkTaxId('526-104-08-28', { country: 'PL' }).parts.scheme // 'NIP'
 * @example checkTaxId('5261040829', { country: 'PL' }).verdict // 'invalid'
 * @example checkTaxId('5261040828').verdict // 'unsupported'
 * Source: VIES, and the tax offices of each country (see `schemes.ts`)
 */
export function checkTaxId(input: unknown, options?: TaxIdOptions): Checked<TaxIdParts> {
  return runTaxId(input, planTaxId(options));
}

/**
 * The bare number alone; null when there is none or it is not safe to store unasked.
 * @throws TypeError, RangeError for a bad option
 * @example normalizeTaxId('RO 14399840', { country: 'RO' }) // 'RO14399840'
 */
export function normalizeTaxId(input: unknown, options?: TaxIdOptions): string | null {
  const checked = options === undefined ? checkTaxId(input) : runTaxId(input, planTaxId(options, 'normalizeTaxId'));
  return checked.verdict === 'ok' || checked.verdict === 'repaired' ? checked.value : null;
}
