/** What one process reports of one comparison. */
export interface Measured {
  readonly skipped: string | null;
  readonly version: string;
  readonly values: string;
  readonly proof: string;
  /** Nanoseconds of processor time a value, medians of the rounds. */
  readonly ours: number;
  readonly theirs: number;
  /** How many times faster: the median of the rounds, and the rounds at a quarter and three quarters. */
  readonly ratio: number;
  readonly quarters: readonly [number, number];
}
