/** One invented person, the same for the same seed and number, without knowing any other. */
import { type Dice, dice } from './dice.ts';
import { latin } from './latin.ts';
import { COMPANY_ENDS, COMPANY_STARTS, LANDS, type Land } from './words.ts';

export interface Person {
  readonly number: number;
  readonly land: Land;
  readonly woman: boolean;
  readonly first: string;
  readonly last: string;
  readonly personalMail: string;
  readonly workMail: string;
  /** `info@` and its like: shared with every colleague that has one. */
  readonly sharedMail: string;
  /** National digits after the trunk zero. */
  readonly phone: string;
  readonly street: string;
  readonly city: string;
  readonly postalCode: string;
  readonly company: string;
  /** Days since 1970. */
  readonly birthday: number;
  readonly lastActivity: number;
  readonly optedOut: boolean;
}

export interface People {
  readonly seed: number;
  /** Invented mail providers instead of real ones: for lists that are published. */
  readonly demo: boolean;
  readonly today: number;
}

const PERSON = 1;
const HOME = 2;
const FAMILY = 3;
const FIRM = 4;
/** Neighbours by number from which the colleagues of one firm come. */
const FIRM_SIZE = 60;

/** True when the person lives with the person before: same home, same family name, often the same telephone. */
function joinsPrevious(seed: number, number: number): boolean {
  return number % 3 !== 0 && dice(seed, FAMILY, number).chance(0.28);
}

export function person(people: People, number: number): Person {
  const { seed } = people;
  let head = number;
  while (head > 0 && joinsPrevious(seed, head)) head--;
  const home = dice(seed, HOME, head);
  const land = home.pick(LANDS);
  const surname = home.chance(0.45) ? home.pickEarly(land.surnames) : home.pick(land.stems) + home.pick(land.endings);
  const street = land.address.replace('%', home.pick(land.streets)).replace('#', String(1 + home.below(180)));
  const place = home.pickEarly(land.places);
  const postalCode = place.postal.replace(/#/g, () => String(home.below(10)));
  const familyPhone = mobile(land, home);

  const own = dice(seed, PERSON, number);
  const woman = own.chance(0.5);
  const first = own.pickEarly(woman ? land.women : land.men);
  const last = woman ? feminine(surname, land.language) : surname;
  const phone = head !== number && own.chance(0.4) ? familyPhone : head === number ? familyPhone : mobile(land, own);

  const firm = dice(seed, FIRM, Math.floor(number / FIRM_SIZE), LANDS.indexOf(land));
  const firmName = firm.pick(COMPANY_STARTS) + firm.pick(COMPANY_ENDS);
  const firmNumber = firm.below(90);
  const legalForm = firm.pick(land.legalForms);
  const firmMail = `${firmName.toLowerCase()}${firmNumber < 40 ? '' : firmNumber}.${land.tld}`;
  const local = mailName(own, first, last);
  return {
    number,
    land,
    woman,
    first,
    last,
    personalMail: `${local}${own.chance(0.75) ? own.below(9_999) : own.below(99)}@${people.demo ? land.demoMail : own.pickEarly(land.freeMail)}`,
    workMail: `${latin(first)}.${latin(last)}${own.chance(0.3) ? own.below(30) : ''}@${firmMail}`,
    sharedMail: `${firm.pick(['info', 'office', 'kontakt', 'sales'])}@${firmMail}`,
    phone,
    street,
    city: place.city,
    postalCode,
    company: prefixForm(land) ? `${legalForm} ${firmName}` : `${firmName} ${legalForm}`,
    birthday: people.today - 365 * 20 - own.below(365 * 60),
    lastActivity: people.today - Math.floor(own.next() ** 2 * 2_000),
    optedOut: own.chance(0.04),
  };
}

export function mobile(land: Land, own: Dice): string {
  const [start, count] = own.pick(land.mobiles);
  // No number plan gives out exchanges that begin with 0 or 1, nor those that end in 11.
  return land.country === 'US'
    ? `${start}${2 + own.below(8)}${own.below(10)}${2 + own.below(8)}${own.digits(4)}`
    : start + own.digits(count);
}

function mailName(own: Dice, first: string, last: string): string {
  const a = latin(first);
  const b = latin(last);
  switch (own.below(5)) {
    case 0:
      return `${a}${b}`;
    case 1:
      return `${a[0] ?? 'x'}${b}`;
    case 2:
      return `${b}.${a}`;
    case 3:
      return `${a}_${b}`;
    default:
      return `${a}.${b}`;
  }
}

function feminine(surname: string, language: string): string {
  if (language === 'pl') return surname.replace(/([sc])ki$/, '$1ka').replace(/dzki$/, 'dzka');
  if (language === 'ru') return /(?:ов|ев|ин|ёв|ын)$/.test(surname) ? `${surname}а` : surname;
  if (language === 'uk')
    return surname
      .replace(/ський$/, 'ська')
      .replace(/цький$/, 'цька')
      .replace(/ів$/, 'ова');
  return surname;
}

function prefixForm(land: Land): boolean {
  return land.language === 'ru' || land.language === 'uk';
}
