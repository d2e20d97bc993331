/**
 * Headers that mean different things in different files: the columns beside them decide, then their values. Over 200 lines because it is one
 * dictionary of small questions that are only understood side by side.
 */

import type { Part, Role } from '../model/index.ts';
import type { Draft, Neighbourhood, ValueVerdict } from './draft.ts';
import { nearest } from './draft.ts';
import type { HeaderReading } from './readHeader.ts';

/** What was decided and who decided: another column, the values, or the header's usual meaning. */
export interface Decision {
  readonly role: Role | null;
  readonly parts: readonly Part[];
  readonly neighbour: number | null;
  readonly values: ValueVerdict | null;
}

type Ask = (row: Neighbourhood, at: number, reading: HeaderReading) => Decision;

const PLACE: readonly Role[] = ['city', 'postalCode', 'country', 'street', 'region', 'houseNumber'];
const PHONES: readonly Role[] = ['phone', 'mobile', 'fax'];
const REACHABLE: readonly Role[] = [
  'email',
  'phone',
  'mobile',
  'taxId',
  'street',
  'city',
  'website',
  'fax',
  'postalCode',
];

const usual = (role: Role, reading: HeaderReading, part: Part | null = null): Decision => ({
  role,
  parts: part === null || reading.parts.includes(part) ? reading.parts : [...reading.parts, part],
  neighbour: null,
  values: null,
});
const beside = (neighbour: number, role: Role | null, reading: HeaderReading, part: Part | null = null): Decision => ({
  ...usual(role ?? 'notes', reading, part),
  role,
  neighbour,
});
const byValues = (values: ValueVerdict, reading: HeaderReading): Decision => ({
  ...usual(values.role, reading, values.part),
  values,
});
const OPEN: Decision = { role: null, parts: [], neighbour: null, values: null };

/** A company is always somebody's work: the part would say nothing. */
function withoutWork(reading: HeaderReading): HeaderReading {
  return { ...reading, parts: reading.parts.filter((part) => part !== 'work') };
}

/** The values' answer if it is one of those that the header can mean. */
function valuesAmong(row: Neighbourhood, at: number, reading: HeaderReading, roles: readonly Role[]): Decision | null {
  const verdict = row.values(at);
  return verdict !== null && roles.includes(verdict.role) ? byValues(verdict, reading) : null;
}

/** Headers of the one to speak to at a firm, as against those of a person's name in full. */
const CONTACT_PERSON =
  /(?:^| )(?:attn|attention|contact|contacto|contato|contatto|kontakt|ansprech|interlocut|referent|osob|persoan|pessoa|persona|контакт)/;

/** Attributes that only a directory has, and what its short ones are beside them. */
const DIRECTORY = /* @__PURE__ */ new Set(['given name', 'distinguished name', 'dn', 'objectclass', 'object class']);
const ATTRIBUTES: Readonly<Record<string, Role>> = {
  sn: 'lastName',
  cn: 'fullName',
  l: 'city',
  o: 'company',
  ou: 'department',
  c: 'country',
  co: 'country',
};

function nameByNeighbours(alone: 'firstName' | 'lastName' | 'fullName'): Ask {
  return (row, at, reading) => {
    const { drafts } = row;
    if (reading.of === 'company') return usual('company', withoutWork(reading));
    if (row.numbers(at)) return OPEN;
    // Who gets the parcel or the invoice: the name is as whole as the one beside it.
    if (reading.parts.includes('shipping') || reading.parts.includes('billing')) return usual('fullName', reading);
    const first = nearest(drafts, at, ['firstName']);
    const last = nearest(drafts, at, ['lastName']);
    if (reading.parts.includes('secondary')) return OPEN;
    if (first >= 0 && last >= 0) return beside(first, 'fullName', reading);
    if (first >= 0) return beside(first, alone === 'firstName' ? 'fullName' : 'lastName', reading);
    if (last >= 0) return beside(last, 'firstName', reading);
    if (reading.of === 'person') return valuesAmong(row, at, reading, ['company']) ?? usual('fullName', reading);
    const middle = nearest(drafts, at, ['middleName']);
    if (middle >= 0 && alone === 'firstName') return beside(middle, 'firstName', reading);
    const whole = nearest(drafts, at, ['fullName']);
    const company = nearest(drafts, at, ['company']);
    if (whole >= 0) {
      const contact = CONTACT_PERSON.test((drafts[whole] as Draft).header.folded);
      if (alone === 'firstName' && !contact) return beside(whole, 'firstName', reading);
      if (company < 0) {
        const person = valuesAmong(row, at, reading, ['fullName', 'lastName']);
        if (person !== null || contact) return person ?? beside(whole, 'company', reading);
      }
    }
    const values = valuesAmong(row, at, reading, ['company', 'firstName', 'lastName', 'fullName']);
    if (values !== null) return values;
    const firms = company < 0 ? row.firms(at) : null;
    return firms === null ? usual('fullName', reading) : byValues(firms, reading);
  };
}

const ASK: Readonly<Record<string, Ask>> = {
  nameOrLast: /* @__PURE__ */ nameByNeighbours('lastName'),
  nameOrFirst: /* @__PURE__ */ nameByNeighbours('firstName'),
  nameOrAny: /* @__PURE__ */ nameByNeighbours('fullName'),

  party: (row, at, reading) => {
    if (row.numbers(at) || nearest(row.drafts, at, ['firstName', 'lastName', 'fullName']) >= 0) return OPEN;
    const values = valuesAmong(row, at, reading, ['fullName', 'firstName', 'lastName', 'company']);
    if (values !== null) return values;
    // Guests of a table that says no more of them are counted or ticked.
    const reach = row.values(at) === null ? nearest(row.drafts, at, REACHABLE) : -1;
    return reach >= 0 ? beside(reach, 'fullName', reading) : OPEN;
  },

  venue: (row, at, reading) =>
    reading.of === null &&
    row.varied(at) &&
    !row.numbers(at) &&
    nearest(row.drafts, at, ['company', 'firstName', 'lastName', 'fullName']) < 0
      ? usual('company', reading)
      : OPEN,

  nameOfThing: (row, at, reading) => {
    if (reading.of === 'company') return usual('company', withoutWork(reading));
    if (reading.of === 'person') return usual('fullName', reading);
    const company = nearest(row.drafts, at, ['company']);
    if (company >= 0) {
      const person = nearest(row.drafts, at, ['firstName', 'lastName']);
      if (person >= 0) return beside(person, 'fullName', reading);
      // The short name beside the full one.
      return Math.abs(company - at) === 1 ? beside(company, 'company', reading) : OPEN;
    }
    const values = valuesAmong(row, at, reading, ['company', 'fullName']);
    if (values !== null) return values;
    const reach = nearest(row.drafts, at, REACHABLE);
    return reach >= 0 ? beside(reach, 'company', reading) : OPEN;
  },

  title: (row, at, reading) => {
    const { drafts } = row;
    if (reading.of === 'company' || reading.parts.includes('work')) return usual('jobTitle', { ...reading, parts: [] });
    const values = valuesAmong(row, at, reading, ['salutation']);
    if (values !== null) return values;
    // The title of a second contact is as open as the first one's, and the first one's says nothing of it.
    if (reading.parts.includes('secondary')) return OPEN;
    const job = nearest(drafts, at, ['jobTitle']);
    const salutation = nearest(drafts, at, ['salutation']);
    if (salutation >= 0 && salutation === at - 1 && drafts[at + 1] !== undefined && isName(drafts[at + 1] as Draft)) {
      // "Anrede, Titel, Vorname": the academic one.
      return beside(salutation, 'salutation', reading);
    }
    if (salutation >= 0) return beside(salutation, job >= 0 ? null : 'jobTitle', reading);
    if (job >= 0) return beside(job, 'salutation', reading);
    const before = drafts[at - 1]?.role ?? null;
    if (before !== null && ['company', 'department', 'lastName', 'fullName'].includes(before)) {
      return beside(at - 1, 'jobTitle', reading);
    }
    const after = drafts[at + 1];
    if (after !== undefined && isName(after)) return beside(at + 1, 'salutation', reading);
    const suffix = nearest(drafts, at, ['nameSuffix']);
    if (suffix >= 0) return beside(suffix, 'salutation', reading);
    const company = nearest(drafts, at, ['company', 'department']);
    return company >= 0 ? beside(company, 'jobTitle', reading) : OPEN;
  },

  birthDay: (row, at, reading) => {
    const sibling = row.drafts.findIndex(
      (draft, i) =>
        i !== at && draft.role === 'birthday' && (draft.parts.includes('month') || draft.parts.includes('year')),
    );
    if (sibling >= 0) return beside(sibling, 'birthday', reading, 'day');
    const values = row.values(at);
    return values !== null && values.part === 'day'
      ? { ...byValues(values, reading), role: 'birthday' }
      : usual('birthday', reading);
  },
  dayAlone: (row, at, reading) => besideBirth(row, at, reading, 'day'),
  monthAlone: (row, at, reading) => besideBirth(row, at, reading, 'month'),
  yearAlone: (row, at, reading) => besideBirth(row, at, reading, 'year'),

  state: (row, at, reading) => {
    const { drafts } = row;
    if (reading.parts.length > 0) return usual('region', reading);
    const values = valuesAmong(row, at, reading, ['region', 'country']);
    if (values !== null) return values;
    const place = nearest(drafts, at, ['city', 'postalCode', 'country', 'street'], 2);
    if (place >= 0) {
      const region = nearest(drafts, at, ['region'], 3);
      if (region < 0) return beside(place, 'region', reading);
      // The Italian address ends in its state: the country.
      if (reading.language === 'it' && nearest(drafts, at, ['country'], 4) < 0)
        return beside(region, 'country', reading);
      return OPEN;
    }
    if (reading.language === 'en') {
      const anywhere = nearest(drafts, at, ['city', 'postalCode', 'country', 'street']);
      return anywhere >= 0 || reading.of !== null ? beside(Math.max(anywhere, 0), 'region', reading) : OPEN;
    }
    const status = nearest(drafts, at, ['status']);
    const far = nearest(drafts, at, ['city', 'postalCode', 'country']);
    if (status >= 0 && far >= 0 && nearest(drafts, at, ['region']) < 0) return beside(far, 'region', reading);
    return status < 0 && nearest(drafts, at, PLACE) < 0 ? usual('status', reading) : OPEN;
  },
  stateOrCountry: (row, at, reading) => {
    const values = valuesAmong(row, at, reading, ['region', 'country']);
    if (values !== null) return values;
    const place = nearest(row.drafts, at, PLACE, 3);
    if (place < 0) return OPEN;
    if (nearest(row.drafts, at, ['country'], 4) >= 0) return beside(place, 'region', reading);
    return reading.language === 'de' || nearest(row.drafts, at, ['region'], 4) >= 0
      ? beside(place, 'country', reading)
      : OPEN;
  },
  district: (row, at, reading) => {
    if (!['en', 'ru', 'uk'].includes(reading.language)) return OPEN;
    const place = nearest(row.drafts, at, ['city', 'postalCode', 'country', 'street'], 2);
    return place >= 0 && nearest(row.drafts, at, ['region'], 4) < 0 ? beside(place, 'region', reading) : OPEN;
  },

  account: (row, at, reading) => {
    if (reading.language === 'ru' || reading.language === 'uk' || reading.parts.length > 0) return OPEN;
    if (nearest(row.drafts, at, ['company']) >= 0) return OPEN;
    const person = nearest(row.drafts, at, ['firstName', 'lastName', 'fullName']);
    if (person < 0) return valuesAmong(row, at, reading, ['company']) ?? OPEN;
    const verdict = row.values(at);
    return verdict === null || verdict.role === 'company' ? beside(person, 'company', reading) : OPEN;
  },
  apelido: (row, at, reading) => {
    const last = nearest(row.drafts, at, ['lastName']);
    return last >= 0 ? beside(last, 'nickname', reading) : usual('lastName', reading);
  },
  number: (row, at, reading) => {
    // `Gast-Nr.`, `Patient No`: a person has no other number.
    if (reading.of === 'person') return usual('externalId', reading);
    const before = row.drafts[at - 1];
    return before?.role === 'street' && !before.parts.includes('line2') ? beside(at - 1, 'houseNumber', reading) : OPEN;
  },
  building: () => OPEN,
  screenName: (row, at, reading) =>
    // People sign in with their address.
    valuesAmong(row, at, reading, ['email']) ??
    (reading.language === 'es' && nearest(row.drafts, at, ['fullName']) < 0 ? usual('fullName', reading) : OPEN),
  postalShort: (row, at, reading) => {
    const values = valuesAmong(row, at, reading, ['postalCode']);
    if (values !== null) return values;
    // A Polish code may be anything's.
    if (reading.language === 'pl') return OPEN;
    if (reading.parts.length > 0) return usual('postalCode', reading);
    const place = nearest(row.drafts, at, ['city', 'street', 'country', 'region'], 3);
    return place >= 0 ? beside(place, 'postalCode', reading) : OPEN;
  },
  cf: (row, at, reading) => {
    const values = valuesAmong(row, at, reading, ['taxId']);
    if (values !== null) return values;
    const tax = nearest(row.drafts, at, ['taxId']);
    if (tax >= 0) return beside(tax, 'taxId', reading);
    return row.language === 'it' ? usual('taxId', reading) : OPEN;
  },
  contact: (row, at, reading) => {
    const values = valuesAmong(row, at, reading, ['email', 'phone', 'fullName', 'firstName']);
    if (values !== null) return values;
    if (row.values(at) !== null || nearest(row.drafts, at, ['firstName', 'lastName', 'fullName']) >= 0) return OPEN;
    const company = nearest(row.drafts, at, ['company']);
    return company >= 0 ? beside(company, 'fullName', reading) : OPEN;
  },
  contactNumber: (row, at, reading) => {
    const values = valuesAmong(row, at, reading, ['phone']);
    if (values !== null) return values;
    return usual(row.values(at) === null && nearest(row.drafts, at, ['phone']) < 0 ? 'phone' : 'externalId', reading);
  },
  countryId: (row, at, reading) => (row.numbers(at) ? OPEN : usual('country', reading)),
  uid: (row, at, reading) => {
    const values = valuesAmong(row, at, reading, ['taxId']);
    if (values !== null) return values;
    if (row.language === 'de') return nearest(row.drafts, at, ['company']) >= 0 ? usual('taxId', reading) : OPEN;
    return row.language === 'en' ? usual('externalId', reading) : OPEN;
  },
  directory: (row, at, reading) => {
    const attribute = row.drafts.findIndex(({ header }) => DIRECTORY.has(header.folded));
    const role = ATTRIBUTES[reading.phrase] as Role;
    // `S.N.` counts rows.
    const taken = row.drafts.some((draft, i) => i !== at && draft.role === role && draft.parts.length === 0);
    return attribute >= 0 && !taken && !row.numbers(at) ? beside(attribute, role, reading) : OPEN;
  },
  department: (row, at, reading) => {
    if (reading.parts.includes('home') || reading.parts.includes('other')) return usual('region', reading);
    const values = valuesAmong(row, at, reading, ['region']);
    if (values !== null) return values;
    const work = nearest(row.drafts, at, ['company', 'jobTitle'], 1);
    if (work >= 0 && reading.parts.length === 0) return beside(work, 'department', reading);
    const place = nearest(row.drafts, at, ['city', 'postalCode', 'country', 'region'], 1);
    return place >= 0 ? beside(place, 'region', reading) : usual('department', { ...reading, parts: [] });
  },
  service: (row, at, reading) => {
    if (row.language === 'fr') return usual('department', reading);
    const work = nearest(row.drafts, at, ['company', 'jobTitle'], 1);
    return work >= 0 && row.votes('fr') > 0 ? beside(work, 'department', reading) : OPEN;
  },

  homePhone: (row, at, reading) => amongPhones(row, at, reading, 'home'),
  workPhone: (row, at, reading) => amongPhones(row, at, reading, 'work'),
  officePhone: (row, at, reading) => {
    const values = valuesAmong(row, at, reading, ['phone']);
    return values === null ? OPEN : { ...values, parts: ['work'] };
  },
  otherPhone: (row, at, reading) => amongPhones(row, at, reading, 'other'),

  profession: (_row, _at, reading) => usual('jobTitle', reading),
  role: (row, at, reading) => {
    if (nearest(row.drafts, at, ['jobTitle']) >= 0) return OPEN;
    const company = nearest(row.drafts, at, ['company', 'department'], 2);
    return company >= 0 ? beside(company, 'jobTitle', reading) : OPEN;
  },
  place: (row, at, reading) => {
    if (reading.language === 'de' && reading.parts.length > 0) return usual('city', reading);
    const values = valuesAmong(row, at, reading, ['city']);
    if (values !== null) return values;
    const reach = reading.phrase === 'ort' && nearest(row.drafts, at, ['city']) < 0 ? Number.POSITIVE_INFINITY : 1;
    const place = nearest(row.drafts, at, ['postalCode', 'street', 'houseNumber', 'region', 'country'], reach);
    return place >= 0 && nearest(row.drafts, at, ['city'], 2) < 0 ? beside(place, 'city', reading) : OPEN;
  },
  reference: (row, at, reading) =>
    at === 0 && row.drafts.length > 1 && nearest(row.drafts, at, ['externalId']) < 0
      ? usual('externalId', reading)
      : OPEN,
};

function isName(draft: Draft): boolean {
  if (draft.role !== null) return draft.role === 'firstName' || draft.role === 'fullName' || draft.role === 'lastName';
  return draft.reading?.question?.startsWith('name') === true;
}

function besideBirth(row: Neighbourhood, at: number, reading: HeaderReading, part: Part): Decision {
  const sibling = row.drafts.findIndex(
    (draft, i) => Math.abs(i - at) <= 2 && i !== at && draft.role === 'birthday' && draft.parts.length > 0,
  );
  return sibling >= 0 ? beside(sibling, 'birthday', reading, part) : OPEN;
}

function amongPhones(row: Neighbourhood, at: number, reading: HeaderReading, part: Part): Decision {
  const values = valuesAmong(row, at, reading, ['phone']);
  if (values !== null) return { ...values, parts: [part] };
  const phone = nearest(row.drafts, at, PHONES, 2);
  return phone >= 0 && row.values(at) === null ? beside(phone, 'phone', reading, part) : OPEN;
}

/** Decides one ambiguous header. Unknown questions stay open. */
export function decideAmbiguous(row: Neighbourhood, at: number, reading: HeaderReading): Decision {
  const ask = reading.question === null ? undefined : ASK[reading.question];
  return ask === undefined ? OPEN : ask(row, at, reading);
}

/** The questions that can be answered, so that a table cannot ask one that nobody knows. */
export const QUESTIONS: readonly string[] = /* @__PURE__ */ Object.keys(ASK);
