/**
 * Tax and identity numbers of the countries between Germany and the Urals.
 * Sources: VIES (European Commission) for VAT forms; the tax and statistics offices of each country for check digits.
 */
import { digitAt as at, complement11, isDay, mod11And10, modulo, weighted } from './checkDigits.ts';
import type { Schemes } from './scheme.ts';

/** The first three digits are the tax office's, from 101 on. */
function nip(n: string): boolean {
  return at(n, 0) !== 0 && weighted(n, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === at(n, 9);
}

function peselDay(n: string): boolean {
  const century = [19, 20, 21, 22, 18][Math.floor(at(n, 2) / 2)] as number;
  return isDay(century * 100 + Number(n.slice(0, 2)), Number(n.slice(2, 4)) % 20, Number(n.slice(4, 6)));
}

function pesel(n: string): boolean {
  return (10 - (weighted(n, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === at(n, 10) && peselDay(n);
}

function regon(n: string): boolean {
  const nine = (weighted(n, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === at(n, 8);
  if (n.length === 9) return nine;
  return nine && (weighted(n, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === at(n, 13);
}

function cui(n: string): boolean {
  const body = n.padStart(10, '0');
  return ((weighted(body, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === at(body, 9);
}

function cnp(n: string): boolean {
  const check = weighted(n, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  if ((check === 10 ? 1 : check) !== at(n, 12)) return false;
  const county = Number(n.slice(7, 9));
  if (county < 1 || (county > 48 && county !== 51 && county !== 52 && county !== 70 && (county < 80 || county > 83)))
    return false;
  const century = [0, 19, 19, 18, 18, 20, 20, 19, 19, 19][at(n, 0)] as number;
  return isDay(century * 100 + Number(n.slice(1, 3)), Number(n.slice(3, 5)), Number(n.slice(5, 7)));
}

function inn(n: string): boolean {
  if (n.length === 10) return (weighted(n, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === at(n, 9);
  return (
    (weighted(n, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === at(n, 10) &&
    (weighted(n, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === at(n, 11)
  );
}

function ogrn(n: string): boolean {
  const last = n.length - 1;
  return modulo(n.slice(0, last), last - 1) % 10 === at(n, last);
}

function snils(n: string): boolean {
  const check = weighted(n, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return (check === 100 ? 0 : check) === Number(n.slice(9));
}

function edrpou(n: string): boolean {
  const value = Number(n);
  const low = value < 30000000 || value > 60000000;
  const first = low ? [1, 2, 3, 4, 5, 6, 7] : [7, 1, 2, 3, 4, 5, 6];
  let check = weighted(n, first) % 11;
  if (check === 10) {
    check =
      weighted(
        n,
        first.map((weight) => weight + 2),
      ) % 11;
    if (check === 10) check = 0;
  }
  return check === at(n, 7);
}

function rnokpp(n: string): boolean {
  return (((weighted(n, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === at(n, 9);
}

function czNumber(n: string): boolean {
  if (n.length === 8) {
    const check = (11 - (weighted(n, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return (check === 10 ? 0 : check === 0 ? 1 : check) % 10 === at(n, 7) && !n.startsWith('9');
  }
  if (n.length === 9 && n.startsWith('6')) {
    const rest = weighted(n.slice(1), [8, 7, 6, 5, 4, 3, 2]) % 11;
    if ((18 - ((10 - rest) % 11)) % 10 === at(n, 8)) return true;
  }
  return isBirthNumber(n);
}

function isBirthNumber(n: string): boolean {
  const month = (Number(n.slice(2, 4)) % 50) % 20;
  const day = Number(n.slice(4, 6));
  const two = Number(n.slice(0, 2));
  if (n.length === 9) return two <= 53 && isDay(1900 + two, month, day);
  if (!isDay((two < 54 ? 2000 : 1900) + two, month, day)) return false;
  const rest = modulo(n.slice(0, 9), 11);
  return (rest === 10 ? 0 : rest) === at(n, 9);
}

/** Lithuania and Estonia check firms, persons and (Lithuania) VAT payers alike. */
function balticNumber(n: string): boolean {
  const last = n.length - 1;
  const first = Array.from({ length: last }, (_, i) => (i % 9) + 1);
  let check = weighted(n, first) % 11;
  if (check === 10)
    check =
      weighted(
        n,
        Array.from({ length: last }, (_, i) => ((i + 2) % 9) + 1),
      ) % 11;
  return check % 10 === at(n, last);
}

function bgNumber(n: string): boolean {
  if (n.length === 9) {
    let check = weighted(n, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
    if (check === 10) check = weighted(n, [3, 4, 5, 6, 7, 8, 9, 10]) % 11;
    return check % 10 === at(n, 8);
  }
  const month = Number(n.slice(2, 4));
  const century = month > 40 ? 2000 : month > 20 ? 1800 : 1900;
  const born = isDay(century + Number(n.slice(0, 2)), month % 20, Number(n.slice(4, 6)));
  // A citizen, a foreigner, or another taxable person.
  if (born && (weighted(n, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === at(n, 9)) return true;
  if (weighted(n, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === at(n, 9)) return true;
  const check = 11 - (weighted(n, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return check !== 10 && check % 11 === at(n, 9);
}

function unp(n: string): boolean {
  return weighted(n, [29, 23, 19, 17, 13, 7, 5, 3]) % 11 === at(n, 8);
}

function lvVat(n: string): boolean {
  if (at(n, 0) > 3) return weighted(n, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3;
  if (((1 + weighted(n, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10 !== at(n, 10)) return false;
  if (n.startsWith('32')) return true;
  return isDay(1800 + 100 * at(n, 6) + Number(n.slice(4, 6)), Number(n.slice(2, 4)), Number(n.slice(0, 2)));
}

/** Numbers by country, the likeliest scheme of a business list first. */
export const EASTERN_EUROPE: Schemes = {
  PL: [
    { scheme: 'NIP', form: /^\d{10}$/, holds: nip, vat: true },
    { scheme: 'REGON', form: /^(?:\d{9}|\d{14})$/, holds: regon },
    { scheme: 'PESEL', form: /^\d{11}$/, holds: pesel },
  ],
  RO: [
    { scheme: 'CNP', form: /^[1-9]\d{12}$/, holds: cnp },
    { scheme: 'CUI', form: /^[1-9]\d{1,9}$/, holds: cui, vat: true },
  ],
  RU: [
    { scheme: 'INN', form: /^(?:\d{10}|\d{12})$/, holds: inn, vat: true },
    { scheme: 'OGRN', form: /^(?:[15]\d{12}|3\d{14})$/, holds: ogrn },
    { scheme: 'SNILS', form: /^\d{11}$/, holds: snils },
  ],
  UA: [
    { scheme: 'EDRPOU', form: /^\d{8}$/, holds: edrpou },
    { scheme: 'RNOKPP', form: /^\d{10}$/, holds: rnokpp },
    { scheme: 'IPN', form: /^\d{12}$/, holds: null },
  ],
  BG: [{ scheme: 'DDS', form: /^\d{9,10}$/, holds: bgNumber, vat: true }],
  // Firms; persons have letters, too.
  BY: [{ scheme: 'UNP', form: /^[1-9]\d{8}$/, holds: unp }],
  CZ: [{ scheme: 'DIC', form: /^\d{8,10}$/, holds: czNumber, vat: true }],
  EE: [
    { scheme: 'KMKR', form: /^10\d{7}$/, holds: (n) => weighted(n, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0, vat: true },
    { scheme: 'Registrikood', form: /^[1-9]\d{7}$/, holds: balticNumber },
    { scheme: 'Isikukood', form: /^[1-8]\d{10}$/, holds: balticNumber },
  ],
  HR: [{ scheme: 'OIB', form: /^\d{11}$/, holds: mod11And10, vat: true }],
  HU: [
    {
      scheme: 'ANUM',
      form: /^\d{8}(?:[1-5]\d{2})?$/,
      holds: (n) => weighted(n, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0,
      vat: true,
      // The last three digits are the kind of taxation and the county of the moment.
      key: (n) => n.slice(0, 8),
    },
  ],
  LT: [
    { scheme: 'PVM', form: /^(?:\d{7}1\d|\d{10}1\d)$/, holds: balticNumber, vat: true },
    { scheme: 'JAR', form: /^\d{9}$/, holds: balticNumber },
    { scheme: 'Asmens kodas', form: /^[3-6]\d{10}$/, holds: balticNumber },
  ],
  LV: [{ scheme: 'PVN', form: /^\d{11}$/, holds: lvVat, vat: true }],
  MD: [
    {
      scheme: 'IDNO',
      form: /^\d{13}$/,
      holds: (n) => weighted(n, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === at(n, 12),
    },
  ],
  RS: [{ scheme: 'PIB', form: /^[1-9]\d{8}$/, holds: mod11And10 }],
  SI: [
    {
      scheme: 'DDV',
      form: /^[1-9]\d{7}$/,
      holds: (n) => complement11(weighted(n, [8, 7, 6, 5, 4, 3, 2])) % 10 === at(n, 7),
      vat: true,
    },
  ],
  SK: [{ scheme: 'DPH', form: /^[1-9]\d[2-47-9]\d{7}$/, holds: (n) => modulo(n, 11) === 0, vat: true }],
};
