/** Digits to a number: as they stand, or after a repair that cannot be wrong. */
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
 * The number that was probably meant by digits that are none: E.164, or null. A calling code without its plus, a plus
 * before a number that has none, a calling code typed twice.
 */
export function probablyMeant(digits: string, failed: ReadResult, plan: PhonePlan): string | null {
  const { numbering, country } = plan;
  if (digits.charCodeAt(0) === 43) {
    const home = country === null ? null : understand(digits.slice(1), plan);
    if (home !== null && !('failed' in home)) return home.number.e164;
    if (!failed.ok || !failed.number.national.startsWith(failed.number.callingCode)) return null;
    const once = numbering.read(`+${failed.number.national}`, null);
    return once.ok && once.number.type !== null ? once.number.e164 : null;
  }
  // Fewer digits are rather a number of one place.
  const abroad = digits.length >= 10 ? numbering.read(`+${digits}`, null) : null;
  return abroad?.ok && abroad.number.type !== null ? abroad.number.e164 : null;
}
