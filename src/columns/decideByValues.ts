/** What a sample of values says about a column: one role, when the share is high and nothing speaks against it; else nothing. */

import type { Role } from '../model/index.ts';
import type { ValueVerdict } from './draft.ts';
import type { ValueProfile } from './valueProfile.ts';

/** What the rest of the row tells about a column whose header says nothing. */
export interface ValueContext {
  readonly placeBeside: (at: number) => boolean;
  readonly nameBeside: (at: number) => boolean;
}

/** Names of the party's own keep to many different values; few mean an owner, an agent, a branch. */
const MIN_DISTINCT = 0.4;
const MIN_NAMES = 12;

/** The role that the values leave no doubt about, or null. `at` is the column's place in the row. */
export function decideByValues(profile: ValueProfile, at: number, context: ValueContext): ValueVerdict | null {
  const { looked } = profile;
  if (looked === 0) return null;
  const verdict = (role: Role, found: number, part: ValueVerdict['part'] = null): ValueVerdict => ({
    role,
    part,
    share: Math.round((found / looked) * 1000) / 1000,
    looked,
  });
  const { distinct } = profile;
  const many = looked < 8 ? distinct > 1 || looked < 3 : distinct >= looked * MIN_DISTINCT;

  if (profile.email >= looked * 0.9) return many ? verdict('email', profile.email) : null;
  if (profile.url >= looked * 0.9 && looked >= 2) {
    return many && profile.foreignUrl <= looked * 0.1 ? verdict('website', profile.url) : null;
  }
  if (profile.date >= looked * 0.95) return isBirthday(profile) ? verdict('birthday', profile.date) : null;
  if (looked >= 4 && profile.dayOfMonth === looked && profile.distinct > 1) return verdict('birthday', looked, 'day');

  const tax = taxNumbers(profile);
  if (tax >= looked * 0.9 && looked >= 5) return many ? verdict('taxId', tax) : null;
  if (isPhone(profile)) return many ? verdict('phone', profile.phone) : null;
  const postal = postalCodes(profile, at, context);
  if (postal !== 0) return verdict('postalCode', postal);
  if (profile.street >= looked * 0.6 && looked >= 4) return many ? verdict('street', profile.street) : null;
  if (
    profile.company >= looked * 0.35 &&
    looked >= 4 &&
    profile.forms.size >= 2 &&
    profile.withDigits <= looked * 0.3
  ) {
    return many ? verdict('company', profile.company) : null;
  }
  if (profile.withDigits > looked * 0.05) return null;

  if (profile.gender >= looked * 0.97 && looked >= 4 && bothGenders(profile.genders))
    return verdict('gender', profile.gender);
  if (profile.salutation >= looked * 0.9 && looked >= 3 && profile.gender < looked * 0.9) {
    return verdict('salutation', profile.salutation);
  }
  const place = decidePlace(profile);
  if (place !== null) return verdict(place.role, place.found);
  return decideName(profile, at, context, verdict, many);
}

/**
 * Under a header that says no more than `name`: firms and places, when words of trade are common and first names rare.
 * Under other headers this would take goods and job titles for firms.
 */
export function decideFirms({ looked, company, trade, given, distinct }: ValueProfile): ValueVerdict | null {
  const found = Math.min(looked, company + trade);
  if (looked < 12 || found < looked * 0.15 || given > looked * 0.35 || distinct < looked * MIN_DISTINCT) return null;
  return { role: 'company', part: null, share: Math.round((found / looked) * 1000) / 1000, looked };
}

/** Names of what a list is about keep to many different values; so does a column that nobody filled in. */
export function isVaried({ looked, distinct }: ValueProfile): boolean {
  return distinct >= looked * MIN_DISTINCT;
}

function isBirthday({ looked, dateTime, years }: ValueProfile): boolean {
  if (looked < 5 || dateTime > 0) return false;
  const sorted = years.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
  return at(0.05) >= 1900 && at(0.95) <= 2012 && at(0.5) <= 1995 && at(0.95) - at(0.05) >= 12;
}

function taxNumbers({ taxDigits, taxLettered, looked }: ValueProfile): number {
  let best = taxLettered;
  for (const found of taxDigits.values()) if (found > best) best = found;
  // Two lengths of one number (companies and persons) share a column.
  for (const [a, b] of [
    ['10/1', '12/0'],
    ['9/1', '14/0'],
    ['8/0', '10/2'],
  ] as const) {
    best = Math.max(best, (taxDigits.get(a) ?? 0) + (taxDigits.get(b) ?? 0));
  }
  return Math.min(best, looked);
}

function isPhone(profile: ValueProfile): boolean {
  const { looked, phone, phoneShown, dialled, leadingZero, digitsOnly, digitLengths } = profile;
  if (looked < 3 || phone < looked * 0.9) return false;
  if (phoneShown >= looked * 0.5) return true;
  if (looked < 5 || profile.rising) return false;
  let sameLand = 0;
  for (const found of dialled.values()) if (found > sameLand) sameLand = found;
  if (sameLand + phoneShown >= looked * 0.9) return true;
  const national = (digitLengths.get(10) ?? 0) + (digitLengths.get(11) ?? 0);
  return leadingZero >= digitsOnly * 0.95 && national >= digitsOnly * 0.95;
}

/** How many values are postal codes; 0 when the column is something else. */
function postalCodes(profile: ValueProfile, at: number, context: ValueContext): number {
  const { looked, postalShown, digitsOnly, digitLengths } = profile;
  if (looked < 3) return 0;
  if (postalShown >= looked * 0.9) return postalShown;
  if (!context.placeBeside(at) || digitsOnly < looked * 0.95 || profile.rising || profile.distinct < 3) return 0;
  const of = (length: number): number => digitLengths.get(length) ?? 0;
  // Spreadsheets eat the leading zero.
  const five = of(5) + of(4);
  if (of(5) >= looked * 0.7 && five >= looked * 0.97) return five;
  if (of(6) >= looked * 0.97) return of(6);
  return of(4) >= looked * 0.97 && profile.yearLike < looked * 0.5 ? of(4) : 0;
}

const MALE = /* @__PURE__ */ new Set([
  'm',
  'male',
  'man',
  'mannlich',
  'mann',
  'h',
  'homme',
  'masculin',
  'hombre',
  'masculino',
  'maschio',
  'uomo',
  'mezczyzna',
  'barbat',
  'м',
  'муж',
  'мужскои',
  'мужчина',
  'ч',
  'чол',
  'чоловік',
  'чоловіча',
  'чоловічии',
  'homem',
  'v',
]);

function bothGenders(genders: ReadonlySet<string>): boolean {
  let male = false;
  let female = false;
  for (const word of genders) {
    if (MALE.has(word)) male = true;
    else female = true;
  }
  return male && female && genders.size <= 6;
}

function decidePlace(profile: ValueProfile): { role: Role; found: number } | null {
  const { looked } = profile;
  if (looked < 3) return null;
  if (profile.country >= looked * 0.95 && profile.country > profile.region)
    return { role: 'country', found: profile.country };
  let regionCode = 0;
  for (const found of profile.regionCodes) if (found > regionCode) regionCode = found;
  if (profile.countryCode >= looked * 0.97 && profile.countryOnlyCode >= looked * 0.05 && looked >= 5) {
    if (regionCode < looked * 0.97 && profile.distinct >= 2) return { role: 'country', found: profile.countryCode };
    return null;
  }
  if (regionCode >= looked * 0.97 && profile.countryCode <= looked * 0.85 && profile.distinct >= 4 && looked >= 8) {
    return { role: 'region', found: regionCode };
  }
  const region = Math.max(profile.region, profile.regionWord);
  if (region >= looked * 0.85 && region > profile.town * 1.5 && looked >= 4) return { role: 'region', found: region };
  if (profile.town >= looked * 0.5 && looked >= 4 && profile.town > profile.given * 2 && profile.distinct >= 3) {
    return profile.region < looked * 0.6 ? { role: 'city', found: profile.town } : null;
  }
  return null;
}

function decideName(
  profile: ValueProfile,
  at: number,
  context: ValueContext,
  verdict: (role: Role, found: number) => ValueVerdict,
  many: boolean,
): ValueVerdict | null {
  const { looked, oneWord, fewWords, given, oneGiven, family, town } = profile;
  if (looked < 5 || oneWord + fewWords < looked * 0.9 || town > looked * 0.15) return null;
  // First names and surnames repeat in every list; whole names only where a few people own many rows.
  if (!many && profile.distinct < MIN_NAMES) return null;
  if (profile.patronymic >= looked * 0.7) return verdict('middleName', profile.patronymic);
  if (
    oneGiven >= looked * 0.5 &&
    oneWord >= looked * 0.6 &&
    fewWords - (oneGiven - Math.min(oneGiven, oneWord)) <= looked * 0.4
  ) {
    // Martin and Simon are surnames too, but half a column of them is not.
    return family <= looked * 0.5 || oneGiven >= looked * 0.7 ? verdict('firstName', oneGiven) : null;
  }
  if (fewWords >= looked * 0.85 && given >= looked * 0.6 && many) return verdict('fullName', given);
  if (oneWord >= looked * 0.8 && oneGiven <= looked * 0.35) {
    const enough = context.nameBeside(at) ? 0.4 : 0.75;
    if (family >= looked * enough) return verdict('lastName', family);
  }
  return null;
}
