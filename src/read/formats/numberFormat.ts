/** Numbers of a workbook as the text its reader saw: leading zeros and fixed signs of the cell's number format. */

const DIGIT_FORMAT = /^[0 ()/-]+$/;

/**
 * The number with the zeros and signs of a format made of zeros only (`00000`, `00\-000`, `000-00-0000`); null for any
 * other format, and for numbers that such a format does not fit (negative, broken, longer than the format).
 * @example zeroFormatted(501, '00000') // '00501'
 */
export function zeroFormatted(value: number, format: string): string | null {
  const pattern = format.split(';')[0]!.replace(/\\(.)/g, '$1').replaceAll('"', '').replace(/_./g, '').trim();
  if (!DIGIT_FORMAT.test(pattern) || !Number.isSafeInteger(value) || value < 0) return null;
  const places = pattern.length - pattern.replaceAll('0', '').length;
  const digits = String(value);
  if (places < 2 || digits.length > places) return null;
  const padded = digits.padStart(places, '0');
  let next = 0;
  let text = '';
  for (const sign of pattern) text += sign === '0' ? padded[next++]! : sign;
  return text;
}

/** A number as plain digits: no exponent up to 21 places, no decimals where there are none. */
export function plainNumber(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? String(value) : BigInt(value).toString();
  return String(value);
}
