/** Checks a country cell: which country of ISO 3166-1 it means. */
import type { Checked, CountryParts } from '../../model/index.ts';
import { ALPHA3 } from '../../reference/countryCodes.ts';
import { isMissingMarker } from '../../reference/missingMarkers.ts';
import { fold } from '../../text/fold.ts';
import { asText, MAX_TEXT } from '../../text/tidy.ts';
import { cleanText } from '../cleanText.ts';
import { good, invalid, issue, missing, suspect, unsupported } from '../issue.ts';
import { parseCountry } from './parse.ts';

const NOT_TEXT = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('value.not_text')]);
const HISTORIC = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('country.historic')]);
const UNKNOWN = /* @__PURE__ */ Object.freeze([/* @__PURE__ */ issue('country.unknown')]);

const HASH = 35;

/** Takes no option; here so that every kind is planned and run alike. */
export interface CountryPlan {
  readonly kind: 'country';
}

const PLAN: CountryPlan = /* @__PURE__ */ Object.freeze({ kind: 'country' });

/** The plan for {@link runCountry}. */
export function planCountry(): CountryPlan {
  return PLAN;
}

/** Checks one country cell. Never throws. */
export function runCountry(input: unknown, _plan: CountryPlan): Checked<CountryParts> {
  if (typeof input === 'string' && input.length === 2 && Object.hasOwn(ALPHA3, input)) {
    return good(input, input, { alpha2: input });
  }
  const raw = asText(input);
  if (raw === null) return missing(input);
  if (raw === undefined) return unsupported(input, null, NOT_TEXT);
  if (raw.length > MAX_TEXT) return invalid(input, [issue('value.too_long', { length: raw.length, max: MAX_TEXT })]);
  const { text } = cleanText(raw);
  if (text === '') return missing(input);
  // "na" and "nc" are Namibia and New Caledonia only in capitals.
  if (text.length === 2 && text !== text.toUpperCase() && isMissingMarker(fold(text))) return missing(input);
  // "#ARG!" is a failed formula, not Argentina.
  if (text.charCodeAt(0) === HASH && isMissingMarker(fold(text))) return missing(input);
  const reading = parseCountry(text);
  if (reading.ok) {
    return good(input, reading.alpha2, { alpha2: reading.alpha2 }, null, reading.historic ? HISTORIC : undefined);
  }
  if (isMissingMarker(fold(text))) return missing(input);
  if (reading.reason === 'unknown') {
    if (reading.nearest === null) return unsupported(input, null, UNKNOWN);
    const alpha2 = reading.nearest;
    return suspect(input, alpha2, { alpha2 }, [issue('country.unknown', undefined, alpha2)]);
  }
  if (reading.reason === 'historic') return unsupported(input, null, HISTORIC);
  return unsupported(input, null, [issue('country.ambiguous', { candidates: reading.candidates.join(' ') })]);
}

/**
 * Which country a cell means. A known name or code is `ok` as it stands, in whichever of the ten languages, and
 * `value` is its ISO 3166-1 alpha-2 code; the list keeps its own spelling. A misspelt name is `suspect` with the
 * probable code; a name in no table, a name that several countries share and a state that fell apart are
 * `unsupported`. Empty cells and words for "nothing" are `missing`. Never throws.
 *
 * @example checkCountry('Österreich').value // 'AT'
 * @example checkCountry('Polnad').verdict // 'suspect'
 * Source: ISO 3166-1; names from Unicode CLDR and own composition.
 */
export function checkCountry(input: unknown): Checked<CountryParts> {
  return runCountry(input, PLAN);
}
