/** The options every list function shares: the country of silent rows and the options of the checks. */
import type { AddressOptions } from './address/index.ts';
import type { CompanyOptions } from './company/index.ts';
import type { DateOptions } from './date/index.ts';
import type { EmailOptions } from './email/index.ts';
import type { NameOptions } from './name/index.ts';
import { aCountry, anObject, type Test } from './options.ts';
import type { PhoneOptions } from './phone/index.ts';
import type { PostalCodeOptions } from './postal/index.ts';
import type { TaxIdOptions } from './taxId/index.ts';

/** Options of the checks, by kind; their `country` is filled in row by row. */
export interface FieldOptions {
  readonly email?: EmailOptions | undefined;
  readonly phone?: Omit<PhoneOptions, 'country' | 'countryFrom'> | undefined;
  readonly name?: Omit<NameOptions, 'kind' | 'country' | 'email'> | undefined;
  readonly postalCode?: Omit<PostalCodeOptions, 'country'> | undefined;
  readonly company?: Omit<CompanyOptions, 'country'> | undefined;
  readonly address?: Omit<AddressOptions, 'country'> | undefined;
  readonly taxId?: Omit<TaxIdOptions, 'country'> | undefined;
  readonly date?: DateOptions | undefined;
}

export interface ListOptions extends FieldOptions {
  /**
   * Country of rows that name none: ISO 3166-1 alpha-2, null for "none".
   * Default: the country at least 70 % of the rows that name one agree on.
   */
  readonly country?: string | null | undefined;
}

/** Options of a check but those that the rows give: a country that is named for one check only would be passed over. */
function without(...given: readonly string[]): Test {
  return {
    allowed: `an object without ${given.join(', ')} (the rows and the option 'country' of the list say that)`,
    fits: (value) => anObject.fits(value) && !given.some((name) => Object.hasOwn(value as object, name)),
  };
}

export const LIST_TESTS: Readonly<Record<keyof ListOptions, Test>> = {
  country: aCountry,
  email: anObject,
  phone: /* @__PURE__ */ without('country', 'countryFrom'),
  name: /* @__PURE__ */ without('kind', 'country', 'email'),
  postalCode: /* @__PURE__ */ without('country'),
  company: /* @__PURE__ */ without('country'),
  address: /* @__PURE__ */ without('country'),
  taxId: /* @__PURE__ */ without('country'),
  date: anObject,
};
