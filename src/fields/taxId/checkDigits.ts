/** The arithmetic of check digits, shared by the schemes. All take strings of digits (or what each says). */

/** Sum of digits times weights. */
export function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (digits.charCodeAt(i) - 48) * (weights[i] as number);
  return sum;
}

/** ISO/IEC 7812 (Luhn), the last digit being the check digit. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, even = false; i >= 0; i--, even = !even) {
    let digit = digits.charCodeAt(i) - 48;
    if (even) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
  }
  return sum % 10 === 0;
}

/** Remainder of a long number. */
export function modulo(digits: string, by: number): number {
  let rest = 0;
  for (let i = 0; i < digits.length; i++) rest = (rest * 10 + digits.charCodeAt(i) - 48) % by;
  return rest;
}

/** ISO/IEC 7064 MOD 11,10, the last digit being the check digit. */
export function mod11And10(digits: string): boolean {
  let product = 10;
  for (let i = 0; i < digits.length - 1; i++) {
    const sum = (digits.charCodeAt(i) - 48 + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === digits.charCodeAt(digits.length - 1) - 48;
}

/** What is missing to the next multiple of eleven. */
export const complement11 = (sum: number): number => (11 - (sum % 11)) % 11;

/** The digit at a place. */
export const digitAt = (digits: string, at: number): number => digits.charCodeAt(at) - 48;

/** True when the day exists; years with four digits. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return day <= length;
}

/** Mexico's numbers for whoever has none: the public, and foreigners. */
const OF_ANYONE = /^X[AE]XX[ -]?010101[ -]?000$/i;

/** Whether a number's digits are one digit seven times or more: a filler, whatever the sum says; or a number for anyone. */
export function isFiller(number: string): boolean {
  if (OF_ANYONE.test(number)) return true;
  let first = 0;
  let count = 0;
  for (let i = 0; i < number.length; i++) {
    const code = number.charCodeAt(i);
    if (code < 48 || code > 57) continue;
    if (count++ === 0) first = code;
    else if (code !== first) return false;
  }
  return count >= 7;
}
