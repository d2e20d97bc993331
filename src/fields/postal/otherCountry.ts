/** Which country a postal code of a foreign form belongs to, where its form alone tells it. */
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

/** The country and the code in its form, or null. Text is tidy and in capitals. */
export function otherCountry(text: string, not: string): { readonly country: string; readonly code: string } | null {
  for (const country of TELLING) {
    if (country === not) continue;
    for (const form of formsOf(country) ?? []) {
      // Digits alone say nothing without the separator in its place.
      const telling = /[a-zA-Z]/.test(form.written.replace(/n/g, '')) || /[^n]/.test(form.written);
      if (!telling || !hasForm(text, form.written)) continue;
      if (country === 'GB' && !BRITISH_AREAS.has(area(text))) continue;
      return { country, code: text };
    }
  }
  return null;
}

/** The letters before the first digit of a British code. */
export function area(code: string): string {
  let end = 0;
  while (end < code.length && code.charCodeAt(end) > 57) end++;
  return code.slice(0, end);
}
