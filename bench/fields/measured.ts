/** What one process reports of one side of a comparison. */
export interface Measured {
  /** The package that is not installed, or null. */
  readonly skipped: string | null;
  readonly version: string;
  readonly values: string;
  readonly proof: string;
  /** Nanoseconds of processor time a value, the median of its turns. */
  readonly ns: number;
}
