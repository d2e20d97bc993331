/** What the readers of delimited text take and give. */

/** How the text is delimited. */
export interface Dialect {
  readonly delimiter: string;
  /** '' for none. */
  readonly quote: string;
  /** Cells may have spaces before their opening quote. */
  readonly spaceBeforeQuote: boolean;
}

export interface Records {
  readonly records: string[][];
  /** Characters read; the rest is an incomplete record. */
  readonly used: number;
  /** Quotes that close nothing or open nothing. */
  readonly strayQuotes: number;
  readonly unclosedQuotes: number;
}
