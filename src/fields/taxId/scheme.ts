/** What is known of one kind of number. */
export interface Scheme {
  readonly scheme: string;
  /** Of the bare number in capitals: no spaces, no country prefix. */
  readonly form: RegExp;
  /** True when the check digits fit; null when the scheme has none that are published. */
  readonly holds: ((number: string) => boolean) | null;
  /** A VAT number: may carry the country prefix. */
  readonly vat?: true;
  /** Two check digits: one number in a hundred fits by chance. */
  readonly twice?: true;
  /** What all spellings of one registration share, where it is not the number itself. */
  readonly key?: (number: string) => string;
}

/** Numbers by country (ISO 3166-1 alpha-2). */
export type Schemes = Readonly<Record<string, readonly Scheme[]>>;
