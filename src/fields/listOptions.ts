/** The options every list function shares: the country of silent rows and the options of the checks. */
import type { AddressOptions } from './address/index.ts';
import type { CompanyOptions } from './company/index.ts';
import type { DateOptions } from './date/index.ts';
import type { EmailOptions } from './email/index.ts';
import type { NameOptions } from './name/index.ts';
import { aCountry, anObject } from './options.ts';
import type { PhoneOptions } from './phone/index.ts';
import type { PostalCodeOptions } from './postal/index.ts';
import type { TaxIdOptions } from './taxId/index.ts';

/** Options of the checks, by kind; their `country` is filled in row by row. */
export interface FieldOptions {
  readonly email?: EmailOptions;
  readonly phone?: Omit<PhoneOptions, 'country' | 'countryFrom'>;
  readonly name?: Omit<NameOptions, 'kind' | 'country' | 'email'>;
  readonly postalCode?: Omit<PostalCodeOptions, 'country'>;
  readonly company?: Omit<CompanyOptions, 'country'>;
  readonly address?: Omit<AddressOptions, 'country'>;
  readonly taxId?: Omit<TaxIdOptions, 'country'>;
  readonly date?: DateOptions;
}

export interface ListOptions extends FieldOptions {
  /**
   * Country of rows that name none: ISO 3166-1 alpha-2, null for "none".
   * Default: the country at least 70 % of the rows that name one agree on.
   */
  readonly country?: string | null;
}

export const LIST_TESTS: Readonly<Record<keyof ListOptions, typeof aCountry>> = {
  country: aCountry,
  email: anObject,
  phone: anObject,
  name: anObject,
  postalCode: anObject,
  company: anObject,
  address: anObject,
  taxId: anObject,
  date: anObject,
};
