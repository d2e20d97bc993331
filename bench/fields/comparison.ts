/** Two ways to the same answer, to be timed in turns. */

/** Values of one kind, read once before the clock starts. */
export interface Prepared {
  /** How many values one pass reads. */
  readonly count: number;
  /** What the values are, for the table. */
  readonly values: string;
  /** What was proved of the answers, with its figures. Thrown: the answers are wrong, nothing is timed. */
  readonly proof: string;
  /** One pass over all values; what comes back keeps the work from being left out. */
  readonly ours: () => number;
  readonly theirs: () => number;
}

export interface Comparison {
  readonly what: string;
  readonly ours: string;
  readonly rival: string;
  /** The package whose version is printed; null for code of this bench. */
  readonly package: string | null;
  /** How many times faster than the rival. */
  readonly target: number;
  readonly prepare: () => Prepared | Promise<Prepared>;
}

/** Throws where a proof fails, with the figures. */
export function prove(holds: boolean, what: string): void {
  if (!holds) throw new Error(`not proved: ${what}`);
}
