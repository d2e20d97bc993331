/** The country that a postal code tells by its form alone: only where no other country writes its codes so. */

/** Forms with signs or letters of their own. Four, five and six plain digits are written in dozens of countries. */
const FORMS: readonly (readonly [country: string, form: RegExp])[] = [
  ['PL', /^\d\d-\d{3}$/],
  ['PT', /^\d{4}-\d{3}$/],
  ['BR', /^\d{5}-\d{3}$/],
  ['JP', /^\d{3}-\d{4}$/],
  ['NL', /^[1-9]\d{3} ?[A-Z]{2}$/],
  ['CA', /^[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d$/],
  ['GB', /^(?!GY|IM|JE)[A-Z]{1,2}\d[\dA-Z]? ?\d[ABD-HJLNP-UW-Z]{2}$/],
  ['LT', /^LT-\d{5}$/],
  ['LV', /^LV-\d{4}$/],
  ['MD', /^MD-?\d{4}$/],
  ['LU', /^L-\d{4}$/],
];

/**
 * The country, or null where the form is written in several or is none. Reads strings of at most ten characters.
 * @example countryByPostalCode('00-950') // 'PL'
 * @example countryByPostalCode('10115') // null
 * Source: Universal Postal Union, addressing systems of the member countries
 */
export function countryByPostalCode(cell: unknown): string | null {
  if (typeof cell !== 'string' || cell.length < 5 || cell.length > 10) return null;
  const last = cell.charCodeAt(cell.length - 1);
  const digits = last >= 48 && last <= 57;
  // Five or six digits, the most usual codes, tell nothing and are not tried.
  if (digits && /^\d+$/.test(cell)) return null;
  for (const [country, form] of FORMS) if (form.test(cell)) return country;
  return null;
}
