/**
 * Tax and identity numbers that a country's lists hold and that no rule here examines: of these forms a number is not
 * known to be wrong. Without separators, in capitals.
 * Source: OECD, tax identification numbers by jurisdiction; the registers of each country. State of 2026.
 */
export const FURTHER_NUMBERS: Readonly<Record<string, RegExp>> = {
  // Tax office, insurance, register of firms.
  // Persons, gross income.
  AR: /^\d{6,10}$/,
  AT: /^(?:\d{9,10}|(?:FN)?\d{5,6}[A-Z])$/,
  // Of before 2000, licences, names, branches, Medicare.
  AU: /^(?:\d{6}|\d{8}|\d{10}|\d{14}|\d{9}[A-Z])$/,
  BE: /^\d{11}$/,
  BG: /^\d{13}$/,
  // States and persons; exempt from the register of a state.
  BR: /^(?:\d{5,10}X?|P?\d{12}|\d{13}|29(?:0[1-3]|99)\d{7}|0013\d{7}|0000\d{10}|ISENT[AO])$/,
  BY: /^(?:[\u0410-\u042f]{1,2}\d{7,8}|\d{7}[A-Z]\d{3}[A-Z]{2}\d)$/,
  // Provinces.
  CA: /^(?:\d{6,8}|\d{10}(?:TQ\d{4})?|10[12]\d{6})$/,
  // Insurance.
  CH: /^756\d{10}$/,
  // Without its check digit.
  CL: /^\d{6,8}$/,
  // Taxes and firms of before 2015, persons.
  CN: /^(?:[1-8]\d{5}(?:19|20)\d{9}[\dX]|[\dA-Z]{9}|[\dA-Z]{15}|[\dA-Z]{20})$/,
  // Persons.
  CO: /^(?:(?![89]\d{9}$)\d{4,12}|\d{15})$/,
  CY: /^HE\d{1,6}$/,
  DE: /^(?:\d{10}|\d{12,13})$/,
  DK: /^\d{10}$/,
  ES: /^\d{12}$/,
  // Persons: the sign of the century goes with the separators or is a letter.
  FI: /^\d{6}[A-FU-Y]?\d{3}[A-Y\d]$/,
  FR: /^(?:\d{13}|\d{15})$/,
  // Insurance, register of companies, employers.
  GB: /^(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]?|[A-Z]{2}\d{6}|\d{8}|\d{10}|\d{13})$/,
  GR: /^\d{11,12}$/,
  HR: /^(?:\d{8,9}|\d{13})$/,
  HU: /^\d{9,10}$/,
  IE: /^\d{5,7}$/,
  // Employers.
  IL: /^9\d{8}$/,
  // Persons, imports, deductions, firms, embassies and others; not registered.
  IN: /^(?:\d{10,12}[A-Z]?|\d{16}|[A-Z]{3}\d{4}|[A-Z]{4}\d{5}[A-Z]|[LU]\d{5}[A-Z]{2}\d{4}[A-Z]{3}\d{6}|\d{4}[A-Z]{3}\d{5}[A-Z]{2}[\dA-Z]|\d{2}[A-Z]{4}\d{5}[A-Z][\dA-Z]{3}|[A-Z]{5}\d{4}[A-Z]S[DT]\d{3}|URP)$/,
  // Persons, register of firms.
  JP: /^\d{12}$/,
  KR: /^\d{6}[\d*]{7}$/,
  KZ: /^\d{8}$/,
  LU: /^(?:\d{11}|\d{13}|[A-K]\d{3,6})$/,
  MD: /^\d{7}$/,
  MT: /^(?:\d{5,7}[A-Z]|C\d{3,6})$/,
  // Persons, insurance, voters; without the signs that tell namesakes apart.
  MX: /^(?:[A-Z]{4}[A-Z\d]{14}|\d{11}|[A-ZÑ&]{3,4}\d{6})$/,
  // Register of firms, citizens, branches.
  NL: /^(?:\d{8,9}|\d{12})$/,
  NO: /^\d{11}$/,
  // Register of firms.
  NZ: /^\d{5,7}$/,
  // Persons and foreigners.
  PE: /^(?:\d{7,9}[A-K]?|\d{12})$/,
  // Court register: no more than seven digits are in use.
  PL: /^000\d{7}$/,
  PT: /^(?:\d{8}|\d{11})$/,
  // Trade register.
  RO: /^[CFJ]\d{7,14}$/,
  // Register of firms, persons.
  RS: /^(?:\d{8}|\d{13})$/,
  // The reason of a registration (KPP).
  RU: /^\d{4}(?:0[1-9]|[1-4]\d|50)00\d$/,
  // Persons over a hundred, and those without a number.
  SE: /^(?:1[89]|20)?\d{6}(?:\+\d{4}|[A-Z]\d{3})$/,
  SI: /^(?:\d{7}|\d{10}|\d{13})$/,
  SK: /^(?:\d{8,9}|\d\d[0156]\d{7})$/,
  // Until 2012, and with the number of a branch.
  TH: /^(?:\d{10}|\d{18})$/,
  // Register of firms.
  TR: /^\d{16}$/,
  // Shops.
  TW: /^\d{9}$/,
  US: /^\d{9}$/,
  // Persons, insurance.
  UY: /^\d{6,8}$/,
  // Taxes, register of firms.
  ZA: /^(?:\d{10}|\d{12})$/,
};
