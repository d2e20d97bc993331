/**
 * Tax and identity numbers of the west, north and south of Europe.
 * Sources: VIES (European Commission) for VAT forms; the tax and statistics offices of each country for check digits.
 */
import { digitAt as at, complement11, luhn, mod11And10, modulo, weighted } from './checkDigits.ts';
import type { Schemes } from './scheme.ts';

const CF_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function codiceFiscale(n: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const unit = n.charCodeAt(i);
    const value = unit < 65 ? unit - 48 : unit - 65;
    sum += i % 2 === 0 ? (CF_ODD[value] as number) : value;
  }
  return sum % 26 === n.charCodeAt(15) - 65;
}

function gbVat(n: string): boolean {
  if (n.startsWith('GD')) return Number(n.slice(2)) < 500;
  if (n.startsWith('HA')) return Number(n.slice(2)) >= 500;
  const serial = Number(n.slice(0, 7));
  const rest = (weighted(n, [8, 7, 6, 5, 4, 3, 2]) + Number(n.slice(7, 9))) % 97;
  // The old way of checking was never given out in these ranges, the new one (+55) only above the first million.
  if (rest === 0)
    return (
      serial > 0 && serial < 9990001 && (serial < 100000 || serial > 999999) && (serial < 9490001 || serial > 9700000)
    );
  return rest === 42 && serial > 1000000;
}

const NIF_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** The letter behind the eight digits of a Spaniard's number. */
export function nifLetter(digits: string): string {
  return NIF_LETTERS[Number(digits) % 23] as string;
}

function nif(n: string): boolean {
  return nifLetter(n.slice(0, 8)) === n[8];
}

function nie(n: string): boolean {
  return nif(`${'XYZ'.indexOf(n[0] as string)}${n.slice(1)}`);
}

function cif(n: string): boolean {
  let sum = 0;
  for (let i = 1; i <= 7; i++) {
    let digit = at(n, i);
    if (i % 2 === 1) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
  }
  const check = (10 - (sum % 10)) % 10;
  const letter = 'JABCDEFGHI'[check];
  const kind = n[0] as string;
  if ('KLMNPQRSW'.includes(kind)) return n[8] === letter;
  if ('ABEH'.includes(kind)) return n[8] === String(check);
  return n[8] === letter || n[8] === String(check);
}

/** One digit of the first ten stands twice or three times, the rest once (Federal Central Tax Office). */
function steuerId(n: string): boolean {
  const counts = new Array<number>(10).fill(0);
  for (let i = 0; i < 10; i++) counts[at(n, i)] = (counts[at(n, i)] as number) + 1;
  const several = counts.filter((count) => count > 1);
  return several.length === 1 && (several[0] as number) <= 3 && mod11And10(n);
}

/** La Poste's offices share one SIREN and count digits instead. */
function siret(n: string): boolean {
  if (luhn(n)) return true;
  if (!n.startsWith('356000000')) return false;
  let sum = 0;
  for (let i = 0; i < 14; i++) sum += at(n, i);
  return sum % 5 === 0;
}

function tva(n: string): boolean {
  const siren = n.slice(2);
  if (siren === '000000000') return false;
  if (!luhn(siren) && !siren.startsWith('000')) return false;
  if (/^\d{2}/.test(n)) return (12 + 3 * modulo(siren, 97)) % 97 === Number(n.slice(0, 2));
  const alphabet = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  const first = alphabet.indexOf(n[0] as string);
  const second = alphabet.indexOf(n[1] as string);
  const check = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
  return (modulo(siren, 11) + 1 + Math.floor(check / 11)) % 11 === check % 11;
}

function atVat(n: string): boolean {
  let sum = 0;
  for (let i = 1; i < 8; i++) {
    const digit = at(n, i);
    sum += i % 2 === 1 ? digit : Math.floor(digit / 5) + ((digit * 2) % 10);
  }
  return (10 - ((sum + 4) % 10)) % 10 === at(n, 8);
}

function nlVat(n: string): boolean {
  if (n.startsWith('000000000')) return false;
  const check = weighted(n, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  if (check === at(n, 8)) return true;
  // Since 2020 one-person firms have numbers of ISO 7064 MOD 97-10.
  const written = `NL${n}`.replace(/[A-Z+*]/g, (sign) =>
    sign === '+' ? '36' : sign === '*' ? '37' : String(sign.charCodeAt(0) - 55),
  );
  return modulo(written, 97) === 1;
}

function cyVat(n: string): boolean {
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += i % 2 === 0 ? (CF_ODD[at(n, i)] as number) : at(n, i);
  return n.charCodeAt(8) - 65 === sum % 26 && !n.startsWith('12');
}

const IE_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';

function ieVat(n: string): boolean {
  const old = /^\d[A-Z+*]/.test(n);
  const digits = old ? `0${n.slice(2, 7)}${n[0]}` : n.slice(0, 7);
  if (digits === '0000000') return false;
  const second = n.length === 9 && n[8] !== 'W' ? n.charCodeAt(8) - 64 : 0;
  return IE_LETTERS[(weighted(digits, [8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23] === n[7];
}

/** Without the century, or the 16 that stands for it before a firm's number. */
const swedish = (n: string): boolean => luhn(n.slice(-10));

/** Numbers by country, the likeliest scheme of a business list first. */
export const WESTERN_EUROPE: Schemes = {
  IT: [
    { scheme: 'P.IVA', form: /^\d{11}$/, holds: (n) => luhn(n) && n !== '00000000000', vat: true },
    {
      scheme: 'CF',
      form: /^[A-Z]{6}[\dL-NP-V]{2}[A-EHLMPRST][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]$/,
      holds: codiceFiscale,
    },
  ],
  GB: [
    { scheme: 'VAT', form: /^(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/, holds: gbVat, vat: true },
    { scheme: 'UTR', form: /^\d{10}$/, holds: null },
  ],
  ES: [
    { scheme: 'CIF', form: /^[ABCDEFGHJNPQRSUVW]\d{7}[\dA-J]$/, holds: cif, vat: true },
    { scheme: 'NIF', form: /^\d{8}[A-Z]$/, holds: nif, vat: true },
    { scheme: 'NIE', form: /^[XYZ]\d{7}[A-Z]$/, holds: nie, vat: true },
    { scheme: 'NIF', form: /^[KLM]\d{7}[A-Z]$/, holds: (n) => nif(`0${n.slice(1)}`), vat: true },
  ],
  DE: [
    { scheme: 'USt-IdNr', form: /^[1-9]\d{8}$/, holds: mod11And10, vat: true },
    { scheme: 'Steuer-ID', form: /^[1-9]\d{10}$/, holds: steuerId },
  ],
  FR: [
    // Two signs before the SIREN of the same firm.
    { scheme: 'TVA', form: /^[\dA-HJ-NP-Z]{2}\d{9}$/, holds: tva, vat: true, key: (n) => n.slice(2) },
    { scheme: 'SIREN', form: /^\d{9}$/, holds: luhn },
    { scheme: 'SIRET', form: /^\d{14}$/, holds: siret },
  ],
  AT: [{ scheme: 'UID', form: /^U\d{8}$/, holds: atVat, vat: true }],
  BE: [
    {
      scheme: 'TVA',
      form: /^[01]?\d{9}$/,
      holds: (n) => 97 - modulo(n.padStart(10, '0').slice(0, 8), 97) === Number(n.slice(-2)),
      vat: true,
      key: (n) => n.padStart(10, '0'),
    },
  ],
  CY: [{ scheme: 'FPA', form: /^[013-59]\d{7}[A-Z]$/, holds: cyVat, vat: true }],
  DK: [
    { scheme: 'CVR', form: /^[1-9]\d{7}$/, holds: (n) => weighted(n, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0, vat: true },
  ],
  FI: [{ scheme: 'ALV', form: /^\d{8}$/, holds: (n) => weighted(n, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0, vat: true }],
  GR: [
    {
      scheme: 'AFM',
      form: /^\d{9}$/,
      holds: (n) => (weighted(n, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === at(n, 8),
      vat: true,
    },
  ],
  IE: [{ scheme: 'VAT', form: /^\d[\dA-Z+*]\d{5}[A-W][A-IW]?$/, holds: ieVat, vat: true }],
  LU: [{ scheme: 'TVA', form: /^\d{8}$/, holds: (n) => Number(n.slice(0, 6)) % 89 === Number(n.slice(6)), vat: true }],
  MT: [
    { scheme: 'VAT', form: /^[1-9]\d{7}$/, holds: (n) => weighted(n, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0, vat: true },
  ],
  NL: [{ scheme: 'BTW', form: /^[\dA-Z+*]{9}B\d{2}$/, holds: nlVat, vat: true }],
  PT: [
    {
      scheme: 'NIF',
      form: /^[1-35-9]\d{8}$/,
      holds: (n) => complement11(weighted(n, [9, 8, 7, 6, 5, 4, 3, 2])) % 10 === at(n, 8),
      vat: true,
    },
  ],
  // Firms and persons; of both, a VAT number is their own with 01 behind it.
  SE: [
    { scheme: 'Organisationsnummer', form: /^(?:16)?\d\d[2-9]\d{7}$/, holds: swedish, key: (n) => n.slice(-10) },
    { scheme: 'Personnummer', form: /^(?:19|20)?\d\d[01]\d{7}$/, holds: swedish, key: (n) => n.slice(-10) },
    {
      scheme: 'VAT',
      form: /^\d{10}01$/,
      holds: (n) => luhn(n.slice(0, 10)),
      vat: true,
      key: (n) => n.slice(0, 10),
    },
  ],
  CH: [
    {
      scheme: 'UID',
      form: /^E?\d{9}$/,
      holds: (n) => complement11(weighted(n.replace('E', ''), [5, 4, 3, 2, 7, 6, 5, 4])) === at(n.replace('E', ''), 8),
      vat: true,
      key: (n) => n.replace('E', ''),
    },
  ],
  NO: [
    {
      scheme: 'MVA',
      form: /^[89]\d{8}$/,
      holds: (n) => complement11(weighted(n, [3, 2, 7, 6, 5, 4, 3, 2])) === at(n, 8),
      vat: true,
    },
  ],
};
