/** Role to its functions: the one place that knows which check examines which column. */
import type { Checked, Examine, Role } from '../model/index.ts';
import { isPlainAddress, planAddress, runAddress } from './address/index.ts';
import { isPlainCompany, planCompany, runCompany } from './company/index.ts';
import { isPlainCountry, planCountry, runCountry } from './country/index.ts';
import { hasTimeOfDay, isPlainDay, planDate, runDate } from './date/index.ts';
import { isPlainEmail, planEmail, runEmail } from './email/index.ts';
import type { FieldOptions } from './listOptions.ts';
import { isPlainName, planName, runName } from './name/index.ts';
import { type CountrySource, isPlainPhone, planPhone, runPhone } from './phone/index.ts';
import { isPlainPostalCode, planPostalCode, runPostalCode } from './postal/index.ts';
import { planTaxId, runTaxId } from './taxId/index.ts';
import { isPlainText, type PlainTextOptions, planText, runText } from './text/index.ts';
import { planWebsite, runWebsite } from './website/index.ts';

/** The examination of one kind of value, its options and its country known. */
export interface Examination {
  readonly examine: Examine<unknown>;
  /**
   * The quick look at a text: true when it is right as it stands, is stored as it is and nothing is to be said about it.
   * False says nothing. Null where a kind has none.
   */
  readonly isPlain: ((text: string) => boolean) | null;
}

/** One kind of value. */
export interface Kind {
  /** Its name, the first half of its issue codes. */
  readonly name: string;
  /** The examination depends on the row's country. */
  readonly byCountry: boolean;
  /** Makes the examination for one country; options are checked here, once. */
  readonly plan: (options: FieldOptions, country: string | null, countryFrom?: CountrySource) => Examination;
  /** What is stored for an examined value: nothing that stood in the cell may be dropped. */
  readonly stored: (checked: Checked<unknown>) => string | null;
}

function everyValue(checked: Checked<unknown>): string | null {
  if (checked.value === null || checked.also.length === 0) return checked.value;
  return [checked.value, ...checked.also].join('; ');
}

function withExtension({ value, also, parts }: Checked<unknown>): string | null {
  const extension = (parts as { extension?: string | null } | null)?.extension;
  if (value === null) return null;
  // Before the further numbers, to which it does not belong.
  return [extension ? `${value} ext. ${extension}` : value, ...also].join('; ');
}

const TEXT_LINE: PlainTextOptions = { oneLine: true };

const name = (kind: 'full' | 'first' | 'last'): Kind => ({
  name: 'name',
  byCountry: true,
  plan: (options, country) => {
    const plan = planName({ country, ...options.name, kind });
    return { examine: (input) => runName(input, plan), isPlain: (text) => isPlainName(text, plan) };
  },
  stored: (checked) => checked.value,
});

const phone: Kind = {
  name: 'phone',
  byCountry: true,
  plan: (options, country, countryFrom = 'option') => {
    const plan = planPhone({ ...options.phone, country, countryFrom });
    return { examine: (input) => runPhone(input, plan), isPlain: (text) => isPlainPhone(text, plan) };
  },
  stored: withExtension,
};

const date: Kind = {
  name: 'date',
  byCountry: false,
  plan: (options) => {
    const plan = planDate(options.date);
    return { examine: (input) => runDate(input, plan), isPlain: (text) => isPlainDay(text, plan) };
  },
  // A moment would lose its time.
  stored: ({ input, value }) => (hasTimeOfDay(input) ? null : value),
};

const line: Kind = {
  name: 'text',
  byCountry: false,
  plan: () => {
    const plan = planText(TEXT_LINE);
    return { examine: (input) => runText(input, plan), isPlain: isPlainText };
  },
  stored: (checked) => checked.value,
};

/** For columns whose content must stay as it is, down to its line breaks. */
export const UNTOUCHED_TEXT: Kind = {
  name: 'text',
  byCountry: false,
  plan: () => {
    const plan = planText();
    return { examine: (input) => runText(input, plan), isPlain: isPlainText };
  },
  stored: (checked) => checked.value,
};

/** A street line; one whose number stands elsewhere is asked for none. */
const street = (needsNumber: boolean): Kind => ({
  name: 'address',
  byCountry: true,
  plan: (options, country) => {
    const plan = { ...planAddress({ ...options.address, country }), needsNumber };
    return { examine: (input) => runAddress(input, plan), isPlain: isPlainAddress };
  },
  stored: (checked) => checked.value,
});
export const STREET_WITHOUT_NUMBER: Kind = /* @__PURE__ */ street(false);

export const KINDS: Readonly<Record<Role, Kind>> = {
  fullName: name('full'),
  firstName: name('first'),
  middleName: line,
  lastName: name('last'),
  salutation: line,
  nameSuffix: line,
  nickname: line,
  email: {
    name: 'email',
    byCountry: false,
    plan: (options) => {
      const plan = planEmail(options.email);
      return { examine: (input) => runEmail(input, plan), isPlain: (text) => isPlainEmail(text, plan) };
    },
    stored: everyValue,
  },
  phone,
  mobile: phone,
  fax: phone,
  website: {
    name: 'website',
    byCountry: false,
    plan: () => {
      const plan = planWebsite();
      return { examine: (input) => runWebsite(input, plan), isPlain: null };
    },
    stored: everyValue,
  },
  company: {
    name: 'company',
    byCountry: true,
    plan: (options, country) => {
      const plan = planCompany({ ...options.company, country });
      return { examine: (input) => runCompany(input, plan), isPlain: isPlainCompany };
    },
    stored: (checked) => checked.value,
  },
  department: line,
  jobTitle: line,
  street: street(true),
  houseNumber: line,
  city: line,
  postalCode: {
    name: 'postalCode',
    byCountry: true,
    plan: (options, country) => {
      const plan = planPostalCode({ ...options.postalCode, country });
      return {
        examine: (input) => runPostalCode(input, plan),
        isPlain: plan.plain === null ? null : (text) => isPlainPostalCode(text, plan),
      };
    },
    stored: (checked) => checked.value,
  },
  region: line,
  country: {
    name: 'country',
    byCountry: false,
    plan: () => {
      const plan = planCountry();
      return { examine: (input) => runCountry(input, plan), isPlain: isPlainCountry };
    },
    stored: (checked) => checked.value,
  },
  birthday: date,
  gender: line,
  taxId: {
    name: 'taxId',
    byCountry: true,
    plan: (options, country) => {
      const plan = planTaxId({ ...options.taxId, country });
      return { examine: (input) => runTaxId(input, plan), isPlain: null };
    },
    stored: everyValue,
  },
  status: line,
  tags: UNTOUCHED_TEXT,
  consent: line,
  unsubscribe: line,
  lastActivity: date,
  createdAt: date,
  notes: UNTOUCHED_TEXT,
  externalId: line,
};
