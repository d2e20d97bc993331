/** The country cell that is a code of ISO 3166-1 as it stands: most cells are one. */
import { ALPHA3 } from '../../reference/countryCodes.ts';

/** Each code at the number of its letters; empty where there is none. */
const CODES: readonly string[] = /* @__PURE__ */ codes();
function codes(): string[] {
  const table = new Array<string>(1024).fill('');
  for (const code of Object.keys(ALPHA3)) table[numberOf(code.charCodeAt(0), code.charCodeAt(1))] = code;
  return table;
}

/** Two capital letters as one number. */
function numberOf(first: number, second: number): number {
  return ((first - 64) << 5) | (second - 64);
}

/** The ISO 3166-1 alpha-2 code that a text is, letter by letter; null for every other text. */
export function countryOfCode(text: string): string | null {
  if (text.length !== 2) return null;
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  if (first < 65 || first > 90 || second < 65 || second > 90) return null;
  return CODES[numberOf(first, second)] || null;
}

/** True for a code that is right as it stands; false says nothing. */
export function isPlainCountry(text: string): boolean {
  return countryOfCode(text) !== null;
}
