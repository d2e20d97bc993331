/**
 * Tax and identity numbers of Asia, Australia and Africa.
 * Sources: Australian Business Register (ABN), ASIC (ACN), Australian Taxation Office (TFN), Inland Revenue (IRD), New
 * Zealand Business Number, Gelir İdaresi (VKN) and NVİ (TCKN), GSTN (GSTIN), Israel Tax Authority, National Tax Agency of
 * Japan (corporate number), National Tax Service of Korea, GB 32100-2015 (China), Ministry of Finance of
 * Taiwan, Department of Provincial Administration of Thailand, State Revenue Committee of Kazakhstan, Department of Home
 * Affairs (South Africa).
 */
import { digitAt as at, complement11, isDay, luhn, weighted } from './checkDigits.ts';
import type { Schemes } from './scheme.ts';

function abn(n: string): boolean {
  return (weighted(n, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;
}

function acn(n: string): boolean {
  return (10 - (weighted(n, [8, 7, 6, 5, 4, 3, 2, 1]) % 10)) % 10 === at(n, 8);
}

function ird(n: string): boolean {
  const body = n.padStart(9, '0');
  let check = complement11(weighted(body, [3, 2, 7, 6, 5, 4, 3, 2]));
  if (check === 10) check = complement11(weighted(body, [7, 4, 3, 2, 5, 2, 7, 6]));
  return check === at(body, 8);
}

/** A Global Location Number of GS1 New Zealand. */
function nzbn(n: string): boolean {
  return n.startsWith('94') && weighted(n, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
}

function vkn(n: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const shifted = (at(n, i) + 9 - i) % 10;
    sum += shifted === 9 ? 9 : (shifted * 2 ** (9 - i)) % 9;
  }
  return (10 - (sum % 10)) % 10 === at(n, 9);
}

function tckn(n: string): boolean {
  const tenth = weighted(n, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10;
  return (tenth + 10) % 10 === at(n, 9) && weighted(n, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === at(n, 10);
}

/** Luhn's sum over thirty-six signs: digits, then letters. */
function gstin(n: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const product = Number.parseInt(n[i] as string, 36) * (i % 2 === 0 ? 1 : 2);
    sum += Math.floor(product / 36) + (product % 36);
  }
  return sum % 36 === 0;
}

/** No letter that a digit may be read for. */
const USCC_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Powers of three, modulo thirty-one. */
function uscc(n: string): boolean {
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < 17; i++) {
    sum += USCC_SIGNS.indexOf(n[i] as string) * weight;
    weight = (weight * 3) % 31;
  }
  return USCC_SIGNS[(31 - (sum % 31)) % 31] === n[17];
}

/** Where the seventh digit is a seven, its weight of four makes ten or one of it. Fives are enough since April 2023. */
function unifiedNumber(n: string): boolean {
  const weights = [1, 2, 1, 2, 1, 2, 4, 1];
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const product = at(n, i) * (weights[i] as number);
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum % 5 === 0 || (n[6] === '7' && (sum + 1) % 5 === 0);
}

function businessNumber(n: string): boolean {
  const sum = weighted(n, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((at(n, 8) * 5) / 10);
  return (10 - (sum % 10)) % 10 === at(n, 9);
}

/** The check digit stands first. */
function corporateNumber(n: string): boolean {
  return 9 - (weighted(n.slice(1), [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9) === at(n, 0);
}

function thaiNumber(n: string): boolean {
  return (11 - (weighted(n, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === at(n, 12);
}

function kazakhNumber(n: string): boolean {
  let check = weighted(n, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  if (check === 10) check = weighted(n, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return check === at(n, 11);
}

/** A day of birth in either century. */
function southAfricanId(n: string): boolean {
  const [month, day] = [Number(n.slice(2, 4)), Number(n.slice(4, 6))];
  return isDay(2000 + Number(n.slice(0, 2)), month, day) && luhn(n);
}

/** Numbers by country, the likeliest scheme of a business list first. */
export const ASIA: Schemes = {
  AU: [
    { scheme: 'ABN', form: /^[1-9]\d{10}$/, holds: abn },
    { scheme: 'ACN', form: /^\d{9}$/, holds: acn },
    { scheme: 'TFN', form: /^\d{9}$/, holds: (n) => weighted(n, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 },
  ],
  CN: [{ scheme: 'USCC', form: /^[1-9A-HJ-NPQRTUWXY]{2}\d{6}[\dA-HJ-NPQRTUWXY]{10}$/, holds: uscc }],
  IL: [{ scheme: 'ID', form: /^\d{8,9}$/, holds: luhn, key: (n) => n.padStart(9, '0') }],
  IN: [
    { scheme: 'GSTIN', form: /^\d{2}[A-Z]{5}\d{4}[A-Z][\dA-Z]{3}$/, holds: gstin },
    { scheme: 'PAN', form: /^[A-Z]{5}\d{4}[A-Z]$/, holds: null },
  ],
  JP: [
    // Behind a T the number of an invoice: of a business without a corporate number, too, whose check is not published.
    {
      scheme: 'Corporate number',
      form: /^(?:[1-9]|T\d)\d{12}$/,
      holds: (n) => n.length === 14 || corporateNumber(n),
      key: (n) => n.slice(-13),
    },
  ],
  KR: [{ scheme: 'BRN', form: /^[1-9]\d{9}$/, holds: businessNumber }],
  KZ: [{ scheme: 'BIN', form: /^\d{12}$/, holds: kazakhNumber }],
  NZ: [
    { scheme: 'IRD', form: /^\d{8,9}$/, holds: ird, key: (n) => n.padStart(9, '0') },
    { scheme: 'NZBN', form: /^\d{13}$/, holds: nzbn },
  ],
  TH: [{ scheme: 'TIN', form: /^\d{13}$/, holds: thaiNumber }],
  TR: [
    { scheme: 'VKN', form: /^\d{10}$/, holds: vkn },
    { scheme: 'TCKN', form: /^[1-9]\d{10}$/, holds: tckn },
  ],
  TW: [{ scheme: 'UBN', form: /^\d{8}$/, holds: unifiedNumber }],
  ZA: [{ scheme: 'ID', form: /^\d{13}$/, holds: southAfricanId }],
};
