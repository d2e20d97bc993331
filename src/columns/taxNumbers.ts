/** Check digits of the national numbers that stand in contact lists, enough to tell such a column from phones and ids. */

type Scheme = (digits: string) => boolean;

function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (digits.charCodeAt(i) - 48) * (weights[i] as number);
  return sum;
}

const last = (digits: string): number => digits.charCodeAt(digits.length - 1) - 48;

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    if (i % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

const NIP = [6, 5, 7, 2, 3, 4, 5, 6, 7];
const PESEL = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
const CNP = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];
const INN10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN11 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const RNOKPP = [-1, 5, 7, 9, 4, 6, 10, 5, 7];
const EDRPOU = [1, 2, 3, 4, 5, 6, 7];
const EDRPOU_MIDDLE = [7, 1, 2, 3, 4, 5, 6];

/** By number of digits; each is true for about one random number in ten. */
const SCHEMES: Readonly<Record<number, readonly Scheme[]>> = {
  8: [
    (d) => {
      const middle = d >= '30000000' && d <= '60000000';
      let rest = weighted(d, middle ? EDRPOU_MIDDLE : EDRPOU) % 11;
      if (rest === 10)
        rest =
          weighted(
            d,
            (middle ? EDRPOU_MIDDLE : EDRPOU).map((weight) => weight + 2),
          ) % 11;
      return rest % 10 === last(d);
    },
  ],
  9: [
    (d) =>
      [0, 1].includes(weighted(d, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)
        ? last(d) === 0
        : 11 - (weighted(d, [9, 8, 7, 6, 5, 4, 3, 2]) % 11) === last(d),
    luhn,
  ],
  10: [
    (d) => weighted(d, NIP) % 11 === last(d),
    (d) => (weighted(d, INN10) % 11) % 10 === last(d),
    (d) => (((weighted(d, RNOKPP) % 11) + 11) % 11) % 10 === last(d),
  ],
  11: [(d) => (10 - (weighted(d, PESEL) % 10)) % 10 === last(d), luhn],
  12: [(d) => (weighted(d, INN11) % 11) % 10 === d.charCodeAt(10) - 48 && (weighted(d, INN12) % 11) % 10 === last(d)],
  13: [(d) => /^[1-9]/.test(d) && (weighted(d, CNP) % 11) % 10 === last(d) % 10 && Number(d.slice(3, 5)) <= 12],
  14: [luhn],
};

/** Which of the schemes for this length a number of digits satisfies, as bits; 0 for none. */
export function taxSchemes(digits: string): number {
  const schemes = SCHEMES[digits.length];
  if (schemes === undefined) return 0;
  let bits = 0;
  for (let i = 0; i < schemes.length; i++) if ((schemes[i] as Scheme)(digits)) bits |= 1 << i;
  return bits;
}

// Italian codice fiscale; Spanish NIF, NIE and CIF; EU VAT numbers with their country in front.
const LETTERED =
  /^(?:[A-Z]{6}\d{2}[A-EHLMPR-T]\d{2}[A-Z]\d{3}[A-Z]|\d{8}[A-HJ-NP-TV-Z]|[XYZ]\d{7}[A-Z]|[A-HJNP-SUVW]\d{7}[\dA-J]|(?:DE|PT)\d{9}|(?:IT|FR)\d{11}|PL\d{10}|RO\d{2,10}|ATU\d{8}|ES[A-Z\d]\d{7}[A-Z\d]|CHE-?\d{3}\.?\d{3}\.?\d{3}|BE0\d{9}|NL\d{9}B\d{2})$/;

/** A number that its letters alone tell. Upper case, without spaces. */
export function isLetteredTaxNumber(text: string): boolean {
  return text.length <= 20 && LETTERED.test(text);
}
