import type { Checked } from './checked.ts';

/** What is known about a row before one of its cells is examined. */
export interface CellContext {
  /** ISO 3166-1 alpha-2, or null when nothing says it. */
  readonly country: string | null;
}

/** Examines one value; made once per column and country, called once per cell, never throws. */
export type Examine<Parts> = (input: unknown) => Checked<Parts>;
