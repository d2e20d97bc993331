/**
 * Tax and identity numbers that a country's lists hold and that no rule here examines: of these forms a number is not
 * known to be wrong. Without separators, in capitals.
 * Source: OECD, tax identification numbers by jurisdiction; the registers of each country. State of 2026.
 */
export const FURTHER_NUMBERS: Readonly<Record<string, RegExp>> = {
  // Tax office, insurance, register of firms.
  AT: /^(?:\d{9,10}|(?:FN)?\d{5,6}[A-Z])$/,
  BE: /^\d{11}$/,
  BG: /^\d{13}$/,
  // Insurance.
  CH: /^756\d{10}$/,
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
  LU: /^(?:\d{11}|\d{13}|[A-K]\d{3,6})$/,
  MD: /^\d{7}$/,
  MT: /^(?:\d{5,7}[A-Z]|C\d{3,6})$/,
  // Register of firms, citizens, branches.
  NL: /^(?:\d{8,9}|\d{12})$/,
  NO: /^\d{11}$/,
  // Court register: no more than seven digits are in use.
  PL: /^000\d{7}$/,
  PT: /^(?:\d{8}|\d{11})$/,
  // Trade register.
  RO: /^[CFJ]\d{7,14}$/,
  // The reason of a registration (KPP).
  RU: /^\d{4}(?:0[1-9]|[1-4]\d|50)00\d$/,
  SE: /^(?:16|19|20)?\d{10}$/,
  SI: /^(?:\d{7}|\d{10}|\d{13})$/,
  SK: /^(?:\d{8,9}|\d\d[0156]\d{7})$/,
  US: /^\d{9}$/,
};
