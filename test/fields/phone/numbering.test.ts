import parseMax, { type CountryCode, getCountries, getExampleNumber } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { type Numbering, numbering } from '../../../src/fields/phone/numbering.ts';
import { randomOf } from '../../support/randomOf.ts';

const TYPES: Record<string, string> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixedLine',
  FIXED_LINE_OR_MOBILE: 'fixedLineOrMobile',
  TOLL_FREE: 'tollFree',
  PREMIUM_RATE: 'premiumRate',
  SHARED_COST: 'sharedCost',
  VOIP: 'voip',
  PERSONAL_NUMBER: 'personal',
  PAGER: 'pager',
  UAN: 'uan',
  VOICEMAIL: 'voicemail',
};

/** What the library says, in our words; `none` when it makes no number of it. */
function library(digits: string, country: CountryCode | null): string {
  const parsed = parseMax(digits, { ...(country === null ? {} : { defaultCountry: country }), extract: false });
  if (parsed === undefined) return 'none';
  return `${parsed.number} ${parsed.country ?? '-'} ${parsed.isValid()} ${TYPES[parsed.getType() ?? ''] ?? null}`;
}

function ours(digits: string, country: CountryCode | null, plans: Numbering): string {
  const read = plans.read(digits, country);
  if (!read.ok) return 'none';
  const { callingCode, national, type } = read.number;
  return `+${callingCode}${national} ${read.number.country ?? '-'} ${type !== null} ${type}`;
}

const countries = getCountries();
const plans = numbering();

/** The patterns of each country's types: fixed lines, mobiles, freephone and the rest. */
const patternsOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(metadata.countries as unknown as Readonly<Record<string, readonly unknown[]>>).map(
    ([country, row]) => [
      country,
      ((row[11] as readonly (readonly string[] | 0)[] | undefined) ?? []).flatMap((type) =>
        type && type[0] ? [type[0]] : [],
      ),
    ],
  ),
);

/** Digits that a pattern of the metadata describes, chosen by chance at every fork. */
function numberLike(pattern: string, pick: (most: number) => number): string {
  let at = 0;
  function alternatives(): () => string {
    const all = [sequence()];
    while (pattern[at] === '|') {
      at++;
      all.push(sequence());
    }
    return () => (all[pick(all.length)] as () => string)();
  }
  function sequence(): () => string {
    const parts: (() => string)[] = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') parts.push(part());
    return () => parts.map((make) => make()).join('');
  }
  function part(): () => string {
    const one = atom();
    const count = /^(?:\?|\{(\d+)(?:,(\d+))?\})/.exec(pattern.slice(at));
    if (count === null) return one;
    at += count[0].length;
    const least = Number(count[1] ?? 0);
    const most = count[1] === undefined ? 1 : Number(count[2] ?? least);
    return () => Array.from({ length: least + pick(most - least + 1) }, one).join('');
  }
  function atom(): () => string {
    const sign = pattern[at++] as string;
    if (sign === '(') {
      at += pattern.startsWith('?:', at) ? 2 : 0;
      const inside = alternatives();
      at++;
      return inside;
    }
    if (sign === '[') {
      const end = pattern.indexOf(']', at);
      const members = pattern
        .slice(at, end)
        .replace(/(\d)-(\d)/g, (_, first: string, last: string) => '0123456789'.slice(Number(first), Number(last) + 1));
      at = end + 1;
      return () => members[pick(members.length)] as string;
    }
    if (sign === '\\') {
      at++;
      return () => String(pick(10));
    }
    return () => sign;
  }
  return alternatives()();
}

/** The differences among so many generated numbers, at most five, as text. */
function differences(count: number, seed: number): string[] {
  const next = randomOf(seed);
  const pick = (most: number): number => Math.floor(next() * most);
  const found: string[] = [];
  for (let i = 0; i < count && found.length < 5; i++) {
    const country = countries[pick(countries.length)] as CountryCode;
    const example = getExampleNumber(country, examples);
    const national = example?.nationalNumber ?? '123456789';
    const code = plans.planOf(country)?.callingCode ?? '';
    let digits = '';
    switch (pick(8)) {
      case 0: {
        // Random digits of a likely length.
        const length = 4 + pick(11);
        while (digits.length < length) digits += pick(10);
        break;
      }
      case 1:
        // The example with its tail replaced.
        digits = national.slice(0, 2 + pick(3));
        while (digits.length < national.length) digits += pick(10);
        break;
      case 2:
        digits = national + pick(10);
        break;
      case 3:
        digits = national.slice(0, -1 - pick(2));
        break;
      case 4: {
        // Random digits of exactly the example's length.
        while (digits.length < national.length) digits += pick(10);
        break;
      }
      case 5:
      case 6: {
        // A number of any type that the country has.
        const patterns = patternsOf.get(country) ?? [];
        digits = patterns.length === 0 ? national : numberLike(patterns[pick(patterns.length)] as string, pick);
        break;
      }
      default:
        digits = national;
    }
    const form = pick(6);
    if (form === 1) digits = `+${code}${digits}`;
    if (form === 2) digits = `0${digits}`;
    if (form === 3) digits = `00${code}${digits}`;
    if (form === 4) digits = `${code}${digits}`;
    if (form === 5) digits = `+${code}0${digits}`;
    // The library reads three digits at least.
    if (digits.replace('+', '').length < 3) continue;
    const home = pick(8) === 0 ? null : country;
    const expected = library(digits, home);
    const said = ours(digits, home, plans);
    if (said !== expected) found.push(`${digits} in ${home}: library ${expected}, ours ${said}`);
  }
  return found;
}

describe('numbering plans give the answers of libphonenumber-js/max', () => {
  const seed = process.env.KEMPT_SEED === undefined ? 20260101 : Number(process.env.KEMPT_SEED);
  const factor = Number(process.env.KEMPT_RUNS ?? 1);

  it('on its own example number of every country, in every way of writing it', () => {
    for (const country of countries) {
      const example = getExampleNumber(country, examples);
      if (example === undefined) continue;
      for (const digits of [
        example.number,
        example.nationalNumber,
        `0${example.nationalNumber}`,
        example.number.slice(1),
      ]) {
        expect([digits, ours(digits, country, plans)]).toEqual([digits, library(digits, country)]);
      }
    }
  });

  it('on wrong lengths of every country', () => {
    for (const country of countries) {
      const example = getExampleNumber(country, examples);
      if (example === undefined) continue;
      for (let length = 3; length < 18; length++) {
        const digits = example.nationalNumber.padEnd(length, '0').slice(0, length);
        for (const written of [digits, `+${example.countryCallingCode}${digits}`]) {
          expect([written, ours(written, country, plans)]).toEqual([written, library(written, country)]);
        }
      }
    }
  });

  it(`on generated numbers of ${countries.length} countries (seed ${seed})`, {
    timeout: 120_000 * Math.max(1, factor / 20),
  }, () => {
    expect(differences(Math.round(20_000 * factor), seed)).toEqual([]);
  });

  it('on numbers without a country: satellites and freephone', () => {
    for (const digits of [
      '+80012345678',
      '+870773111632',
      '+881612345678',
      '+979123456789',
      '+88312345678901',
      '+800123',
      '+999123456',
      '+0123456789',
      '+1',
      '+',
    ]) {
      expect([digits, ours(digits, null, plans)]).toEqual([digits, library(digits, null)]);
    }
  });
});
