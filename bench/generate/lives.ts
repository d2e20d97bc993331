/** Another home and another employer for the same invented person: what they had before. */
import type { Dice } from './dice.ts';
import { latin } from './latin.ts';
import type { Person } from './person.ts';
import { COMPANY_ENDS, COMPANY_STARTS } from './words.ts';

export function homeAgain({ land }: Person, own: Dice): Pick<Person, 'street' | 'city' | 'postalCode'> {
  const place = own.pick(land.places);
  return {
    street: land.address.replace('%', own.pick(land.streets)).replace('#', String(1 + own.below(180))),
    city: place.city,
    postalCode: place.postal.replace(/#/g, () => String(own.below(10))),
  };
}

export function workAgain(
  { land, first, last }: Person,
  own: Dice,
): Pick<Person, 'company' | 'workMail' | 'sharedMail'> {
  const name = own.pick(COMPANY_STARTS) + own.pick(COMPANY_ENDS);
  const form = own.pick(land.legalForms);
  const host = `${name.toLowerCase()}${own.below(90)}.${land.tld}`;
  const isBefore = land.language === 'ru' || land.language === 'uk';
  return {
    company: isBefore ? `${form} ${name}` : `${name} ${form}`,
    workMail: `${latin(first)}.${latin(last)}@${host}`,
    sharedMail: `info@${host}`,
  };
}
