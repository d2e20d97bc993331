/** How people and machines spoil a row: a second copy of a person is never quite the first. */
import type { Dice } from './dice.ts';
import { withoutMarks } from './latin.ts';
import type { People, Person } from './person.ts';
import { person } from './person.ts';
import { SHORT_NAMES } from './words.ts';

export const COLUMNS = [
  'id',
  'first_name',
  'last_name',
  'email',
  'phone',
  'street',
  'city',
  'postal_code',
  'country',
  'company',
  'birth_date',
  'unsubscribed',
  'last_activity',
] as const;

export type Column = (typeof COLUMNS)[number];
export type ListRow = Record<Column, string>;

/** The row as its owner would have written it, in one of the usual forms. */
export function written(who: Person, own: Dice): ListRow {
  const mail = own.next();
  return {
    id: '',
    first_name: who.first,
    last_name: who.last,
    email: mail < 0.05 ? '' : mail < 0.08 ? who.sharedMail : mail < 0.55 ? who.personalMail : who.workMail,
    phone: own.chance(0.15) ? '' : phoneForm(who, own),
    street: own.chance(0.1) ? '' : who.street,
    city: own.chance(0.05) ? '' : who.city,
    postal_code: own.chance(0.08) ? '' : who.postalCode,
    country: own.chance(0.06) ? '' : own.pickEarly(who.land.countryWords),
    company: own.chance(0.45) ? '' : who.company,
    birth_date: own.chance(0.6) ? '' : day(who.birthday),
    unsubscribed: who.optedOut ? 'yes' : '',
    last_activity: own.chance(0.1) ? '' : day(who.lastActivity),
  };
}

/** The same person again: a fresh row with one to four of the things that go wrong. */
export function again(people: People, who: Person, own: Dice): ListRow {
  const row = written(who, own);
  if (own.chance(0.35)) row.last_activity = day(who.lastActivity - own.below(900));
  const faults = 1 + own.below(4);
  for (let i = 0; i < faults; i++) spoil(people, who, row, own);
  return row;
}

function spoil(people: People, who: Person, row: ListRow, own: Dice): void {
  switch (own.below(16)) {
    case 0:
      row.first_name = slip(row.first_name, own);
      break;
    case 1:
      row.last_name = slip(row.last_name, own);
      break;
    case 2:
      row.first_name = SHORT_NAMES[who.first] ?? row.first_name;
      break;
    case 3:
      row.first_name = `${who.first[0]}.`;
      break;
    case 4: {
      const swap = row.first_name;
      row.first_name = row.last_name;
      row.last_name = swap;
      break;
    }
    case 5:
      row.first_name = row.first_name.toUpperCase();
      row.last_name = row.last_name.toUpperCase();
      break;
    case 6:
      row.first_name = withoutMarks(row.first_name);
      row.last_name = withoutMarks(row.last_name);
      row.city = withoutMarks(row.city);
      break;
    case 7:
      row.email = row.email.toUpperCase();
      break;
    case 8:
      row.email = mailSlip(row.email, own);
      break;
    case 9:
      row.email = row.email === who.workMail ? who.personalMail : who.workMail;
      break;
    case 10:
      row.phone = phoneForm(who, own);
      break;
    case 11: {
      const [long, short] = own.pick(who.land.streetForms);
      row.street = row.street.replace(long, short);
      break;
    }
    case 12:
      row.company = row.company.replace(
        / ?(?:GmbH|AG|Ltd|Limited|Inc\.|LLC|S\.?A\.?|S\.?r\.?l\.?|Sp\. z o\.o\.|SARL|SAS|Lda\.?|ООО|ТОВ) ?/u,
        '',
      );
      break;
    case 13:
      row.postal_code = row.postal_code.replace(/^0/, '');
      break;
    case 14: {
      // Moved: somebody else's home in the same country.
      if (!own.chance(0.4)) break;
      const other = person(people, who.number + 1 + own.below(5_000));
      if (other.land !== who.land) break;
      row.street = other.street;
      row.city = other.city;
      row.postal_code = other.postalCode;
      break;
    }
    default:
      row[own.pick(['first_name', 'last_name', 'email', 'city', 'street'] as const)] += own.pick([
        ' ',
        '  ',
        '\u00A0',
        '\u200B',
      ]);
  }
}

/** One slip of the fingers: two letters swapped, one lost, one doubled, one replaced. */
function slip(text: string, own: Dice): string {
  if (text.length < 4) return text;
  const at = 1 + own.below(text.length - 2);
  switch (own.below(4)) {
    case 0:
      return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + text[at] + text.slice(at);
    default:
      return text.slice(0, at) + text[own.below(text.length)]!.toLowerCase() + text.slice(at + 1);
  }
}

function mailSlip(mail: string, own: Dice): string {
  const at = mail.indexOf('@');
  if (at === -1) return mail;
  const slips: readonly (readonly [string, string])[] = [
    ['gmail.com', 'gmial.com'],
    ['gmail.com', 'gmail.con'],
    ['hotmail', 'hotmial'],
    ['yahoo', 'yaho'],
    ['outlook', 'outlok'],
    ['.com', '.cmo'],
    ['@', ' @ '],
    ['@', '@@'],
    ['.', ','],
  ];
  const fitting = slips.filter(([right]) => mail.includes(right));
  if (fitting.length > 0 && own.chance(0.6)) {
    const [right, wrong] = own.pick(fitting);
    const last = mail.lastIndexOf(right);
    return mail.slice(0, last) + wrong + mail.slice(last + right.length);
  }
  return slip(mail.slice(0, at), own) + mail.slice(at);
}

function phoneForm(who: Person, own: Dice): string {
  const { callingCode, trunk } = who.land;
  const digits = who.phone;
  const grouped = digits.replace(/(\d{3})(?=\d{3})/g, '$1 ');
  switch (own.below(7)) {
    case 0:
      return `+${callingCode} ${grouped}`;
    case 1:
      return `00${callingCode}${digits}`;
    case 2:
      return trunk + digits;
    case 3:
      return trunk + grouped;
    case 4:
      return `${trunk}${digits.slice(0, 3)}-${digits.slice(3)}`;
    case 5:
      return `+${callingCode}${digits}`;
    default:
      return trunk === '' ? `(${digits.slice(0, 3)}) ${digits.slice(3)}` : `+${callingCode} (${trunk}) ${grouped}`;
  }
}

/** ISO 8601 of a day since 1970. */
export function day(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
