/** Digits to a number: as they stand, or after a repair that cannot be wrong. */
import { presentNumber } from './formerNumbers.ts';
import type { ReadNumber, ReadResult } from './numbering.ts';
import type { PhonePlan } from './plan.ts';

export interface Found {
  readonly number: ReadNumber;
  /** The digits as they were typed. */
  readonly typed: string;
  /** A zero that belongs to calls inside the country stood after the calling code, or before a number that has none. */
  readonly trunkZero: boolean;
}

export interface Failed {
  /** What the numbering plan said of the digits as they stand. */
  readonly failed: ReadResult;
}

/** Ukraine dialled 8 and a zero before numbers of other places until 2009. */
const UKRAINIAN_TRUNK = /^80\d{9}$/;

/**
 * Mexico dialled 1 behind its calling code, and 01, 044 or 045 at home, until 2019; WhatsApp writes 52 1 to this day.
 * Source: IFT, Plan Técnico Fundamental de Numeración, in force since 3 August 2019.
 */
const MEXICAN_PREFIX = /^(?:(?:\+|00)?52(?:1|01|04[45])|01|04[45])(\d{10})$/;
const FRENCH = /^0[1-9]\d{8}$/;
/** What begins with a zero in all of France, and has calling codes of its own: Réunion and Mayotte, Guadeloupe, Guiana, Martinique. */
const FRENCH_OVERSEAS: readonly string[] = ['262', '590', '594', '596'];

/** The number in Mexico without a prefix that is no longer dialled; null where there is none, or no number is left. */
function withoutMexicanPrefix(digits: string, { country, numbering }: PhonePlan): ReadNumber | null {
  const found = MEXICAN_PREFIX.exec(digits);
  const abroad = /^(?:\+|005)/.test(digits);
  if (found === null || (!abroad && country !== 'MX')) return null;
  const read = numbering.read(`+52${found[1]}`, null);
  if (!read.ok || read.number.type === null) return null;
  return abroad || digits.startsWith('52') ? read.number : atHome(read.number);
}

/** The number overseas with these nine digits; null where there is none, or more than one. */
function frenchOverseas(national: string, numbering: PhonePlan['numbering']): ReadNumber | null {
  let only: ReadNumber | null = null;
  for (const code of FRENCH_OVERSEAS) {
    const read = numbering.read(`+${code}${national}`, null);
    if (!read.ok || read.number.type === null) continue;
    if (only !== null) return null;
    only = read.number;
  }
  return only;
}

/**
 * The number in digits (with a leading plus or without): valid as it stands or after a safe repair; otherwise what the
 * plan said of it.
 * @param asItIs what the plan says of the digits, where that is known already
 */
export function understand(
  digits: string,
  plan: PhonePlan,
  asItIs: ReadResult = plan.numbering.read(digits, plan.country),
): Found | Failed {
  if (asItIs.ok && asItIs.number.type !== null) return { number: asItIs.number, typed: digits, trunkZero: false };
  // `00` is the international prefix of most of the world (ITU-T E.123), also where the row's country has another.
  if (digits.startsWith('00')) {
    const abroad = plan.numbering.read(`+${digits.replace(/^0+/, '')}`, null);
    if (abroad.ok && abroad.number.type !== null) return { number: abroad.number, typed: digits, trunkZero: false };
    if (plan.country === null && abroad.ok) return withoutTrunk(abroad, plan) ?? { failed: abroad };
  }
  if (digits.startsWith('+00')) {
    const abroad = plan.numbering.read(`+${digits.slice(3)}`, null);
    if (abroad.ok && abroad.number.type !== null) return { number: abroad.number, typed: digits, trunkZero: false };
  }
  if (plan.country === 'UA' && UKRAINIAN_TRUNK.test(digits)) {
    const read = plan.numbering.read(digits.slice(1), 'UA');
    if (read.ok && read.number.type !== null) return { number: read.number, typed: digits, trunkZero: true };
  }
  if (plan.country === 'FR' && FRENCH.test(digits)) {
    const overseas = frenchOverseas(digits.slice(1), plan.numbering);
    if (overseas !== null) return { number: atHome(overseas), typed: digits, trunkZero: false };
  }
  const mexican = withoutMexicanPrefix(digits, plan);
  if (mexican !== null) return { number: mexican, typed: digits, trunkZero: false };
  return withoutTrunk(asItIs, plan) ?? { failed: asItIs };
}

function withoutTrunk(result: ReadResult, plan: PhonePlan): Found | null {
  if (!result.ok || result.number.national.charCodeAt(0) !== 48) return null;
  const { callingCode, national, international } = result.number;
  const shorter = plan.numbering.read(`+${callingCode}${national.replace(/^0+/, '')}`, null);
  if (!shorter.ok || shorter.number.type === null) return null;
  return { number: international ? shorter.number : atHome(shorter.number), typed: '', trunkZero: true };
}

/** The number as one that did not tell its calling code. */
function atHome({ country, callingCode, national, e164, type, invented, plan }: ReadNumber): ReadNumber {
  return { country, callingCode, national, e164, type, international: false, invented, plan };
}

/**
 * In Italy the zero before a number of a place is part of it, also behind the calling code; spreadsheets and foreigners
 * take it off. Not before a 3 or an 8, with which mobiles and free numbers begin.
 */
const WITHOUT_ZERO = /^(?:\+39|0039)?([124-79]\d{5,9})$/;

function withItalianZero(digits: string, { country, numbering }: PhonePlan): string | null {
  const found = WITHOUT_ZERO.exec(digits);
  if (found === null || (country !== 'IT' && digits === found[1])) return null;
  const read = numbering.read(`+390${found[1]}`, null);
  return read.ok && read.number.type !== null ? read.number.e164 : null;
}

/** What became of a number that the plan once had; null where it had none, or has none in its place. */
function inPresentForm({ callingCode, national }: ReadNumber, numbering: PhonePlan['numbering']): string | null {
  const plain = callingCode === '225' ? national : national.replace(/^0+/, '');
  const present = presentNumber(callingCode, plain);
  const read = present === null ? null : numbering.read(present, null);
  return read?.ok && read.number.type !== null ? read.number.e164 : null;
}

/** 8 495 123-45-67 is dialled so in Russia and Kazakhstan, and reads as a Vietnamese number whose plus is lost. */
function mayBeRussian(digits: string, numbering: PhonePlan['numbering']): boolean {
  if (digits.length !== 11 || digits.charCodeAt(0) !== 56) return false;
  const read = numbering.read(`+7${digits.slice(1)}`, null);
  return read.ok && read.number.type !== null;
}

/**
 * The number that was probably meant by digits that are none: E.164, or null. A calling code without its plus, a plus
 * before a number that has none, a calling code typed twice, a number of before the country's numbers grew.
 */
export function probablyMeant(digits: string, failed: ReadResult, plan: PhonePlan): string | null {
  const { numbering, country } = plan;
  const italian = withItalianZero(digits, plan);
  if (italian !== null) return italian;
  const present = failed.ok ? inPresentForm(failed.number, numbering) : null;
  if (present !== null) return present;
  if (digits.charCodeAt(0) === 43) {
    const home = country === null ? null : understand(digits.slice(1), plan);
    if (home !== null && !('failed' in home)) return home.number.e164;
    if (!failed.ok) return null;
    if (failed.number.callingCode === '33') return frenchOverseas(failed.number.national, numbering)?.e164 ?? null;
    if (!failed.number.national.startsWith(failed.number.callingCode)) return null;
    const once = numbering.read(`+${failed.number.national}`, null);
    return once.ok && once.number.type !== null ? once.number.e164 : null;
  }
  // Fewer digits are rather a number of one place.
  if (digits.length < 10) return null;
  if (country === null && mayBeRussian(digits, numbering)) return null;
  const abroad = numbering.read(`+${digits}`, null);
  if (abroad.ok && abroad.number.type !== null) return abroad.number.e164;
  return withoutMexicanPrefix(`+${digits}`, plan)?.e164 ?? null;
}
