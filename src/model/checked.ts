import type { Issue } from './issue.ts';

/**
 * What the examination of one value can conclude. The order is the numeric code used in typed columns
 * (see `VERDICTS.indexOf`).
 *
 * - `ok` right as it stands
 * - `repaired` a safe repair made it right
 * - `suspect` well formed, probably wrong
 * - `invalid` wrong
 * - `missing` nothing there
 * - `unsupported` no rule for this country or form: never counted as wrong
 */
export const VERDICTS = ['ok', 'repaired', 'suspect', 'invalid', 'missing', 'unsupported'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What an examination says, whatever it concludes. */
interface Examined {
  /** The value as it was handed in. */
  readonly input: unknown;
  /** One shared frozen empty array when there are none. */
  readonly issues: readonly Issue[];
  /** Further values that stood in the same cell, canonical. */
  readonly also: readonly string[];
}

/** A value is there: right, made right, or doubted. */
export interface CheckedValue<Parts> extends Examined {
  readonly verdict: 'ok' | 'repaired' | 'suspect';
  /** Canonical value. */
  readonly value: string;
  readonly parts: Parts;
  /** Code of the safe repair that made `value` from `input`; null unless the verdict is `repaired`. */
  readonly repair: Repair | null;
}

/** No value that could be stored. */
export interface CheckedNothing extends Examined {
  readonly verdict: 'invalid' | 'missing';
  readonly value: null;
  readonly parts: null;
  readonly repair: null;
}

/** No rule tells; the value as it stands where it is text, else null. */
export interface CheckedUnsupported extends Examined {
  readonly verdict: 'unsupported';
  readonly value: string | null;
  readonly parts: null;
  readonly repair: null;
}

/**
 * The examination of one value. The verdict tells TypeScript what is there: after `verdict === 'ok'`, `value` is a string
 * and `parts` are no null. JSON-safe as far as the input is.
 */
export type Checked<Parts> = CheckedValue<Parts> | CheckedNothing | CheckedUnsupported;

/** Rules that may change a stored value, because they cannot be wrong. Public: added, never renamed. */
export const REPAIRS = [
  'text.whitespace',
  'text.invisible',
  'text.full_width',
  'text.composed',
  'text.html_entities',
  'text.mojibake',
  'spreadsheet.formula_text',
  'spreadsheet.apostrophe',
  'spreadsheet.float',
  'email.case',
  'email.wrapper',
  'phone.format',
  'phone.country',
  'name.capitals',
  'postalCode.format',
  'postalCode.lost_zero',
  'taxId.format',
  'date.format',
  'website.format',
] as const;

export type Repair = (typeof REPAIRS)[number];

export interface EmailParts {
  /** Before the @, as written. */
  readonly local: string;
  /** Lower case, Unicode form. */
  readonly domain: string;
  /** Lower case, ASCII (punycode) form. */
  readonly asciiDomain: string;
  /** The part after + (or the provider's own tag sign), if any. */
  readonly tag: string | null;
  /** A display name that stood around the address: a hint, never stored by itself. */
  readonly name: string | null;
  /** A function's mailbox, such as info@ or sales@. */
  readonly role: boolean;
  /** At a provider of free mailboxes. */
  readonly free: boolean;
  /** At a host of throw-away mailboxes. */
  readonly disposable: boolean;
}

export interface PhoneParts {
  /** ISO 3166-1 alpha-2, null for numbers without one (satellite, international freephone). */
  readonly country: string | null;
  /** Digits without a plus sign: `48`. */
  readonly callingCode: string;
  /** The digits behind the calling code: `601234567`. */
  readonly national: string;
  /** Digits; null when there is none. */
  readonly extension: string | null;
  readonly type:
    | 'mobile'
    | 'fixedLine'
    | 'fixedLineOrMobile'
    | 'tollFree'
    | 'premiumRate'
    | 'sharedCost'
    | 'voip'
    | 'personal'
    | 'pager'
    | 'uan'
    | 'voicemail'
    | null;
  /** Where the country came from. */
  readonly countryFrom: 'number' | 'option' | 'row' | 'postalCode' | 'list';
}

export interface NameParts {
  readonly salutation: string | null;
  readonly first: string | null;
  readonly middle: string | null;
  readonly last: string | null;
  readonly suffix: string | null;
  readonly nickname: string | null;
  /** The people of a cell that names more than one ("Anna i Jan Nowak"), where they can be told apart. */
  readonly people?: readonly NameParts[];
}

export interface PostalParts {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2 subdivision code without the country part, where the code tells it. */
  readonly region: string | null;
}

export interface CompanyParts {
  /** Without legal form. Never empty. */
  readonly base: string;
  readonly legalForm: string | null;
}

export interface CountryParts {
  /** ISO 3166-1: `PL`. */
  readonly alpha2: string;
}

export interface AddressParts {
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly unit: string | null;
  readonly poBox: string | null;
}

export interface TaxIdParts {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Name of the number's scheme, for example NIP, CNP, P.IVA. */
  readonly scheme: string;
}

/** What is known of a day; null where the cell does not say (`1990`, `--06-15`). Months and days count from 1. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}
