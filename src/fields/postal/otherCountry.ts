/** Which country a postal code of a foreign form belongs to, where its form alone tells it. */
import { once } from '../../reference/once.ts';
import { POSTAL_SIGNS } from '../../reference/postalFormats.ts';
import { BRITISH_AREAS } from '../../reference/postalRegions.ts';
import { formsOf, type PostalCodePlan, planPostalCode } from './options.ts';
import { hasForm, type PostalReading, parsePostalCode, regionOf } from './parse.ts';

/** Countries whose written form no other country of the list shares. */
const TELLING = [
  'JE',
  'GG',
  'IM',
  'GI',
  'FK',
  'GB',
  'CA',
  'NL',
  'IE',
  'PL',
  'PT',
  'BR',
  'JP',
  'KY',
  'BB',
  'AD',
  'LV',
  'LT',
  'MD',
  'AZ',
] as const;

/**
 * Their forms by length. Digits alone say nothing without the separator in its place, and the first half of a code says
 * too little.
 */
const tellingForms: () => ReadonlyMap<number, readonly { readonly country: string; readonly form: string }[]> =
  /* @__PURE__ */ once(() => {
    const byLength = new Map<number, { country: string; form: string }[]>();
    for (const country of TELLING) {
      for (const { written: form, half } of formsOf(country) ?? []) {
        if (half || !/[^n]/.test(form)) continue;
        const same = byLength.get(form.length);
        if (same === undefined) byLength.set(form.length, [{ country, form }]);
        else same.push({ country, form });
      }
    }
    return byLength;
  });

/** A country and its code as it stands. */
export interface OtherCode {
  readonly country: string;
  readonly code: string;
}

/** The country and the code in its form, or null. Text is tidy and in capitals. */
export function otherCountry(text: string, plan: PostalCodePlan): OtherCode | null {
  for (const { country, form } of tellingForms().get(text.length) ?? []) {
    if (country === plan.country || !hasForm(text, form) || beginsWithRegion(text, plan)) continue;
    if (country === 'GB' && !BRITISH_AREAS.has(area(text))) continue;
    return { country, code: text };
  }
  return null;
}

/** Countries whose sign and a dash stand before the code: the custom of the European posts. */
const SIGNED =
  'AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GL GR HR HU IS IT LI LT LU LV MC MD ME MK NL NO PL PT RO RS RU SE SI SK SM UA VA';
const SIGN = /^([A-Z]{1,3})-(\d[\d -]{1,7}(?: ?[A-Z]{2})?)$/;
/** Cantons that bear a country's two letters, and whose codes have as many digits. */
const CANTONS: ReadonlySet<string> = /* @__PURE__ */ new Set(['BE', 'LU']);

const bySign: () => ReadonlyMap<string, string> = /* @__PURE__ */ once(() => {
  const countries = new Map<string, string>();
  for (const country of SIGNED.split(' ')) {
    const more = Object.hasOwn(POSTAL_SIGNS, country) ? (POSTAL_SIGNS[country] as string).split(' ') : [];
    for (const sign of [country, ...more]) countries.set(sign, country);
  }
  return countries;
});

/** "FR-03100" in Italy, "BE-3011" in Switzerland: a region of the row's own country, and a code that is right there. */
function beginsWithRegion(text: string, plan: PostalCodePlan): boolean {
  const dash = text.indexOf('-');
  const letters = text.slice(0, Math.max(0, dash));
  if (!plan.regions.has(letters) && !(plan.country === 'CH' && CANTONS.has(letters))) return false;
  return isRight(parsePostalCode(text.slice(dash + 1), plan));
}

function isRight(reading: PostalReading | null): reading is PostalReading {
  return reading !== null && (reading.by === 'written' || reading.by === 'format');
}

/** Another country's sign before a code that is right there: "FL-9490", "L-1009"; or null. */
export function signedCountry(text: string, plan: PostalCodePlan): OtherCode | null {
  const [, sign = '', code = ''] = text.length > 14 ? [] : (SIGN.exec(text) ?? []);
  const country = bySign().get(sign);
  if (country === undefined || country === plan.country || beginsWithRegion(text, plan)) return null;
  const theirs = planPostalCode({ country });
  const reading = parsePostalCode(code, theirs);
  if (!isRight(reading)) return null;
  return theirs.prefixes !== null && regionOf(reading.compact, theirs) === null ? null : { country, code: text };
}

/** The letters before the first digit of a British code. */
export function area(code: string): string {
  let end = 0;
  while (end < code.length && code.charCodeAt(end) > 57) end++;
  return code.slice(0, end);
}
