/**
 * What one column's sampled values look like, counted once. Over 200 lines because every pattern stands beside the one count it feeds, and
 * a value passes them in one order.
 */

import { tradeWords } from '../reference/tradeWords.ts';
import { fold } from '../text/fold.ts';
import { isLetteredTaxNumber, taxSchemes } from './taxNumbers.ts';
import { emptyProfile, type ValueProfile } from './valueProfile.ts';
import {
  COUNTRIES,
  FAMILY,
  FAMILY_ENDINGS,
  FORMS,
  GENDERS,
  GIVEN,
  ISO_COUNTRIES,
  ISO_COUNTRIES_ONLY,
  PROVINCES,
  REGION_CODE_SETS,
  SALUTATIONS,
  STREET_ENDINGS,
  STREETS,
  TOWNS,
} from './valueSets.ts';

const EMAIL = /^[^\s@,;<>()]{1,64}@[^\s@.,;<>()]+(?:\.[^\s@.,;<>()]+)+$/u;
const URL_LIKE = /^(?:https?:\/\/|www\.)[^\s]+$/iu;
const DOMAIN = /^[\p{L}\d](?:[\p{L}\d-]{0,60}[\p{L}\d])?(?:\.[\p{L}\d-]{1,60}){0,3}\.\p{L}{2,12}(?:\/\S*)?$/u;
const FOREIGN_URL =
  /linkedin|facebook|twitter|instagram|youtube|t\.me\/|vk\.com|xing\.|gravatar|\.(?:png|jpe?g|gif|svg|webp|pdf)(?:$|\?)|\/(?:unsubscribe|confirm|contacts?|users?|track)\//iu;
const PHONE = /^(?:tel:)?\+?[\d()][\d\s().\-/\u00A0]*\d\)?(?:\s?(?:ext|x|wew|вн|доб|int|poste|dw)\.?\s?\d{1,6})?$/iu;
const NOT_PHONE =
  /^(?:\d{5}-\d{3,4}|\d{4}-\d{3}|\d{3}-\d{4}|\d{1,3}(?:\.\d{1,3}){3}|\d+[.,]\d+|\d{3}-\d{2}-\d{4}|\d{3}-\d{3}-\d{3}[ -]\d{2}|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}|(?:19|20)\d{2}[-/]\d{3,}|97[89][-\d ]{10,}|\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/;
const ISO_DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{1,2}:\d{2}).*)?$/;
const LOCAL_DATE = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:,? (\d{1,2}:\d{2}).*)?$/;
const MIDNIGHT = /^0{1,2}:00/;
const POSTAL =
  /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{5}-\d{4}|[A-CEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d|[1-9]\d{3} ?[A-Z]{2}|\d{3} \d{2}|(?:D|A|CH|RO|F|I|E|PL|LV|LT|MD|UA|RU|DE|AT|FR|IT|ES)-\d{4,6})$/;
const DIGITS = /^\d+$/;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;
const NO_DIGIT = /\D+/g;
const WORD_DIVIDERS = /[\s,;]+/u;
const PHONE_SIGNS = /^\+|^00|[( )./-]/;
const NAME_WORD = /^[\p{L}\p{M}'’.-]+$/u;
// Folded: й is и, ї is і.
const PATRONYMIC = /(?:ович|евич|ич|овна|евна|ична|івна)$/u;
const REGION_WORD =
  /(?:^|\s)(?:область|обл|кра[ий]|республика|респ|ао|округ|ра[ий]он|voivodeship|wojewodztwo|judet|judetul|county|province|provincia)(?:$|\s)/u;
const CODE = /^[A-Z]{2,3}$/;
const EDGE_SIGNS = '.,()"\'«»„“”';
const DOT = /\./g;
const HYPHEN = /[-–]/g;

/** A dialling prefix of the lands of the ten languages, with the length of the whole number. */
const DIALLED: readonly (readonly [prefix: string, from: number, to: number])[] = [
  ['380', 12, 12],
  ['351', 12, 12],
  ['1', 11, 11],
  ['7', 11, 11],
  ['40', 11, 11],
  ['48', 11, 11],
  ['49', 11, 14],
  ['33', 11, 11],
  ['34', 11, 11],
  ['39', 11, 13],
  ['55', 12, 13],
  ['44', 12, 12],
  ['43', 11, 13],
  ['41', 11, 11],
  ['373', 11, 11],
];

const count = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Counts what the values of a sample look like. Linear in the sample. */
export function profileValues(sample: readonly string[]): ValueProfile {
  const profile = emptyProfile();
  const distinct = new Set<string>();
  let previous = Number.NEGATIVE_INFINITY;
  for (const value of sample) {
    profile.looked++;
    distinct.add(value);
    if (value.includes('@')) {
      if (EMAIL.test(value)) profile.email++;
      continue;
    }
    const hasDigit = DIGIT.test(value);
    const hasLetter = LETTER.test(value);
    if (hasDigit) profile.withDigits++;
    if (hasDigit && !hasLetter) {
      lookAtNumber(profile, value);
      const number = DIGITS.test(value) ? Number(value) : Number.NaN;
      if (!(number > previous)) profile.rising = false;
      previous = number;
      continue;
    }
    profile.rising = false;
    if (hasLetter) lookAtText(profile, value, hasDigit);
  }
  profile.distinct = distinct.size;
  return profile;
}

function lookAtNumber(profile: ValueProfile, value: string): void {
  const date = ISO_DATE.exec(value) ?? LOCAL_DATE.exec(value);
  if (date !== null) {
    const year = Number((date[1] as string).length === 4 ? date[1] : date[3]);
    const a = Number(date[2]);
    const b = Number((date[1] as string).length === 4 ? date[3] : date[1]);
    if (a >= 1 && b >= 1 && a <= 31 && b <= 31 && Math.min(a, b) <= 12 && year >= 1700 && year <= 2200) {
      profile.date++;
      profile.years.push(year);
      if (date[4] !== undefined && !MIDNIGHT.test(date[4])) profile.dateTime++;
      return;
    }
  }
  if (POSTAL.test(value)) profile.postalShown++;
  const digits = value.replace(NO_DIGIT, '');
  if (digits.length === value.length) {
    profile.digitsOnly++;
    count(profile.digitLengths, digits.length);
    if (digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 31) profile.dayOfMonth++;
    if (digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20'))) profile.yearLike++;
    if (digits.startsWith('0') && digits[1] !== '0') profile.leadingZero++;
    for (const [prefix, from, to] of DIALLED) {
      if (digits.length >= from && digits.length <= to && digits.startsWith(prefix)) {
        count(profile.dialled, prefix);
        break;
      }
    }
  }
  if (digits.length >= 8 && digits.length <= 14) {
    const bits = taxSchemes(digits);
    for (let i = 0; i < 3; i++) if ((bits >> i) & 1) count(profile.taxDigits, `${digits.length}/${i}`);
  }
  if (digits.length >= 7 && digits.length <= 15 && PHONE.test(value) && !NOT_PHONE.test(value)) {
    profile.phone++;
    if (PHONE_SIGNS.test(value)) profile.phoneShown++;
  }
}

function lookAtText(profile: ValueProfile, value: string, hasDigit: boolean): void {
  if (URL_LIKE.test(value) || (!value.includes(' ') && value.includes('.') && DOMAIN.test(value) && value.length > 5)) {
    profile.url++;
    if (FOREIGN_URL.test(value)) profile.foreignUrl++;
    return;
  }
  if (CODE.test(value)) {
    if (ISO_COUNTRIES.has(value)) profile.countryCode++;
    if (ISO_COUNTRIES_ONLY.has(value)) profile.countryOnlyCode++;
    for (let i = 0; i < REGION_CODE_SETS.length; i++) {
      if ((REGION_CODE_SETS[i] as ReadonlySet<string>).has(value))
        profile.regionCodes[i] = (profile.regionCodes[i] ?? 0) + 1;
    }
  }
  const upper = value.length <= 20 ? value.toUpperCase() : '';
  if (hasDigit) {
    if (POSTAL.test(upper)) profile.postalShown++;
    if (isLetteredTaxNumber(upper.replaceAll(' ', ''))) profile.taxLettered++;
    if (PHONE.test(value)) {
      profile.phone++;
      profile.phoneShown++;
    }
  }
  const folded = fold(value);
  const rawWords = folded.split(WORD_DIVIDERS);
  const words: string[] = [];
  for (const raw of rawWords) {
    const word = trimEdges(raw);
    if (word !== '') words.push(word);
  }
  const phrase = words.join(' ').replace(HYPHEN, ' ');
  const spelled = words.join(' ');

  if (lookAtStreet(words, rawWords, hasDigit)) profile.street++;
  const form = legalForm(words);
  if (form !== null) {
    profile.company++;
    profile.forms.add(form);
  }
  if (words.some((word) => tradeWords().has(word))) profile.trade++;
  if (hasDigit) return;
  if (COUNTRIES.has(phrase)) profile.country++;
  if (PROVINCES.has(phrase)) profile.region++;
  if (REGION_WORD.test(phrase)) profile.regionWord++;
  if (TOWNS.has(phrase)) profile.town++;
  if (GENDERS.has(spelled)) {
    profile.gender++;
    profile.genders.add(spelled);
  }
  if (words.length > 0 && words.length <= 3 && words.every((word) => SALUTATIONS.has(word))) profile.salutation++;
  lookAtName(profile, words);
}

/** A word without the signs around it. */
function trimEdges(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && EDGE_SIGNS.includes(word[start] as string)) start++;
  while (end > start && EDGE_SIGNS.includes(word[end - 1] as string)) end--;
  return word.slice(start, end);
}

/** Between two given names in one cell: 'John & Mary Smith'. */
const JOINTS: ReadonlySet<string> = /* @__PURE__ */ new Set(['&', '+', 'and', 'und', 'et', 'и', 'та']);

function lookAtName(profile: ValueProfile, all: readonly string[]): void {
  let words = all;
  if (all.length > 2) {
    const bare = all.filter((word) => !JOINTS.has(word) && !SALUTATIONS.has(word));
    if (bare.length > 1) words = bare;
  }
  if (words.length === 0 || words.length > 4) return;
  let given = 0;
  for (const word of words) {
    if (!NAME_WORD.test(word)) return;
    if (GIVEN.has(word) || word.split('-').every((part) => GIVEN.has(part))) given++;
  }
  const first = words[0] as string;
  if (words.length === 1) {
    profile.oneWord++;
    if (given === 1) profile.oneGiven++;
    if (PATRONYMIC.test(first)) profile.patronymic++;
  } else {
    profile.fewWords++;
    // A first name may be two given names; a whole name has a word that is none, or is all of them in another column's order.
    if (given === words.length && words.length === 2) profile.oneGiven++;
  }
  if (given > 0) profile.given++;
  for (const word of words) {
    if (isFamily(word)) {
      profile.family++;
      break;
    }
  }
}

function isFamily(word: string): boolean {
  if (FAMILY.has(word)) return true;
  if (word.includes('-')) return word.split('-').some((part) => FAMILY.has(part) || hasFamilyEnding(part));
  return hasFamilyEnding(word);
}

function hasFamilyEnding(word: string): boolean {
  for (const ending of FAMILY_ENDINGS) if (word.length >= ending.length + 3 && word.endsWith(ending)) return true;
  return false;
}

/** The legal form at the end of a company's name, or (ООО, SC) at its beginning. */
function legalForm(words: readonly string[]): string | null {
  if (words.length < 2) return null;
  for (let length = Math.min(4, words.length - 1); length >= 1; length--) {
    const tail = words
      .slice(words.length - length)
      .join(' ')
      .replace(DOT, '');
    if (FORMS.has(tail)) return tail;
  }
  const head = (words[0] as string).replace(DOT, '');
  return head.length >= 2 && FORMS.has(head) ? head : null;
}

/** A street word first or last, written out, abbreviated with a dot, or beside a number. */
function lookAtStreet(words: readonly string[], rawWords: readonly string[], hasDigit: boolean): boolean {
  if (words.length < 1) return false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (
      STREETS.has(word) &&
      words.length > 1 &&
      (hasDigit || word.length >= 4 || rawWords[i]?.endsWith('.') === true)
    ) {
      const next = words[i + 1];
      const atEdge = i === 0 || i === words.length - 1 || (next !== undefined && DIGIT.test(next)) || hasDigit;
      if (atEdge) return true;
    }
    for (const ending of STREET_ENDINGS) {
      if (word.length >= ending.length + 3 && word.endsWith(ending) && (hasDigit || ending.length >= 4)) return true;
    }
  }
  return false;
}
