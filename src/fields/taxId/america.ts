/**
 * Tax numbers of the Americas.
 * Sources: Receita Federal (CPF, CNPJ; with letters from July 2026: Instrução Normativa RFB 2.229/2024), ARCA (CUIT), SII
 * (RUT), DIAN (NIT), SUNAT (RUC), SAT (RFC), DGI (RUT), Canada Revenue Agency (BN), Internal Revenue Service (EIN).
 */
import { digitAt as at, complement11, isDay, luhn, weighted } from './checkDigits.ts';
import type { Schemes } from './scheme.ts';

/** The check digits of Brazil: what is missing to eleven, and nought for ten. */
const brazilian = (sum: number): number => complement11(sum) % 10;

function cpf(n: string): boolean {
  return (
    brazilian(weighted(n, [10, 9, 8, 7, 6, 5, 4, 3, 2])) === at(n, 9) &&
    brazilian(weighted(n, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])) === at(n, 10)
  );
}

/** A letter counts as its place in ASCII behind the nought, as a digit does. */
function cnpj(n: string): boolean {
  return (
    brazilian(weighted(n, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) === at(n, 12) &&
    brazilian(weighted(n, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) === at(n, 13)
  );
}

function cuit(n: string): boolean {
  const check = complement11(weighted(n, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]));
  return /^[235]/.test(n) && (check === 10 ? 9 : check) === at(n, 10);
}

function chileanRut(n: string): boolean {
  const check = complement11(weighted(n.slice(0, -1).padStart(8, '0'), [3, 2, 7, 6, 5, 4, 3, 2]));
  return n.endsWith(check === 10 ? 'K' : String(check));
}

function nit(n: string): boolean {
  const rest = weighted(n, [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11;
  return (rest < 2 ? rest : 11 - rest) === at(n, 9);
}

/** Persons, foreigners, the state, firms. */
function peruvianRuc(n: string): boolean {
  return /^(?:1[0567]|20)/.test(n) && (11 - (weighted(n, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === at(n, 10);
}

/** The day of birth or of foundation. The last sign is a check, but the office gave out numbers that it does not fit. */
function rfc(n: string): boolean {
  const [year, month, day] = (/\d{6}/.exec(n) as RegExpExecArray)[0].match(/../g) as [string, string, string];
  // No century is told: what is a day in one of them may be one.
  return isDay(2000 + Number(year), Number(month), Number(day));
}

function uruguayanRut(n: string): boolean {
  const kind = Number(n.slice(0, 2));
  return (
    kind >= 1 &&
    kind <= 22 &&
    n.slice(8, 10) === '00' &&
    complement11(weighted(n, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) === at(n, 11)
  );
}

/** Numbers by country, the likeliest scheme of a business list first. */
export const AMERICA: Schemes = {
  AR: [{ scheme: 'CUIT', form: /^\d{11}$/, holds: cuit }],
  BR: [
    { scheme: 'CNPJ', form: /^[\dA-Z]{12}\d\d$/, holds: cnpj, twice: true },
    { scheme: 'CPF', form: /^\d{11}$/, holds: cpf, twice: true },
  ],
  // The programs and accounts of one business share its first nine digits.
  CA: [
    {
      scheme: 'BN',
      form: /^\d{9}(?:R[A-Z](?:\d{4})?)?$/,
      holds: (n) => luhn(n.slice(0, 9)),
      key: (n) => n.slice(0, 9),
    },
  ],
  CL: [{ scheme: 'RUT', form: /^\d{6,8}[\dK]$/, holds: chileanRut, key: (n) => n.padStart(9, '0') }],
  // Often written without its check digit. Persons have the number of their card, which none is told from.
  CO: [{ scheme: 'NIT', form: /^[89]\d{8}\d?$/, holds: (n) => n.length === 9 || nit(n), key: (n) => n.slice(0, 9) }],
  MX: [{ scheme: 'RFC', form: /^[A-ZÑ&]{3,4}\d{6}[A-Z\d]{2}[\dA]$/, holds: rfc }],
  PE: [{ scheme: 'RUC', form: /^[12]\d{10}$/, holds: peruvianRuc }],
  US: [
    {
      scheme: 'EIN',
      form: /^(?:0[1-6]|1[0-6]|2[0-7]|3\d|4[0-8]|5\d|6[0-8]|7[1-7]|8[0-8]|9[0-58-9])\d{7}$/,
      holds: null,
    },
  ],
  UY: [{ scheme: 'RUT', form: /^\d{12}$/, holds: uruguayanRut }],
};
