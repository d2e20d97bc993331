/**
 * Numbering plans of the world from libphonenumber-js's metadata, compiled once per country: the same answers as its
 * `/max` build (a differential test holds the two equal), without building patterns for every number.
 *
 * The rules follow Google's libphonenumber: international prefix, calling code, national prefix, country among those
 * that share a code, type. ITU-T E.164 for the form.
 */
import metadata from 'libphonenumber-js/max/metadata';
import { digitPatterns } from './digitPatterns.ts';
import {
  compile,
  isGeneral,
  MAX_CODE,
  MAX_NATIONAL,
  MIN_NATIONAL,
  type NumberingPlan,
  prefixLength,
  type RawPlan,
  type ReadNumber,
  type Sharing,
  typeFrom,
  typeOf,
  withoutPrefix,
} from './numberingPlan.ts';
import { type QuickReader, quickReader } from './quick.ts';

export type { NumberingPlan, ReadNumber } from './numberingPlan.ts';

export type ReadResult =
  | { readonly ok: true; readonly number: ReadNumber }
  | { readonly ok: false; readonly reason: 'no_country' | 'unknown_code' | 'too_short' | 'too_long' };

/** Reads digits, with or without a leading plus, as a number. */
export interface Numbering {
  has(country: string): boolean;
  planOf(country: string): NumberingPlan | null;
  read(digits: string, country: string | null): ReadResult;
  /** Reads most numbers off their cells, the same and sooner. */
  readonly quick: QuickReader;
}

/** The plans of all countries, compiled when first asked for. Costs some microseconds a country; keep the result. */
export function numbering(): Numbering {
  const countries = metadata.countries as unknown as Readonly<Record<string, RawPlan>>;
  const codes = metadata.country_calling_codes as unknown as Readonly<Record<string, readonly string[]>>;
  const worldwide = (metadata as unknown as { nonGeographic?: Readonly<Record<string, RawPlan>> }).nonGeographic ?? {};
  const compiled = new Map<string, NumberingPlan>();
  const sharing = new Map<string, Sharing>();
  const byCode: (Sharing | undefined)[] = [];

  const has = (country: string): boolean => Object.hasOwn(countries, country);

  function planOf(country: string): NumberingPlan | null {
    const known = compiled.get(country);
    if (known !== undefined) return known;
    if (!has(country)) return null;
    const plan = compile(country, countries[country] as RawPlan);
    compiled.set(country, plan);
    return plan;
  }

  function sharingOf(code: string): Sharing {
    const known = sharing.get(code);
    if (known !== undefined) return known;
    let plans: NumberingPlan[] = [];
    const names = Object.hasOwn(codes, code) ? (codes[code] as readonly string[]) : [];
    if (names.length > 1 || (names.length === 1 && names[0]?.length === 2)) {
      plans = names.map((name) => planOf(name) as NumberingPlan);
    } else if (Object.hasOwn(worldwide, code)) {
      plans = [compile(null, worldwide[code] as RawPlan)];
    }
    const heads = plans.map(({ leading }) => (leading === null ? null : `(?:${leading})\\d{0,30}`));
    const made = { plans, leading: digitPatterns(heads) };
    sharing.set(code, made);
    return made;
  }

  /** The country's plan among those that share the code. */
  function planAmong({ plans, leading }: Sharing, national: string): NumberingPlan | null {
    if (plans.length === 1) return plans[0]?.country === null ? null : (plans[0] as NumberingPlan);
    const heads = leading(national);
    for (let i = 0; i < plans.length; i++) {
      const plan = plans[i] as NumberingPlan;
      if (plan.leading !== null ? ((heads >> i) & 1) !== 0 : typeOf(national, plan) !== null) return plan;
    }
    return null;
  }

  /** The national number without trunk prefix, unless taking it off breaks the number. */
  function nationalOf(number: string, plan: NumberingPlan): string {
    const shorter = withoutPrefix(number, plan);
    if (shorter === number) return number;
    if (isGeneral(number, plan) && !isGeneral(shorter, plan)) return number;
    if (plan.lengths.length > 0) {
      const own = planAmong(sharingOf(plan.callingCode), shorter) ?? plan;
      const { lengths } = own;
      const longest = lengths[lengths.length - 1] ?? 0;
      if (lengths.length > 0 && shorter.length <= longest && !lengths.includes(shorter.length)) return number;
    }
    return shorter;
  }

  /** @param whole plus, calling code and `rest`, where they were typed so */
  function finish(
    rest: string,
    start: NumberingPlan,
    assumed: NumberingPlan | null,
    whole: string | null = null,
  ): ReadResult {
    const national = nationalOf(rest, start);
    const own = planAmong(sharingOf(start.callingCode), national) ?? assumed;
    if (national.length < MIN_NATIONAL) return { ok: false, reason: 'too_short' };
    if (national.length > MAX_NATIONAL) return { ok: false, reason: 'too_long' };
    const plan = own ?? start;
    const bits = plan.patterns(national);
    return {
      ok: true,
      number: {
        country: own?.country ?? null,
        callingCode: start.callingCode,
        national,
        e164: whole !== null && national === rest ? whole : `+${start.callingCode}${national}`,
        type: typeFrom(bits, national.length, plan),
        international: assumed === null,
        invented: (bits & plan.invented) !== 0,
        plan,
      },
    };
  }

  /** The plans under a calling code without a zero before it. */
  function sharingAt(code: number): Sharing {
    const known = byCode[code];
    if (known !== undefined) return known;
    const found = sharingOf(String(code));
    byCode[code] = found;
    return found;
  }

  function international(digits: string): ReadResult {
    if (digits.charCodeAt(1) === 48) return { ok: false, reason: 'unknown_code' };
    let code = 0;
    for (let end = 2; end - 1 <= MAX_CODE && end <= digits.length; end++) {
      code = code * 10 + digits.charCodeAt(end - 1) - 48;
      const { plans } = sharingAt(code);
      if (plans.length === 0) continue;
      const rest = digits.slice(end);
      if (rest === '') return { ok: false, reason: 'too_short' };
      return finish(rest, plans[0] as NumberingPlan, null, digits);
    }
    return { ok: false, reason: 'unknown_code' };
  }

  function read(digits: string, country: string | null): ReadResult {
    if (digits.charCodeAt(0) === 43) return international(digits);
    const home = country === null ? null : planOf(country);
    if (home === null) return { ok: false, reason: 'no_country' };
    const idd = home.idd === null ? 0 : prefixLength(digits, home.idd);
    if (idd > 0) {
      const rest = digits.slice(idd);
      if (rest !== '' && rest.charCodeAt(0) !== 48) return international(`+${rest}`);
    }
    // A calling code without its plus: believed when the number only fits without it, or is too long with it.
    if (digits.startsWith(home.callingCode)) {
      const shorter = digits.slice(home.callingCode.length);
      const asItIs = nationalOf(digits, home);
      const longest = home.lengths[home.lengths.length - 1] ?? Number.POSITIVE_INFINITY;
      if (asItIs.length > longest || (!isGeneral(asItIs, home) && isGeneral(nationalOf(shorter, home), home))) {
        if (shorter === '') return { ok: false, reason: 'too_short' };
        return finish(shorter, sharingOf(home.callingCode).plans[0] as NumberingPlan, null);
      }
    }
    return finish(digits, home, home);
  }

  return { has, planOf, read, quick: quickReader(planOf, sharingAt) };
}
