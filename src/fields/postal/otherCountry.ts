/** Which country a postal code of a foreign form belongs to, where its form alone tells it. */
import { once } from '../../reference/once.ts';
import { BRITISH_AREAS } from '../../reference/postalRegions.ts';
import { formsOf } from './options.ts';
import { hasForm } from './parse.ts';

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

/** The country and the code in its form, or null. Text is tidy and in capitals. */
export function otherCountry(text: string, not: string): { readonly country: string; readonly code: string } | null {
  for (const { country, form } of tellingForms().get(text.length) ?? []) {
    if (country === not || !hasForm(text, form)) continue;
    if (country === 'GB' && !BRITISH_AREAS.has(area(text))) continue;
    return { country, code: text };
  }
  return null;
}

/** The letters before the first digit of a British code. */
export function area(code: string): string {
  let end = 0;
  while (end < code.length && code.charCodeAt(end) > 57) end++;
  return code.slice(0, end);
}
