/** Whether the first half of a British code is a district that there can be: the areas have their own ways of counting. */
import { BRITISH_AREAS } from '../../reference/postalRegions.ts';
import { area } from './otherCountry.ts';

/** Areas with a district nought. */
const NOUGHT: ReadonlySet<string> = /* @__PURE__ */ new Set(['BL', 'BS', 'CM', 'CR', 'FY', 'HA', 'PR', 'SL', 'SS']);
/** Areas whose districts all have two digits. */
const TWO_DIGITS: ReadonlySet<string> = /* @__PURE__ */ new Set(['AB', 'LL', 'SO']);
/** The middle of London alone has districts with a letter behind the number. */
const LETTERED = /^(?:E1W|N1[CP]|NW1W|SE1P|W1[A-Z]|SW1[A-Z]|EC[1-4][A-Z]|WC[12][A-Z])$/;

/**
 * False where no district is written so: an area that there is not ("ZZ1"), a number with a nought before it ("M01"),
 * district 0 where counting begins at 1, one digit where all have two ("LL1"), a letter outside inner London ("M1A").
 *
 * @param code in capitals, in the canonical form or its first half
 * Source: Royal Mail, the postcode address file's description of outward codes
 */
export function isBritishDistrict(code: string): boolean {
  const letters = area(code);
  if (!BRITISH_AREAS.has(letters)) return false;
  const space = code.indexOf(' ');
  const number = code.slice(letters.length, space === -1 ? code.length : space);
  // Girobank's one code has no number, and that of a field post office stands behind the space.
  if (number === '') return letters === 'GIR' || (letters === 'BFPO' && code.charCodeAt(space + 1) !== 48);
  if (number.length === 1) return number === '0' ? NOUGHT.has(letters) : !TWO_DIGITS.has(letters);
  if (number.charCodeAt(1) > 57) return LETTERED.test(letters + number);
  return number.charCodeAt(0) !== 48;
}
