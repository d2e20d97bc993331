/** What a process says before its first turn. */
export interface Ready {
  /** The package that is not installed, or null. */
  readonly skipped: string | null;
  readonly version: string;
  readonly values: string;
  readonly proof: string;
}
